using System.Text;
using System.Text.Json;

namespace TypedReports.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public ExtractTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_fact_is_a_record_with_the_fields_of_the_contract_in_their_order()
    {
        var text = Workspace.Report("彬州市", 2023, "326.30");
        _workspace.Write("binzhou-2023.txt", text);

        var result = _workspace.Run("extract", "binzhou-2023.txt");

        var start = text.IndexOf("生产总值", StringComparison.Ordinal);
        Assert.Equal(
            $$"""{"report":"binzhou-2023","indicator":"gdp","measure":"level","of":null,"period":"2022","aggregate":null,"status":"actual","value":326.30,"valueUpper":null,"unit":"亿元","bound":"exact","modality":null,"scope":null,"section":"review","start":{{start}},"length":12,"text":"生产总值326.30亿元","valueStart":{{start + 4}},"valueLength":8}""" + "\n",
            result.Output);
        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void Reports_come_out_in_the_order_they_were_given()
    {
        foreach (var (name, gdp) in new[] { ("b", "2"), ("a", "1"), ("c", "3") })
        {
            _workspace.Write($"texts/{name}.txt", Workspace.Report("彬州市", 2023, gdp));
        }

        Assert.Equal(["a", "b", "c"], Ids(_workspace.Run("extract", "texts")));
        Assert.Equal(["c", "a", "b"], Ids(_workspace.Run("extract", "texts/c.txt", "texts")));
    }

    [Fact]
    public void Json_is_one_array_of_the_same_records()
    {
        _workspace.Write("a.txt", Workspace.Report("彬州市", 2023, "326.3"));
        _workspace.Write("b.txt", Workspace.Report("孟州市", 2023, "388.9"));
        var lines = _workspace.Run("extract", "a.txt", "b.txt");
        var array = JsonElement.Parse(_workspace.Run("extract", "a.txt", "b.txt", "--format", "json").Output);
        Assert.Equal(lines.Records.Select(r => r.GetRawText()), array.EnumerateArray().Select(r => r.GetRawText()));
        Assert.Equal("[]\n", _workspace.Run("extract", "missing.txt", "--format", "json").Output);
    }

    [Fact]
    public void Output_goes_to_a_file_without_a_mark_and_nothing_to_standard_output()
    {
        _workspace.Write("a.txt", Workspace.Report("彬州市", 2023, "326.3"));
        var expected = _workspace.Run("extract", "a.txt").OutputBytes;
        var result = _workspace.Run("extract", "a.txt", "--output", "facts.ndjson");
        Assert.Empty(result.OutputBytes);
        Assert.Equal(expected, File.ReadAllBytes(_workspace.PathOf("facts.ndjson")));
        Assert.Equal((byte)'{', expected[0]);
    }

    [Fact]
    public void The_same_text_in_another_encoding_gives_the_same_records()
    {
        var text = Workspace.Report("彬州市", 2023, "326.3");
        _workspace.Write("utf-8/a.txt", text);
        _workspace.Write("mark/a.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]);
        _workspace.Write("gbk/a.txt", Encoding.GetEncoding(936).GetBytes(text));
        _workspace.Write("utf-16/a.txt", Encoding.Unicode.GetBytes(text));
        var expected = _workspace.Run("extract", "utf-8/a.txt");
        Assert.Single(expected.Records);
        foreach (var folder in new[] { "mark", "gbk", "utf-16" })
        {
            Assert.Equal(expected.Output, _workspace.Run("extract", $"{folder}/a.txt").Output);
        }

        Assert.Equal(expected.Output, _workspace.Run("extract", "gbk/a.txt", "--encoding", "gbk").Output);
    }

    [Fact]
    public void Standard_input_is_read_as_documents_with_their_own_ids()
    {
        var text = Workspace.Report("彬州市", 2023, "326.3");
        _workspace.Write("x.txt", text);
        var documents = Document("x", text) + "\r\n\n" + Document("second", Workspace.Report("孟州市", 2023, "388.9"));

        var result = _workspace.RunWith(documents, "extract", "-");

        Assert.Equal(["x", "second"], Ids(result));
        Assert.Equal(_workspace.Run("extract", "x.txt").Output, result.Output[..(result.Output.IndexOf('\n', StringComparison.Ordinal) + 1)]);
        Assert.Equal(0, result.ExitCode);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void A_document_is_written_while_the_stream_still_waits_for_the_next(string jobs)
    {
        var text = Workspace.Report("彬州市", 2023, "326.3");
        using var output = new MemoryStream();
        using var written = new SemaphoreSlim(0);
        using var input = new OneLineAtATime([Document("a", text) + "\n", Document("b", text) + "\n"], written);
        using var error = new StringWriter();

        ReportsCommandLine.Run(
            ["extract", "-", "--jobs", jobs],
            new CliContext { Input = input, Output = new Announcing(output, written), Error = error, Directory = _workspace.Folder });

        Assert.Equal(["a", "b"], CommandResult.Ndjson(Encoding.UTF8.GetString(output.ToArray())).Select(r => r.GetProperty("report").GetString()));
        Assert.True(input.NeverWaitedInVain);
    }

    [Fact]
    public void The_year_of_the_command_line_outranks_the_document_and_that_the_text()
    {
        var text = "一、工作回顾\n完成生产总值326.3亿元。\n";
        var stated = JsonSerializer.Serialize(new { id = "a", text, year = 2019 });
        Assert.Equal("2018", Assert.Single(_workspace.RunWith(stated, "extract", "-").Records).GetProperty("period").GetString());
        Assert.Equal("2014", Assert.Single(_workspace.RunWith(stated, "extract", "-", "--year", "2015").Records).GetProperty("period").GetString());
    }

    [Fact]
    public void Trace_adds_the_rule()
    {
        _workspace.Write("a.txt", Workspace.Report("彬州市", 2023, "326.3"));
        var record = Assert.Single(_workspace.Run("extract", "a.txt", "--trace").Records);
        Assert.False(string.IsNullOrEmpty(record.GetProperty("rule").GetString()));
    }

    [Fact]
    public void Parts_of_a_year_come_only_when_they_are_asked_for()
    {
        _workspace.Write("a.txt", "2023年彬州市政府工作报告\n一、2022年工作回顾\n上半年，完成生产总值200.5亿元。\n");
        Assert.Empty(_workspace.Run("extract", "a.txt").Records);
        var record = Assert.Single(_workspace.Run("extract", "a.txt", "--partial").Records);
        Assert.StartsWith("2022Q", record.GetProperty("period").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Targets_without_a_number_come_as_absences_when_they_are_asked_for()
    {
        _workspace.Write("a.txt", "2023年彬州市政府工作报告\n一、2023年预期目标\n今年主要预期目标是：生产总值增长7%左右，社零与经济增长同步。\n");
        var facts = _workspace.Run("extract", "a.txt");
        var both = _workspace.Run("extract", "a.txt", "--absences");

        Assert.Equal(["gdp"], facts.Records.Select(r => r.GetProperty("indicator").GetString()));
        Assert.StartsWith(facts.Output, both.Output, StringComparison.Ordinal);
        var absence = Assert.Single(both.Records, r => r.TryGetProperty("reason", out var reason) && reason.GetString() != "not-stated");
        Assert.Equal("retail-sales", absence.GetProperty("indicator").GetString());
        Assert.Equal("no-number", absence.GetProperty("reason").GetString());
    }

    [Fact]
    public void Each_indicator_of_the_form_is_a_fact_or_an_absence()
    {
        _workspace.Write("a.txt", "2023年彬州市政府工作报告\n一、2022年工作回顾\n完成生产总值326.3亿元，增长*.1%。\n");
        var records = _workspace.Run("extract", "a.txt", "--absences").Records;
        var absences = records.Where(r => r.TryGetProperty("reason", out _)).Select(r => r.GetRawText()).ToList();

        Assert.Contains("""{"report":"a","indicator":"retail-sales","measure":"level","reason":"not-stated","text":"","start":0,"length":0}""", absences);
        Assert.Contains("""{"report":"a","indicator":"gdp","measure":"growth","reason":"unreadable","text":"*.1%","start":43,"length":4}""", absences);
        Assert.Equal(2, absences.Count);
    }

    [Fact]
    public void Accounting_writes_the_classes_of_each_reports_numbers_to_a_file_of_its_own()
    {
        _workspace.Write("a.txt", "2023年彬州市政府工作报告\n一、2022年工作回顾\n完成生产总值326.3亿元，新建桥梁37座。\n");
        var facts = _workspace.Run("extract", "a.txt");
        var both = _workspace.Run("extract", "a.txt", "--accounting", "numbers.ndjson");

        Assert.Equal(facts.Output, both.Output);
        Assert.Equal(
            """{"record":"accounting","report":"a","total":5,"fact":1,"quantity":1,"date":2,"name":0,"structure":1,"furniture":0,"damaged":0,"claimed":0.2}""" + "\n",
            File.ReadAllText(_workspace.PathOf("numbers.ndjson")));
    }

    [Fact]
    public void As_a_process_it_prints_the_same_bytes()
    {
        _workspace.Write("a.txt", Workspace.Report("彬州市", 2023, "326.3"));
        var expected = _workspace.Run("extract", "a.txt", "missing.txt");
        var actual = _workspace.RunProcess("", "extract", "a.txt", "missing.txt");
        Assert.Equal(expected.Output, actual.Output);
        Assert.Equal(expected.Error, actual.Error);
        Assert.Equal(1, actual.ExitCode);

        var streamed = _workspace.RunProcess(Document("a", Workspace.Report("彬州市", 2023, "326.3")), "extract", "-");
        Assert.Equal(expected.Output, streamed.Output);
        Assert.Equal(0, streamed.ExitCode);
    }

    private static string Document(string id, string text) => JsonSerializer.Serialize(new { id, text });

    private static IEnumerable<string?> Ids(CommandResult result) => result.Records.Select(r => r.GetProperty("report").GetString());

    /// <summary>A stream that gives one line a read, as a pipe does, and the next only once the one before it was answered.</summary>
    private sealed class OneLineAtATime(IEnumerable<string> lines, SemaphoreSlim answered) : MemoryStream
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

        private readonly Queue<byte[]> _lines = new(lines.Select(Encoding.UTF8.GetBytes));
        private bool _any;

        public bool NeverWaitedInVain { get; private set; } = true;

        public override int Read(Span<byte> buffer)
        {
            NeverWaitedInVain &= !_any || answered.Wait(Patience);
            _any = true;
            if (!_lines.TryDequeue(out var line))
            {
                return 0;
            }

            line.CopyTo(buffer);
            return line.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }

    /// <summary>A stream that says when something was written to it.</summary>
    private sealed class Announcing(Stream inner, SemaphoreSlim written) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            inner.Write(buffer);
            written.Release();
        }
    }
}
