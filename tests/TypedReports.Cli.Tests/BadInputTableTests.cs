using System.Text;
using System.Text.Json;

namespace TypedReports.Cli.Tests;

/// <summary>
/// Every kind of bad input through every kind of output: the exit code, the diagnostic, and that what comes out of the good
/// documents around it is complete.
/// </summary>
public sealed class BadInputTableTests : IDisposable
{
    /// <summary>Bytes of code page 936 with a digit behind, as a wrong <c>--encoding</c> meets them.</summary>
    private static readonly byte[] Gbk = [0xC9, 0xFA, 0xB2, 0xFA, 0xD7, 0xDC, 0xD6, 0xB5, (byte)'1', 0xD2, 0xDA, 0xD4, 0xAA];

    private static readonly string[] Formats = ["ndjson", "json", "csv", "sqlite", "quantities", "outline"];

    private static readonly BadInput[] Files =
    [
        BadInput.File("a picture", "TR1001", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1, 2, 3, 0, 5, 6, 0, 0, 0, 0xFF, 0xFE, 0xFD]),
        BadInput.File("zeros", "TR1001", new byte[100]),
        BadInput.File("no byte", "TR1002", []),
        BadInput.File("blanks", "TR1002", "\r\n  \r\n"u8.ToArray()),
        new("200 MB", "TR1008", (space, path) =>
        {
            using var file = File.Create(space.PathOf(path));
            file.SetLength(200_000_000);
        }),
        new("not there", "TR1003", (_, _) => { }),
        new("a dangling link", "TR1003", (space, path) => File.CreateSymbolicLink(space.PathOf(path), "nowhere")),
        new("a pipe nobody writes to", "TR1002", (space, path) => Pipe(space.PathOf(path))) { ByFolder = true },
        new("a link out of the folder", "TR1011", (space, path) =>
        {
            space.Write("outside.txt", Workspace.Report("焦作市", 2021, "2123.6"));
            File.CreateSymbolicLink(space.PathOf(path), "../outside.txt");
        }) { ByFolder = true },
        BadInput.File("another encoding than the stated", "TR1004", Gbk) with { Options = ["--encoding", "utf-8"] },
        BadInput.File("decoded wrongly throughout", "TR2001", Text(string.Concat(Enumerable.Repeat("鏀垮簻宸ヤ綔鎶ュ憡鐢熶骇鎬诲€�326.3浜垮厓\n", 8)))),
        BadInput.File("a title of another year", "TR2004", Text("2024年白河县政府工作报告\n各位代表:\n请审议。\n一、2015年工作回顾\n经济增长。\n二、2016年工作安排\n增长8%。")),
        BadInput.File("words swapped by a machine", "TR2005", Text("地区消费总值326亿元,同比删长6.8%,住民人均可安排支出增添值3万元。")),
        BadInput.File("some characters lost", "TR1005", Text("2023年焦作市政府工作报告\n\uFFFD位代表：\n")) with { IsRead = true },
    ];

    private static readonly BadInput[] Lines =
    [
        BadInput.Line("no JSON", "TR1006", "not json at all"),
        BadInput.Line("no object", "TR1006", "[1,2]"),
        BadInput.Line("cut off", "TR1006", """{"id":"m","text":"生产总"""),
        BadInput.Line("no id", "TR1006", """{"text":"生产总值1亿元"}"""),
        BadInput.Line("no text", "TR1006", """{"id":"m"}"""),
        BadInput.Line("text that is a number", "TR1006", """{"id":"m","text":5}"""),
        BadInput.Line("no year", "TR1006", """{"id":"m","text":"生产总值1亿元","year":"soon"}"""),
        BadInput.Line("half a character", "TR1006", """{"id":"m","text":"\ud800"}"""),
        BadInput.Line("an empty text", "TR1002", """{"id":"m","text":" "}"""),
        BadInput.Line("control characters", "TR1001", $$"""{"id":"m","text":"{{string.Concat(Enumerable.Repeat(@"\u0000\u0001", 50))}}"}"""),
        BadInput.Line("too long a line", "TR1008", null),
        BadInput.Line("words swapped by a machine", "TR2005", """{"id":"m","text":"地区消费总值326亿元,同比删长6.8%,住民人均可安排支出增添值3万元。"}"""),
    ];

    private readonly Workspace _workspace = new();

    public BadInputTableTests()
    {
        _workspace.Write("texts/a.txt", Workspace.Report("彬州市", 2023, "326.3"));
        _workspace.Write("texts/z.txt", Workspace.Report("孟州市", 2023, "388.9"));
    }

    public void Dispose() => _workspace.Dispose();

    public static TheoryData<string, string> FilesAndFormats => Table(Files);

    public static TheoryData<string, string> LinesAndFormats => Table(Lines);

    public static TheoryData<string> FormatNames => [.. Formats];

    public static TheoryData<string> FileNames => [.. Files.Select(file => file.Name)];

    [SkippableTheory]
    [MemberData(nameof(FilesAndFormats))]
    public void A_bad_file_among_good_ones(string name, string format)
    {
        var bad = Files.Single(file => file.Name == name);
        var good = Read(format, "", ["texts/a.txt", "texts/z.txt"], bad.Options);
        Assert.Equal(0, good.Exit);
        Assert.Contains(format == "outline" ? "孟州市" : "388.9", good.Results, StringComparison.Ordinal);

        bad.Place!(_workspace, "texts/m.txt");
        var read = Read(format, "", bad.ByFolder ? ["texts"] : ["texts/a.txt", "texts/m.txt", "texts/z.txt"], bad.Options);

        AssertTold(bad, read, "m", "texts/m.txt");
        Assert.Equal(good.Results, read.Results);
    }

    [Theory]
    [MemberData(nameof(LinesAndFormats))]
    public void A_bad_line_among_good_ones(string name, string format)
    {
        var bad = Lines.Single(line => line.Name == name);
        var first = Line("a", Workspace.Report("彬州市", 2023, "326.3"));
        var last = Line("z", Workspace.Report("孟州市", 2023, "388.9"));
        var good = Read(format, first + last, ["-"], []);
        Assert.Equal(0, good.Exit);
        Assert.Contains(format == "outline" ? "孟州市" : "388.9", good.Results, StringComparison.Ordinal);

        var read = Read(format, first + bad.Text + "\n" + last, ["-"], []);

        var hasId = bad.Text is { } text && text.Contains("\"id\":\"m\"", StringComparison.Ordinal) && bad.Name is not ("cut off" or "half a character");
        AssertTold(bad, read, hasId ? "m" : "-:2", hasId ? "m" : "-:2");
        Assert.Equal(good.Results, read.Results);
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("sqlite")]
    public void Two_documents_of_one_id(string format)
    {
        _workspace.Write("more/a.txt", Workspace.Report("彬州市", 2022, "300.1"));
        var result = Read(format, "", ["texts", "more"], []);

        // A table can hold both, and only a person can say whether it should; a database keeps one an id.
        var (exit, code, severity) = format == "sqlite" ? (1, "TR1010", "error") : (0, "TR1007", "warning");
        Assert.Equal(exit, result.Exit);
        Assert.Contains($"more/a.txt: {severity} {code}: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("326.3", result.Results, StringComparison.Ordinal);
        Assert.Contains("388.9", result.Results, StringComparison.Ordinal);
        Assert.Equal(format != "sqlite", result.Results.Contains("300.1", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [MemberData(nameof(FormatNames))]
    public void A_file_that_may_not_be_read(string format)
    {
        // Everybody may open this one, and nobody may read it where nothing is mapped: also the superuser.
        const string Unreadable = "/proc/self/mem";
        Skip.IfNot(File.Exists(Unreadable), "there is no file here that nobody can read");
        var good = Read(format, "", ["texts/a.txt", "texts/z.txt"], []);
        var read = Read(format, "", ["texts/a.txt", Unreadable, "texts/z.txt"], []);
        AssertTold(new BadInput("unreadable", "TR1003", null), read, "mem", Unreadable);
        Assert.Equal(good.Results, read.Results);
    }

    [SkippableTheory]
    [MemberData(nameof(FileNames))]
    public void A_database_tells_of_a_bad_file_until_it_is_mended_and_then_has_it(string name)
    {
        var bad = Files.Single(file => file.Name == name);
        string[] paths = bad.ByFolder ? ["texts"] : ["texts/a.txt", "texts/m.txt", "texts/z.txt"];
        bad.Place!(_workspace, "texts/m.txt");

        var first = ReadDatabase("facts.db", "", paths, bad.Options);
        var again = ReadDatabase("facts.db", "", paths, bad.Options);
        Assert.Equal((first.Exit, first.Error, first.Results, first.Diagnostics), (again.Exit, again.Error, again.Results, again.Diagnostics));
        Assert.Equal([$"m {bad.Code}"], _workspace.Query("facts.db", $"SELECT DISTINCT document || ' ' || code FROM diagnostics WHERE severity = '{bad.Severity}'"));

        File.Delete(_workspace.PathOf("texts/m.txt"));
        _workspace.Write("texts/m.txt", Workspace.Report("商洛市", 2023, "902.6"));
        var mended = ReadDatabase("facts.db", "", ["texts"], bad.Options);
        Assert.Equal((0, ""), (mended.Exit, mended.Error));
        Assert.Equal(["a 326.3", "m 902.6", "z 388.9"], _workspace.Query("facts.db", "SELECT report || ' ' || value_text FROM facts ORDER BY report"));
        Assert.Equal(ReadDatabase("new.db", "", ["texts"], bad.Options).Results, mended.Results);
        Assert.Empty(_workspace.Query("facts.db", "SELECT code FROM diagnostics WHERE severity IN ('error', 'warning')"));
    }

    [Fact]
    public void A_database_forgets_the_lines_of_a_stream_that_were_no_documents()
    {
        var good = Line("a", Workspace.Report("彬州市", 2023, "326.3"));
        Assert.Equal(1, ReadDatabase("facts.db", good + "{\"id\":\n", ["-"], []).Exit);
        Assert.Equal(["-:2 TR1006"], _workspace.Query("facts.db", "SELECT document || ' ' || code FROM diagnostics WHERE severity = 'error'"));

        var mended = ReadDatabase("facts.db", good + Line("b", Workspace.Report("孟州市", 2023, "388.9")), ["-"], []);

        Assert.Equal(0, mended.Exit);
        Assert.Equal(["a", "b"], _workspace.Query("facts.db", "SELECT id FROM documents ORDER BY id"));
        Assert.Empty(_workspace.Query("facts.db", "SELECT code FROM diagnostics WHERE severity = 'error'"));
    }

    private static TheoryData<string, string> Table(IEnumerable<BadInput> inputs)
    {
        var table = new TheoryData<string, string>();
        foreach (var input in inputs)
        {
            foreach (var format in Formats)
            {
                table.Add(input.Name, format);
            }
        }

        return table;
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static string Line(string id, string text) => JsonSerializer.Serialize(new { id, text }) + "\n";

    private static void Pipe(string path)
    {
        using var made = System.Diagnostics.Process.Start("mkfifo", [path]);
        made.WaitForExit();
        Skip.IfNot(made.ExitCode == 0, "no pipe can be made here");
    }

    private static void AssertTold(BadInput bad, Outcome read, string id, string source)
    {
        Assert.Equal(1, read.Exit);
        Assert.Matches($@"(^|\n){System.Text.RegularExpressions.Regex.Escape(source)}(\(\d+,\d+\))?: {bad.Severity} {bad.Code}: \S.*[.}}]", read.Error);
        var records = CommandResult.Ndjson(read.Diagnostics).Where(r => r.GetProperty("code").GetString() == bad.Code).ToList();
        Assert.NotEmpty(records);
        Assert.All(records, r => Assert.Equal((id, bad.Severity), (r.GetProperty("report").GetString(), r.GetProperty("severity").GetString())));
    }

    private Outcome Read(string format, string input, string[] paths, string[] options) => format switch
    {
        "sqlite" => ReadDatabase(Path.GetRandomFileName() + ".db", input, paths, options),
        "quantities" or "outline" => Outcome.Of(_workspace.RunWith(input, [format, .. paths, .. options, "--diagnostics", "bad.ndjson"]), _workspace, result => OfGood(result.Output)),
        _ => Outcome.Of(
            _workspace.RunWith(input, ["extract", .. paths, .. options, "--format", format, "--jobs", "3", "--diagnostics", "bad.ndjson"]), _workspace, result => result.Output),
    };

    private Outcome ReadDatabase(string file, string input, string[] paths, string[] options) => Outcome.Of(
        _workspace.RunWith(input, ["extract", .. paths, .. options, "--format", "sqlite", "--output", file, "--diagnostics", "bad.ndjson"]),
        _workspace,
        _ => string.Join('\n', new[] { "facts", "sections", "quantities" }
            .SelectMany(table => _workspace.Query(file, $"SELECT * FROM {table} WHERE report IN ('a', 'z') ORDER BY 1, 2").Prepend(table))
            .Concat(_workspace.Query(file, "SELECT id, region, year, title, sha256 FROM reports WHERE id IN ('a', 'z') ORDER BY id"))));

    /// <summary>The records but those of a document that is refused, which has an outline and numbers, and only no facts.</summary>
    private static string OfGood(string lines) =>
        string.Concat(lines.Split('\n').Where(line => line.Length > 0 && !line.Contains("\"report\":\"m\"", StringComparison.Ordinal)).Select(line => line + "\n"));

    /// <summary>What came of a run.</summary>
    private sealed record Outcome(int Exit, string Error, string Diagnostics, string Results)
    {
        public static Outcome Of(CommandResult result, Workspace workspace, Func<CommandResult, string> results) =>
            new(result.ExitCode, result.Error, workspace.Read("bad.ndjson"), results(result));
    }

    /// <summary>One kind of bad input.</summary>
    private sealed record BadInput(string Name, string Code, Action<Workspace, string>? Place)
    {
        /// <summary>The line of a stream; a longer one than a document may be when nothing is given.</summary>
        public string Text { get; private init; } = "";

        public string[] Options { get; init; } = [];

        /// <summary>Whether it is met only in a folder, not when it is named itself.</summary>
        public bool ByFolder { get; init; }

        /// <summary>Whether it is only warned of, and the rest is read.</summary>
        public bool IsRead { get; init; }

        public string Severity => IsRead ? "warning" : "error";

        public static BadInput File(string name, string code, byte[] bytes) => new(name, code, (space, path) => space.Write(path, bytes));

        public static BadInput Line(string name, string code, string? text) =>
            new(name, code, null) { Text = text ?? $$"""{"id":"long","text":"{{new string('1', 65_000_000)}}"}""" };
    }
}
