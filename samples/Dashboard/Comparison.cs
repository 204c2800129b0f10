using TypedReports;
using TypedReports.China;

namespace Dashboard;

/// <summary>The growth of one indicator in every report that states it: what was achieved, and what is promised.</summary>
internal sealed record Comparison(string Chinese, string English, IReadOnlyList<ComparedGrowth> Rows)
{
    public static Comparison Of(
        string chinese, string english, Func<GovernmentWorkReport, Fact<Percent>?> achieved, Func<GovernmentWorkReport, Fact<Percent>?> promised) =>
        new(chinese, english,
        [
            .. ChinaReports.All
                .Select(report => new ComparedGrowth(report, achieved(report), promised(report)))
                .Where(row => row.Achieved is not null || row.Promised is not null)
                .OrderByDescending(row => row.Promised?.Value ?? row.Achieved?.Value),
        ]);
}

/// <summary>One report's growth. Either may be missing: not every report states it.</summary>
internal sealed record ComparedGrowth(GovernmentWorkReport Report, Fact<Percent>? Achieved, Fact<Percent>? Promised);
