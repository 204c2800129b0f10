using TypedReports.Reading.Labels;

namespace TypedReports.Reading.Binding;

/// <summary>What notes in brackets say of the numbers beside and below them: (预计数), (下同).</summary>
internal sealed partial class Binder
{
    private const int LongestNote = 12;

    /// <summary>No more words and numbers than these stand between a number and the note that is of it too.</summary>
    private const int NoteDistance = 12;

    /// <summary>Whether the results of the year reported on are estimates from here to the end of the part.</summary>
    private bool isEstimateBelow;

    /// <summary>The year that what follows is compared with to the end of the part, 0 without one.</summary>
    private int baseYearBelow;

    private SectionRole partOfNotes;

    private void BeginPart(SectionRole role)
    {
        if (role != partOfNotes)
        {
            partOfNotes = role;
            isEstimateBelow = false;
            baseYearBelow = 0;
        }
    }

    /// <summary>生产总值98亿元、增长6.2%(预计数): a note behind the numbers of a clause says that they are estimates.</summary>
    private void ReadNoteBehind(int index)
    {
        var next = index + 1;
        while (next < tokens.Count && next <= index + NoteDistance && (tokens[next].Kind is TokenKind.Enumeration or TokenKind.Quantity || tokens[next] is { Kind: TokenKind.Entry, IsName: false }))
        {
            next++;
        }

        if (next < tokens.Count && tokens[next].Kind == TokenKind.Open && IsEstimate(Note(next)))
        {
            clause.IsEstimate = true;
        }
    }

    /// <summary>预计(下同), 比2012年(下同), 与2012年相比(下同): what stands before the note holds below it too.</summary>
    private void ReadNote(int open)
    {
        var note = Note(open);
        if (!note.EndsWith("下同".AsSpan()))
        {
            return;
        }

        isEstimateBelow |= IsEstimate(note) || (open > 0 && tokens[open - 1].IsWord(WordClass.Estimate));
        var compared = predicate.BaseYear != 0 ? predicate.BaseYear : sentence.BaseYear;
        if (compared != 0 && open > 0 && (tokens[open - 1].Kind == TokenKind.Quantity || tokens[open - 1].IsWord(WordClass.Than)))
        {
            baseYearBelow = compared;
            sentence.BaseYear = compared;
        }
    }

    private static bool IsEstimate(ReadOnlySpan<char> note) =>
        note.StartsWith("预计".AsSpan()) || note.StartsWith("初步".AsSpan()) || note.StartsWith("快报".AsSpan()) || note.StartsWith("预测".AsSpan());

    /// <summary>The words between brackets; empty where they are many.</summary>
    private ReadOnlySpan<char> Note(int open)
    {
        var start = tokens[open].End;
        var rest = text.Span.Slice(start, Math.Min(LongestNote, text.Length - start));
        var close = rest.IndexOfAny(')', ']', '】');
        return close < 0 ? default : rest.Slice(0, close);
    }
}
