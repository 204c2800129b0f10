using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TypedReports.Generators;

/// <summary>The version of the runtime that the project refers to, against the generator's own.</summary>
internal static class RuntimeVersion
{
    private const string Runtime = "TypedReports";

    private static readonly Version Own = typeof(RuntimeVersion).Assembly.GetName().Version;

    /// <summary>The version of a reference to the runtime; null for every other reference.</summary>
    public static Version? Of(MetadataReference reference)
    {
        try
        {
            return reference switch
            {
                CompilationReference { Compilation.AssemblyName: Runtime } project => project.Compilation.Assembly.Identity.Version,
                PortableExecutableReference { Display: { } path } file when System.IO.Path.GetFileNameWithoutExtension(path) == Runtime => VersionOf(file),
                _ => null,
            };
        }
#pragma warning disable CA1031 // A reference that can't be read is the compiler's to report.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    /// <summary>The runtime's version when it is another than the generator's; null when all is well.</summary>
    public static string? Mismatch(ImmutableArray<Version?> references)
    {
        foreach (var version in references)
        {
            if (version is not null && version.ToString(3) != Own.ToString(3))
            {
                return version.ToString(3);
            }
        }

        return null;
    }

    /// <summary>The generator's version.</summary>
    public static string Generator => Own.ToString(3);

    private static Version? VersionOf(PortableExecutableReference reference)
    {
        var module = reference.GetMetadata() switch
        {
            AssemblyMetadata assembly => assembly.GetModules()[0],
            ModuleMetadata alone => alone,
            _ => null,
        };
        return module?.GetMetadataReader() is { IsAssembly: true } reader ? reader.GetAssemblyDefinition().Version : null;
    }
}
