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

    /// <summary>The forms and vocabularies of the set, which the reports share.</summary>
    public SpecSet OfShared() => new() { Headers = Headers.Where(static header => header.Kind is SpecKind.Form or SpecKind.Vocabulary).ToEquatableArray() };

    /// <summary>The ids of a kind, sound files and broken ones, each once.</summary>
    /// <param name="kind">The kind.</param>
    public IReadOnlyList<string> Ids(SpecKind kind) =>
        Headers.Where(header => header.Kind == kind).Select(header => header.Id).Distinct(StringComparer.Ordinal).ToList();

    /// <summary>The file that an id stands for: the first by path that declares it, null when none does.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="id">The id.</param>
    public SpecHeader? Find(SpecKind kind, string id) =>
        Headers.FirstOrDefault(header => header.Kind == kind && header.Id == id);

    /// <summary>The files whose id or type name a file before them has. Empty in all but broken projects, however many files there are.</summary>
    public SpecClashes FindClashes()
    {
        var ids = new Dictionary<(SpecKind?, string), int>();
        var types = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var clashes = new List<SpecClash>();
        for (var i = 0; i < Headers.Count; i++)
        {
            var own = Headers[i];
            if (!own.IsSound)
            {
                continue;
            }

            var sameId = First(ids, (own.Kind, own.Id), i);
            var sameType = own.TypeName is null ? i : First(types, own.TypeName, i);
            var other = Headers[Math.Min(sameId, sameType)];
            if (other.Path != own.Path)
            {
                clashes.Add(new SpecClash(own.Path, Shown(other.Path), sameId <= sameType));
            }
        }

        return new SpecClashes(clashes.ToEquatableArray());
    }

    private static int First<T>(Dictionary<T, int> known, T key, int index)
        where T : notnull
    {
        if (known.TryGetValue(key, out var first))
        {
            return first;
        }

        known.Add(key, index);
        return index;
    }

    // Files of one name may stand in several folders; the last two folders tell them apart and keep messages free of machines' paths.
    private static string Shown(string path)
    {
        var parts = path.Split('/', '\\');
        return string.Join("/", parts.Skip(Math.Max(0, parts.Length - 3)));
    }
}

/// <summary>The files of a project whose id or type name is taken. Equal by value, without positions.</summary>
/// <param name="Clashes">One for each such file, in ordinal order of their paths.</param>
public sealed record SpecClashes(EquatableArray<SpecClash> Clashes)
{
    /// <summary>
    /// Reports that a file's id or type name is taken by a file before it. Such a file must generate nothing: a name that
    /// is generated twice costs all the output.
    /// </summary>
    /// <param name="file">The file as it was read.</param>
    public EquatableArray<SpecDiagnostic> Check(SpecReadResult file)
    {
        foreach (var clash in Clashes)
        {
            if (clash.Path == file.Path)
            {
                return Report(file, clash);
            }
        }

        return [];
    }

    private static EquatableArray<SpecDiagnostic> Report(SpecReadResult file, SpecClash clash)
    {
        var context = new ReadContext(file.Path);
        var kind = KeyOf(file.Kind);
        if (clash.IsOfId)
        {
            context.Report(SpecDiagnostics.DuplicateId, file.Map.ValueAt(kind), kind, file.Id, clash.Other);
        }
        else
        {
            var place = file.Map.Contains("typeName") ? "typeName" : kind;
            context.Report(SpecDiagnostics.DuplicateTypeName, file.Map.ValueAt(place), file.Header.TypeName!, clash.Other);
        }

        return context.Diagnostics;
    }

    private static string KeyOf(SpecKind? kind) => kind switch
    {
        SpecKind.Vocabulary => "vocabulary",
        SpecKind.Form => "form",
        _ => "report",
    };
}

/// <summary>A file whose id or type name is taken.</summary>
/// <param name="Path">The file.</param>
/// <param name="Other">The file that has it, as messages show it.</param>
/// <param name="IsOfId">Whether it is the id; else it is the type name.</param>
public sealed record SpecClash(string Path, string Other, bool IsOfId);
