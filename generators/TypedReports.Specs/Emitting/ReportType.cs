using TypedReports.Definitions;
using TypedReports.Specs.Checking;

namespace TypedReports.Specs.Emitting;

/// <summary>The type of one report, decided: an emitter prints it and computes nothing.</summary>
public sealed record ReportType
{
    /// <summary>The namespace of the type.</summary>
    public required string Namespace { get; init; }

    /// <summary>The type's name.</summary>
    public required string TypeName { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public required string Accessibility { get; init; }

    /// <summary>The form's type, with its namespace.</summary>
    public required string FormTypeName { get; init; }

    /// <summary>The specification.</summary>
    public required ReportSpec Report { get; init; }

    /// <summary>The name, without <c>.txt</c>, of the text that ships inside the assembly; null when none does.</summary>
    public required string? TextName { get; init; }

    /// <summary>The main sections of the text, for documentation; none when there is no text.</summary>
    public EquatableArray<StatedSection> Sections { get; init; }

    /// <summary>The indicators that only this report has.</summary>
    public EquatableArray<IndicatorType> OwnIndicators { get; init; }

    /// <summary>What it says of single places of its text.</summary>
    public EquatableArray<DeclaredReading> Readings { get; init; }

    /// <summary>The horizons it declares facts of, in the order of the horizons.</summary>
    public required EquatableArray<HorizonType> Horizons { get; init; }
}

/// <summary>The type of one horizon of a report.</summary>
public sealed record HorizonType
{
    /// <summary>The horizon.</summary>
    public required Horizon Horizon { get; init; }

    /// <summary>The years it speaks of, for documentation: <c>2022</c>, <c>2021-2025</c>.</summary>
    public required string Period { get; init; }

    /// <summary>The declared indicators in the order of the file.</summary>
    public required EquatableArray<DeclaredIndicator> Indicators { get; init; }

    /// <summary>The type's name: <c>ReviewFacts</c>.</summary>
    public string TypeName => Horizon + "Facts";

    /// <summary>Whether it speaks of five years.</summary>
    public bool IsFiveYears => Horizon is Horizon.FiveYear or Horizon.NextFiveYears;
}

/// <summary>An indicator with its declared slots.</summary>
public sealed record DeclaredIndicator
{
    /// <summary>The indicator's id.</summary>
    public required string Id { get; init; }

    /// <summary>The member's name: <c>Gdp</c>.</summary>
    public required string MemberName { get; init; }

    /// <summary>The type's name: <c>ReviewGdp</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>The type it derives from: <c>GdpFacts</c>, <c>FiveYearFacts&lt;Money, Money&gt;</c>.</summary>
    public required string BaseTypeName { get; init; }

    /// <summary>Whether only this report has it, so that no member of the form is overridden.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>The official English name.</summary>
    public required string English { get; init; }

    /// <summary>The official Chinese name.</summary>
    public required string Chinese { get; init; }

    /// <summary>The declared slots in the order of the slots.</summary>
    public required EquatableArray<SlotMember> Slots { get; init; }
}
