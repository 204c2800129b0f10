using TypedReports.Cli.Input;
using TypedReports.Reading;
using TypedReports.Specs;

namespace TypedReports.Cli;

/// <summary>
/// A report spec with the files that belong to it. Its text is looked for in the folder of <c>--texts</c>, else beside the
/// spec, else in <c>../../samples/corpus</c> seen from there, as this project keeps its own; that of a built-in spec is
/// carried by the tool.
/// </summary>
internal sealed class CatalogedReport
{
    private const string Corpus = "../../samples/corpus";
    private readonly CliContext _context;
    private readonly string? _textFolder;

    private CatalogedReport(CliContext context, ResolvedReport spec, SpecReadResult file, bool isBuiltIn, string? textFolder)
    {
        _context = context;
        Spec = spec;
        File = file;
        IsBuiltIn = isBuiltIn;
        _textFolder = textFolder;
    }

    public ResolvedReport Spec { get; }

    /// <summary>The spec's file, with the places of its parts.</summary>
    public SpecReadResult File { get; }

    /// <summary>Whether the spec comes with the tool.</summary>
    public bool IsBuiltIn { get; }

    public string Id => Spec.Report.Id;

    /// <summary>Where the expected facts are, or would be; null for a built-in spec.</summary>
    public string? FactsPath => IsBuiltIn ? null : Path.Combine(Folder, Id + ReportFiles.FactsEnding);

    /// <summary>The text's file; null when none is found, and for a built-in spec.</summary>
    public string? TextPath => IsBuiltIn && _textFolder is null ? null : TextPlaces().FirstOrDefault(System.IO.File.Exists);

    private string Folder => Path.GetDirectoryName(File.Path)!;

    /// <summary>The sound report specs of a source, by id.</summary>
    /// <param name="context">For paths.</param>
    /// <param name="source">The specs.</param>
    /// <param name="texts">The folder of <c>--texts</c>; null when none was named.</param>
    public static IReadOnlyList<CatalogedReport> Of(CliContext context, SpecSource source, string? texts)
    {
        var folder = texts is null ? null : context.FullPath(texts);
        if (folder is not null && !Directory.Exists(folder))
        {
            throw CliException.Usage($"--texts {texts}: there is no such folder.");
        }

        var files = source.Specs.Files.Where(file => file.Report is not null).ToLookup(file => file.Id, StringComparer.Ordinal);
        return
        [
            .. source.Specs.Reports.Values
                .OrderBy(report => report.Report.Id, StringComparer.Ordinal)
                .Select(report => new CatalogedReport(context, report, files[report.Report.Id].First(), source.Folder is null, folder)),
        ];
    }

    /// <summary>The text, or the reason why there is none.</summary>
    public InputDocument LoadText()
    {
        if (TextPath is { } path)
        {
            return FileInputs.LoadOne(_context.Shown(path), path, Id);
        }

        if (IsBuiltIn && BuiltIn.Text(Id) is { } text)
        {
            return new InputDocument { Id = Id, Source = Id, Text = text, Sha256 = ReportMetadata.Hash(text) };
        }

        ReadDiagnostic missing = InputDiagnostics.Unreadable(IsBuiltIn
            ? "the tool carries no text of this report. Name a folder that has it with --texts."
            : $"there is no text '{Id}.txt' beside its spec ({_context.Shown(File.Path)}) or in {Corpus} from there. Put it beside the spec, or name its folder with --texts.");
        return new InputDocument { Id = Id, Source = Id, Diagnostics = [missing] };
    }

    private IEnumerable<string> TextPlaces() =>
        (_textFolder is null ? new[] { Folder, Path.GetFullPath(Corpus, Folder) } : [_textFolder]).Select(folder => Path.Combine(folder, Id + ReportFiles.TextEnding));
}
