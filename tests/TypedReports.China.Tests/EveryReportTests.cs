using System.Reflection;
using TypedReports.Definitions;

namespace TypedReports.China.Tests;

/// <summary>What holds of every report type that ships.</summary>
public sealed class EveryReportTests
{
    internal static readonly Type[] ReportTypes =
    [
        .. typeof(GovernmentWorkReport).Assembly.GetExportedTypes()
            .Where(t => t is { IsSealed: true, IsNested: false } && t.IsSubclassOf(typeof(GovernmentWorkReport))),
    ];

    public static TheoryData<Type> Types() => [.. ReportTypes];

    [Theory]
    [MemberData(nameof(Types))]
    public void Its_text_ships_with_the_assembly_as_it_is_in_the_corpus(Type type)
    {
        var id = Definition(type).Id;

        Assert.Equal(File.ReadAllText(ReportFiles.Text(id)), ReportReader.Load(type, id));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_declared_slot_has_a_member_that_is_never_null(Type type)
    {
        var nullability = new NullabilityInfoContext();
        Assert.All(Definition(type).Facts, declared =>
        {
            var horizon = Own(type, declared.Horizon.ToString()).PropertyType;
            var member = string.Concat(declared.Indicator.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
            var indicator = Own(horizon, member);
            Assert.Equal(NullabilityState.NotNull, nullability.Create(indicator).ReadState);
            Assert.All(declared.Slots, slot =>
                Assert.Equal(NullabilityState.NotNull, nullability.Create(Own(indicator.PropertyType, slot.ToString())).ReadState));
        });
    }

    [Fact]
    public void All_reports_are_read_through_the_form_they_share()
    {
        var reports = ChinaReports.All.ToList();

        Assert.Equal(ReportTypes.Select(t => t.Name).Order(StringComparer.Ordinal), reports.Select(r => r.GetType().Name));
        Assert.All(reports, r => Assert.NotEmpty(r.Facts));
        Assert.Equal("7%以上", $"{reports.Single(r => r.Id == "mengzhou-2023").Goals.Gdp?.Growth}");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void It_is_found_by_id_and_by_region_and_year(Type type)
    {
        var definition = Definition(type);

        Assert.IsType(type, ChinaReports.Find(definition.Id));
        Assert.IsType(type, ChinaReports.Find(definition.Region.Code!, definition.Year));
    }

    [Fact]
    public void What_does_not_ship_is_not_found()
    {
        Assert.Null(ChinaReports.Find("nowhere-2023"));
        Assert.Null(ChinaReports.Find("610482", 2022));
        Assert.Equal("binzhou-2023", ChinaReports.Find("610482", 2023)?.Id);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void The_form_reads_the_same_facts_without_demands_apart_from_what_its_spec_adds(Type type)
    {
        var definition = Definition(type);
        var text = ReportReader.Load(type, definition.Id);
        var report = GovernmentWorkReport.Parse(text, new ReportOptions { Id = definition.Id, Year = definition.Year, Region = definition.Region.Name });

        // What a spec adds: facts of indicators of its own, and what it says of single places.
        var shared = ReportReader.Read(text, definition).Facts.Where(f => GovernmentWorkReport.Form.Find(f.Indicator) is not null);
        Assert.Equal(shared.Where(f => !IsQuoted(f)), report.Facts.Where(f => !IsQuoted(f)));

        bool IsQuoted(ReportFact fact) => definition.Readings.Any(r =>
            r.Indicator == fact.Indicator && text.IndexOf(r.Text, StringComparison.Ordinal) is var at && fact.ValueStart >= at && fact.ValueStart < at + r.Text.Length);
    }

    [Fact]
    public void The_form_knows_its_indicators_by_their_official_names()
    {
        var gdp = GovernmentWorkReport.Form.Find("gdp")!;

        Assert.Equal(("Gross Regional Product", "地区生产总值"), (gdp.English, gdp.Chinese));
        Assert.Contains("生产总值", gdp.Names);
        Assert.Equal(GovernmentWorkReport.Form.Indicators.Count, GovernmentWorkReport.Form.Indicators.Select(i => i.Id).Distinct().Count());
    }

    [Fact]
    public void The_documentation_carries_both_names_unit_period_value_and_sentence()
    {
        var documentation = File.ReadAllText(Path.ChangeExtension(typeof(GovernmentWorkReport).Assembly.Location, ".xml"));

        Assert.Contains(
            """<member name="P:TypedReports.China.Binzhou2023.GoalsGdp.Growth">""", documentation, StringComparison.Ordinal);
        Assert.Contains("Gross Regional Product (地区生产总值): growth against the year before, in %; 2023: 7%左右.", documentation, StringComparison.Ordinal);
        Assert.Contains("<para>Line 7: 全年完成生产总值326.3亿元", documentation, StringComparison.Ordinal);
    }

    // An override of another type stands beside what it overrides, as far as reflection is concerned.
    private static PropertyInfo Own(Type type, string name) =>
        type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!;

    internal static ReportDefinition Definition(Type type) => (ReportDefinition)type.GetProperty("Definition")!.GetValue(null)!;
}
