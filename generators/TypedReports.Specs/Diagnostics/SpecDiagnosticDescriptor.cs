namespace TypedReports.Specs;

/// <summary>One kind of thing that can be wrong with a spec.</summary>
/// <param name="Code">The code, <c>TR0</c> and three digits; never used again for anything else.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="MessageFormat">The message with numbered places, without the file's name and position.</param>
/// <param name="Severity">How much it matters by default.</param>
/// <param name="Help">What it means and how to mend it, in a sentence or two.</param>
public sealed record SpecDiagnosticDescriptor(
    string Code, string Title, string MessageFormat, SpecSeverity Severity, string Help);
