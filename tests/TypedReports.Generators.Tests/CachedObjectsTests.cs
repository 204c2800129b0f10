using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using TypedReports.Generators.Tests.Driver;
using TypedReports.Specs;

namespace TypedReports.Generators.Tests;

/// <summary>What the pipeline keeps between runs holds the compiler's memory and its equality: nothing may hang on it that must not.</summary>
public sealed class CachedObjectsTests
{
    private static readonly Type[] NeverKept = [typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(Delegate)];

    private static readonly Type[] Positions = [typeof(SpecSpan), typeof(SourceMap), typeof(SpecDiagnostic)];

    // With one warning, or the steps that lead to diagnostics would hold nothing.
    private static readonly TestProject Project = new(
        [.. Harbours.TwoReports, new(Harbours.NorthTextPath, Harbours.NorthText.Replace("办好三件", "办好", StringComparison.Ordinal), embedded: true)], new Dictionary<string, string>
    {
        ["RootNamespace"] = "Sample",
        ["TypedReportsRegistry"] = "HarbourReports",
    });

    public static TheoryData<string> AllSteps() =>
        [.. typeof(StepNames).GetFields().Select(f => (string)f.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(AllSteps))]
    public void Nothing_of_the_compilation_is_kept(string step) => AssertHoldsNone(step, NeverKept);

    [Theory]
    [InlineData(StepNames.Header)]
    [InlineData(StepNames.Library)]
    [InlineData(StepNames.Clashes)]
    [InlineData(StepNames.Report)]
    [InlineData(StepNames.Text)]
    [InlineData(StepNames.Check)]
    [InlineData(StepNames.Findings)]
    [InlineData(StepNames.ReportType)]
    [InlineData(StepNames.FormTypes)]
    [InlineData(StepNames.Registry)]
    public void What_sources_are_made_of_holds_no_position(string step) => AssertHoldsNone(step, Positions);

    private static void AssertHoldsNone(string step, Type[] forbidden)
    {
        var values = Project.Result.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Value).ToList();
        Assert.NotEmpty(values);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var value in values)
        {
            Visit(value, step, forbidden, seen);
        }
    }

    private static void Visit(object? value, string path, Type[] forbidden, HashSet<object> seen)
    {
        if (value is null || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || value is string or decimal || !seen.Add(value))
        {
            return;
        }

        var type = value.GetType();
        Assert.False(Array.Exists(forbidden, f => f.IsAssignableFrom(type)), $"{path} holds a {type}.");
        if (value is IEnumerable items && type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) != true)
        {
            foreach (var item in items)
            {
                Visit(item, path + "[]", forbidden, seen);
            }
        }

        if (type.Namespace?.StartsWith("TypedReports", StringComparison.Ordinal) == true)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            {
                Visit(field.GetValue(value), path + "." + field.Name, forbidden, seen);
            }
        }
    }
}
