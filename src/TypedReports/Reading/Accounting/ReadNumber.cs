namespace TypedReports.Reading;

/// <summary>A number of the text with unit and bound, as far as it has them, and what became of it. Offsets are original.</summary>
internal readonly record struct ReadNumber(NumberClass Class, int Start, int Length);
