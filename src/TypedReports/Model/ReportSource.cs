using System.Globalization;
using TypedReports.Reading.Placing;

namespace TypedReports;

/// <summary>Where in a report's text something stands, so that a reader can always go back to it.</summary>
public sealed class ReportSource
{
    private static readonly System.Buffers.SearchValues<char> s_clauseEnds = System.Buffers.SearchValues.Create("。！？；，：!?;,:\r\n");

    private readonly string _text;

    internal ReportSource(string report, string text, int start, int length, SectionRole section)
    {
        Report = report;
        _text = text;
        Start = start;
        Length = length;
        Section = section;
    }

    /// <summary>The report's id.</summary>
    public string Report { get; }

    /// <summary>The offset of the statement in the original text, in UTF-16 code units.</summary>
    public int Start { get; }

    /// <summary>The statement's length in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The part of the report it stands in.</summary>
    public SectionRole Section { get; }

    /// <summary>The line of the original text, counted from 1; LF, CR LF and CR each end a line.</summary>
    public int Line => Passages.LineOf(_text, Start);

    /// <summary>The statement, verbatim: from the indicator's name, or the value, to the end of the value.</summary>
    public string Text => _text.Substring(Start, Length);

    /// <summary>The statement with what stands before it in its clause, verbatim.</summary>
    public string Clause => _text[ClauseStart..(Start + Length)];

    /// <summary>The sentence the statement stands in, verbatim.</summary>
    public string Sentence => Passages.SentenceOf(_text, Start, Length);

    private int ClauseStart
    {
        get
        {
            var start = _text.AsSpan(0, Start).LastIndexOfAny(s_clauseEnds) + 1;
            while (start < Start && char.IsWhiteSpace(_text[start]))
            {
                start++;
            }

            return start;
        }
    }

    /// <summary>The report, the line and the clause: <c>binzhou-2023, line 7: 全年完成生产总值326.3亿元</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Report}, line {Line}: {Clause}");
}
