namespace TypedReports.Definitions;

/// <summary>What a unit measures; units of one kind and base convert into each other.</summary>
internal enum UnitKind
{
    /// <summary>A measure word that counts things (户, 家, 人次), or a unit the table does not know.</summary>
    Other,
    Money,
    /// <summary>Parts of a whole; a multiple too, which is so many hundred percent.</summary>
    Percent,
    PercentagePoints,
    Mass,
    Area,
    Days,
    Energy,
    Power,
    Length,
    Volume,
    Concentration,
}

/// <summary>A unit as texts write it, scale word included: 亿元 is 100,000,000 of the base 元.</summary>
/// <param name="text">The unit of the text.</param>
/// <param name="kind">What it measures.</param>
/// <param name="baseName">The unit that sizes are compared in: 元, 美元, 吨, 亩; the measure word itself for counts.</param>
/// <param name="factor">How many base units one unit is, exact.</param>
internal sealed class UnitSize(string text, UnitKind kind, string baseName, decimal factor)
{
    public string Text { get; } = text;

    public UnitKind Kind { get; } = kind;

    public string Base { get; } = baseName;

    public decimal Factor { get; } = factor;

    /// <summary>Whether sizes in the two units can be held against each other.</summary>
    public bool Fits(UnitSize other) => Kind == other.Kind && string.Equals(Base, other.Base, StringComparison.Ordinal);
}
