namespace TypedReports.Reading.Normalizing;

/// <summary>
/// Finds places where the characters themselves were lost: by a wrong decoding (TR2001), by a byte that went missing inside a
/// double-byte run (TR2002), by a machine that swapped words for synonyms (TR2005). Reports, never repairs.
/// </summary>
internal static class TextDamage
{
    /// <summary>A sign of wrong decoding is one place; so many of them are a text that nobody can read.</summary>
    private const int HopelessPlaces = 40;

    /// <summary>So many swapped words in one text are no writer's choice.</summary>
    private const int SwappedWords = 3;

    /// <summary>What UTF-8 turns into when it is decoded as GBK, and what GBK makes of the replacement character.</summary>
    private static readonly string[] s_decoding =
        ["锟斤拷", "烫烫烫", "屯屯屯", "鏀垮簻", "宸ヤ綔", "鎶ュ憡", "鐨勪", "绗竴", "鍥藉", "涓€", "鈥", "锛", "銆", "ï¼", "ã€", "Ã¥", "å¹´", "ÄêÕþ", "Õþ¸®", "¹¤×÷", "±¨¸æ"];

    /// <summary>
    /// Characters that ！ (A3A1) is followed by when 。” lost its first byte: their lead byte is the quote's second (B1), and no
    /// sentence begins with them.
    /// </summary>
    private const string AfterLostByte = "薄雹堡饱抱暴豹鲍爆碑悲卑辈钡狈惫焙苯笨崩绷甭泵蹦迸逼鼻鄙笔彼蓖蔽毙毖币庇痹敝弊辟壁臂陛鞭贬扁卞辨辫膘鳖憋瘪濒摈柄丙秉饼炳";

    /// <summary>Synonyms that rewriting machines put for the fixed words of economic statistics, which nobody writes otherwise.</summary>
    private static readonly string[] s_swapped =
        ["地区消费总值", "消费总值", "删加", "增加值删", "同比删长", "删长", "财务支出", "住民人均", "住民支出", "支出人均可安排", "可安排支出", "人均可安排", "产业增添值", "增添值", "社会花费品", "花费品零售", "牢固资产", "流动资产投资", "固定资产投入资金"];

    /// <summary>Of the swapped words those of which every rewritten report has one: the others are looked for only then.</summary>
    private static readonly string[] s_firstSwapped = ["消费总值", "可安排"];

    /// <summary>Those of them that a survey of the text's characters gives away.</summary>
    private static readonly string[] s_firstSwappedSurveyed = ["删加", "删长", "增添值"];

    /// <param name="text">The text.</param>
    /// <param name="needs">What a survey of its characters says may be there.</param>
    /// <param name="diagnostics">Receives what is found.</param>
    public static void Report(NormalizedText text, TextNeeds needs, List<ReadDiagnostic> diagnostics)
    {
        var span = text.Span;
        if ((needs & TextNeeds.DecodingCheck) != 0
            && (span.IndexOfAny("\uFFFD锟锛鏀鐨".AsSpan()) >= 0 || TextScan.IndexOfRange(span, 'À', 'ÿ') >= 0))
        {
            Decoding(text, span, diagnostics);
        }

        if (TextScan.HasAny(span, s_firstSwapped) || ((needs & TextNeeds.SwappedCheck) != 0 && TextScan.HasAny(span, s_firstSwappedSurveyed)))
        {
            Swapped(text, span, diagnostics);
        }

        LostBytes(text, span, diagnostics);
    }

    private static void Decoding(NormalizedText text, ReadOnlySpan<char> span, List<ReadDiagnostic> diagnostics)
    {
        var places = 0;
        var first = diagnostics.Count;
        for (var at = 0; places <= HopelessPlaces;)
        {
            var next = span.Slice(at).IndexOf('\uFFFD');
            if (next < 0)
            {
                break;
            }

            var start = at + next;
            at = start;
            while (at < span.Length && span[at] == '\uFFFD')
            {
                at++;
            }

            places++;
            Add(diagnostics, text, "TR2001", "error", "Characters were lost when the text was decoded.", start, at);
        }

        foreach (var sign in s_decoding)
        {
            for (var at = 0; places <= HopelessPlaces;)
            {
                var next = span.Slice(at).IndexOf(sign.AsSpan());
                if (next < 0)
                {
                    break;
                }

                places++;
                at += next + sign.Length;
                Add(diagnostics, text, "TR2001", "error", "The text was decoded with the wrong encoding here.", at - sign.Length, at);
            }
        }

        if (places > HopelessPlaces)
        {
            diagnostics.RemoveRange(first, diagnostics.Count - first);
            diagnostics.Add(new ReadDiagnostic(
                "TR2001", "error", "The text was decoded with the wrong encoding throughout and is refused.", 0, text.Original.Length));
        }
    }

    private static void LostBytes(NormalizedText text, ReadOnlySpan<char> span, List<ReadDiagnostic> diagnostics)
    {
        for (var at = 0; at < span.Length;)
        {
            var next = span.Slice(at).IndexOfAny('?', '!');
            if (next < 0)
            {
                break;
            }

            var start = at + next;
            at = start + 1;
            var c = start + 1 < span.Length ? span[start + 1] : '\0';
            if (span[start] == '!')
            {
                if (start > 0 && Characters.IsHan(span[start - 1]) && AfterLostByte.AsSpan().IndexOf(c) >= 0)
                {
                    Add(diagnostics, text, "TR2002", "warning", "A byte was lost: 。” became ！ and what follows up to the next ASCII character is shifted.", start, RunEnd(span, start + 1));
                }

                continue;
            }

            // A question ends a sentence; a mark that is doubled or runs on into a letter, a semicolon or a bracket stands for a lost byte.
            if (start > 0 && (Characters.IsHan(span[start - 1]) || span[start - 1] is '”') && (c is '?' or ';' or '!' || Characters.IsLetter(c) || Characters.HasTone(c)) && !IsQuestion(span, start))
            {
                at = start + 2;
                Add(diagnostics, text, "TR2002", "warning", "A byte was lost here, most likely that of 。; the characters around it cannot be trusted.", start, at);
            }
        }
    }

    private static bool IsQuestion(ReadOnlySpan<char> span, int mark)
    {
        for (var i = mark - 1; i >= 0 && i > mark - 20; i--)
        {
            if ("吗呢么何谁哪怎几否".AsSpan().IndexOf(span[i]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int RunEnd(ReadOnlySpan<char> span, int at)
    {
        while (at < span.Length && span[at] > '\x7F')
        {
            at++;
        }

        return at;
    }

    private static void Swapped(NormalizedText text, ReadOnlySpan<char> span, List<ReadDiagnostic> diagnostics)
    {
        var count = 0;
        var start = 0;
        var length = 0;
        foreach (var word in s_swapped)
        {
            var at = span.IndexOf(word.AsSpan());
            if (at >= 0 && ++count == 1)
            {
                start = at;
                length = word.Length;
            }
        }

        if (count >= SwappedWords)
        {
            Add(diagnostics, text, "TR2005", "error", "Words were swapped for synonyms by a machine; the text is refused.", start, start + length);
        }
    }

    private static void Add(List<ReadDiagnostic> diagnostics, NormalizedText text, string code, string severity, string message, int start, int end)
    {
        var from = text.ToOriginal(start);
        diagnostics.Add(new ReadDiagnostic(code, severity, message, from, text.EndToOriginal(end) - from));
    }
}
