using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedReports.Specs;

namespace TypedReports.Generators;

/// <summary>
/// Specifications and texts in, types out. Two outputs of one reading: models without positions become sources, diagnostics
/// with positions become reports, so that a moved line generates nothing anew. What one report needs of all the others is
/// small and seldom changes: the forms, and which ids and type names are taken.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ReportGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (o, _) => GeneratorOptions.From(o))
            .WithTrackingName(StepNames.Options);
        var settings = context.AnalyzerConfigOptionsProvider
            .Select(static (o, _) => CheckSettings.From(o))
            .WithTrackingName(StepNames.Settings);

        var read = context.AdditionalTextsProvider
            .Where(static file => SpecFileName.KindOf(file.Path) is not null)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => SpecInput.From(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.Input)
            .Select(static (input, _) => ReadSpec.From(input))
            .WithTrackingName(StepNames.Read);

        var texts = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => TextFile.From(pair.Left, pair.Right))
            .Where(static file => file is not null)
            .Collect()
            .Select(static (files, _) => TextFiles.Of(files))
            .WithTrackingName(StepNames.Texts);

        var headers = read
            .Select(static (file, _) => file.Result.Value?.Header)
            .WithTrackingName(StepNames.Header);
        var all = headers
            .Collect()
            .Select(static (all, _) => SpecSet.Of(all.OfType<SpecHeader>()));
        var clashes = all
            .Select(static (all, _) => all.FindClashes())
            .WithTrackingName(StepNames.Clashes);
        var shared = all
            .Select(static (all, _) => all.OfShared());

        var regions = context.AdditionalTextsProvider
            .Where(static file => SpecFileName.IsRegionTable(file.Path))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => RegionsInput.From(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.Regions)
            .Collect()
            .Select(static (tables, _) => tables.OrderBy(static t => t.Id, StringComparer.Ordinal).ToEquatableArray());

        var forms = read
            .Where(static file => file.Result.Value?.Kind is SpecKind.Form or SpecKind.Vocabulary)
            .Collect()
            .Combine(shared)
            .Combine(clashes)
            .Combine(regions)
            .Select(static (pair, _) => Library.Of(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right));
        var library = forms.Select(static (forms, _) => forms.Forms).WithTrackingName(StepNames.Library);

        // The few that all reports share are joined before the many are.
        var shelf = library
            .Combine(shared)
            .Combine(clashes)
            .Combine(regions)
            .Select(static (pair, _) => new Shelf(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right));
        var reports = read
            .Where(static file => file.Owner.Length == 0 && file.Result.Value?.Kind == SpecKind.Report)
            .Combine(shelf)
            .Select(static (pair, _) => LinkedReport.Of(pair.Left, pair.Right));

        var checkedReports = reports
            .SelectMany(static (report, _) => Few(report.Model))
            .WithTrackingName(StepNames.Report)
            .Combine(texts)
            .Select(static (pair, cancellation) => ReportWithText.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.Text)
            .Combine(settings)
            .Select(static (pair, _) => CheckedReport.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Check);

        var reportTypes = checkedReports
            .Combine(options)
            .Select(static (pair, _) => Planning.Report(pair.Left, pair.Right))
            .WithTrackingName(StepNames.ReportType);

        var formTypes = library
            .Combine(options)
            .Combine(regions)
            .Select(static (pair, _) => Planning.Forms(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(StepNames.FormTypes);

        var registry = reportTypes
            .SelectMany(static (type, _) => Few(Planning.Entry(type)))
            .Collect()
            .Combine(options)
            .Select(static (pair, _) => Planning.Registry(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Registry);

        context.RegisterSourceOutput(formTypes, Output.Forms);
        context.RegisterSourceOutput(reportTypes, Output.Report);
        context.RegisterSourceOutput(registry, Output.Registry);

        // What a text contradicts is found without positions; only reports that have such findings wait for them.
        var findings = checkedReports
            .SelectMany(static (report, _) => Few(report.HasFindings ? report.Findings : null))
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray())
            .WithTrackingName(StepNames.Findings);

        var problems = reports
            .Combine(findings)
            .SelectMany(static (pair, _) => Few(pair.Left.Problems(pair.Right).OrNull()))
            .WithTrackingName(StepNames.Diagnostics);
        var others = read
            .SelectMany(static (file, _) => Few(file.Owner.Length > 0 || file.Result.Value?.Kind != SpecKind.Report ? file.Diagnostics().OrNull() : null));

        Report(problems);
        Report(others);
        context.RegisterSourceOutput(
            forms.Select(static (forms, _) => forms.Diagnostics).Combine(settings), static (output, pair) => Output.Diagnostics(output, pair.Left, pair.Right));

        var runtime = context.MetadataReferencesProvider
            .Select(static (reference, _) => RuntimeVersion.Of(reference))
            .Where(static version => version is not null)
            .Collect()
            .Select(static (versions, _) => RuntimeVersion.Mismatch(versions))
            .WithTrackingName(StepNames.Runtime);
        context.RegisterSourceOutput(runtime.Combine(settings), static (output, pair) => Output.Mismatch(output, pair.Left, pair.Right));

        void Report(IncrementalValuesProvider<Problems> found) => context.RegisterSourceOutput(
            found.Combine(settings), static (output, pair) => Output.Diagnostics(output, pair.Left, pair.Right));
    }

    /// <summary>What is there, and nothing where it isn't: one step instead of two.</summary>
    private static ImmutableArray<T> Few<T>(T? item)
        where T : class => item is null ? [] : [item];
}
