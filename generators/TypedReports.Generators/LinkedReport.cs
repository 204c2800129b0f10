using TypedReports.Specs;

namespace TypedReports.Generators;

/// <summary>A report that may be generated, and who owns its form. Equal by value, without positions.</summary>
/// <param name="Path">Its specification's file.</param>
/// <param name="FormOwner">The namespace of the form's types when a referenced assembly owns them; empty for the project's own.</param>
/// <param name="Report">The report with its form.</param>
internal sealed record ReportModel(string Path, string FormOwner, ResolvedReport Report);

/// <summary>What every report may refer to. Equal by value, without positions.</summary>
/// <param name="Library">The forms.</param>
/// <param name="Shared">The forms and vocabularies by path and id, broken ones too.</param>
/// <param name="Clashes">The files whose id or type name is taken.</param>
/// <param name="Regions">The tables of regions.</param>
internal sealed record Shelf(EquatableArray<OwnedForm> Library, SpecSet Shared, SpecClashes Clashes, EquatableArray<RegionsInput> Regions);

/// <summary>A report's file, joined with its form.</summary>
/// <param name="File">The file.</param>
/// <param name="Model">What is generated; null when anything is wrong.</param>
/// <param name="Linked">What is wrong because of what it refers to.</param>
internal sealed record LinkedReport(ReadSpec File, ReportModel? Model, Problems Linked)
{
    public static LinkedReport Of(ReadSpec file, Shelf shelf)
    {
        var outcome = Outcome.Of(file.Path, () => Link(file, shelf));
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

    private static LinkedReport Link(ReadSpec file, Shelf shelf)
    {
        var result = file.Result.Value!;
        OwnedForm? form = null;
        foreach (var candidate in shelf.Library)
        {
            if (candidate.Form.Form.Id == result.Report?.Form)
            {
                form = candidate;
            }
        }

        var table = shelf.Regions.FirstOrDefault(t => t.Id == form?.Form.Form.Regions)?.Table;
        var linked = SpecLinker.LinkReport(result, form?.Form, shelf.Shared, table);
        var taken = shelf.Clashes.Check(result);
        return new LinkedReport(
            file,
            taken.IsEmpty && linked.Model is { } model ? new ReportModel(file.Path, form!.Owner, model) : null,
            taken.IsEmpty && linked.Diagnostics.IsEmpty ? Generators.Problems.None : new Problems(linked.Diagnostics.Concat(taken).ToEquatableArray(), null));
    }
}
