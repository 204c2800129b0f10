using TypedReports.Specs;

namespace TypedReports.Generators;

/// <summary>A report that may be generated, and who owns its form. Equal by value, without positions.</summary>
/// <param name="FormOwner">The namespace of the form's types when a referenced assembly owns them; empty for the project's own.</param>
/// <param name="Report">The report with its form.</param>
internal sealed record ReportModel(string FormOwner, ResolvedReport Report);

/// <summary>A report's file, joined with its form.</summary>
/// <param name="Model">What is generated; null when anything is wrong.</param>
/// <param name="Diagnostics">What is wrong because of what it refers to.</param>
internal sealed record LinkedReport(ReportModel? Model, Problems Diagnostics)
{
    public static LinkedReport Of(ReadSpec file, EquatableArray<OwnedForm> library, SpecSet set, EquatableArray<RegionsInput> regions)
    {
        var outcome = Outcome.Of(file.Path, () => Link(file.Result.Value!, library, set, regions));
        return outcome.Value ?? new LinkedReport(null, new Problems([], outcome.Error));
    }

    private static LinkedReport Link(SpecReadResult file, EquatableArray<OwnedForm> library, SpecSet set, EquatableArray<RegionsInput> regions)
    {
        OwnedForm? form = null;
        foreach (var candidate in library)
        {
            if (candidate.Form.Form.Id == file.Report?.Form)
            {
                form = candidate;
            }
        }

        var table = regions.FirstOrDefault(t => t.Id == form?.Form.Form.Regions)?.Table;
        var linked = SpecLinker.LinkReport(file, form?.Form, set, table);
        var unique = set.CheckUnique(file);
        return new LinkedReport(
            unique.IsEmpty && linked.Model is { } model ? new ReportModel(form!.Owner, model) : null,
            new Problems(linked.Diagnostics.Concat(unique).ToEquatableArray(), null));
    }
}
