using TypedReports.Specs;

namespace TypedReports.Generators;

/// <summary>A specification file, read. It holds positions, so that only diagnostics may depend on it as a whole.</summary>
/// <param name="Path">The path.</param>
/// <param name="Owner">The namespace of the types that a referenced assembly made of it; empty for the project's own.</param>
/// <param name="Result">What the reading gave.</param>
internal sealed record ReadSpec(string Path, string Owner, Outcome<SpecReadResult> Result)
{
    public static ReadSpec From(SpecInput input) =>
        new(input.Path, input.Owner, Outcome.Of(input.Path, () => SpecFile.Read(input.Path, input.Text)));

    /// <summary>What is wrong with the file by itself. What a package owns is the package's to mend, yet never silent.</summary>
    public Problems Diagnostics() => new(Result.Value?.Diagnostics ?? [], Result.Error);
}

/// <summary>What is wrong, with places.</summary>
/// <param name="Diagnostics">What is wrong in specifications.</param>
/// <param name="Error">An internal error; null when there was none.</param>
internal sealed record Problems(EquatableArray<SpecDiagnostic> Diagnostics, string? Error)
{
    /// <summary>Itself, or null when nothing is wrong.</summary>
    public Problems? OrNull() => IsEmpty ? null : this;

    public static Problems None { get; } = new([], null);

    public bool IsEmpty => Diagnostics.IsEmpty && Error is null;
}
