namespace TypedReports.Reading.Accounting;

/// <summary>A stretch of the normalised text that a fact was read from: its value, or its name.</summary>
internal readonly record struct Claim(int Start, int End);
