namespace TypedReports.Definitions;

/// <summary>
/// What a specification says of one place of its text that the general rules of reading miss or misread. It says what a number
/// is of, and never which number it is: the value is read from the text.
/// </summary>
/// <param name="Text">The place, verbatim; it stands once in the text, and holds one number that fits.</param>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Slot">What the number states of the indicator; null when it is not of the indicator at all.</param>
public sealed record DeclaredReading(string Text, string Indicator, FactSlot? Slot = null);
