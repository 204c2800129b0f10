namespace TypedReports.Reading.Normalizing;

/// <summary>One thing that the normaliser did to a text.</summary>
/// <param name="Name">The step, kebab case: <c>full-width</c>, <c>pinyin</c>.</param>
/// <param name="Count">How many characters it replaced or dropped.</param>
/// <param name="First">Original offset of the first of them.</param>
internal readonly record struct NormalizationStep(string Name, int Count, int First);
