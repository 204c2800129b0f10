using System.CommandLine;
using System.Text;
using TypedReports.Cli.Input;
using TypedReports.Cli.Output;
using TypedReports.Cli.Processing;

namespace TypedReports.Cli.Commands;

/// <summary>What every command takes that reads texts: which texts, by which form or spec, and where to.</summary>
internal sealed class ReadingOptions
{
    private const string StandardInput = "-";

    // More threads than this can't be meant.
    private const int MostJobs = 1024;

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Texts, folders (their .txt files), patterns ('texts/**/*.txt'), or - for NDJSON documents {\"id\",\"text\",\"year\"?,\"region\"?} on standard input.",
        Arity = ArgumentArity.OneOrMore,
        Validators =
        {
            result =>
            {
                foreach (var token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
                {
                    result.AddError($"'{token.Value}' is no option of this command (a file of that name is ./{token.Value}).");
                }
            },
        },
    };

    private readonly Option<RecordFormat?> _format;

    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write to a file instead of standard output.", HelpName = "FILE" };
    private readonly Option<string?> _spec = new("--spec") { Description = "Read by the spec of one report.", HelpName = "ID" };
    private readonly Option<string?> _form = new("--form") { Description = "Read by a form (default: government-work-report).", HelpName = "ID" };
    private readonly Option<int?> _year = CommonOptions.Year("The year whose work is planned, whatever the text says.");
    private readonly Option<string?> _region = new("--region") { Description = "The region that reports, whatever the text says.", HelpName = "NAME" };
    private readonly Option<string?> _encoding = CommonOptions.Encoding();
    private readonly Option<string?> _specs = CommonOptions.Specs();
    private readonly Option<string?> _diagnostics = new("--diagnostics") { Description = "Write diagnostic records to a file as well (NDJSON).", HelpName = "FILE" };

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many texts are read at a time (default: one a processor). The output is the same.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        Validators =
        {
            result =>
            {
                if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, out var value) && value is < 1 or > MostJobs)
                {
                    result.AddError($"--jobs {value}: expected a number from 1 to {MostJobs}.");
                }
            },
        },
    };

    private readonly bool _forReview;

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="formats">The formats it writes, the default first.</param>
    public ReadingOptions(Command command, params RecordFormat[] formats)
        : this(command, forReview: false, formats)
    {
    }

    private ReadingOptions(Command command, bool forReview, RecordFormat[] formats)
    {
        _forReview = forReview;
        _format = FormatOption(formats is [] ? [RecordFormat.Ndjson, RecordFormat.Json] : formats);
        command.Add(_paths);
        foreach (var option in new Option[] { _format, _output, _spec, _form, _year, _region, _encoding, _specs, _diagnostics, _jobs }.Where(o => !forReview || o != _format))
        {
            command.Add(option);
        }
    }

    /// <summary>Options of a command whose result people look at: it has no format, and a report that has a spec is read by it.</summary>
    public static ReadingOptions ForReview(Command command) => new(command, forReview: true, []);

    /// <summary>Everything the command line decides, checked: what is wrong with it shows before a file is touched.</summary>
    public PreparedRun Prepare(CliContext context, ParseResult parsed)
    {
        var source = SpecSource.Find(context, parsed.GetValue(_specs));
        var (inputs, files) = Inputs(context, parsed);
        var run = new PreparedRun(context)
        {
            Specs = source,
            Plan = Plan(source, parsed),
            Inputs = inputs,
            Files = files,
            Format = parsed.GetValue(_format),
            Output = parsed.GetValue(_output),
            DiagnosticsFile = parsed.GetValue(_diagnostics),
            Jobs = parsed.GetValue(_jobs),
        };
        run.GuardFiles();
        return run;
    }

    private ReadingPlan Plan(SpecSource source, ParseResult parsed)
    {
        var (formId, specId) = (parsed.GetValue(_form), parsed.GetValue(_spec));
        if (formId is not null && specId is not null)
        {
            throw CliException.Usage("--form and --spec exclude each other: a spec names its form.");
        }

        var plan = specId is null ? source.ByForm(formId) : source.BySpec(specId);
        return plan.Override(parsed.GetValue(_year), parsed.GetValue(_region)) with
        {
            Specs = _forReview && formId is null && specId is null ? source.Specs.Reports : null,
        };
    }

    private (IEnumerable<PendingInput> Inputs, IReadOnlyList<InputPath>? Files) Inputs(CliContext context, ParseResult parsed)
    {
        var given = parsed.GetValue(_paths) ?? [];
        if (!given.Contains(StandardInput))
        {
            // Found before anything is written: an output in one of the folders is no input.
            var files = InputPaths.Expand(given, context.Directory).ToList();
            return (FileInputs.Enumerate(files, StatedEncoding(parsed)), files);
        }

        return given.Length == 1
            ? (StreamedInputs.Enumerate(context.Input), null)
            : throw CliException.Usage("- (standard input) can't be mixed with paths.");
    }

    private Encoding? StatedEncoding(ParseResult parsed) =>
        parsed.GetValue(_encoding) is { } name ? CommonOptions.FindEncoding(name) : null;

    private static Option<RecordFormat?> FormatOption(RecordFormat[] formats)
    {
        var names = formats.Select(format => format.ToString().ToLowerInvariant()).ToList();
        return new Option<RecordFormat?>("--format")
        {
            Description = "How results are written: ndjson (a record a line), json (one array)"
                + (formats.Contains(RecordFormat.Csv) ? ", csv (a table, a row a fact) or sqlite (a database file that a second run updates)." : "."),
            HelpName = string.Join('|', names),
            CustomParser = result =>
            {
                var index = names.IndexOf(result.Tokens[0].Value);
                if (index < 0)
                {
                    result.AddError($"'{result.Tokens[0].Value}' is no format this command writes; --format takes {string.Join(", ", names.SkipLast(1))} or {names[^1]}.");
                    return null;
                }

                return formats[index];
            },
        };
    }
}
