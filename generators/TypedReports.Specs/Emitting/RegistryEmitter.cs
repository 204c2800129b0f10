namespace TypedReports.Specs.Emitting;

/// <summary>A report as the registry lists it.</summary>
/// <param name="Id">The report's id.</param>
/// <param name="TypeName">Its type's name, with the namespace.</param>
/// <param name="FormTypeName">Its form's type, with the namespace.</param>
public sealed record RegistryEntry(string Id, string TypeName, string FormTypeName);

/// <summary>Prints the class that lists every report of the assembly whose text ships with it.</summary>
public static class RegistryEmitter
{
    /// <summary>Prints the file.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="typeName">The class's name.</param>
    /// <param name="accessibility"><c>public</c> or <c>internal</c>.</param>
    /// <param name="entries">The reports, all of one form; sorted by id here so that no file order shows.</param>
    public static GeneratedSource Emit(string @namespace, string typeName, string accessibility, IReadOnlyList<RegistryEntry> entries)
    {
        var sorted = entries.OrderBy(static e => e.Id, StringComparer.Ordinal).ToList();
        var form = sorted.Count > 0 && sorted.TrueForAll(e => e.FormTypeName == sorted[0].FormTypeName) ? sorted[0].FormTypeName : Names.Report;
        var writer = new SourceWriter()
            .Header(@namespace)
            .Line(Docs.Summary("The reports whose texts ship with this assembly."))
            .Line(GeneratedCode.Attribute)
            .Line($"{accessibility} static class {typeName}")
            .Open()
            .Line(Docs.Summary("Every report, read when it is reached, in the order of the ids."))
            .Line($"public static global::System.Collections.Generic.IEnumerable<{form}> All")
            .Open()
            .Line("get")
            .Open();
        foreach (var entry in sorted)
        {
            writer.Line($"yield return {entry.TypeName}.Load();");
        }

        if (sorted.Count == 0)
        {
            writer.Line("yield break;");
        }

        return new GeneratedSource(typeName + ".Registry.g.cs", writer.Close().Close().Close().ToString());
    }
}
