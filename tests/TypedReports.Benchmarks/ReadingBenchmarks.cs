using BenchmarkDotNet.Attributes;
using TypedReports.China;
using TypedReports.Definitions;
using TypedReports.Reading;

namespace TypedReports.Benchmarks;

/// <summary>A whole report parsed, each stage alone, and what they are held against. One thread, one text.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private string _text = "";
    private FormDefinition _form = null!;
    private Stages _stages = null!;
    private Yardsticks _yardsticks = null!;

    [GlobalSetup]
    public void Setup() => Use(Inputs.Utf8(Inputs.Report), Inputs.Text(Inputs.Report));

    internal void Use(byte[] utf8, string text)
    {
        _text = text;
        _form = Inputs.Form();
        _stages = new Stages(text, _form);
        _yardsticks = new Yardsticks(utf8, _form.Labels);
    }

    [Benchmark(Baseline = true)]
    public int Decode() => _yardsticks.Decode();

    [Benchmark]
    public int FindDigits() => _yardsticks.FindDigits();

    [Benchmark]
    public int FindLabels() => _yardsticks.FindLabels();

    [Benchmark]
    public int MatchRegexes() => _yardsticks.MatchRegexes();

    [Benchmark]
    public int Normalize() => _stages.Normalize();

    [Benchmark]
    public int Outline() => _stages.Outline();

    [Benchmark]
    public int Quantities() => _stages.Quantities();

    [Benchmark]
    public int Labels() => _stages.Labels();

    [Benchmark]
    public int LabelsAndBind() => _stages.Bind();

    [Benchmark]
    public int Model() => _stages.Model();

    /// <summary>The engine alone, without the public records.</summary>
    [Benchmark]
    public int ReadByForm() => Reader.Read(_text, _form, ReadOptions.Default).Facts.Count;

    /// <summary>What a user calls for any report.</summary>
    [Benchmark]
    public int ParseByForm() => GovernmentWorkReport.Parse(_text).Facts.Count;

    /// <summary>What a user calls for the report that has a specification.</summary>
    [Benchmark]
    public int ParseBySpec() => Binzhou2023.Parse(_text).Facts.Count;
}
