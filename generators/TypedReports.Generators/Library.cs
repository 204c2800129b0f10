using System.Collections.Immutable;
using TypedReports.Specs;

namespace TypedReports.Generators;

/// <summary>A form whose vocabulary is known, and who owns its types.</summary>
/// <param name="Owner">The namespace of the types that a referenced assembly made of it; empty for the project's own.</param>
/// <param name="Form">The form.</param>
internal sealed record OwnedForm(string Owner, ResolvedForm Form);

/// <summary>The forms of the project and of the packages it refers to.</summary>
/// <param name="Forms">The sound ones, without positions, in the order of their ids.</param>
/// <param name="Diagnostics">What is wrong in the others because of what they refer to.</param>
internal sealed record Library(EquatableArray<OwnedForm> Forms, Problems Diagnostics)
{
    public static Library Of(ImmutableArray<ReadSpec> files, SpecSet set, SpecClashes clashes, EquatableArray<RegionsInput> regions)
    {
        var outcome = Outcome.Of("forms", () => Link(files, set, clashes, regions));
        return outcome.Value ?? new Library([], new Problems([], outcome.Error));
    }

    private static Library Link(ImmutableArray<ReadSpec> files, SpecSet set, SpecClashes clashes, EquatableArray<RegionsInput> regions)
    {
        var tables = regions.Select(static table => table.Id).ToEquatableArray();
        var forms = new List<OwnedForm>();
        var diagnostics = new List<SpecDiagnostic>();
        var vocabularies = new Dictionary<string, VocabularySpec>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.Result.Value is { } result)
            {
                var unique = clashes.Check(result);
                diagnostics.AddRange(unique);
                if (unique.IsEmpty && result.Vocabulary is { } vocabulary)
                {
                    vocabularies[vocabulary.Id] = vocabulary;
                }
            }
        }

        foreach (var file in files)
        {
            if (file.Result.Value is { Form: { } form } result && clashes.Check(result).IsEmpty)
            {
                var linked = SpecLinker.LinkForm(result, vocabularies.TryGetValue(form.Vocabulary, out var v) ? v : null, set, file.Owner.Length == 0 ? tables : null);
                diagnostics.AddRange(linked.Diagnostics);
                if (linked.Model is { } model)
                {
                    forms.Add(new OwnedForm(file.Owner, model));
                }
            }
        }

        return new Library(
            forms.OrderBy(static f => f.Form.Form.Id, StringComparer.Ordinal).ToEquatableArray(),
            new Problems(diagnostics.ToEquatableArray(), null));
    }
}
