namespace TypedReports.Cli.Output.Tables;

/// <summary>What a column holds, by its name in a Table Schema.</summary>
internal enum ColumnType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A decimal number with exactly the digits of the text, or a missing-value label.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,
}

/// <summary>A column of a table: header, cells and schema come from this one place.</summary>
/// <param name="Name">The header.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Description">What it means, for the schema.</param>
/// <param name="Cell">Its cell in a row; null for an empty one.</param>
internal sealed record TableColumn<TRow>(string Name, ColumnType Type, string Description, Func<TRow, string?> Cell)
{
    /// <summary>Whether every row has it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The only values it has; null when they are open.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>A pattern that every value fits; null for none.</summary>
    public string? Pattern { get; init; }
}

/// <summary>What a cell says instead of a number that is not there.</summary>
internal static class MissingValues
{
    /// <summary>The value's column does not apply: a ratio has no single number.</summary>
    public const string NotApplicable = "";

    public const string NotLookedFor = "not-looked-for";

    /// <summary>Every label with what it means, for the schema.</summary>
    public static IReadOnlyList<(string Value, string Label)> All { get; } =
    [
        (NotApplicable, "does not apply"),
        (Of(AbsenceReason.NotStated), "not stated"),
        (Of(AbsenceReason.NoNumber), "no number"),
        (Of(AbsenceReason.Unreadable), "unreadable"),
        (Of(AbsenceReason.Ambiguous), "ambiguous"),
        (NotLookedFor, "not looked for"),
    ];

    public static string Of(AbsenceReason reason) => Records.RecordNames.Of(reason);
}
