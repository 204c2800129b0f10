using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TypedReports.Generators;

/// <summary>
/// A specification file as the pipeline knows it: equal to another when path, owner and checksum are. Its text hangs on it,
/// and counts for nothing, so that saving a file unchanged does nothing.
/// </summary>
internal sealed class SpecInput : IEquatable<SpecInput>
{
    private readonly SourceText? _text;
    private readonly ImmutableArray<byte> _checksum;

    private SpecInput(string path, string owner, SourceText? text)
    {
        Path = path;
        Owner = owner;
        _text = text;
        _checksum = text?.GetChecksum() ?? [];
    }

    /// <summary>The path, as the compiler was given it.</summary>
    public string Path { get; }

    /// <summary>The namespace of the types that a referenced assembly made of it; empty for the project's own.</summary>
    public string Owner { get; }

    /// <summary>The text; empty when the file can't be read, which the compiler reports itself (CS2001).</summary>
    public string Text => _text?.ToString() ?? "";

    public static SpecInput From(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        new(file.Path, GeneratorOptions.Get(options.GetOptions(file), "build_metadata.AdditionalFiles.TypedReportsOwner"), file.GetText(cancellation));

    public bool Equals(SpecInput? other) =>
        other is not null && Path == other.Path && Owner == other.Owner && _checksum.SequenceEqual(other._checksum);

    public override bool Equals(object? obj) => Equals(obj as SpecInput);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
