namespace TypedReports.Records;

/// <summary>A line of a file of records is no record. The message names the line and the field.</summary>
public sealed class RecordFormatException : FormatException
{
    /// <summary>An error without a place.</summary>
    public RecordFormatException()
    {
    }

    /// <summary>An error without a place.</summary>
    /// <param name="message">What is wrong.</param>
    public RecordFormatException(string message)
        : base(message)
    {
    }

    /// <summary>An error without a place.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public RecordFormatException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal RecordFormatException(int line, string? field, string message, Exception? inner = null)
        : base(field is null ? $"line {line}: {message}" : $"line {line}: field '{field}': {message}", inner)
    {
        Line = line;
        Field = field;
    }

    /// <summary>The line, counted from 1; 0 when it is unknown.</summary>
    public int Line { get; }

    /// <summary>The field; null when the line is no JSON object at all.</summary>
    public string? Field { get; }
}
