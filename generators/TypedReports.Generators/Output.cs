using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedReports.Specs.Emitting;

namespace TypedReports.Generators;

/// <summary>Hands sources and diagnostics to the compiler.</summary>
internal static class Output
{
    public static void Forms(SourceProductionContext context, Outcome<FormTypes> forms)
    {
        Report(context, forms.Error);
        foreach (var form in forms.Value?.Types ?? [])
        {
            Add(context, form.TypeName, () => FormTypeEmitter.Emit(form));
        }
    }

    public static void Report(SourceProductionContext context, Outcome<ReportType> report)
    {
        Report(context, report.Error);
        if (report.Value is { } type)
        {
            Add(context, type.TypeName, () => [ReportTypeEmitter.Emit(type)]);
        }
    }

    public static void Registry(SourceProductionContext context, RegistryType? registry)
    {
        if (registry is not null)
        {
            Add(context, registry.TypeName, () => [RegistryEmitter.Emit(registry.Namespace, registry.TypeName, registry.Accessibility, registry.Entries)]);
        }
    }

    public static void Diagnostics(SourceProductionContext context, Problems problems, CheckSettings settings)
    {
        Report(context, problems.Error);
        foreach (var problem in problems.Diagnostics)
        {
            context.ReportDiagnostic(Descriptors.ToDiagnostic(problem, settings));
        }
    }

    public static void Mismatch(SourceProductionContext context, string? runtime, CheckSettings settings)
    {
        if (runtime is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.OtherVersion, null, Descriptors.Severity(settings), null, null, RuntimeVersion.Generator, runtime));
        }
    }

    private static void Add(SourceProductionContext context, string subject, Func<IReadOnlyList<GeneratedSource>> emit)
    {
        var sources = Outcome.Of(subject, emit);
        Report(context, sources.Error);
        foreach (var source in sources.Value ?? [])
        {
            context.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));
        }
    }

    private static void Report(SourceProductionContext context, string? error)
    {
        if (error is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.InternalError, null, error));
        }
    }
}
