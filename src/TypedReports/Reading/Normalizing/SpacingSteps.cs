namespace TypedReports.Reading.Normalizing;

/// <summary>
/// Drops blanks that stand inside numbers, between a number and its unit, between Chinese and Latin letters, and between the letters
/// of a spaced title.
/// </summary>
internal static class SpacingSteps
{
    /// <summary>Letters in a row, each behind a blank, that make a word letter-spaced rather than a list of words.</summary>
    private const int SpacedLetters = 4;

    private const int LongestGap = 2;

    /// <summary>No number that somebody typed has more characters, blanks included.</summary>
    private const int LongestSpacedNumber = 16;

    private const int ThousandsGroup = 3;

    /// <summary>How far the last digit of a year stands behind its first.</summary>
    private const int SpacedYear = 6;

    /// <summary>What says behind a number how it is meant.</summary>
    private static readonly WordSet s_bounds = new("左右", "以上", "以下", "以内", "之内", "上下", "及以上");

    public static void Run(TextBuffer buffer)
    {
        if (buffer.Span.IndexOf(' ') < 0)
        {
            return;
        }

        SpacedDigits(buffer);
        Join(buffer, AreOneNumber);
        buffer.Finish("blanks-in-numbers");
        Join(buffer, AreOneWord);
        buffer.Finish("blanks-beside-latin");
        Letters(buffer);
        buffer.Finish("letter-spacing");
    }

    /// <summary>
    /// 1 9 9 7 年, 7 4 7 7 2亿元: in a text that writes years with a blank behind each digit, as full-width ones were typed, digits set so
    /// are one number. In any other such a blank stands where a sign got lost (增长1 2%).
    /// </summary>
    private static void SpacedDigits(TextBuffer buffer)
    {
        var runs = new List<(int First, int Last)>();
        var hasYear = false;
        for (var i = NextBlank(buffer, 1); i < buffer.Length; i = NextBlank(buffer, i + 1))
        {
            var first = i - 1;
            if (!Characters.IsDigit(buffer[first]) || (first > 0 && (Characters.IsDigit(buffer[first - 1]) || buffer[first - 1] is '.' or ' ')))
            {
                continue;
            }

            var last = first;
            while (buffer[last + 1] == ' ' && Characters.IsDigit(buffer[last + 2]) && !Characters.IsDigit(buffer[last + 3]))
            {
                last += 2;
            }

            var behind = buffer[last + 1] == ' ' ? buffer[last + 2] : buffer[last + 1];
            if (last > first && last - first < LongestSpacedNumber && (behind is '%' or '.' || Characters.IsHan(behind)))
            {
                runs.Add((first, last));
                hasYear |= last - first == SpacedYear && behind == '年';
            }

            i = Math.Max(i, last);
        }

        foreach (var (first, last) in hasYear ? runs : [])
        {
            for (var gap = first + 1; gap < last; gap += 2)
            {
                buffer.Drop(gap, 1);
            }
        }
    }

    /// <summary>Drops the blanks between two characters, at most two of them, where these are one word or number.</summary>
    private static void Join(TextBuffer buffer, Func<TextBuffer, int, int, bool> areOne)
    {
        for (var i = NextBlank(buffer, 1); i < buffer.Length; i = NextBlank(buffer, i + 1))
        {
            var next = i + 1;
            while (buffer[next] == ' ')
            {
                next++;
            }

            if (next - i <= LongestGap && areOne(buffer, i - 1, next))
            {
                buffer.Drop(i, next - i);
            }

            i = next - 1;
        }
    }

    private static bool AreOneNumber(TextBuffer buffer, int last, int next) =>
        Characters.IsDigit(buffer[last]) ? Continues(buffer, last, next)
        : buffer[last] is '%' or '‰' ? s_bounds.Begins(buffer.Span.Slice(Math.Min(next, buffer.Length)))
        : Characters.IsHan(buffer[last]) && Precedes(buffer, last, next);

    /// <summary>全社会 R &amp; D 经费支出占 GDP 比重, 微克 / 立方米: writing programs set Latin letters off; a name is one word all the same.</summary>
    private static bool AreOneWord(TextBuffer buffer, int last, int next)
    {
        var before = buffer[last];
        var behind = buffer[next];
        return Characters.IsLetter(before) ? Characters.IsHan(behind) || behind is '&' or '/' || IsParticles(buffer, last, next)
            : Characters.IsLetter(behind) ? Characters.IsHan(before) || before is '&' or '/'
            : (Characters.IsHan(before) && behind == '/') || (before == '/' && Characters.IsHan(behind)) || IsParticles(buffer, last, next);
    }

    /// <summary>PM 2.5, PM2. 5: the one name of the field with a number in it.</summary>
    private static bool IsParticles(TextBuffer buffer, int last, int next) => Characters.IsDigit(buffer[next])
        && ((buffer[last] == '.' && buffer[last - 1] == '2' && buffer[last - 2] == 'M') || (buffer[last] == 'M' && buffer[last - 1] == 'P'));

    /// <summary>Whether what stands at <paramref name="next"/> belongs to the number that ends at <paramref name="last"/>.</summary>
    private static bool Continues(TextBuffer buffer, int last, int next)
    {
        var c = buffer[next];
        if (c is '%' or '‰' || (c == '.' && Characters.IsDigit(buffer[next + 1])))
        {
            return true;
        }

        if (Characters.IsHan(c))
        {
            return "一二三四五六七八九十〇第".AsSpan().IndexOf(c) < 0 && !IsClock(buffer, last);
        }

        return Characters.IsDigit(c) && SplitNumber(buffer, last, next);
    }

    /// <summary>
    /// Whether the blank between a character and a number is only spacing (增长 6.8%, 1月 4日) and does not set apart a heading
    /// or a paragraph that begins with a year or a number of its own.
    /// </summary>
    private static bool Precedes(TextBuffer buffer, int last, int next)
    {
        if (!Characters.IsDigit(buffer[next]))
        {
            return false;
        }

        var end = next;
        while (Characters.IsDigit(buffer[end]))
        {
            end++;
        }

        if (buffer[last] is '年' or '月')
        {
            return buffer[end] is '月' or '日' || SpacedDate(buffer, end);
        }

        var year = end - next == 4 && (buffer[end] is '年' or '-' || (buffer[end] == ' ' && buffer[end + 1] == '年'));
        var numbered = buffer[end] == '、' || (buffer[end] == '.' && !Characters.IsDigit(buffer[end + 1]));
        return !year && !numbered && buffer[end] is not (':' or '-' or '/');
    }

    private static bool SpacedDate(TextBuffer buffer, int end) => buffer[end] == ' ' && buffer[end + 1] is '月' or '日';

    /// <summary>A clock or an ISO date before a blank is page furniture and ends there.</summary>
    private static bool IsClock(TextBuffer buffer, int last) => buffer[last - 2] is ':' or '-';

    /// <summary>
    /// Digits on both sides are one number only inside a sentence: a character before them and a unit behind, and the digits
    /// behind the blank not a number of their own such as a year. Digits behind a point are a whole number already: 4.1 7万 has
    /// lost more than its blank, and 20 6亿元 its point, unless the blank sets thousands apart.
    /// </summary>
    private static bool SplitNumber(TextBuffer buffer, int last, int next)
    {
        var start = last;
        while (start > 0 && Characters.IsDigit(buffer[start - 1]))
        {
            start--;
        }

        var end = next;
        while (Characters.IsDigit(buffer[end]))
        {
            end++;
        }

        var isSetOff = start > 0 && buffer[start - 1] is ' ' or TextBuffer.Gone;
        var before = isSetOff ? start - 2 : start - 1;
        var behind = buffer[end] == ' ' ? buffer[end + 1] : buffer[end];
        return before >= 0 && Characters.IsHan(buffer[before])
            && (end - next == ThousandsGroup ? behind is '.' or '%' || Characters.IsHan(behind) : !isSetOff && buffer[end] == '.' && end - next < ThousandsGroup);
    }

    private static void Letters(TextBuffer buffer)
    {
        for (var blank = NextBlank(buffer, 1); blank < buffer.Length; blank = NextBlank(buffer, blank + 1))
        {
            var i = blank - 1;
            if (!IsLetter(buffer, i))
            {
                continue;
            }

            var count = 1;
            var at = i;
            while (IsLetter(buffer, at + 2) && buffer[at + 1] == ' ')
            {
                at += 2;
                count++;
            }

            // A letter that touches another word on either side is that word's, so the run is words and not letters.
            if (count >= SpacedLetters && !Characters.IsHan(buffer[at + 1]) && (i == 0 || !Characters.IsHan(buffer[i - 1])))
            {
                for (var gap = i + 1; gap < at; gap += 2)
                {
                    buffer.Drop(gap, 1);
                }
            }

            blank = Math.Max(blank, at);
        }
    }

    private static int NextBlank(TextBuffer buffer, int from)
    {
        if (from >= buffer.Length)
        {
            return buffer.Length;
        }

        var next = buffer.Span.Slice(from).IndexOf(' ');
        return next < 0 ? buffer.Length : from + next;
    }

    private static bool IsLetter(TextBuffer buffer, int index) => Characters.IsHan(buffer[index]) || Characters.IsDigit(buffer[index]);
}
