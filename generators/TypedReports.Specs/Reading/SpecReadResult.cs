namespace TypedReports.Specs;

/// <summary>What the reading of one spec file gave. One of the models is there if and only if there is no error.</summary>
public sealed class SpecReadResult
{
    /// <summary>The file, as it was given to the reader.</summary>
    public required string Path { get; init; }

    /// <summary>The kind by the file's name; null when the name tells none.</summary>
    public required SpecKind? Kind { get; init; }

    /// <summary>The id; the file's name without its ending when it can't be read.</summary>
    public required string Id { get; init; }

    /// <summary>The vocabulary, when the file is a sound one.</summary>
    public VocabularySpec? Vocabulary { get; init; }

    /// <summary>The form, when the file is a sound one.</summary>
    public FormSpec? Form { get; init; }

    /// <summary>The report, when the file is a sound one.</summary>
    public ReportSpec? Report { get; init; }

    /// <summary>Everything that is wrong, in the order of the file.</summary>
    public required EquatableArray<SpecDiagnostic> Diagnostics { get; init; }

    /// <summary>Where in the file each value stands.</summary>
    public required SourceMap Map { get; init; }

    /// <summary>Whether the file gave a model.</summary>
    public bool IsSound => Vocabulary is not null || Form is not null || Report is not null;

    /// <summary>What other files need to know of this one: equal by value and without positions.</summary>
    public SpecHeader Header => new(Path, Kind, Id, Form?.TypeName ?? Report?.TypeName, IsSound);
}

/// <summary>What other spec files need to know of one: equal by value and without positions.</summary>
/// <param name="Path">The file.</param>
/// <param name="Kind">Its kind; null when its name tells none.</param>
/// <param name="Id">Its id, as far as it could be read.</param>
/// <param name="TypeName">The type it generates; null for vocabularies and broken files.</param>
/// <param name="IsSound">Whether the file is free of errors by itself.</param>
public sealed record SpecHeader(string Path, SpecKind? Kind, string Id, string? TypeName, bool IsSound);
