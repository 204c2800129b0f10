namespace TypedReports;

/// <summary>The values a bounded number allows, for computing: at least 7% is from 7% up, without an upper end.</summary>
/// <typeparam name="T">The value type.</typeparam>
/// <param name="Lower">The lower end; null when there is none.</param>
/// <param name="Upper">The upper end; null when there is none.</param>
/// <param name="IsOpen">Whether the ends themselves are excluded (more than, less than).</param>
/// <remarks>
/// A number that is about something (左右) says nothing of how far off it may be: both ends are the number itself. The bound of a
/// fall stands on its size: 下降3%以上 is from -3% down.
/// </remarks>
public readonly record struct FactInterval<T>(T? Lower, T? Upper, bool IsOpen)
    where T : struct, IReportValue<T>
{
    internal static FactInterval<T> Of(T value, T? upper, Bound bound, bool isFall) => bound switch
    {
        Bound.AtLeast when isFall => new(null, value, false),
        Bound.MoreThan when isFall => new(null, value, true),
        Bound.AtMost when isFall => new(value, null, false),
        Bound.LessThan when isFall => new(value, null, true),
        Bound.Range when isFall => new(upper ?? value, value, false),
        Bound.AtLeast => new(value, null, false),
        Bound.MoreThan => new(value, null, true),
        Bound.AtMost => new(null, value, false),
        Bound.LessThan => new(null, value, true),
        Bound.Range => new(value, upper ?? value, false),
        _ => new(value, value, false),
    };

    /// <summary>As mathematics writes it: <c>[7%, ∞)</c>.</summary>
    public override string ToString() =>
        (IsOpen || Lower is null ? "(" : "[") + (Lower is { } lower ? lower.ToString() : "-∞") + ", "
        + (Upper is { } upper ? upper.ToString() : "∞") + (IsOpen || Upper is null ? ")" : "]");
}
