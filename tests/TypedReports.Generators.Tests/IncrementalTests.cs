using Microsoft.CodeAnalysis;
using TypedReports.Generators.Tests.Driver;

namespace TypedReports.Generators.Tests;

/// <summary>What an edit makes the generator do again: the table of edits, a row a test.</summary>
public sealed class IncrementalTests
{
    private static readonly string[] Steps =
    [
        StepNames.Input, StepNames.Read, StepNames.Header, StepNames.Clashes, StepNames.Options, StepNames.Settings, StepNames.Texts, StepNames.Regions,
        StepNames.Library, StepNames.Report, StepNames.Text, StepNames.Check, StepNames.ReportType, StepNames.FormTypes, StepNames.Registry,
    ];

    private readonly TestProject _project = new(Harbours.TwoReportsWithText, new Dictionary<string, string>
    {
        ["RootNamespace"] = "Sample",
        ["TypedReportsRegistry"] = "HarbourReports",
    });

    [Fact]
    public void The_first_run_makes_everything()
    {
        Assert.All(Steps, step => Assert.NotEmpty(_project.Reasons(step)));
        Assert.All(Steps, step => Assert.All(_project.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.New, reason)));
    }

    [Fact]
    public void A_second_run_does_nothing()
    {
        _project.Run();

        Assert.All(Steps, step => Assert.All(_project.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.Equal(0, _project.PrintedAnew);
    }

    [Fact]
    public void Another_cs_file_edited_does_nothing()
    {
        _project.EditCode();

        Assert.All(Steps, step => Assert.All(_project.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.Equal(0, _project.PrintedAnew);
    }

    [Fact]
    public void A_file_saved_unchanged_is_not_read()
    {
        _project.Edit(Harbours.NorthPath, Harbours.North);

        Assert.DoesNotContain(IncrementalStepRunReason.Modified, _project.Reasons(StepNames.Input));
        Assert.All(_project.Reasons(StepNames.Read), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(0, _project.PrintedAnew);
    }

    [Fact]
    public void A_comment_is_read_and_generates_nothing()
    {
        _project.Edit(Harbours.NorthPath, "# a comment\n\n" + Harbours.North);

        Assert.Single(_project.Reasons(StepNames.Read), IncrementalStepRunReason.Modified);
        AssertUntouched(StepNames.Header, StepNames.Clashes, StepNames.Library, StepNames.Report, StepNames.ReportType, StepNames.FormTypes, StepNames.Registry);
        AssertNotRun(StepNames.Text, StepNames.Check);
        Assert.Equal(0, _project.PrintedAnew);
    }

    [Fact]
    public void A_comment_moves_the_diagnostics_of_its_file_and_reads_no_text_again()
    {
        _project.Edit(Harbours.NorthTextPath, Harbours.NorthText.Replace("增长7%左右", "增长*.1%", StringComparison.Ordinal));
        var before = Assert.Single(_project.Result.Diagnostics);

        _project.Edit(Harbours.NorthPath, "# a comment\n\n" + Harbours.North);

        AssertNotRun(StepNames.Text, StepNames.Check, StepNames.Findings);
        Assert.Equal(0, _project.PrintedAnew);
        var after = Assert.Single(_project.Result.Diagnostics);
        Assert.Equal(("TR0055", before.Location.GetLineSpan().StartLinePosition.Line + 2), (after.Id, after.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void A_text_saved_unchanged_is_not_read_again()
    {
        _project.Edit(Harbours.NorthTextPath, Harbours.NorthText);

        AssertUntouched(StepNames.Text);
        AssertNotRun(StepNames.Check);
        Assert.Equal(0, _project.PrintedAnew);
    }

    [Fact]
    public void A_text_edited_prints_the_type_of_its_report_alone()
    {
        _project.Edit(Harbours.SouthTextPath, Harbours.SouthText);
        _project.Edit(Harbours.NorthTextPath, Harbours.NorthText.Replace("3.2亿吨", "3.4亿吨", StringComparison.Ordinal));

        AssertUntouched(StepNames.Input, StepNames.Read, StepNames.Header, StepNames.Library, StepNames.Report, StepNames.FormTypes, StepNames.Registry);
        Assert.Single(_project.Reasons(StepNames.Check), IncrementalStepRunReason.Modified);
        Assert.Single(_project.Reasons(StepNames.ReportType), IncrementalStepRunReason.Modified);
        Assert.Equal(1, _project.PrintedAnew);
        Assert.Contains("3.4亿吨", _project.Sources["NorthHarbour2023.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_edited_where_nothing_is_declared_prints_nothing()
    {
        _project.Edit(Harbours.NorthTextPath, Harbours.NorthText.Replace("三是改造岸电", "三是建设岸电", StringComparison.Ordinal));

        Assert.Single(_project.Reasons(StepNames.Text), IncrementalStepRunReason.Modified);
        AssertUntouched(StepNames.Check, StepNames.ReportType);
        Assert.Equal(0, _project.PrintedAnew);
    }

    [Fact]
    public void A_text_that_no_specification_needs_is_never_asked_for()
    {
        var others = Enumerable.Range(0, 20).Select(i => new SpecFileText($"/project/texts/other-{i}.txt", "货物吞吐量")).ToArray();
        var foreign = new SpecFileText("/project/south-harbour-2023.txt", "not a report", isReportText: false);
        var north = new SpecFileText(Harbours.NorthTextPath, Harbours.NorthText);

        var project = new TestProject([.. Harbours.TwoReports, north, .. others, foreign]);

        Assert.Empty(project.Result.Diagnostics);
        Assert.All(others.Append(foreign), text => Assert.Equal(0, text.Asked));
        Assert.Equal(1, north.Asked);
    }

    [Fact]
    public void Facts_asked_for_by_a_property_check_again_and_print_nothing()
    {
        _project.SetProperty("TypedReportsUndeclaredFacts", "true", "TypedReportsRegistry", "HarbourReports");

        AssertUntouched(StepNames.Report, StepNames.Text, StepNames.ReportType, StepNames.FormTypes, StepNames.Registry);
        Assert.Equal(0, _project.PrintedAnew);
        Assert.Equal("TR0063", Assert.Single(_project.Result.Diagnostics).Id);
    }

    [Fact]
    public void A_key_renamed_takes_the_type_away_until_it_is_mended()
    {
        _project.Edit(Harbours.SouthPath, Harbours.South.Replace("facts:", "fact:", StringComparison.Ordinal));

        AssertUntouched(StepNames.Library, StepNames.FormTypes);
        Assert.DoesNotContain("SouthHarbour2023.g.cs", _project.Sources.Keys);
        Assert.Equal("TR0011", Assert.Single(_project.Result.Diagnostics).Id);
    }

    [Fact]
    public void An_id_renamed_prints_the_type_under_its_new_name()
    {
        _project.Edit(Harbours.SouthPath, Harbours.South.Replace("report: south-harbour-2023", "report: south-harbour-2024", StringComparison.Ordinal));

        Assert.Single(_project.Reasons(StepNames.Header), IncrementalStepRunReason.Modified);
        AssertUntouched(StepNames.Clashes, StepNames.Library, StepNames.FormTypes);
        Assert.Equal(1, _project.PrintedAnew);
        Assert.Contains("SouthHarbour2024.g.cs", _project.Sources.Keys);
    }

    [Fact]
    public void A_comment_in_the_vocabulary_generates_nothing()
    {
        _project.Edit(Harbours.VocabularyPath, "# a comment\n" + Harbours.Vocabulary);

        AssertUntouched(StepNames.Library, StepNames.Report, StepNames.ReportType, StepNames.FormTypes, StepNames.Registry);
        Assert.Equal(0, _project.PrintedAnew);
    }

    [Fact]
    public void An_edited_spec_does_not_read_the_regions_again()
    {
        _project.Edit(Harbours.NorthPath, Harbours.North.Replace("year: 2023", "year: 2024", StringComparison.Ordinal));

        Assert.All(_project.Reasons(StepNames.Regions), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edited_table_of_regions_prints_nothing()
    {
        _project.Edit(Harbours.RegionsPath, Harbours.Regions + "510122\t南港县\n");

        Assert.Single(_project.Reasons(StepNames.Regions), IncrementalStepRunReason.Modified);
        Assert.Equal(0, _project.PrintedAnew);
    }

    [Fact]
    public void One_report_edited_prints_one_file()
    {
        _project.Edit(Harbours.SouthPath, Harbours.South.Replace("[level, change]", "[level]", StringComparison.Ordinal));

        AssertUntouched(StepNames.Header, StepNames.Library, StepNames.FormTypes, StepNames.Registry);
        Assert.Single(_project.Reasons(StepNames.ReportType), IncrementalStepRunReason.Modified);
        Assert.Equal(1, _project.PrintedAnew);
        Assert.DoesNotContain("Change", _project.Sources["SouthHarbour2023.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_added_to_the_vocabulary_prints_the_form_and_no_report()
    {
        _project.Edit(Harbours.VocabularyPath, Harbours.Vocabulary.Replace("names: [吞吐量]", "names: [吞吐量, 货物总量]", StringComparison.Ordinal));

        AssertUntouched(StepNames.ReportType, StepNames.Registry);
        Assert.Contains(IncrementalStepRunReason.Modified, _project.Reasons(StepNames.FormTypes));
        Assert.Contains("货物总量", _project.Sources["HarbourReport.CargoFacts.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_renamed_shows_in_the_reports_that_declare_it()
    {
        _project.Edit(Harbours.VocabularyPath, Harbours.Vocabulary.Replace("english: Vacancy Rate", "english: Rate of Vacancy", StringComparison.Ordinal));

        Assert.Single(_project.Reasons(StepNames.ReportType), IncrementalStepRunReason.Modified);
        Assert.Contains("Rate of Vacancy", _project.Sources["SouthHarbour2023.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_added_prints_its_file_and_leaves_the_others()
    {
        _project.Edit("/project/east-harbour-2023.report.yaml", Harbours.South.Replace("south", "east", StringComparison.Ordinal));

        AssertUntouched(StepNames.Library, StepNames.FormTypes);
        Assert.Single(_project.Reasons(StepNames.ReportType), IncrementalStepRunReason.New);
        Assert.Contains("EastHarbour2023.g.cs", _project.Sources.Keys);
    }

    [Fact]
    public void A_report_removed_takes_its_file_away()
    {
        _project.Remove(Harbours.SouthPath);

        AssertUntouched(StepNames.Library, StepNames.FormTypes);
        Assert.DoesNotContain("SouthHarbour2023.g.cs", _project.Sources.Keys);
        _project.AssertCompiles();
    }

    [Fact]
    public void A_text_added_gives_its_report_a_Load()
    {
        Assert.DoesNotContain("Load()", _project.Sources["SouthHarbour2023.g.cs"], StringComparison.Ordinal);

        _project.Edit(Harbours.SouthTextPath, Harbours.SouthText);

        Assert.Contains("Load()", _project.Sources["SouthHarbour2023.g.cs"], StringComparison.Ordinal);
        Assert.Contains("SouthHarbour2023.Load()", _project.Sources["HarbourReports.Registry.g.cs"], StringComparison.Ordinal);
        AssertUntouched(StepNames.Library, StepNames.FormTypes);
    }

    [Fact]
    public void A_property_changed_prints_everything_anew()
    {
        _project.SetProperty("TypedReportsVisibility", "internal");

        AssertUntouched(StepNames.Input, StepNames.Read, StepNames.Library, StepNames.Report);
        Assert.All(_project.Sources.Where(s => !s.Key.Contains("Facts", StringComparison.Ordinal)), s => Assert.DoesNotContain("public sealed partial", s.Value, StringComparison.Ordinal));
        _project.AssertCompiles();
    }

    [Fact]
    public void A_spec_broken_and_mended_generates_again_what_it_did()
    {
        var before = _project.Sources;

        _project.Edit(Harbours.SouthPath, Harbours.South.Replace("vacancy:", "vacancies:", StringComparison.Ordinal));
        Assert.DoesNotContain("SouthHarbour2023.g.cs", _project.Sources.Keys);
        Assert.Contains("NorthHarbour2023.g.cs", _project.Sources.Keys);
        Assert.NotEmpty(_project.Result.Diagnostics);

        _project.Edit(Harbours.SouthPath, Harbours.South);
        Assert.Equal(before, _project.Sources);
        Assert.Empty(_project.Result.Diagnostics);
    }

    private void AssertNotRun(params string[] steps) => Assert.All(steps, step => Assert.All(
        _project.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));

    // Run again perhaps, because something before it changed, and found the same.
    private void AssertUntouched(params string[] steps) => Assert.All(steps, step => Assert.All(
        _project.Reasons(step),
        reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, step + ": " + reason)));
}
