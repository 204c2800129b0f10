namespace TypedReports.Specs;

/// <summary>What the linking of one spec gave. Equal by value.</summary>
/// <typeparam name="T">The resolved model.</typeparam>
/// <param name="Model">The model; null when the file or what it refers to has errors.</param>
/// <param name="Diagnostics">What is wrong in this file because of what it refers to.</param>
public sealed record LinkResult<T>(T? Model, EquatableArray<SpecDiagnostic> Diagnostics)
    where T : class
{
    internal static LinkResult<T> Nothing { get; } = new(null, []);
}
