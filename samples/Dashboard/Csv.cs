using System.Globalization;
using System.Text;
using TypedReports;

namespace Dashboard;

/// <summary>The comparisons as a table for other programs; each value comes with its bound and the sentence it was read from.</summary>
internal static class Csv
{
    public static string Write(IEnumerable<Comparison> comparisons)
    {
        var csv = new StringBuilder("indicator,report,region,year,achieved,achievedBound,promised,promisedBound,tone,sentence\n");
        foreach (var comparison in comparisons)
        {
            foreach (var (report, achieved, promised) in comparison.Rows)
            {
                string?[] fields =
                [
                    comparison.English, report.Id, report.Region.Name, report.Year?.ToString(CultureInfo.InvariantCulture), Number(achieved),
                    achieved?.Bound.ToString(), Number(promised), promised?.Bound.ToString(), promised?.Modality, (promised ?? achieved)?.Source.Sentence,
                ];
                csv.AppendJoin(',', fields.Select(Quote)).Append('\n');
            }
        }

        return csv.ToString();
    }

    private static string? Number(Fact<Percent>? fact) => fact?.Value.Value.ToString(CultureInfo.InvariantCulture);

    private static string Quote(string? field) =>
        field is null ? "" : field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
