namespace TypedReports.Specs.Emitting;

/// <summary>The types of a form, decided: an emitter prints them and computes nothing.</summary>
public sealed record FormType
{
    /// <summary>The namespace of the form's types.</summary>
    public required string Namespace { get; init; }

    /// <summary>The name of the report type.</summary>
    public string TypeName => Form.Form.TypeName;

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public required string Accessibility { get; init; }

    /// <summary>The form itself, with its vocabulary.</summary>
    public required ResolvedForm Form { get; init; }

    /// <summary>Whether the assembly carries the table of regions that the form names.</summary>
    public bool CarriesRegions { get; init; }

    /// <summary>The indicators in the vocabulary's order.</summary>
    public required EquatableArray<IndicatorType> Indicators { get; init; }
}

/// <summary>The type of an indicator.</summary>
public sealed record IndicatorType
{
    /// <summary>The indicator.</summary>
    public required IndicatorSpec Indicator { get; init; }

    /// <summary>The member's name: <c>Gdp</c>.</summary>
    public required string MemberName { get; init; }

    /// <summary>The type's name: <c>GdpFacts</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>Its slots within one year.</summary>
    public required EquatableArray<SlotMember> Slots { get; init; }

    /// <summary>The type of its facts over five years: <c>FiveYearFacts&lt;Money, Money&gt;</c>.</summary>
    public required string FiveYearTypeName { get; init; }
}

/// <summary>A member for one slot.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="ValueType">The name of the value's type: <c>Money</c>.</param>
/// <param name="Unit">The unit in words, for documentation.</param>
public sealed record SlotMember(FactSlot Slot, string ValueType, string Unit)
{
    /// <summary>The member's name.</summary>
    public string Name => Slot.ToString();

    /// <summary>What the report's text states; null for a form, or when there is no text.</summary>
    public SlotStatement? Statement { get; init; }
}

/// <summary>The statement that a declared fact was read from.</summary>
/// <param name="Value">The value with unit and bound, as the text writes it.</param>
/// <param name="Period">The time that it speaks of.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Line">The line of the text, counted from 1.</param>
public sealed record SlotStatement(string Value, string Period, string Sentence, int Line);
