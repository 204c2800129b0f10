using System.Text;

namespace TypedReports.Tests.Quantities;

/// <summary>Writes numbers below a hundred million in Chinese numerals, the way a report would.</summary>
internal static class ChineseWriting
{
    private const string Digits = "零一二三四五六七八九";

    public static string Write(int number)
    {
        var high = number / 10_000;
        var low = number % 10_000;
        var text = new StringBuilder();
        if (high > 0)
        {
            text.Append(Section(high)).Append('万');
            if (low is > 0 and < 1000)
            {
                text.Append('零');
            }
        }

        return text.Append(Section(low)).ToString();
    }

    private static string Section(int number)
    {
        var text = new StringBuilder();
        var zero = false;
        foreach (var (place, word) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = number / place % 10;
            if (digit == 0)
            {
                zero = text.Length > 0;
                continue;
            }

            if (zero)
            {
                text.Append('零');
                zero = false;
            }

            text.Append(Digits[digit]).Append(word);
        }

        return text.ToString();
    }
}
