namespace TypedReports.Specs.Tests;

/// <summary>Compares all that is said of a wrong file.</summary>
internal static class Mistakes
{
    public static void AreReported(SpecKind kind, string text, string expected)
    {
        var file = Sample.Read(kind, text);

        Assert.Equal(expected, string.Join("\n", file.Diagnostics.Select(Sample.Line)));
        Assert.False(file.IsSound);
        Assert.All(file.Diagnostics, diagnostic =>
        {
            Assert.Equal(Sample.PathOf(kind), diagnostic.Path);
            Assert.Equal(SpecSeverity.Error, diagnostic.Severity);
        });
    }
}
