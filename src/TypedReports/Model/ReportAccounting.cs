using TypedReports.Reading;

namespace TypedReports;

/// <summary>What became of the numbers of a text: each is in exactly one class, so that the classes add up to all of them.</summary>
public sealed class ReportAccounting
{
    private readonly int[] _counts = new int[(int)NumberClass.Damaged + 1];

    private ReportAccounting(string report, IReadOnlyList<ReportNumber> numbers)
    {
        Report = report;
        Numbers = numbers;
        foreach (var number in numbers)
        {
            _counts[(int)number.Class]++;
        }
    }

    /// <summary>The id of the report.</summary>
    public string Report { get; }

    /// <summary>The numbers in the order of the text; none overlaps another.</summary>
    public IReadOnlyList<ReportNumber> Numbers { get; }

    /// <summary>How many numbers the text has.</summary>
    public int Total => Numbers.Count;

    /// <summary>The share of all numbers that facts claim, from 0 to 1, to four digits; 0 for a text without numbers.</summary>
    public decimal Claimed => Total == 0 ? 0 : Math.Round((decimal)Count(NumberClass.Fact) / Total, 4);

    /// <summary>How many numbers are in a class.</summary>
    /// <param name="numberClass">The class.</param>
    /// <returns>The count; 0 for a value that is no class.</returns>
    public int Count(NumberClass numberClass) => (uint)numberClass < (uint)_counts.Length ? _counts[(int)numberClass] : 0;

    /// <inheritdoc cref="ReportFact.From"/>
    internal static ReportAccounting From(ReadingResult result, string report, int offset = 0)
    {
        var numbers = new ReportNumber[result.Numbers.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = ReportNumber.From(result.Numbers[i], report, result.Text, offset);
        }

        return new ReportAccounting(report, numbers);
    }
}
