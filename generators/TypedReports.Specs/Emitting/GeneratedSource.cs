namespace TypedReports.Specs.Emitting;

/// <summary>One generated file.</summary>
/// <param name="HintName">Its name, unique in the compilation: <c>Binzhou2023.g.cs</c>.</param>
/// <param name="Text">Its text, with LF at the end of each line.</param>
public sealed record GeneratedSource(string HintName, string Text);
