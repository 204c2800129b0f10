namespace TypedReports.Definitions;

/// <summary>
/// A table of regions: codes whose digits nest (two for a province, two for a prefecture, two for a county), their names, and
/// which codes replaced which. The table is data of whoever owns a form; the runtime knows how to look things up and no place.
/// </summary>
public sealed class RegionTable
{
    private const int CodeLength = 6;
    private readonly string? text;
    private volatile Index? index;

    private RegionTable(string? text) => this.text = text;

    /// <summary>The table of a text: a line a region, with tabs between code, name, last year and successor; # begins a comment.</summary>
    /// <param name="text">The text; it is read at the first question.</param>
    public static RegionTable Parse(string text) => new(text);

#if NET
    private Type? owner;
    private string? resource;

    /// <summary>The table that an assembly carries. Generated code calls it; the resource is read at the first question.</summary>
    /// <param name="type">A type of the assembly.</param>
    /// <param name="name">The resource's name.</param>
    /// <returns>The table; its first question throws <see cref="FileNotFoundException"/> when the assembly carries none of that name.</returns>
    public static RegionTable Embedded(Type type, string name)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new RegionTable(null) { owner = type, resource = name };
    }

    private string Text => text ?? Load();

    private string Load()
    {
        using var stream = owner!.Assembly.GetManifestResourceStream(resource!)
            ?? throw new FileNotFoundException($"{owner.Assembly.GetName().Name} carries no table '{resource}'.", resource);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
#else
    private string Text => text ?? "";
#endif

    /// <summary>The region that has a code, now or in the past; null when none had. Of several it is that of today.</summary>
    /// <param name="code">Six digits.</param>
    public RegionEntry? Find(string code) => Entries.ByCode.TryGetValue(code, out var found) ? found[0] : null;

    /// <summary>The regions that a code has stood for, that of today first.</summary>
    /// <param name="code">Six digits.</param>
    public IReadOnlyList<RegionEntry> Coded(string code) => Entries.ByCode.TryGetValue(code, out var found) ? found : [];

    /// <summary>The regions of a name, those of today first.</summary>
    /// <param name="name">The full name: 白河县.</param>
    public IReadOnlyList<RegionEntry> Named(string name) => Entries.ByName.TryGetValue(name, out var found) ? found : [];

    /// <summary>The regions that a region belongs to, the largest first.</summary>
    /// <param name="region">The region.</param>
    public IReadOnlyList<RegionEntry> ParentsOf(RegionEntry region)
    {
        var parents = new List<RegionEntry>(2);
        foreach (var digits in new[] { 2, 4 })
        {
            var code = region.Code.Substring(0, digits).PadRight(CodeLength, '0');
            if (code != region.Code && Find(code) is { } parent && !parents.Contains(parent))
            {
                parents.Add(parent);
            }
        }

        return parents;
    }

    /// <summary>
    /// The one region that a report's name for it can mean: 白河县, or with its parents before it, 东江省临川市白河县. Of several of a
    /// name it is the one whose parent the text names and no other's. Null when that leaves none or several.
    /// </summary>
    /// <param name="name">The name as the report has it.</param>
    /// <param name="year">The year of the report, which tells whether a name of the past may be meant; null when it is not known.</param>
    /// <param name="text">The text.</param>
    internal RegionEntry? Identify(string name, int? year, ReadOnlySpan<char> text)
    {
        var candidates = Candidates(name, year);
        if (candidates.Count < 2)
        {
            return candidates.Count == 0 ? null : candidates[0];
        }

        RegionEntry? only = null;
        foreach (var candidate in candidates)
        {
            var parents = ParentsOf(candidate);
            if (parents.Count > 0 && text.IndexOf(parents[parents.Count - 1].Name.AsSpan()) >= 0)
            {
                if (only is not null)
                {
                    return null;
                }

                only = candidate;
            }
        }

        return only;
    }

    /// <summary>The level that all regions share which a report's name can mean; null when they differ or there is none.</summary>
    internal string? LevelOf(string name, int? year)
    {
        string? level = null;
        foreach (var candidate in Candidates(name, year))
        {
            if (level is not null && level != candidate.Level)
            {
                return null;
            }

            level = candidate.Level;
        }

        return level;
    }

    private List<RegionEntry> Candidates(string name, int? year)
    {
        var found = Valid(Named(name), year);
        if (found.Count == 0)
        {
            found = Valid(Entries.Autonomous.FindAll(entry => entry.IsShortened(name)), year);
        }

        for (var cut = 2; found.Count == 0 && cut < name.Length - 1; cut++)
        {
            foreach (var entry in Valid(Named(name.Substring(cut)), year))
            {
                if (IsAncestry(name.Substring(0, cut), entry))
                {
                    found.Add(entry);
                }
            }
        }

        return found;
    }

    private bool IsAncestry(string prefix, RegionEntry region)
    {
        var parents = ParentsOf(region);
        var all = "";
        foreach (var parent in parents)
        {
            all += parent.Name;
            if (prefix == parent.Name)
            {
                return true;
            }
        }

        return prefix == all;
    }

    private static List<RegionEntry> Valid(IReadOnlyList<RegionEntry> named, int? year)
    {
        var valid = new List<RegionEntry>(named.Count);
        foreach (var entry in named)
        {
            if (entry.LastYear is null || (valid.Count == 0 && year <= entry.LastYear))
            {
                valid.Add(entry);
            }
        }

        return valid;
    }

    private Index Entries => index ??= new Index(Text);

    private sealed class Index
    {
        public Index(string text)
        {
            foreach (var line in text.Split('\n'))
            {
                var cells = line.TrimEnd('\r').Split('\t');
                if (cells.Length < 2 || cells[0].Length != CodeLength || line[0] == '#')
                {
                    continue;
                }

                var entry = new RegionEntry(
                    cells[0],
                    cells[1],
                    cells.Length > 2 && int.TryParse(cells[2], out var year) ? year : null,
                    cells.Length > 3 && cells[3].Length > 0 ? cells[3] : null);
                Add(ByCode, entry.Code, entry);
                Add(ByName, entry.Name, entry);
            }

            // By name, as they are looked up: those of today first.
            Autonomous = [.. ByName.Values.SelectMany(named => named).Where(entry => entry.Name.Contains("自治"))];
        }

        public Dictionary<string, List<RegionEntry>> ByCode { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, List<RegionEntry>> ByName { get; } = new(StringComparer.Ordinal);

        /// <summary>The autonomous ones, the only names that reports shorten.</summary>
        public List<RegionEntry> Autonomous { get; }

        private static void Add(Dictionary<string, List<RegionEntry>> entries, string key, RegionEntry entry)
        {
            if (!entries.TryGetValue(key, out var found))
            {
                entries[key] = found = [];
            }

            var past = found.FindIndex(other => other.LastYear is not null);
            found.Insert(entry.LastYear is null && past >= 0 ? past : found.Count, entry);
        }
    }
}

/// <summary>A region of a table.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its full name.</param>
/// <param name="LastYear">The last year of reports that may carry the code; null for one that is in use.</param>
/// <param name="Successor">The code that replaced it; null when none did for certain.</param>
public sealed record RegionEntry(string Code, string Name, int? LastYear = null, string? Successor = null)
{
    /// <summary><c>province</c>, <c>prefecture</c> or <c>county</c>, as the zeros of the code tell.</summary>
    public string Level => Code.EndsWith("0000", StringComparison.Ordinal) ? "province"
        : Code.EndsWith("00", StringComparison.Ordinal) ? "prefecture"
        : "county";

    /// <summary>Whether a name is the region's, as it stands or without what makes an autonomous one's long: 大理州 of 大理白族自治州.</summary>
    /// <param name="name">The name.</param>
    public bool IsCalled(string name) => Name == name || IsShortened(name);

    internal bool IsShortened(string name) => name.Length > 2 && name.Length < Name.Length
        && Name.EndsWith("自治" + name[name.Length - 1], StringComparison.Ordinal) && Name.StartsWith(name.Substring(0, name.Length - 1), StringComparison.Ordinal);
}
