using System.Globalization;
using System.Text.RegularExpressions;
using TypedReports.Reading;
using TypedReports.Reading.Normalizing;

namespace TypedReports.Tests.Robustness;

/// <summary>Changes to a real report that change nothing of what it says, and one digit that changes one fact.</summary>
public partial class MetamorphicTests
{
    private const string Tens = "一二三四五";


    private static readonly Dictionary<string, string> s_places = new()
    {
        ["binzhou-2023"] = "彬州", ["jiaozuo-2021"] = "焦作", ["jinhua-2023"] = "金华", ["lechang-2023"] = "乐昌", ["longnan-2023"] = "龙南", ["maoming-2023"] = "茂名",
        ["meizhou-2023"] = "梅州", ["mengzhou-2023"] = "孟州", ["nanning-2023"] = "南宁", ["ningbo-2023"] = "宁波", ["qinyang-2023"] = "沁阳", ["shangluo-2023"] = "商洛",
        ["tongchuan-2023"] = "铜川", ["weinan-2023"] = "渭南", ["xianyang-2023"] = "咸阳", ["yichuan-2024"] = "伊川", ["yima-2021"] = "义马", ["zhuhai-2023"] = "珠海",
    };

    private static readonly Dictionary<char, char> s_traditional = Inverse();

    public static TheoryData<string> Reports =>
        [.. Directory.EnumerateFiles(Repository.Path("samples", "corpus"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>All but the one whose first heading runs into the furniture of its page, and whose paragraphs tell its five years.</summary>
    public static TheoryData<string> ReportsWithTheirHeadings => [.. s_places.Keys.Where(report => report != "yima-2021")];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_paragraph_without_numbers_moves_the_facts_and_changes_none(string report)
    {
        const string Paragraph = "我们坚持稳中求进,锐意进取、真抓实干,各项事业迈上新台阶。\n";
        var text = Text(report);
        foreach (var share in (ReadOnlySpan<double>)[0.3, 0.5, 0.7])
        {
            var at = ParagraphBehind(text, (int)(share * text.Length));
            AssertSame(text, text.Insert(at, Paragraph), place => place < at ? place : place + Paragraph.Length);
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Full_width_punctuation_is_the_same_punctuation(string report)
    {
        var text = Text(report);
        AssertSame(text, string.Concat(text.Select((c, i) => Wide(text, i) ?? c)), place => place);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Traditional_characters_are_the_same_words(string report)
    {
        var text = Text(report);
        AssertSame(text, string.Concat(text.Select(c => s_traditional.GetValueOrDefault(c, c))), place => place);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Lines_of_a_page_are_the_paragraphs_they_break(string report)
    {
        var text = Text(report);
        foreach (var width in (ReadOnlySpan<int>)[37, 64])
        {
            var breaks = Breaks(text, width);
            var broken = breaks.AsEnumerable().Reverse().Aggregate(text, (t, at) => t.Insert(at, "\n"));
            AssertSame(text, broken, place => place + breaks.Count(at => at <= place));
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Empty_lines_and_another_systems_line_ends_are_line_ends(string report)
    {
        var text = Text(report);
        foreach (var end in (ReadOnlySpan<string>)["\n\n", "\r\n"])
        {
            var breaks = Enumerable.Range(0, text.Length).Where(at => text[at] == '\n').ToList();
            AssertSame(text, text.Replace("\n", end, StringComparison.Ordinal), place => place + breaks.Count(at => at < place));
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Paragraphs_on_one_line_are_paragraphs(string report)
    {
        var text = Text(report);
        AssertSame(text, text.Replace('\n', ' '), place => place);
    }

    /// <summary>Nothing tells where a paragraph ends: headings are found by their marks, and what they name by its words.</summary>
    [Theory]
    [MemberData(nameof(ReportsWithTheirHeadings))]
    public void A_report_that_lost_its_line_breaks_states_nothing_else_and_nearly_all(string report)
    {
        var lines = Text(report).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        var joined = lines[0] + "\n" + string.Concat(lines.Skip(1));

        var stated = Statements(string.Join('\n', lines));
        var found = Statements(joined);
        Assert.Empty(found.Except(stated));
        Assert.InRange(found.Count, (int)(0.9 * stated.Count), stated.Count);

        static List<string> Statements(string text) =>
            [.. Reader.Read(text, WorkReport.Form, ReadOptions.Default).Facts
                .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Indicator} {f.Measure} {f.Of} {f.Period} {f.Aggregate} {f.Status} {f.Value} {f.Unit} {f.Bound}"))];
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Another_name_of_the_place_changes_no_fact(string report)
    {
        var text = Text(report);
        var stem = s_places[report];
        AssertSame(text, text.Replace(stem, "林溪", StringComparison.Ordinal), place => place);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Five_years_later_everything_is_five_years_later(string report)
    {
        var text = Text(report);
        var later = Year().Replace(text, m => (int.Parse(m.Value, CultureInfo.InvariantCulture) + 5).ToString(CultureInfo.InvariantCulture));
        later = PlanName().Replace(later, m => $"十{Tens[Tens.IndexOf(m.Value[1], StringComparison.Ordinal) + 1]}五");
        AssertSame(Print(text, place => place, years: 5), Print(later, place => place));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_digit_that_changes_changes_what_is_read_of_its_number_alone(string report)
    {
        var text = Text(report);
        var read = Reader.Read(text, WorkReport.Form, ReadOptions.Default);
        foreach (var fact in read.Facts.Where((f, i) => i % 7 == 0 && f.Structure is null))
        {
            var at = text.AsSpan(fact.ValueStart, fact.ValueLength).LastIndexOfAnyInRange('0', '9') + fact.ValueStart;
            if (at < fact.ValueStart || (at == fact.ValueStart && text[at] == '1'))
            {
                continue;
            }

            var changed = string.Concat(text.AsSpan(0, at), text[at] == '9' ? "8" : "9", text.AsSpan(at + 1));
            var again = Reader.Read(changed, WorkReport.Form, ReadOptions.Default);
            Assert.Equal(Elsewhere(read, at), Elsewhere(again, at));
            Assert.DoesNotContain(again.Facts, f => f.ValueStart == fact.ValueStart && f.Indicator == fact.Indicator && f.Measure == fact.Measure && (f.Value, f.Upper) == (fact.Value, fact.Upper));
        }
    }

    private static string Text(string report) => File.ReadAllText(Repository.Path("samples", "corpus", report + ".txt"));

    private static IEnumerable<string> Elsewhere(ReadingResult read, int at) =>
        Invariants.Print(read).Zip(read.Facts).Where(p => at < p.Second.ValueStart || at >= p.Second.ValueStart + p.Second.ValueLength).Select(p => p.First);

    private static void AssertSame(string text, string changed, Func<int, int> place)
    {
        Assert.NotEqual(text, changed);
        AssertSame(Print(text, place), Print(changed, p => p));
    }

    private static void AssertSame(List<string> expected, List<string> found)
    {
        Assert.Equal(string.Join('\n', expected.Except(found)), string.Join('\n', found.Except(expected)));
        Assert.Equal(expected, found);
    }

    private static List<string> Print(string text, Func<int, int> place, int years = 0) => [.. Reader.Read(text, WorkReport.Form, ReadOptions.Default).Facts.Select(f => string.Create(
        CultureInfo.InvariantCulture,
        $"{f.Indicator} {f.Measure} {f.Of} {f.Period.FirstYear + years}-{f.Period.LastYear + years} {f.Aggregate} {f.Status} {f.Value}~{f.Upper}{f.Structure} {f.Unit} {f.Bound} {f.Modality} {f.Scope} {f.Section} @{place(f.Start)}-{place(f.Start + f.Length - 1)}/{place(f.ValueStart)}-{place(f.ValueStart + f.ValueLength - 1)}"))];

    private static int ParagraphBehind(string text, int at)
    {
        var end = text.IndexOf("。\n", at, StringComparison.Ordinal);
        return end < 0 ? text.LastIndexOf('\n') + 1 : end + 2;
    }

    private static List<int> Breaks(string text, int width)
    {
        var breaks = new List<int>();
        var column = 0;
        for (var at = 0; at < text.Length; at++)
        {
            column = text[at] == '\n' ? 0 : column + 1;
            if (column == width && at + 1 < text.Length && text[at + 1] != '\n')
            {
                breaks.Add(at + 1);
                column = 0;
            }
        }

        return breaks;
    }

    private static char? Wide(string text, int at) => text[at] switch
    {
        ',' or '.' when at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) => null,
        ',' => '，',
        ';' => '；',
        ':' => '：',
        '(' => '（',
        ')' => '）',
        '%' => '％',
        '?' => '？',
        '!' => '！',
        _ => null,
    };

    private static Dictionary<char, char> Inverse()
    {
        var inverse = new Dictionary<char, char>();
        for (var i = 0; i < TraditionalTable.From.Length; i++)
        {
            inverse.TryAdd(TraditionalTable.To[i], TraditionalTable.From[i]);
        }

        return inverse;
    }

    [GeneratedRegex("(?<![0-9.])(?:19|20)[0-9]{2}(?= ?年|-|—|至|、)")]
    private static partial Regex Year();

    [GeneratedRegex("十[一二三四]五")]
    private static partial Regex PlanName();
}
