using System.Globalization;

namespace TypedReports.Tests;

/// <summary>
/// Cultures whose numbers look different. They are made here and not asked of the system, because a machine with nothing but
/// the SDK may know no culture but the invariant one.
/// </summary>
internal static class Cultures
{
    public static IReadOnlyList<CultureInfo> Strange { get; } =
    [
        Make(point: ",", group: ".", minus: "-"), // tr-TR
        Make(point: "٫", group: "٬", minus: "\u061c-"), // ar-SA
        Make(point: "/", group: "٬", minus: "\u200e\u2212"), // fa-IR
    ];

    /// <summary>Runs the action under each strange culture.</summary>
    public static void Each(Action action)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in Strange)
            {
                CultureInfo.CurrentCulture = culture;
                action();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo Make(string point, string group, string minus)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSeparator = group;
        culture.NumberFormat.NegativeSign = minus;
        return culture;
    }
}
