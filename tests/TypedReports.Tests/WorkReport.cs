using TypedReports.Definitions;
using TypedReports.Specs;

namespace TypedReports.Tests;

/// <summary>The form of the government work report as the repository's specifications have it, read once for all tests.</summary>
internal static class WorkReport
{
    private static readonly Lazy<FormDefinition> s_form = new(() => SpecFolder.Load(Repository.Path("specs")).Forms["government-work-report"].ToDefinition());

    public static FormDefinition Form => s_form.Value;
}
