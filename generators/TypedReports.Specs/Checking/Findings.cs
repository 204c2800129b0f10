using System.Globalization;
using TypedReports.Reading.Placing;

namespace TypedReports.Specs.Checking;

/// <summary>Gathers what is found, and tells places of the text in words.</summary>
internal sealed class Findings(string text)
{
    private readonly List<CheckFinding> _findings = [];

    public EquatableArray<CheckFinding> ToArray() => _findings.ToEquatableArray();

    /// <summary>Adds a finding at a value of the specification.</summary>
    public void Add(SpecDiagnosticDescriptor descriptor, string place, params string[] arguments) =>
        _findings.Add(new CheckFinding(descriptor.Code, place, false, arguments.ToEquatableArray()));

    /// <summary>Adds a finding at a key of the specification, or at the nearest key around a place that isn't there.</summary>
    public void AddAtKey(SpecDiagnosticDescriptor descriptor, string place, params string[] arguments) =>
        _findings.Add(new CheckFinding(descriptor.Code, place, true, arguments.ToEquatableArray()));

    public int LineAt(int offset) => Passages.LineOf(text, Math.Min(offset, text.Length));

    public string LineOf(int offset) => LineAt(offset).ToString(CultureInfo.InvariantCulture);

    /// <summary>A place with its line and what stands there: <c>line 7 '全年完成生产总值326.3亿元'</c>.</summary>
    public string Quote(int start, int length) => "line " + LineOf(start) + " '" + Excerpts.OfMessage(text, start, length) + "'";
}

/// <summary>Pieces of the text that messages and documentation show.</summary>
internal static class Excerpts
{
    private const int LongestInMessage = 60;
    private const int LongestInDocs = 200;
    private const int LongestName = 24;

    public static string OfMessage(string text, int start, int length) => OneLine(Passages.Excerpt(text, start, length, LongestInMessage));

    public static string OfDocs(string text, int start, int length) => OneLine(Passages.Excerpt(text, start, length, LongestInDocs));

    public static string Short(string name) => name.Length <= LongestName ? name : name.Remove(LongestName) + "…";

    /// <summary>A statement that runs over a line break is shown on one line.</summary>
    public static string OneLine(string text) => text.IndexOfAny(['\r', '\n', '\t']) < 0
        ? text
        : string.Join(" ", text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(static piece => piece.Trim()));
}

/// <summary>Compares texts that may be spaced for show (二〇二三年 政 府 工 作 报 告).</summary>
internal static class Blanks
{
    public static bool Same(string one, string? other) => other is not null && (one == other || Without(one) == Without(other));

    public static bool Contains(string whole, string part) => Without(whole).Contains(Without(part));

    private static string Without(string text) => text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(static c => !char.IsWhiteSpace(c))) : text;
}
