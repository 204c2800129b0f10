namespace TypedReports;

/// <summary>The exceptions that all value types throw for the same reasons.</summary>
internal static class ValueErrors
{
    public static Exception Make(ValueError error, string type, string what, string? parameter = null) => error switch
    {
        ValueError.Overflow => new OverflowException($"'{what}' is too large or has too many digits for a {type}."),
        ValueError.WrongUnit => new ArgumentException($"'{what}' has no unit of a {type}.", parameter),
        ValueError.WrongNumber => new ArgumentException($"'{what}' is no number a {type} can have.", parameter),
        _ => new ArgumentException($"'{what}' is no {type}.", parameter),
    };

    public static Exception MakeForText(ValueError error, string type, ReadOnlySpan<char> text) => error switch
    {
        ValueError.Overflow => Make(error, type, text.ToString()),
        ValueError.WrongUnit => new FormatException($"'{text}' has no unit of a {type}."),
        ValueError.WrongNumber => new FormatException($"'{text}' is no number a {type} can have."),
        _ => new FormatException($"'{text}' is no {type}."),
    };

    public static InvalidOperationException NotComparable(object left, object right, string why) =>
        new($"{left} and {right} cannot be compared: {why}.");
}
