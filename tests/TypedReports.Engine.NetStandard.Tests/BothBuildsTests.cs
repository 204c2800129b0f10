extern alias ForCompiler;

using System.Runtime.Versioning;
using Compiled = ForCompiler::TypedReports;

namespace TypedReports.Engine.NetStandard.Tests;

/// <summary>
/// The engine that runs in applications and the one that runs inside the compiler read the same text in the same way;
/// otherwise the build would prove something that does not hold at run time.
/// </summary>
public sealed class BothBuildsTests
{
    private static readonly Definitions.FormDefinition s_form = TestForm.Create();

    private static readonly Compiled.Definitions.FormDefinition s_compilerForm =
        Mirror.To<Compiled.Definitions.FormDefinition>(s_form);

    public static TheoryData<string> Sentences => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "sentences.txt"))
        .Where(line => line.Length > 0 && !line.StartsWith('#'))];

    public static TheoryData<string> Reports => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "corpus"), "*.txt")
        .Select(path => Path.GetFileNameWithoutExtension(path)!)
        .Order(StringComparer.Ordinal)];

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

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_reads_the_same(string id)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "corpus", id + ".txt"));
        var lines = Same(text, null);

        // Two engines that read nothing would agree as well.
        Assert.Contains(lines, line => line.StartsWith("Headings:", StringComparison.Ordinal));
    }

    private static List<string> Same(string text, int? year)
    {
        var application = RecordPrinter.Lines(Reading.Reader.Read(text, s_form, new Reading.ReadOptions { Year = year }));
        var compiler = RecordPrinter.Lines(
            Compiled.Reading.Reader.Read(text, s_compilerForm, new Compiled.Reading.ReadOptions { Year = year }));
        Assert.Equal(application, compiler);
        return application;
    }

    private static string? Framework(Type type) =>
        type.Assembly.GetCustomAttributes(false).OfType<TargetFrameworkAttribute>().Single().FrameworkName;
}
