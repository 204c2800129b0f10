using System.Globalization;

namespace TypedReports.Specs;

/// <summary>Something wrong at one place of one spec file.</summary>
/// <param name="Code">The code, as in <see cref="SpecDiagnostics.All"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Path">The file, as it was given to the reader.</param>
/// <param name="Span">The place.</param>
/// <param name="Message">What is wrong; begins with <c>file(line,column): </c>.</param>
public sealed record SpecDiagnostic(string Code, SpecSeverity Severity, string Path, SpecSpan Span, string Message)
{
    /// <summary>The first line, counted from 1.</summary>
    public int Line => Span.StartLine;

    /// <summary>The first column, counted from 1.</summary>
    public int Column => Span.StartColumn;

    /// <summary>The last line, counted from 1.</summary>
    public int EndLine => Span.EndLine;

    /// <summary>The column just behind the last character, counted from 1.</summary>
    public int EndColumn => Span.EndColumn;

    /// <summary>Makes a diagnostic of a kind.</summary>
    /// <param name="descriptor">The kind.</param>
    /// <param name="path">The file.</param>
    /// <param name="span">The place.</param>
    /// <param name="arguments">What stands at the numbered places of the message.</param>
    public static SpecDiagnostic Create(
        SpecDiagnosticDescriptor descriptor, string path, SpecSpan span, params object[] arguments)
    {
        var message = string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, arguments);
        var position = string.Format(
            CultureInfo.InvariantCulture, "{0}({1},{2}): ", SpecFileName.Of(path), span.StartLine, span.StartColumn);
        return new SpecDiagnostic(descriptor.Code, descriptor.Severity, path, span, position + message);
    }
}
