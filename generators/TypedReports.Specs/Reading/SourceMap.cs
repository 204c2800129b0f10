namespace TypedReports.Specs;

/// <summary>
/// Where in a spec file each value stands, by its path of keys and list places: <c>facts/review/gdp/0</c>. Kept beside
/// the model, never in it, so that moving lines leaves the model equal.
/// </summary>
public sealed class SourceMap
{
    private readonly Dictionary<string, (SpecSpan Key, SpecSpan Value)> _spans = new(StringComparer.Ordinal);

    internal SourceMap()
    {
    }

    /// <summary>The number of places.</summary>
    public int Count => _spans.Count;

    /// <summary>The place of a value; of the nearest key around it when there is none (a value left to its default).</summary>
    /// <param name="path">The path.</param>
    public SpecSpan ValueAt(string path) => Nearest(path, out var exact) is var found && exact ? found.Value : found.Key;

    /// <summary>The place of the key a value stands under; of the value itself for the items of lists.</summary>
    /// <param name="path">The path.</param>
    public SpecSpan KeyAt(string path) => Nearest(path, out _).Key;

    /// <summary>Whether a value stands in the file.</summary>
    /// <param name="path">The path.</param>
    public bool Contains(string path) => _spans.ContainsKey(path);

    internal static string Join(string path, string key) => path.Length == 0 ? key : path + "/" + key;

    internal void Add(string path, SpecSpan key, SpecSpan value) => _spans[path] = (key, value);

    private (SpecSpan Key, SpecSpan Value) Nearest(string path, out bool exact)
    {
        exact = true;
        while (true)
        {
            if (_spans.TryGetValue(path, out var found))
            {
                return found;
            }

            exact = false;
            var parent = path.LastIndexOf('/');
            if (parent < 0)
            {
                return _spans.TryGetValue(string.Empty, out found) ? found : (SpecSpan.FileStart, SpecSpan.FileStart);
            }

            path = path.Substring(0, parent);
        }
    }
}
