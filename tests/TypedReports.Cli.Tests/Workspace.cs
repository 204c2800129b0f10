using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace TypedReports.Cli.Tests;

/// <summary>What a run of the command left behind.</summary>
internal sealed record CommandResult(int ExitCode, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    /// <summary>Standard output as NDJSON records.</summary>
    public IReadOnlyList<JsonElement> Records => Ndjson(Output);

    public static IReadOnlyList<JsonElement> Ndjson(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];
}

/// <summary>Runs <c>reports</c> in a folder of its own with small specs and texts.</summary>
internal sealed class Workspace : IDisposable
{
    private const string Vocabulary = """
        vocabulary: test
        indicators:
          gdp:
            english: Gross Regional Product
            chinese: 地区生产总值
            names: [生产总值, GDP]
            dimension: money
            units: [元]
            measures: [level, growth, rank]
          retail-sales:
            english: Total Retail Sales of Consumer Goods
            chinese: 社会消费品零售总额
            names: [社零]
            dimension: money
            units: [元]
            measures: [level, growth]

        """;

    private const string Form = """
        form: government-work-report
        english: Government Work Report
        chinese: 政府工作报告
        vocabulary: test
        sections:
          - {role: goals, headings: [预期目标], openings: [主要预期目标]}
          - {role: review, headings: [工作回顾]}

        """;

    /// <param name="withSpecs">Whether the folder has specs of its own; the built-in ones serve otherwise.</param>
    public Workspace(bool withSpecs = true)
    {
        Directory.CreateDirectory(Folder);
        if (!withSpecs)
        {
            return;
        }

        Write("specs/vocabulary/test.vocabulary.yaml", Vocabulary);
        Write("specs/forms/government-work-report.form.yaml", Form);
    }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "reports-cli-" + Path.GetRandomFileName());

    /// <summary>The folder of this repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>A report that states one level of GDP.</summary>
    public static string Report(string region, int year, string gdp) =>
        $"{year}年{region}政府工作报告\n各位代表：\n一、{year - 1}年工作回顾\n{year - 1}年，完成生产总值{gdp}亿元。\n";

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>The rows of a database, each with <c>|</c> between its cells.</summary>
    public List<string> Query(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={PathOf(file)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the tests' own text
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        do
        {
            while (reader.Read())
            {
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
            }
        }
        while (reader.NextResult());

        return rows;
    }

    public CommandResult Run(params string[] args) => RunWith("", args);

    public CommandResult RunWith(string input, params string[] args)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        return RunWith(stdin, terminal: false, args);
    }

    public CommandResult RunOnTerminal(params string[] args) => RunWith(Stream.Null, terminal: true, args);

    public CommandResult RunWith(Stream stdin, params string[] args) => RunWith(stdin, terminal: false, args);

    /// <summary>Results go to a file or pipe, and a person reads standard error.</summary>
    public CommandResult RunWithErrorsOnTerminal(params string[] args) => RunWith(Stream.Null, terminal: false, args, errorTerminal: true);
    /// <summary>Runs with a person who answers what is asked.</summary>
    public CommandResult Answer(string answer, params string[] args)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(answer));
        return RunWith(stdin, terminal: true, args);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Starts the built command as a process of its own.</summary>
    public Process StartProcess(params string[] args) => Process.Start(new ProcessStartInfo("dotnet", [typeof(ReportsCommandLine).Assembly.Location, .. args])
    {
        WorkingDirectory = Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(false),
    })!;

    /// <summary>Runs the built command as a process of its own.</summary>
    public CommandResult RunProcess(string input, params string[] args)
    {
        using var process = StartProcess(args);
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var copied = process.StandardOutput.BaseStream.CopyToAsync(output);
        process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(input));
        process.StandardInput.Close();
        process.WaitForExit();
        copied.Wait();
        return new CommandResult(process.ExitCode, output.ToArray(), error.Result);
    }

    private CommandResult RunWith(Stream stdin, bool terminal, string[] args, bool errorTerminal = false)
    {
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter { NewLine = "\n" };
        var exit = ReportsCommandLine.Run(args, new CliContext
        {
            Input = stdin,
            Output = stdout,
            Error = stderr,
            OutputIsTerminal = terminal,
            ErrorIsTerminal = errorTerminal,
            InputIsTerminal = terminal,
            Directory = Folder,
        });
        return new CommandResult(exit, stdout.ToArray(), stderr.ToString());
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Reports.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("the tests run outside the repository");
    }
}
