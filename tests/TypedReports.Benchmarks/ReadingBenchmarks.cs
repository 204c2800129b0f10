using System.Text;
using BenchmarkDotNet.Attributes;
using TypedReports.Definitions;
using TypedReports.Reading;

namespace TypedReports.Benchmarks;

/// <summary>A whole report read by the form, beside what every reader of a file pays anyway: decoding its UTF-8.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] _utf8 = [];
    private string _text = "";
    private FormDefinition _form = null!;

    [GlobalSetup]
    public void Setup()
    {
        _utf8 = Inputs.Utf8(Inputs.Report);
        _text = Inputs.Text(Inputs.Report);
        _form = Inputs.Form();
    }

    /// <summary>The yardstick.</summary>
    [Benchmark(Baseline = true)]
    public string Decode() => Encoding.UTF8.GetString(_utf8);

    /// <summary>The engine alone.</summary>
    [Benchmark]
    public int Read() => Reader.Read(_text, _form, ReadOptions.Default).Facts.Count;

    /// <summary>The engine and the public records: what a user's parse by form does.</summary>
    [Benchmark]
    public int Parse() => ReportReader.Read(_text, _form).Facts.Count;
}
