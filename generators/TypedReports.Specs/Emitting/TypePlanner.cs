using TypedReports.Definitions;
using TypedReports.Specs.Checking;

namespace TypedReports.Specs.Emitting;

/// <summary>
/// Decides which types are generated for a form and for a report, and how they are named. Linked, valid specifications come
/// in; what comes out is equal by value and holds no place in a file, so that a moved line generates nothing anew.
/// </summary>
public static class TypePlanner
{
    /// <summary>The types of a form.</summary>
    /// <param name="form">The form with its vocabulary.</param>
    /// <param name="namespace">The namespace of the types.</param>
    /// <param name="accessibility"><c>public</c> or <c>internal</c>.</param>
    public static FormType Plan(ResolvedForm form, string @namespace, string accessibility) => new()
    {
        Namespace = @namespace,
        Accessibility = accessibility,
        Form = form,
        Indicators = form.Indicators.Select(Indicator).ToEquatableArray(),
    };

    /// <summary>The type of a report.</summary>
    /// <param name="resolved">The report with its form.</param>
    /// <param name="naming">Where the types live.</param>
    /// <param name="check">What came of holding the report against its text; null when there is none.</param>
    public static ReportType Plan(ResolvedReport resolved, ReportNaming naming, ReportCheck? check = null)
    {
        var report = resolved.Report;
        var own = report.Indicators.ToDictionary(static i => i.Id, StringComparer.Ordinal);
        var known = resolved.Form.Indicators.ToDictionary(static i => i.Id, StringComparer.Ordinal);
        var unreadable = new HashSet<DeclaredSlot>(check?.KnownUnreadable ?? []);
        var horizons = report.Facts
            .Where(f => !unreadable.Contains(f))
            .GroupBy(static f => f.Horizon)
            .OrderBy(static g => g.Key)
            .Select(g => PlanHorizon(g.Key, g, report, known, own, check))
            .ToEquatableArray();
        return new ReportType
        {
            Namespace = naming.Namespace,
            TypeName = report.TypeName,
            Accessibility = naming.Accessibility,
            FormTypeName = QualifiedName(naming.FormNamespace, resolved.Form.Form.TypeName),
            Report = report,
            TextName = naming.TextName,
            Sections = check?.Sections ?? [],
            OwnIndicators = report.Indicators.Select(Indicator).ToEquatableArray(),
            Readings = resolved.ToReadings().ToEquatableArray(),
            Horizons = horizons,
        };
    }

    /// <summary>A type's name that no other name in scope can hide.</summary>
    /// <param name="namespace">The namespace; empty for none.</param>
    /// <param name="typeName">The type's name.</param>
    public static string QualifiedName(string @namespace, string typeName) =>
        "global::" + (@namespace.Length == 0 ? "" : @namespace + ".") + typeName;

    private static HorizonType PlanHorizon(
        Horizon horizon,
        IEnumerable<DeclaredSlot> facts,
        ReportSpec report,
        Dictionary<string, IndicatorSpec> known,
        Dictionary<string, IndicatorSpec> own,
        ReportCheck? check)
    {
        var fiveYears = horizon is Horizon.FiveYear or Horizon.NextFiveYears;
        return new HorizonType
        {
            Horizon = horizon,
            Period = SlotRules.PeriodOf(horizon, report.ReviewYear, report.Year).ToString(),
            Indicators = facts
                .GroupBy(static f => f.Indicator, StringComparer.Ordinal)
                .Select(g => Declared(horizon, fiveYears, g, own.TryGetValue(g.Key, out var mine) ? mine : known[g.Key], mine is not null, check))
                .ToEquatableArray(),
        };
    }

    private static DeclaredIndicator Declared(
        Horizon horizon, bool fiveYears, IEnumerable<DeclaredSlot> facts, IndicatorSpec indicator, bool isOwn, ReportCheck? check)
    {
        var type = Indicator(indicator);
        return new DeclaredIndicator
        {
            Id = indicator.Id,
            MemberName = type.MemberName,
            TypeName = horizon + type.MemberName,
            BaseTypeName = fiveYears ? type.FiveYearTypeName : type.TypeName,
            IsOwn = isOwn,
            English = indicator.English,
            Chinese = indicator.Chinese,
            Slots = facts
                .Select(f => Member(indicator, SlotOf(f.Slot)) with { Statement = Statement(check?.Find(horizon, f.Indicator, f.Slot)) })
                .OrderBy(static member => member.Slot)
                .ToEquatableArray(),
        };
    }

    private static SlotStatement? Statement(StatedFact? fact) =>
        fact is null ? null : new SlotStatement(fact.Value, fact.Period, fact.Sentence, fact.Line);

    private static IndicatorType Indicator(IndicatorSpec indicator)
    {
        var name = Identifiers.ToPascalCase(indicator.Id);
        var level = ValueKinds.OfLevel(indicator.Dimension);
        var change = ValueKinds.OfChange(indicator.Dimension);
        return new IndicatorType
        {
            Indicator = indicator,
            MemberName = name,
            TypeName = name + "Facts",
            FiveYearTypeName = $"{Names.Runtime}FiveYearFacts<{Names.Runtime}{level}, {Names.Runtime}{change}>",
            Slots = SlotRules.WithinYear
                .Where(s => SlotRules.MeasuresOf(s).All(indicator.Has))
                .Select(s => Member(indicator, s))
                .ToEquatableArray(),
        };
    }

    private static SlotMember Member(IndicatorSpec indicator, FactSlot slot)
    {
        var kind = ValueKinds.Of(indicator.Dimension, slot);
        return new SlotMember(slot, kind.ToString(), Unit(kind, indicator));
    }

    private static FactSlot SlotOf(Slot slot) =>
        SlotRules.SlotOf(slot.Measure, slot.Of, slot.Aggregate)
        ?? throw new InvalidOperationException($"The typed model has no place for the slot '{slot.Name}'.");

    private static string Unit(ValueKind kind, IndicatorSpec indicator) => kind switch
    {
        ValueKind.Percent => "%",
        ValueKind.PercentagePoints => "percentage points (个百分点)",
        ValueKind.Rank or ValueKind.Structure => "",
        _ when !indicator.Units.IsEmpty => string.Join(" or ", indicator.Units),
        ValueKind.Money => "元",
        ValueKind.Mass => "吨",
        ValueKind.Area => "亩",
        ValueKind.Days => "days (天)",
        _ => "",
    };
}

/// <summary>Where a report's type lives, and what its form's type is called.</summary>
/// <param name="Namespace">The namespace of the report's type.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="FormNamespace">The namespace of the form's type.</param>
/// <param name="TextName">The name, without <c>.txt</c>, of the text that ships inside the assembly; null when none does.</param>
public sealed record ReportNaming(string Namespace, string Accessibility, string FormNamespace, string? TextName);
