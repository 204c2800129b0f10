namespace TypedReports.Specs.Emitting;

/// <summary>A report as the registry lists it.</summary>
/// <param name="Id">The report's id.</param>
/// <param name="TypeName">Its type's name, with the namespace.</param>
/// <param name="FormTypeName">Its form's type, with the namespace.</param>
/// <param name="RegionCode">The code of its region; null when its specification gives none.</param>
/// <param name="Year">The year whose work it plans.</param>
public sealed record RegistryEntry(string Id, string TypeName, string FormTypeName, string? RegionCode, int Year);

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

        writer.Close().Close().Line();
        EmitFindById(writer, form, sorted);
        EmitFindByRegion(writer, form, sorted);
        return new GeneratedSource(typeName + ".Registry.g.cs", writer.Close().ToString());
    }

    private static void EmitFindById(SourceWriter writer, string form, List<RegistryEntry> sorted)
    {
        writer
            .Line(Docs.Summary("The report of an id; null when none of that id ships with this assembly. No other report is read for it."))
            .Line("/// <param name=\"id\">The report's id, place and year by habit.</param>")
            .Line($"public static {form}? Find(string id) => id switch")
            .Open();
        foreach (var entry in sorted)
        {
            writer.Line($"{CSharpText.Literal(entry.Id)} => {entry.TypeName}.Load(),");
        }

        writer.Line("_ => null,").Close(";").Line();
    }

    // Two reports of one region and year differ by more than the code tells: the first by id is as good as any.
    private static void EmitFindByRegion(SourceWriter writer, string form, List<RegistryEntry> sorted)
    {
        writer
            .Line(Docs.Summary("The report of a region and year; null when none ships with this assembly. No other report is read for it."))
            .Line("/// <param name=\"regionCode\">The code of the region, as the report's specification gives it.</param>")
            .Line("/// <param name=\"year\">The year whose work the report plans.</param>")
            .Line($"public static {form}? Find(string regionCode, int year) => (regionCode, year) switch")
            .Open();
        foreach (var entry in sorted.Where(static e => e.RegionCode is not null).GroupBy(static e => (e.RegionCode, e.Year)).Select(static g => g.First()))
        {
            writer.Line($"({CSharpText.Literal(entry.RegionCode)}, {CSharpText.Literal(entry.Year)}) => {entry.TypeName}.Load(),");
        }

        writer.Line("_ => null,").Close(";");
    }
}
