namespace TypedReports.Reading.Outlining;

/// <summary>The national five-year plans, which reports name by their number: “十四五”.</summary>
internal static class FiveYearPlan
{
    /// <summary>The years of plan number <paramref name="plan"/>, from the third of 1966 on: 1966 + 5 (n - 3) and the four that follow.</summary>
    public static (int First, int Last) Years(int plan) => (1966 + (5 * (plan - 3)), 1970 + (5 * (plan - 3)));
}
