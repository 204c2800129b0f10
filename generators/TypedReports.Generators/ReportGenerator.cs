using Microsoft.CodeAnalysis;
using TypedReports.Specs;

namespace TypedReports.Generators;

/// <summary>
/// Specifications in, types out. Two outputs of one reading: models without positions become sources, diagnostics with
/// positions become reports, so that a moved line generates nothing anew.
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
            .Where(static pair => EmbeddedTexts.IsEmbedded(pair.Left, pair.Right))
            .Select(static (pair, _) => SpecFileName.Of(pair.Left.Path))
            .Collect()
            .Select(static (names, _) => EmbeddedTexts.Of(names))
            .WithTrackingName(StepNames.Texts);

        var set = read
            .Select(static (file, _) => file.Result.Value?.Header)
            .WithTrackingName(StepNames.Header)
            .Collect()
            .Select(static (headers, _) => SpecSet.Of(headers.OfType<SpecHeader>()));

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
            .Combine(set)
            .Combine(regions)
            .Select(static (pair, _) => Library.Of(pair.Left.Left, pair.Left.Right, pair.Right));

        var library = forms.Select(static (forms, _) => forms.Forms).WithTrackingName(StepNames.Library);

        var reports = read
            .Where(static file => file.Owner.Length == 0 && file.Result.Value?.Kind == SpecKind.Report)
            .Combine(library)
            .Combine(set)
            .Combine(regions)
            .Select(static (pair, _) => LinkedReport.Of(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right));

        var reportTypes = reports
            .Select(static (report, _) => report.Model)
            .WithTrackingName(StepNames.Report)
            .Combine(options)
            .Combine(texts)
            .Select(static (pair, _) => Planning.Report(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(StepNames.ReportType);

        var formTypes = library
            .Combine(options)
            .Combine(regions)
            .Select(static (pair, _) => Planning.Forms(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(StepNames.FormTypes);

        var registry = reportTypes
            .Select(static (type, _) => Planning.Entry(type))
            .Collect()
            .Combine(options)
            .Select(static (pair, _) => Planning.Registry(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Registry);

        context.RegisterSourceOutput(formTypes, Output.Forms);
        context.RegisterSourceOutput(reportTypes, Output.Report);
        context.RegisterSourceOutput(registry, Output.Registry);

        context.RegisterSourceOutput(
            read.Select(static (file, _) => file.Diagnostics()).WithTrackingName(StepNames.Diagnostics), Output.Diagnostics);
        context.RegisterSourceOutput(forms.Select(static (forms, _) => forms.Diagnostics), Output.Diagnostics);
        context.RegisterSourceOutput(reports.Select(static (report, _) => report.Diagnostics), Output.Diagnostics);
    }
}
