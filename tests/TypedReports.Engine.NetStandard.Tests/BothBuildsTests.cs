extern alias ForCompiler;

using System.Runtime.Versioning;
using System.Text.Json;
using Compiled = ForCompiler::TypedReports;

namespace TypedReports.Engine.NetStandard.Tests;

/// <summary>
/// The engine that runs in applications and the one that runs inside the compiler read the same text in the same way;
/// otherwise the build would prove something that does not hold at run time.
/// </summary>
public sealed class BothBuildsTests
{
    private static readonly Compiled.Definitions.FormDefinition s_compilerForm = LoadForm();

    private static readonly Definitions.FormDefinition s_form = Mirror.To<Definitions.FormDefinition>(s_compilerForm);

    public static TheoryData<string> Sentences => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "sentences.txt"))
        .Where(line => line.Length > 0 && !line.StartsWith('#'))];

    private static IEnumerable<string> ReportIds => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "corpus"), "*.txt")
        .Select(path => Path.GetFileNameWithoutExtension(path)!)
        .Order(StringComparer.Ordinal);

    public static TheoryData<string> Reports => [.. ReportIds];

    [Fact]
    public void The_builds_are_two()
    {
        Assert.Equal(".NETCoreApp,Version=v10.0", Framework(typeof(Reading.Reader)));
        Assert.Equal(".NETStandard,Version=v2.0", Framework(typeof(Compiled.Reading.Reader)));
    }

    [Fact]
    public void All_eighteen_texts_are_there() => Assert.Equal(18, Reports.Count);

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_reads_the_same(string sentence) => Same(sentence.Replace("|", "\n", StringComparison.Ordinal), 2023);

    /// <summary>The sentences whose facts <c>TypedReports.Tests</c> asserts, each in the section and year it is said to stand in.</summary>
    [Fact]
    public void The_sentence_cases_read_the_same()
    {
        var facts = 0;
        foreach (var line in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "cases"), "*.ndjson").SelectMany(File.ReadLines))
        {
            using var json = JsonDocument.Parse(line);
            var sentence = json.RootElement.GetProperty("sentence").GetString()!;
            var role = json.RootElement.GetProperty("role").GetString()!;
            var year = json.RootElement.GetProperty("year").GetInt32();
            Assert.True(Records.RecordNames.TryParse(role, out SectionRole section));
            var application = Reading.Reader.ReadPassage(sentence, section, s_form, new Reading.ReadOptions { Year = year });
            var compiler = Compiled.Reading.Reader.ReadPassage(
                sentence, (Compiled.SectionRole)(int)section, s_compilerForm, new Compiled.Reading.ReadOptions { Year = year });
            Assert.Equal(RecordPrinter.Lines(application), RecordPrinter.Lines(compiler));
            facts += application.Facts.Count;
        }

        Assert.True(facts > 500, $"only {facts} facts were compared");
    }

    [Fact]
    public void What_a_specification_says_of_a_place_is_read_the_same()
    {
        const string Text = "全年生产总值300亿元。力争新建4万亩、改造提升8万亩高标准农田,协议投资额580亿元。";
        (string Text, string Indicator, FactSlot? Slot)[] readings =
            [("新建4万亩", "high-standard-farmland", FactSlot.Level), ("额580亿元", "signed-investment", null), ("生产总值3亿元", "gdp", FactSlot.Level)];

        var application = Reading.Reader.ReadPassage(Text, SectionRole.Tasks, s_form, new Reading.ReadOptions
        {
            Year = 2023,
            Readings = [.. readings.Select(r => new Definitions.DeclaredReading(r.Text, r.Indicator, r.Slot))],
        });
        var compiler = Compiled.Reading.Reader.ReadPassage(Text, Compiled.SectionRole.Tasks, s_compilerForm, new Compiled.Reading.ReadOptions
        {
            Year = 2023,
            Readings = [.. readings.Select(r => new Compiled.Definitions.DeclaredReading(r.Text, r.Indicator, (Compiled.FactSlot?)(int?)r.Slot))],
        });

        Assert.Equal(RecordPrinter.Lines(application), RecordPrinter.Lines(compiler));
        Assert.Contains(application.Facts, f => f is { Indicator: "high-standard-farmland", Value: 4 });
        Assert.Contains(application.Diagnostics, d => d.Code == "TR1905");
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_reads_the_same(string id)
    {
        var lines = Same(Text(id), null);

        // Two engines that read nothing would agree as well.
        Assert.True(lines.Count(line => line.StartsWith("Quantities:", StringComparison.Ordinal)) > 50, "hardly any quantity was read");
        Assert.Contains(lines, line => line.StartsWith("Headings:", StringComparison.Ordinal));
    }

    [Fact]
    public void The_reports_state_hundreds_of_facts()
    {
        var facts = ReportIds.SelectMany(id => Reading.Reader.Read(Text(id), s_form, Reading.ReadOptions.Default).Facts).Count();
        Assert.True(facts > 300, $"only {facts} facts were compared");
    }

    private static string Text(string id) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "corpus", id + ".txt"));

    private static List<string> Same(string text, int? year)
    {
        var application = RecordPrinter.Lines(Reading.Reader.Read(text, s_form, new Reading.ReadOptions { Year = year, PartsOfYears = true }));
        var compiler = RecordPrinter.Lines(
            Compiled.Reading.Reader.Read(text, s_compilerForm, new Compiled.Reading.ReadOptions { Year = year, PartsOfYears = true }));
        Assert.Equal(application, compiler);
        return application;
    }

    /// <summary>The form as the generator has it: read by the build that runs in the compiler.</summary>
    private static Compiled.Definitions.FormDefinition LoadForm()
    {
        var files = new[] { "china.vocabulary.yaml", "government-work-report.form.yaml" }
            .Select(name => Compiled.Specs.SpecFile.Read(name, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "specs", name))))
            .ToList();
        Assert.All(files, file => Assert.Empty(file.Diagnostics));
        var set = Compiled.Specs.SpecSet.Of(files.Select(file => file.Header));
        var form = Compiled.Specs.SpecLinker.LinkForm(files[1], files[0].Vocabulary, set);
        Assert.Empty(form.Diagnostics);
        return form.Model!.ToDefinition();
    }

    private static string? Framework(Type type) =>
        type.Assembly.GetCustomAttributes(false).OfType<TargetFrameworkAttribute>().Single().FrameworkName;
}
