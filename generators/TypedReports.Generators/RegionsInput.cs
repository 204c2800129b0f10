using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedReports.Definitions;
using TypedReports.Specs;

namespace TypedReports.Generators;

/// <summary>
/// A table of regions as the pipeline knows it: equal to another when path and checksum are, so that it is read once, and
/// looked into when the first report asks.
/// </summary>
internal sealed class RegionsInput : IEquatable<RegionsInput>
{
    private readonly string _path;
    private readonly ImmutableArray<byte> _checksum;

    private RegionsInput(string path, bool isEmbedded, ImmutableArray<byte> checksum, RegionTable table)
    {
        _path = path;
        _checksum = checksum;
        IsEmbedded = isEmbedded;
        Table = table;
    }

    /// <summary>The id by which forms name it.</summary>
    public string Id => SpecFileName.RegionTableOf(_path);

    /// <summary>Whether the table is a resource of the assembly.</summary>
    public bool IsEmbedded { get; }

    public RegionTable Table { get; }

    public static RegionsInput From(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation);
        return new RegionsInput(file.Path, TextFile.IsTrue(options.GetOptions(file), "TypedReportsEmbedded"), text?.GetChecksum() ?? [], RegionTable.Parse(text?.ToString() ?? ""));
    }

    public bool Equals(RegionsInput? other) =>
        other is not null && _path == other._path && IsEmbedded == other.IsEmbedded && _checksum.SequenceEqual(other._checksum);

    public override bool Equals(object? obj) => Equals(obj as RegionsInput);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_path);
}
