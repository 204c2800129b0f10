using TypedReports.Specs;

namespace TypedReports.Generators;

/// <summary>A report that may be generated, and who owns its form. Equal by value, without positions.</summary>
/// <param name="Path">Its specification's file.</param>
/// <param name="FormOwner">The namespace of the form's types when a referenced assembly owns them; empty for the project's own.</param>
/// <param name="Report">The report with its form.</param>
internal sealed record ReportModel(string Path, string FormOwner, ResolvedReport Report);

/// <summary>A report's file, joined with its form.</summary>
/// <param name="File">The file.</param>
/// <param name="Model">What is generated; null when anything is wrong.</param>
/// <param name="Linked">What is wrong because of what it refers to.</param>
internal sealed record LinkedReport(ReadSpec File, ReportModel? Model, Problems Linked)
{
    public static LinkedReport Of(
        ReadSpec file, EquatableArray<OwnedForm> library, SpecSet set, SpecClashes clashes, EquatableArray<RegionsInput> regions)
    {
        var outcome = Outcome.Of(file.Path, () => Link(file, library, set, clashes, regions));
        return outcome.Value ?? new LinkedReport(file, null, new Problems([], outcome.Error));
    }

    /// <summary>All that is wrong with the report: by itself, because of what it refers to, and because of its text.</summary>
    public Problems Problems(EquatableArray<ReportFindings> findings)
    {
        foreach (var found in findings)
        {
            if (found.Path == File.Path)
            {
                var located = found.Check is { } check ? check.Locate(File.Result.Value!) : [];
                return new Problems(Linked.Diagnostics.Concat(located).ToEquatableArray(), Linked.Error ?? found.Error);
            }
        }

        return File.Diagnostics() is { IsEmpty: false } own ? own : Linked;
    }

    private static LinkedReport Link(
        ReadSpec file, EquatableArray<OwnedForm> library, SpecSet set, SpecClashes clashes, EquatableArray<RegionsInput> regions)
    {
        var result = file.Result.Value!;
        OwnedForm? form = null;
        foreach (var candidate in library)
        {
            if (candidate.Form.Form.Id == result.Report?.Form)
            {
                form = candidate;
            }
        }

        var table = regions.FirstOrDefault(t => t.Id == form?.Form.Form.Regions)?.Table;
        var linked = SpecLinker.LinkReport(result, form?.Form, set, table);
        var taken = clashes.Check(result);
        return new LinkedReport(
            file,
            taken.IsEmpty && linked.Model is { } model ? new ReportModel(file.Path, form!.Owner, model) : null,
            taken.IsEmpty && linked.Diagnostics.IsEmpty ? Generators.Problems.None : new Problems(linked.Diagnostics.Concat(taken).ToEquatableArray(), null));
    }
}
