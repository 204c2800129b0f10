using System.Diagnostics.CodeAnalysis;

namespace TypedReports.Records;

// The names of what only the runtime knows: specifications never write these.
public static partial class RecordNames
{
    private static readonly string[] Severities = ["info", "warning", "error"];
    private static readonly string[] Origins = ["gold", "read", "accepted"];

    /// <summary>The name of a severity: <c>warning</c>.</summary>
    public static string Of(DiagnosticSeverity value) => Severities[(int)value];

    /// <summary>The name of an expected fact's origin: <c>gold</c>.</summary>
    public static string Of(FactOrigin value) => Origins[(int)value];

    /// <summary>The severity of a name.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, out DiagnosticSeverity value)
    {
        var found = Find(Severities, name);
        value = (DiagnosticSeverity)Math.Max(found, 0);
        return found >= 0;
    }

    /// <summary>The origin of a name.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, out FactOrigin value)
    {
        var found = Find(Origins, name);
        value = (FactOrigin)Math.Max(found, 0);
        return found >= 0;
    }
}
