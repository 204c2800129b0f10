namespace TypedReports.Packages.Tests;

/// <summary>Projects outside the repository with a single package reference, built and run.</summary>
[Collection(PackedFiles.Name)]
public sealed class ConsumerTests(Packages packages)
{
    [Fact]
    public void All_consumers_build_without_a_warning()
    {
        Assert.Empty(packages.Built.Complaints);
        Assert.Equal(0, packages.Built.ExitCode);
    }

    [Fact]
    public void A_new_report_needs_one_reference_and_one_yaml_file() => Assert.Equal(
        """
        林溪县 2024
        186.4亿元
        6.3%
        第2位 (全市)
        9.85亿元
        3120人
        6.5%以上 AtLeast
        8%左右 Approximate
        True
        彬州市 326.3亿元 6.8% 7%左右
        TypedReports.China

        """,
        packages.RunBuilt("NewReport", "NewReport", Path.Combine(packages.Consumers, "NewReport")));

    [Fact]
    public void Another_kind_of_report_needs_TypedReports_alone() => Assert.Equal(
        """
        林州市 2024
        132.5万册
        4.2%
        突破80万人次 MoreThan
        90万人次以上 AtLeast
        OwnForm

        """,
        packages.RunBuilt("OwnForm", "OwnForm"));

    [Fact]
    public void A_library_that_owns_a_report_hands_its_type_to_an_application()
    {
        // The last line would name types generated a second time.
        Assert.Equal("林溪县 6.3%\n彬州市 6.8%\n\n", packages.RunBuilt("Application", "Application"));
        Assert.True(File.Exists(Path.Combine(packages.Consumers, "Application", "bin", "Release", "net10.0", "TypedReports.China.dll")));
    }

    [Fact]
    public void Another_generator_keeps_its_own_version_of_YamlDotNet() => Assert.Equal(
        """
        132.5万册
        False
        15.0.0.0

        """,
        packages.RunBuilt("TwoGenerators", "TwoGenerators"));

    [Theory]
    [InlineData("NewReport", "TypedReports.China.dll", "TypedReports.dll")]
    [InlineData("OwnForm", "TypedReports.dll")]
    public void Only_the_runtime_is_deployed(string consumer, params string[] assemblies)
    {
        var output = Path.Combine(packages.Consumers, consumer, "bin", "Release", "net10.0");
        Assert.Equal(
            [.. assemblies.Append(consumer + ".dll").Order(StringComparer.Ordinal)],
            Directory.EnumerateFiles(output, "*.dll").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_broken_specification_fails_the_build_at_its_line_and_column()
    {
        var built = packages.Build("Broken");
        Assert.NotEqual(0, built.ExitCode);
        var complaint = Assert.Single(built.Complaints);
        Assert.Contains("linxi-2024.report.yaml(9,5): error TR0032:", complaint, StringComparison.Ordinal);
        Assert.Contains("'retail-salse'", complaint, StringComparison.Ordinal);
        Assert.Contains("'retail-sales'", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_specification_that_its_text_contradicts_fails_the_build_at_its_lines()
    {
        var built = packages.Build("Contradicted");

        Assert.NotEqual(0, built.ExitCode);
        Assert.Equal(
            [
                "linxi-2024.report.yaml(11,26): error TR0053: linxi-2024.report.yaml(11,26): gdp level-rank of 2023 is declared",
                "linxi-2024.report.yaml(11,5): warning TR0063: linxi-2024.report.yaml(11,5): of gdp",
                "linxi-2024.report.yaml(12,3): warning TR0063: linxi-2024.report.yaml(12,3): of gdp",
                "linxi-2024.report.yaml(13,19): error TR0055: linxi-2024.report.yaml(13,19): retail-sales growth of 2024 is declared",
                "linxi-2024.report.yaml(15,28): error TR0060: linxi-2024.report.yaml(15,28): the list '三件民生实事' has 3 items",
                "linxi-2024.report.yaml(8,15): warning TR0051: linxi-2024.report.yaml(8,15): the text has no heading '2024年工作总结'",
            ],
            Places(built));
    }

    [Fact]
    public void One_property_turns_warnings_into_errors_save_those_whose_severity_a_globalconfig_sets()
    {
        var built = packages.Build("Contradicted", "-p:TypedReportsWarningsAsErrors=true");

        // The globalconfig of that project silences TR0062, leaves TR0063 a warning and says nothing of TR0051.
        string[] expected = ["TR0051 error", "TR0053 error", "TR0055 error", "TR0060 error", "TR0063 warning"];
        Assert.Equal(expected, Places(built).Select(static place => place.Split(' ')).Select(static words => $"{words[2].TrimEnd(':')} {words[1]}").Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>What stands in each complaint behind the file's folder, up to where the message quotes the text.</summary>
    private static IEnumerable<string> Places(CliResult built)
    {
        string[] ends = ["of gdp", "is declared", "3 items", "'2024年工作总结'"];
        return built.Complaints.Select(Place).Distinct().Order(StringComparer.Ordinal);

        string Place(string complaint)
        {
            var line = complaint[complaint.IndexOf("linxi-2024.report.yaml", StringComparison.Ordinal)..];
            var end = ends.Where(e => line.Contains(e, StringComparison.Ordinal)).Select(e => line.IndexOf(e, StringComparison.Ordinal) + e.Length).DefaultIfEmpty(line.Length).Min();
            return line[..end];
        }
    }

    [Fact]
    public void Nothing_is_found_by_itself_when_the_switch_is_off()
    {
        packages.Built.Expect(0);
        var items = packages.Dotnet("NewReport", "msbuild", "-getItem:AdditionalFiles", "-p:EnableTypedReportsDefaultItems=false").Expect(0).Output;
        Assert.DoesNotContain("linxi-2024", items, StringComparison.Ordinal);
        Assert.Contains("government-work-report.form.yaml", items, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_folder_inside_the_project_supplies_nothing_twice()
    {
        packages.Built.Expect(0);
        Assert.StartsWith(Path.Combine(packages.Consumers, "NewReport"), packages.PackageCache, StringComparison.Ordinal);
        var items = packages.Dotnet("NewReport", "msbuild", "-getItem:TypedReportsSpec").Expect(0).Output;
        Assert.Contains("linxi-2024.report.yaml", items, StringComparison.Ordinal);
        Assert.DoesNotContain("government-work-report.form.yaml", items, StringComparison.Ordinal);
    }
}
