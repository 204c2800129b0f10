namespace TypedReports.Reading.Quantities;

/// <summary>A number that is no quantity, for the accounting of a text's numbers. Offsets are normalised.</summary>
internal readonly record struct NumberMark(int Start, int End, NonQuantity Kind);
