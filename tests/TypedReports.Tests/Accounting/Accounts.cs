using TypedReports.Reading;

namespace TypedReports.Tests.Accounting;

/// <summary>Reads texts by the repository's form, and says where an account of numbers is wrong.</summary>
internal static class Accounts
{
    public static ReadingResult Read(string text) => Reader.Read(text, WorkReport.Form, ReadOptions.Default);

    public static ReportReading ReadReport(string text) => ReportReader.Read(text, WorkReport.Form);

    public static ReadingResult ReadPassage(string text, SectionRole role = SectionRole.Review) =>
        Reader.ReadPassage(text, role, WorkReport.Form, new ReadOptions { Year = 2023 });

    /// <summary>The numbers with their classes, as a test can state them.</summary>
    public static IEnumerable<string> Print(ReadingResult read) => read.Numbers.Select(n => $"{n.Class} {read.Text.Substring(n.Start, n.Length)}");

    /// <summary>Every run of digits is inside exactly one number, and no number overlaps another.</summary>
    public static void AssertWhole(ReadingResult read)
    {
        var text = read.Text;
        var owner = new int[text.Length];
        for (var i = 0; i < read.Numbers.Count; i++)
        {
            var (_, start, length) = read.Numbers[i];
            Assert.True(start >= 0 && length > 0 && start + length <= text.Length, $"{start}+{length} lies outside the text of {text.Length} characters");
            for (var at = start; at < start + length; at++)
            {
                if (owner[at] != 0)
                {
                    Assert.Fail($"{Around(text, at)}: two numbers share {at}");
                }

                owner[at] = i + 1;
            }
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (IsDigit(text[at]))
            {
                if (owner[at] == 0)
                {
                    Assert.Fail($"{Around(text, at)}: the digit at {at} is in no number");
                }

                if (at > 0 && IsDigit(text[at - 1]) && owner[at] != owner[at - 1])
                {
                    Assert.Fail($"{Around(text, at)}: the digits at {at} are in two numbers");
                }
            }
        }

        var account = ReportAccounting.From(read, "any");
        Assert.Equal(account.Total, Enum.GetValues<NumberClass>().Sum(account.Count));
        Assert.InRange(account.Claimed, 0, 1);
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    private static string Around(string text, int at) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 20)];
}
