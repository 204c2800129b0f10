using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedReports.Generators.Tests.Driver;

namespace TypedReports.Generators.Tests;

/// <summary>Generated code compiles without a warning, wherever it is generated.</summary>
public sealed class GeneratedCodeTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Expected = new(() => new TestProject(Repository.Specs()).Sources);

    [Fact]
    public void Compiles_with_nullable_documentation_and_warnings_as_errors() => new TestProject(Harbours.TwoReportsWithText).AssertCompiles();

    [Fact]
    public void The_specifications_of_this_repository_compile()
    {
        var project = new TestProject(Repository.Specs(), new Dictionary<string, string> { ["RootNamespace"] = "TypedReports.China" });

        project.AssertCompiles();
        Assert.NotNull(project.Output.GetTypeByMetadataName("TypedReports.China.Binzhou2023"));
    }

    [Theory]
    [InlineData("public", Accessibility.Public)]
    [InlineData("internal", Accessibility.Internal)]
    [InlineData("", Accessibility.Public)]
    public void Visibility_is_the_projects_choice(string visibility, Accessibility expected)
    {
        var project = new TestProject(
            Harbours.TwoReports, new Dictionary<string, string> { ["RootNamespace"] = "Sample", ["TypedReportsVisibility"] = visibility });

        project.AssertCompiles();
        Assert.Equal(expected, project.Output.GetTypeByMetadataName("Sample.HarbourReport")!.DeclaredAccessibility);
        Assert.Equal(expected, project.Output.GetTypeByMetadataName("Sample.NorthHarbour2023+ReviewCargo")!.DeclaredAccessibility);
    }

    [Fact]
    public void Types_live_in_the_namespace_that_the_project_names()
    {
        var project = new TestProject(
            Harbours.TwoReports, new Dictionary<string, string> { ["RootNamespace"] = "Sample", ["TypedReportsNamespace"] = "Harbours.Reports" });

        project.AssertCompiles();
        Assert.NotNull(project.Output.GetTypeByMetadataName("Harbours.Reports.NorthHarbour2023"));
    }

    [Fact]
    public void Types_of_the_project_do_not_change_what_generated_code_means()
    {
        var project = new TestProject(Harbours.TwoReports);
        var own = CSharpSyntaxTree.ParseText(
            "namespace Sample { class Money; class Fact; class Report; class Horizon; namespace TypedReports { class Fact; } }",
            (CSharpParseOptions)project.Output.SyntaxTrees.First().Options);

        Assert.Empty(project.Output.AddSyntaxTrees(own).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    // Made here and not asked of the system: a machine with nothing but the SDK may know no culture but the invariant one.
    [Theory]
    [InlineData("zh-CN", ".", ",", "负")]
    [InlineData("tr-TR", ",", ".", "-")]
    [InlineData("de-DE", ",", ".", "\u2212")]
    public void Every_culture_gives_the_same_bytes(string name, string point, string group, string minus)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSeparator = group;
        culture.NumberFormat.NegativeSign = minus;
        var expected = Expected.Value;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            var sources = new TestProject(Repository.Specs()).Sources;

            Assert.True(expected.Values.Any(s => s.Contains("-50m", StringComparison.Ordinal)), name);
            Assert.Equal(expected, sources);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Lines_end_with_LF_alone() =>
        Assert.All(new TestProject(Harbours.TwoReports).Sources.Values, source => Assert.DoesNotContain('\r', source));

    [Fact]
    public void Declared_members_are_not_null_and_of_the_reports_own_types()
    {
        var review = new TestProject(Harbours.TwoReports).Output.GetTypeByMetadataName("Sample.NorthHarbour2023+ReviewFacts")!;
        var cargo = (IPropertySymbol)review.GetMembers("Cargo").Single();
        var level = (IPropertySymbol)cargo.Type.GetMembers("Level").Single();

        Assert.Equal("ReviewCargo", cargo.Type.Name);
        Assert.Equal(NullableAnnotation.NotAnnotated, cargo.NullableAnnotation);
        Assert.Equal(NullableAnnotation.NotAnnotated, level.NullableAnnotation);
        Assert.Equal("TypedReports.Fact<TypedReports.Mass>", level.Type.ToDisplayString());
        Assert.Equal(NullableAnnotation.Annotated, ((IPropertySymbol)cargo.Type.BaseType!.GetMembers("Growth").Single()).NullableAnnotation);
    }
}
