using System.Globalization;
using System.Text.RegularExpressions;
using TypedReports.Reading;
using TypedReports.Tests.Accounting;

namespace TypedReports.Tests.Robustness;

/// <summary>What holds of every reading, whatever text was read.</summary>
internal static partial class Invariants
{
    private const int LongestStatement = 200;
    private const int LongestValue = 40;

    /// <summary>Places lie in the text, facts hold what their slices say, no value comes from damage, and no number is lost.</summary>
    public static void AssertSound(ReadingResult read)
    {
        AssertPlaces(read);
        AssertFacts(read);
        Accounts.AssertWhole(read);
    }

    /// <summary>What the facts alone must hold: it costs no second reading.</summary>
    public static void AssertFacts(ReadingResult read)
    {
        var damaged = Damaged(read);
        var refused = Refusal.Reason(read.Diagnostics, read.Text.Length) is not null;
        Assert.True(!refused || read.Facts.Count == 0, "A refused text has no facts.");
        foreach (var fact in read.Facts)
        {
            Assert.InRange(fact.Start, 0, read.Text.Length);
            Assert.InRange(fact.Length, 1, Math.Min(LongestStatement, read.Text.Length - fact.Start));
            Assert.InRange(fact.ValueLength, 1, LongestValue);
            Assert.True(fact.Start <= fact.ValueStart && fact.ValueStart + fact.ValueLength == fact.Start + fact.Length, "The value ends the statement.");
            Assert.False(damaged.AsSpan(fact.ValueStart, fact.ValueLength).Contains(true), "No value is read from damage.");
            Assert.Equal(fact.Upper is not null, fact.Bound == Bound.Range);
            Assert.True(fact.Upper is null || fact.Upper >= fact.Value, "A range goes upward.");
            Assert.Equal(fact.Measure == Measure.Ratio, fact.Structure is not null);
            Assert.True(fact.Of is not null == fact.Measure is Measure.Rank or Measure.Change, "Ranks and changes say what they are of.");
            Assert.True(fact.Period.FirstYear <= fact.Period.LastYear && fact.Period.FirstYear > 1900, "A period goes forward.");
            AssertValueIsInSlice(fact, read.Text.Substring(fact.ValueStart, fact.ValueLength));
        }
    }

    /// <summary>The facts as text, in order: two readings that print the same are the same.</summary>
    public static IEnumerable<string> Print(ReadingResult read) => read.Facts.Select(f => string.Create(
        CultureInfo.InvariantCulture,
        $"{f.Indicator} {f.Measure} {f.Of} {f.Period} {f.Aggregate} {f.Status} {f.Value}~{f.Upper}{f.Structure} {f.Unit} {f.Bound} {f.Modality} {f.Scope} {f.Section} @{f.Start}+{f.Length}/{f.ValueStart}+{f.ValueLength}"));

    private static bool[] Damaged(ReadingResult read)
    {
        var damaged = new bool[read.Text.Length];
        foreach (var damage in read.Diagnostics.Where(d => d.Code.StartsWith("TR21", StringComparison.Ordinal)))
        {
            damaged.AsSpan(damage.Start, damage.Length).Fill(true);
        }

        return damaged;
    }

    private static void AssertPlaces(ReadingResult read)
    {
        AssertIn(read.Absences.Select(a => (a.Start, a.Length)));
        AssertIn(read.Headings.Select(h => (h.Start, h.Length)));
        AssertIn(read.Items.Select(i => (i.Start, i.Length)));
        AssertIn(read.Terms.Select(t => (t.Start, t.Length)));
        AssertIn(read.Diagnostics.Select(d => (d.Start, d.Length)));
        AssertIn(read.Quantities.Select(q => (q.Start, q.Length)));
        Assert.All(read.Quantities.Zip(read.Quantities.Skip(1)), pair => Assert.True(pair.First.Start + pair.First.Length <= pair.Second.Start, "No number overlaps the next."));

        void AssertIn(IEnumerable<(int Start, int Length)> places) =>
            Assert.All(places, p => Assert.True(p.Start >= 0 && p.Length >= 0 && p.Start + p.Length <= read.Text.Length, $"{p.Start}+{p.Length} of {read.Text.Length}"));
    }

    /// <summary>A number written in digits has, once the marks of thousands are gone, exactly the digits of its value.</summary>
    private static void AssertValueIsInSlice(ReadFact fact, string slice)
    {
        var narrow = string.Concat(slice.Replace("\n", "", StringComparison.Ordinal).Select(Plain));
        var plain = string.Concat(Markup().Replace(narrow, "").Where(c => c is not (',' or ' ')));
        if (fact.Structure is null && plain.Any(char.IsAsciiDigit))
        {
            AssertDigits(fact.Value);
            AssertDigits(fact.Upper ?? fact.Value);
        }

        // The two ends of a range are in one scale, 5000到1万 ends at 10000; 4.7成 is 47%, 2亿4万 is 20004万 and 3万500元 are 30500元.
        void AssertDigits(decimal value)
        {
            var digits = Math.Abs(value).ToString(CultureInfo.InvariantCulture);
            var found = plain.Contains(digits, StringComparison.Ordinal)
                || ((fact.Upper is not null || slice.Contains('成', StringComparison.Ordinal)) && plain.Replace(".", "", StringComparison.Ordinal).Contains(digits.Replace(".", "", StringComparison.Ordinal).Trim('0'), StringComparison.Ordinal));
            Assert.True(found || Parts().Matches(plain).Any(m => Part(m, 1) * 10_000 + Part(m, 2) == Math.Abs(value)), $"{value} is not in {slice}");
        }
    }

    private static decimal Part(Match match, int group) => decimal.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("([0-9]+)[亿万][零〇]?([0-9]+)")]
    private static partial Regex Parts();

    [GeneratedRegex("&nbsp;|</?[a-z][a-z0-9]*>")]
    private static partial Regex Markup();

    private static char Plain(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '．' => '.',
        '，' or '\u3000' or '\u2002' or '\n' or '\r' or '\uFEFF' or '\u200B' or '\u2060' => ',',
        _ => c,
    };
}
