using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TypedReports.Generators;

/// <summary>
/// A report and its text: equal to another when the specification's model and the text's path and checksum are. The text
/// hangs on it, and counts for nothing.
/// </summary>
internal sealed class ReportWithText : IEquatable<ReportWithText>
{
    private readonly SourceText? _text;
    private readonly string _path;
    private readonly ImmutableArray<byte> _checksum;

    private ReportWithText(ReportModel model, string path, SourceText? text, bool isEmbedded)
    {
        Model = model;
        IsEmbedded = isEmbedded;
        _path = path;
        _text = text;
        _checksum = text?.GetChecksum() ?? [];
    }

    public ReportModel Model { get; }

    /// <summary>Whether the text is a resource of the assembly.</summary>
    public bool IsEmbedded { get; }

    /// <summary>The name of the text's file without its ending, by which <c>Load()</c> finds it.</summary>
    public string TextName => System.IO.Path.GetFileNameWithoutExtension(_path);

    /// <summary>The text; null when the report has none, or it can't be read, which the compiler reports itself (CS2001).</summary>
    public string? Text => _text?.ToString();

    public static ReportWithText Of(ReportModel model, TextFiles texts, CancellationToken cancellation)
    {
        var file = texts.Find(model.Path, model.Report.Report.Id);
        return new ReportWithText(model, file?.Path ?? "", file?.File.GetText(cancellation), file?.IsEmbedded ?? false);
    }

    public bool Equals(ReportWithText? other) =>
        other is not null && _path == other._path && IsEmbedded == other.IsEmbedded && Model == other.Model
        && _checksum.SequenceEqual(other._checksum);

    public override bool Equals(object? obj) => Equals(obj as ReportWithText);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_path);
}
