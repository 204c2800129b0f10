using System.Text;

namespace TypedReports.Cli.Tests;

/// <summary>A bad input costs its own diagnostic; the good ones come out as if it weren't there.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public BadInputTests()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _workspace.Write("texts/a.txt", Workspace.Report("彬州市", 2023, "326.3"));
        _workspace.Write("texts/z.txt", Workspace.Report("孟州市", 2023, "388.9"));
    }

    public void Dispose() => _workspace.Dispose();

    public static TheoryData<string, string, byte[]> BadTexts => new()
    {
        { "extract", "TR1001", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1, 2, 3, 0, 5, 6, 0, 0, 0, 0xFF, 0xFE, 0xFD] },
        { "extract", "TR1002", [] },
        { "quantities", "TR1002", "\r\n  \r\n"u8.ToArray() },
        { "outline", "TR1001", new byte[100] },
    };

    [Theory]
    [MemberData(nameof(BadTexts))]
    public void A_bad_text_among_good_ones(string command, string code, byte[] bytes)
    {
        var good = _workspace.Run(command, "texts");
        Assert.NotEmpty(good.OutputBytes);
        _workspace.Write("texts/m.txt", bytes);

        var result = _workspace.Run(command, "texts", "--diagnostics", "diagnostics.ndjson");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(good.Output, result.Output);
        Assert.Contains($"texts/m.txt: error {code}: ", result.Error, StringComparison.Ordinal);
        var record = Assert.Single(CommandResult.Ndjson(_workspace.Read("diagnostics.ndjson")), r => r.GetProperty("severity").GetString() == "error");
        Assert.Equal("m", record.GetProperty("report").GetString());
        Assert.Equal(code, record.GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("json")]
    [InlineData("csv")]
    public void Every_kind_of_bad_text_at_once_leaves_the_good_ones_complete(string format)
    {
        var good = _workspace.Run("extract", "texts", "--format", format, "--jobs", "3");
        _workspace.Write("texts/b-binary.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1, 2, 3, 0, 5, 6, 0, 0, 0, 0xFF, 0xFE, 0xFD]);
        _workspace.Write("texts/c-empty.txt", "");
        _workspace.Write("texts/d-swapped.txt", "地区消费总值326亿元,同比删长6.8%,住民人均可安排支出增添值3万元。");
        using (var file = File.Create(_workspace.PathOf("texts/e-huge.txt")))
        {
            file.SetLength(200_000_000);
        }

        Directory.CreateDirectory(_workspace.PathOf("texts/f-folder.txt"));
        File.CreateSymbolicLink(_workspace.PathOf("texts/g-dangling.txt"), "nowhere.txt");
        _workspace.Write("outside.txt", Workspace.Report("焦作市", 2021, "2123.6"));
        File.CreateSymbolicLink(_workspace.PathOf("texts/h-out.txt"), "../outside.txt");

        var result = _workspace.Run("extract", "texts", "texts/f-folder.txt", "--format", format, "--diagnostics", "bad.ndjson", "--jobs", "3");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(good.Output, result.Output);
        Assert.Equal(
            ["b-binary TR1001", "c-empty TR1002", "d-swapped TR2005", "e-huge TR1008", "g-dangling TR1003", "h-out TR1011", "f-folder TR1003"],
            CommandResult.Ndjson(_workspace.Read("bad.ndjson"))
                .Where(r => r.GetProperty("severity").GetString() == "error")
                .Select(r => $"{r.GetProperty("report").GetString()} {r.GetProperty("code").GetString()}"));
        Assert.Contains("texts/h-out.txt: error TR1011: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("texts/g-dangling.txt: error TR1003: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_followed_inside_its_folder_or_when_it_is_named_itself()
    {
        _workspace.Write("outside.txt", Workspace.Report("焦作市", 2021, "2123.6"));
        File.CreateSymbolicLink(_workspace.PathOf("texts/again.txt"), "a.txt");
        File.CreateSymbolicLink(_workspace.PathOf("texts/out.txt"), "../outside.txt");

        var folder = _workspace.Run("extract", "texts");
        var pattern = _workspace.Run("extract", "t*/*.txt");
        var named = _workspace.Run("extract", "texts/out.txt");

        Assert.Equal((1, 3), (folder.ExitCode, folder.Records.Count));
        Assert.Equal(["a", "again", "z"], folder.Records.Select(r => r.GetProperty("report").GetString()));
        Assert.Equal(["a", "again", "out", "z"], pattern.Records.Select(r => r.GetProperty("report").GetString()));
        Assert.Equal(2123.6, Assert.Single(named.Records).GetProperty("value").GetDouble());
        Assert.Equal(0, named.ExitCode);
    }

    [SkippableFact]
    public void A_file_that_may_not_be_read_among_good_ones()
    {
        // Everybody may open this one, and nobody may read it where nothing is mapped: also the superuser.
        const string Unreadable = "/proc/self/mem";
        Skip.IfNot(File.Exists(Unreadable), "there is no file here that nobody can read");
        var good = _workspace.Run("extract", "texts");
        var result = _workspace.Run("extract", "texts/a.txt", Unreadable, "texts/z.txt");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(good.Output, result.Output);
        Assert.Contains("/proc/self/mem: error TR1003: the file can't be read: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("texts/a.txt", "--output", "texts/a.txt")]
    [InlineData("texts", "--output", "texts/../texts/z.txt")]
    [InlineData("texts", "--diagnostics", "texts/a.txt")]
    [InlineData("texts", "--accounting", "texts/a.txt")]
    [InlineData("texts", "--output", "link.txt")]
    [InlineData("texts", "--output", "texts/a.txt", "--format", "sqlite")]
    [InlineData("texts", "--output", "x.ndjson", "--diagnostics", "./x.ndjson")]
    public void An_input_is_never_written_to_and_no_file_twice(params string[] args)
    {
        File.CreateSymbolicLink(_workspace.PathOf("link.txt"), "texts/a.txt");
        var before = _workspace.Read("texts/a.txt") + _workspace.Read("texts/z.txt");

        var result = _workspace.Run(["extract", .. args]);

        Assert.Equal(2, result.ExitCode);
        Assert.Matches("would be (overwritten|written twice)", result.Error);
        Assert.Equal(before, _workspace.Read("texts/a.txt") + _workspace.Read("texts/z.txt"));
    }

    [Fact]
    public void An_output_among_the_texts_is_no_input()
    {
        var expected = _workspace.Run("extract", "texts").Output;
        var result = _workspace.Run("extract", "texts", "--output", "texts/m.txt");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(expected, _workspace.Read("texts/m.txt"));
    }

    [Fact]
    public void A_file_that_is_not_there_among_good_ones()
    {
        var good = _workspace.Run("outline", "texts");
        var result = _workspace.Run("outline", "texts/a.txt", "texts/missing.txt", "texts/z.txt");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(good.Output, result.Output);
        Assert.Contains("texts/missing.txt: error TR1003: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stated_encoding_that_fits_only_some()
    {
        _workspace.Write("texts/gbk.txt", Encoding.GetEncoding(936).GetBytes(Workspace.Report("焦作市", 2021, "2123.6")));
        var result = _workspace.Run("outline", "texts", "--encoding", "utf-8");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("texts/gbk.txt: error TR1004: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(["a", "z"], result.Records.Select(r => r.GetProperty("report").GetString()).Distinct());
    }

    [Fact]
    public void A_file_too_large_for_a_report_is_refused_without_being_read()
    {
        using (var file = File.Create(_workspace.PathOf("texts/huge.txt")))
        {
            file.SetLength(200_000_000);
        }

        var result = _workspace.Run("extract", "texts");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("texts/huge.txt: error TR1008: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(["a", "z"], result.Records.Select(r => r.GetProperty("report").GetString()));
    }

    [Theory]
    [InlineData("not json at all")]
    [InlineData("[1,2]")]
    [InlineData("""{"text":"生产总值1亿元"}""")]
    [InlineData("""{"id":"x"}""")]
    [InlineData("""{"id":"x","text":5}""")]
    [InlineData("""{"id":"x","text":"生产总值1亿元","year":"soon"}""")]
    [InlineData("""{"id":"x","text":"\ud800"}""")]
    public void A_bad_line_in_a_stream(string bad)
    {
        const string Good = """{"id":"a","text":"一、2022年工作回顾\n生产总值1亿元"}""" + "\n";
        var result = _workspace.RunWith(Good + bad + "\n" + Good, "outline", "-");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(2, result.Records.Count(r => r.GetProperty("record").GetString() == "metadata"));
        Assert.Contains("error TR1006: line 2 ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_of_one_name_are_warned_of_and_both_read()
    {
        _workspace.Write("more/a.txt", Workspace.Report("彬州市", 2022, "300.1"));
        var result = _workspace.Run("outline", "texts/a.txt", "more/a.txt");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("more/a.txt: warning TR1007: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.Records.Count(r => r.GetProperty("record").GetString() == "metadata"));
    }
}
