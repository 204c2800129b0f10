using System.Diagnostics.CodeAnalysis;

namespace TypedReports;

/// <summary>
/// A value of a report: a number that keeps the digits and the unit of the text, or a structure. All value types implement
/// it, so that a fact can be made of any of them.
/// </summary>
/// <typeparam name="T">The value type itself.</typeparam>
public interface IReportValue<T> : IEquatable<T>, ISpanParsable<T>, ISpanFormattable
    where T : struct, IReportValue<T>
{
    /// <summary>The unit as the text writes it, scale word included (亿元, 万户); empty for a structure.</summary>
    string Unit { get; }

    /// <summary>Makes the value of a fact record.</summary>
    /// <param name="value">The number in the unit of the text, with its digits.</param>
    /// <param name="upper">
    /// The upper value of a range, in the same unit. A value is one number, so it is only checked to fit; the value of the
    /// upper end is made by a call of its own.
    /// </param>
    /// <param name="structure">The parts of a ratio, <c>1.3:63.7:35</c>; null for every other measure.</param>
    /// <param name="unit">The unit of the text, scale word included.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The unit does not belong to this type, or the number is none it can have.</exception>
    /// <exception cref="OverflowException">The size in the base unit, or that of the upper value, is beyond a <see cref="decimal"/>.</exception>
    static abstract T FromFact(decimal value, decimal? upper, string? structure, string unit);

    /// <summary>Makes the value of a fact record, or says that its unit or number does not fit the type.</summary>
    /// <param name="value">The number in the unit of the text, with its digits.</param>
    /// <param name="upper">The upper value of a range; see <see cref="FromFact"/>.</param>
    /// <param name="structure">The parts of a ratio; null for every other measure.</param>
    /// <param name="unit">The unit of the text, scale word included.</param>
    /// <param name="result">The value, or the type's zero.</param>
    /// <returns>Whether the value could be made.</returns>
    static abstract bool TryFromFact(decimal value, decimal? upper, string? structure, string unit, [MaybeNullWhen(false)] out T result);
}
