using System.Collections.Immutable;
using TypedReports.Specs;
using TypedReports.Specs.Emitting;

namespace TypedReports.Generators;

/// <summary>The steps that decide what is generated.</summary>
internal static class Planning
{
    public static Outcome<ReportType> Report(CheckedReport report, GeneratorOptions options) =>
        Outcome.Of(report.Model.Report.Report.Id, () => TypePlanner.Plan(
            report.Model.Report,
            new ReportNaming(
                options.Namespace,
                options.Accessibility,
                report.Model.FormOwner.Length > 0 ? report.Model.FormOwner : options.Namespace,
                report.TextName),
            report.Check));

    public static Outcome<FormTypes> Forms(EquatableArray<OwnedForm> forms, GeneratorOptions options, EquatableArray<RegionsInput> regions) =>
        Outcome.Of("forms", () => new FormTypes(forms
            .Where(static f => f.Owner.Length == 0)
            .Select(f => TypePlanner.Plan(f.Form, options.Namespace, options.Accessibility) with { CarriesRegions = regions.Any(t => t.IsEmbedded && t.Id == f.Form.Form.Regions) })
            .ToEquatableArray()));

    public static RegistryEntry? Entry(Outcome<ReportType> type) => type.Value is { TextName: not null } report
        ? new RegistryEntry(report.Report.Id, TypePlanner.QualifiedName(report.Namespace, report.TypeName), report.FormTypeName, report.Report.Region.Code, report.Report.Year)
        : null;

    public static RegistryType? Registry(ImmutableArray<RegistryEntry> entries, GeneratorOptions options) =>
        options.Registry.Length == 0
            ? null
            : new RegistryType(options.Namespace, options.Registry, options.Accessibility, entries.ToEquatableArray());
}

/// <summary>The types of all forms that the project owns.</summary>
internal sealed record FormTypes(EquatableArray<FormType> Types);

/// <summary>The registry, decided.</summary>
internal sealed record RegistryType(string Namespace, string TypeName, string Accessibility, EquatableArray<RegistryEntry> Entries);
