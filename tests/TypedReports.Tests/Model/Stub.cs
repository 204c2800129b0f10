using TypedReports.Definitions;
using TypedReports.Reading;

namespace TypedReports.Tests.Model;

/// <summary>A form with three indicators, and readings with facts put in by hand, so that the model is tested without the engine.</summary>
internal static class Stub
{
    public static FormDefinition Form { get; } = new()
    {
        Id = "stub",
        Indicators =
        [
            Indicator("gdp", "Gross Regional Product", Dimension.Money, Measure.Level, Measure.Growth, Measure.Rank),
            Indicator("urbanization-rate", "Urbanization Rate", Dimension.Percent, Measure.Level, Measure.Change),
            Indicator("industry-structure", "Composition of GRP", Dimension.Other, Measure.Ratio),
        ],
    };

    public static ReportDefinition Definition(params IReadOnlyList<DeclaredFacts> facts) => new()
    {
        Id = "stub-2023",
        Form = Form,
        Region = new ReportRegion { Name = "某市", Code = "990000" },
        Year = 2023,
        ReviewYear = 2022,
        Facts = facts,
    };

    public static ReportReading Read(string text, params IReadOnlyList<ReadFact> facts) => Read(text, Definition(), facts);

    public static ReportReading Read(string text, ReportDefinition definition, params IReadOnlyList<ReadFact> facts) =>
        Read(Result(text) with { Facts = facts }, definition);

    public static ReportReading Read(StubResult stub, ReportDefinition? definition) => new(
        new ReadingResult
        {
            Text = stub.Text,
            Form = definition?.Form ?? Form,
            Metadata = stub.Metadata,
            Headings = [],
            Items = stub.Items,
            Terms = [],
            Options = ReadOptions.Default,
            Facts = stub.Facts,
            Noted = stub.Absences,
            IsComplete = false,
            Diagnostics = stub.Diagnostics,
        },
        definition,
        definition?.Id ?? "stub");

    public static StubResult Result(string text) => new(text);

    /// <summary>A fact whose statement and value are found in the text.</summary>
    public static ReadFact Fact(
        string text, string statement, string value, string indicator, Measure measure, decimal number, string unit, Measure? of = null) => new()
        {
            Indicator = indicator,
            Measure = measure,
            Of = of,
            Period = new ReportPeriod(2022),
            Value = number,
            Unit = unit,
            Section = SectionRole.Review,
            Start = text.IndexOf(statement, StringComparison.Ordinal),
            Length = statement.Length,
            ValueStart = text.IndexOf(value, text.IndexOf(statement, StringComparison.Ordinal), StringComparison.Ordinal),
            ValueLength = value.Length,
        };

    private static IndicatorDefinition Indicator(string id, string english, Dimension dimension, params Measure[] measures) => new()
    {
        Id = id,
        English = english,
        Chinese = id,
        Names = [id],
        Dimension = dimension,
        Measures = [.. measures.Select(m => new MeasureDefinition { Measure = m })],
    };
}

/// <summary>What the engine would give.</summary>
internal sealed record StubResult(string Text)
{
    public IReadOnlyList<ReadFact> Facts { get; init; } = [];

    public IReadOnlyList<ReadAbsence> Absences { get; init; } = [];

    public IReadOnlyList<ReadDiagnostic> Diagnostics { get; init; } = [];

    public IReadOnlyList<ListItem> Items { get; init; } = [];

    public Metadata Metadata { get; init; } = new();
}

/// <summary>A report as the generator would print it.</summary>
internal sealed record StubReport(ReportReading Reading) : Report(Reading)
{
    public YearFacts Review => new(Slots(Horizon.Review));

    public YearFacts Goals => new(Slots(Horizon.Goals));

    public PlanFacts FiveYear => new(Slots(Horizon.FiveYear));

    public PlanFacts NextFiveYears => new(Slots(Horizon.NextFiveYears));

    internal sealed class YearFacts(HorizonSlots slots) : HorizonFacts(slots)
    {
        public GdpFacts? Gdp => Has("gdp") ? new(Slots) : null;
    }

    internal sealed class GdpFacts(HorizonSlots slots) : IndicatorFacts(slots, "gdp")
    {
        public Fact<Money>? Level => Find<Money>(FactSlot.Level);

        public Fact<Percent>? Growth => Find<Percent>(FactSlot.Growth);

        public Fact<Rank>? LevelRank => Find<Rank>(FactSlot.LevelRank);

        public Fact<Rank>? GrowthRank => Find<Rank>(FactSlot.GrowthRank);
    }

    internal sealed class PlanFacts(HorizonSlots slots) : HorizonFacts(slots)
    {
        public FiveYearFacts<Money, Money>? Gdp => Has("gdp") ? new(Slots, "gdp") : null;

        public FiveYearFacts<Percent, PercentagePoints>? UrbanizationRate => Has("urbanization-rate") ? new(Slots, "urbanization-rate") : null;
    }
}
