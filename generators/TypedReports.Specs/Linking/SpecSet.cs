using TypedReports.Specs.Reading;

namespace TypedReports.Specs;

/// <summary>
/// The ids and type names of all specs of a project and the packages it refers to: all that one file needs to know of the
/// others besides what it refers to. Equal by value, without positions.
/// </summary>
public sealed record SpecSet
{
    /// <summary>All files in ordinal order of their paths.</summary>
    public EquatableArray<SpecHeader> Headers { get; private init; }

    /// <summary>The set of some files.</summary>
    /// <param name="headers">Their headers, in any order.</param>
    public static SpecSet Of(IEnumerable<SpecHeader> headers) => new()
    {
        Headers = headers.OrderBy(header => header.Path, StringComparer.Ordinal).ToEquatableArray(),
    };

    /// <summary>The ids of a kind, sound files and broken ones, each once.</summary>
    /// <param name="kind">The kind.</param>
    public IReadOnlyList<string> Ids(SpecKind kind) =>
        Headers.Where(header => header.Kind == kind).Select(header => header.Id).Distinct(StringComparer.Ordinal).ToList();

    /// <summary>The file that an id stands for: the first by path that declares it, null when none does.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="id">The id.</param>
    public SpecHeader? Find(SpecKind kind, string id) =>
        Headers.FirstOrDefault(header => header.Kind == kind && header.Id == id);

    /// <summary>
    /// Reports that a file's id or type name is taken by a file before it. Such a file must generate nothing: a name that
    /// is generated twice costs all the output.
    /// </summary>
    /// <param name="file">The file as it was read.</param>
    public EquatableArray<SpecDiagnostic> CheckUnique(SpecReadResult file)
    {
        if (!file.IsSound)
        {
            return [];
        }

        var context = new ReadContext(file.Path);
        var own = file.Header;
        foreach (var other in Headers)
        {
            if (other.Path == own.Path)
            {
                break;
            }

            if (!other.IsSound)
            {
                continue;
            }

            if (other.Kind == own.Kind && other.Id == own.Id)
            {
                var kind = KeyOf(own.Kind);
                context.Report(SpecDiagnostics.DuplicateId, file.Map.ValueAt(kind), kind, own.Id, Shown(other.Path));
                break;
            }

            if (own.TypeName is not null && string.Equals(other.TypeName, own.TypeName, StringComparison.OrdinalIgnoreCase))
            {
                var place = file.Map.Contains("typeName") ? "typeName" : KeyOf(own.Kind);
                context.Report(SpecDiagnostics.DuplicateTypeName, file.Map.ValueAt(place), own.TypeName, Shown(other.Path));
                break;
            }
        }

        return context.Diagnostics;
    }

    // Files of one name may stand in several folders; the last two folders tell them apart and keep messages free of machines' paths.
    private static string Shown(string path)
    {
        var parts = path.Split('/', '\\');
        return string.Join("/", parts.Skip(Math.Max(0, parts.Length - 3)));
    }

    private static string KeyOf(SpecKind? kind) => kind switch
    {
        SpecKind.Vocabulary => "vocabulary",
        SpecKind.Form => "form",
        _ => "report",
    };
}
