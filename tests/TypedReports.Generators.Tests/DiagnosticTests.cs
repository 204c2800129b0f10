using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedReports.Generators.Tests.Driver;
using TypedReports.Specs;

namespace TypedReports.Generators.Tests;

/// <summary>What is wrong with a specification is said at its line, and costs its own type alone.</summary>
public sealed class DiagnosticTests
{
    [Fact]
    public void An_unknown_indicator_is_reported_at_its_line_and_column()
    {
        var project = new TestProject(
            [.. Harbours.FormAlone, new(Harbours.SouthPath, Harbours.South.Replace("vacancy:", "vacanzy:", StringComparison.Ordinal))]);

        var diagnostic = Assert.Single(project.Result.Diagnostics);
        var position = diagnostic.Location.GetLineSpan();
        Assert.Equal("TR0032", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal((Harbours.SouthPath, 7, 4), (position.Path, position.StartLinePosition.Line, position.StartLinePosition.Character));
        Assert.Equal(11, position.EndLinePosition.Character);
        Assert.StartsWith("south-harbour-2023.report.yaml(8,5): ", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("did you mean 'vacancy'?", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_that_its_code_does_not_name_is_reported_at_its_line()
    {
        var project = new TestProject(
            [.. Harbours.FormAlone, new(Harbours.NorthPath, Harbours.North.Replace("990101", "510100", StringComparison.Ordinal))]);

        var diagnostic = Assert.Single(project.Result.Diagnostics);
        Assert.Equal(("TR0070", 2), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.EndsWith("the code 510100 is that of 某省 海州市, and the name is '北港'; the table has no region of the name '北港'", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_report_costs_its_own_type_alone()
    {
        var project = new TestProject([.. Harbours.FormAlone, new(Harbours.NorthPath, Harbours.North), new(Harbours.SouthPath, "report: [")]);

        Assert.Equal("TR0001", Assert.Single(project.Result.Diagnostics).Id);
        Assert.Contains("NorthHarbour2023.g.cs", project.Sources.Keys);
        Assert.Empty(project.Output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void A_report_without_its_form_says_so()
    {
        var project = new TestProject([new(Harbours.SouthPath, Harbours.South)]);

        var diagnostic = Assert.Single(project.Result.Diagnostics);
        Assert.Equal(("TR0031", 1), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Empty(project.Sources);
    }

    [Theory]
    [InlineData("report: south-harbour-2023", "TR0035")]
    [InlineData("report: other-harbour\ntypeName: SouthHarbour2023", "TR0036")]
    [InlineData("report: other-harbour\ntypeName: SOUTHHarbour2023", "TR0036")]
    public void Two_reports_of_one_name_cost_the_second_alone(string head, string expected)
    {
        var twin = Harbours.South.Replace("report: south-harbour-2023", head, StringComparison.Ordinal);
        var project = new TestProject([.. Harbours.TwoReports, new("/project/z/twin.report.yaml", twin)]);

        var diagnostic = Assert.Single(project.Result.Diagnostics);
        Assert.Equal((expected, "/project/z/twin.report.yaml"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Contains("SouthHarbour2023.g.cs", project.Sources.Keys);
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_are_two_files()
    {
        var other = Harbours.South.Replace("south-harbour-2023", "far-harbour-2023", StringComparison.Ordinal);
        var project = new TestProject([.. Harbours.TwoReports, new("/project/far/south-harbour-2023.report.yaml", other)]);

        project.AssertCompiles();
        Assert.Contains("FarHarbour2023.g.cs", project.Sources.Keys);
    }

    [Fact]
    public void A_declared_fact_that_the_text_lacks_is_an_error_at_its_line_and_the_type_is_there()
    {
        var project = WithText(Harbours.NorthText.Replace("增速居全市第2位", "增速居全市前列", StringComparison.Ordinal));

        var diagnostic = Assert.Single(project.Result.Diagnostics);
        var position = diagnostic.Location.GetLineSpan();
        Assert.Equal(("TR0053", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal((Harbours.NorthPath, 11, 19), (position.Path, position.StartLinePosition.Line, position.StartLinePosition.Character));
        Assert.Equal(
            "north-harbour-2023.report.yaml(12,20): cargo growth-rank of 2022 is declared and the text doesn't state it; it speaks of it in line 4 '全年完成货物吞吐量3.2亿吨,增速居全市前列。', line 5 '五年来,货物吞吐量年均增长5.2%。', line 7 '今年的主要预期目标是:货物吞吐量增长7%左右,力争港口吞吐5亿吨。'",
            diagnostic.GetMessage());
        Assert.Contains("NorthHarbour2023.g.cs", project.Sources.Keys);
    }

    [Theory]
    [InlineData("", DiagnosticSeverity.Warning)]
    [InlineData("true", DiagnosticSeverity.Error)]
    public void One_property_turns_every_warning_into_an_error(string property, DiagnosticSeverity expected)
    {
        var project = WithText(Harbours.NorthText.Replace("一是扩建码头。二是疏浚航道。三是改造岸电。", "", StringComparison.Ordinal), property);

        var diagnostic = Assert.Single(project.Result.Diagnostics);
        Assert.Equal(("TR0052", expected), (diagnostic.Id, diagnostic.Severity));
    }

    [Fact]
    public void Acknowledged_damage_leaves_a_member_that_may_be_null()
    {
        var damaged = Harbours.NorthText.Replace("增长7%左右", "增长*.1%", StringComparison.Ordinal);
        var project = WithText(damaged, spec: Harbours.North.Replace("{text: 955G基站, reading: 95个5G基站}", "{text: 增长*.1%}", StringComparison.Ordinal));

        project.AssertCompiles();
        Assert.DoesNotContain("sealed class GoalsFacts", project.Sources["NorthHarbour2023.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Horizon.Goals, ", project.Sources["NorthHarbour2023.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_runtime_of_another_version_is_told()
    {
        var runtime = CSharpCompilation.Create(
            "TypedReports",
            [CSharpSyntaxTree.ParseText("[assembly: System.Reflection.AssemblyVersion(\"9.8.7.0\")]")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.True(runtime.Emit(image).Success);

        var project = new TestProject([], null, ReportDiagnostic.Default, MetadataReference.CreateFromImage(image.ToArray(), filePath: "/packages/TypedReports.dll"));

        var diagnostic = Assert.Single(project.Result.Diagnostics);
        Assert.Equal(("TR0998", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.EndsWith("and the referenced TypedReports of version 9.8.7; refer to one version of the package", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Harbours.NorthPath, "/project/north-harbour-2023.report.yaml")]
    [InlineData(Harbours.NorthTextPath, "north-harbour-2023")]
    public void What_nobody_foresaw_is_told_and_costs_no_other_type(string path, string subject)
    {
        var project = new TestProject([.. Harbours.TwoReportsWithText.Where(f => f.Path != path), SpecFileText.Unreadable(path)]);

        var diagnostic = Assert.Single(project.Result.Diagnostics);
        Assert.Equal(("TR0999", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(
            $"TypedReports failed on {subject}: IOException: the disk is gone. This is a defect of the generator; please report it with the specification.",
            diagnostic.GetMessage());
        Assert.Contains("SouthHarbour2023.g.cs", project.Sources.Keys);
    }

    private static TestProject WithText(string text, string warningsAsErrors = "", string spec = Harbours.North) => new(
        [.. Harbours.FormAlone, new(Harbours.NorthPath, spec), new(Harbours.NorthTextPath, text, embedded: true)],
        new Dictionary<string, string> { ["RootNamespace"] = "Sample", ["TypedReportsWarningsAsErrors"] = warningsAsErrors },
        ReportDiagnostic.Default);

    [Fact]
    public void Every_rule_stands_in_the_release_file_with_its_severity_and_title()
    {
        var released = File.ReadLines(Path.Combine(Repository.Root, "generators/TypedReports.Generators/AnalyzerReleases.Unshipped.md"))
            .Concat(File.ReadLines(Path.Combine(Repository.Root, "generators/TypedReports.Generators/AnalyzerReleases.Shipped.md")))
            .Where(line => line.StartsWith("TR", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        var rules = SpecDiagnostics.All
            .Select(d => $"{d.Code} | TypedReports | {d.Severity} | {d.Title}")
            .Append("TR0998 | TypedReports | Warning | Generator and runtime of different versions")
            .Append("TR0999 | TypedReports | Error | The generator failed")
            .Order(StringComparer.Ordinal);

        Assert.Equal(rules, released);
    }
}
