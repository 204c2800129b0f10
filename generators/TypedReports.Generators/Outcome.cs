namespace TypedReports.Generators;

/// <summary>What a step gave: a value, or the internal error that kept it from one. No step throws.</summary>
/// <typeparam name="T">The kind of value, equal by value.</typeparam>
/// <param name="Value">The value; null when there is none.</param>
/// <param name="Error">The internal error; null when there was none.</param>
internal sealed record Outcome<T>(T? Value, string? Error)
    where T : class;

internal static class Outcome
{
    /// <summary>Runs a step; what it throws becomes its outcome.</summary>
    public static Outcome<T> Of<T>(string subject, Func<T?> step)
        where T : class
    {
        try
        {
            return new Outcome<T>(step(), null);
        }
#pragma warning disable CA1031 // whatever it is, the compiler must hear of it as a diagnostic with the subject's name
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new Outcome<T>(null, $"{subject}: {e.GetType().Name}: {e.Message}");
        }
    }
}
