using TypedReports.Specs.Reading;

namespace TypedReports.Specs.Checking;

/// <summary>
/// What came of holding a report's specification against its text. Equal by value and without positions in the YAML file, so
/// that a comment added there leaves it equal; <see cref="Locate"/> gives the positions.
/// </summary>
public sealed record ReportCheck
{
    /// <summary>Whether the text is too damaged to be read, so that nothing else was checked.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Everything that the specification and the text disagree about.</summary>
    public required EquatableArray<CheckFinding> Findings { get; init; }

    /// <summary>
    /// Every fact that fills a slot which a specification can declare, declared or not: by horizon, then in the order of the text.
    /// A fact that fills slots of two horizons stands there twice.
    /// </summary>
    public required EquatableArray<StatedFact> Facts { get; init; }

    /// <summary>
    /// Declared facts whose number is damaged at a place that <c>knownDamage:</c> acknowledges: neither reported nor promised by
    /// the generated type.
    /// </summary>
    public EquatableArray<DeclaredSlot> KnownUnreadable { get; init; }

    /// <summary>The main headings of the text with the part that each section plays, in the order of the text.</summary>
    public EquatableArray<StatedSection> Sections { get; init; }

    /// <summary>The fact that was read for a declared slot; null when there is none.</summary>
    /// <param name="horizon">The horizon.</param>
    /// <param name="indicator">The indicator's id.</param>
    /// <param name="slot">The slot.</param>
    public StatedFact? Find(Horizon horizon, string indicator, Slot slot)
    {
        foreach (var fact in Facts)
        {
            if (fact.Horizon == horizon && fact.Indicator == indicator && fact.Slot.Equals(slot))
            {
                return fact;
            }
        }

        return null;
    }

    /// <summary>The findings as diagnostics at their places in the file.</summary>
    /// <param name="file">The specification's file as it was read.</param>
    /// <returns>The diagnostics in the order of the file.</returns>
    public EquatableArray<SpecDiagnostic> Locate(SpecReadResult file)
    {
        if (Findings.IsEmpty)
        {
            return [];
        }

        var context = new ReadContext(file.Path);
        foreach (var finding in Findings)
        {
            var span = finding.AtKey ? file.Map.KeyAt(finding.Place) : file.Map.ValueAt(finding.Place);
            context.Report(SpecDiagnostics.Find(finding.Code), span, [.. finding.Arguments]);
        }

        return context.Diagnostics;
    }
}

/// <summary>One disagreement of a specification and its text.</summary>
/// <param name="Code">The diagnostic's code.</param>
/// <param name="Place">The place in the specification, as a <see cref="SourceMap"/> knows it.</param>
/// <param name="AtKey">Whether the key is meant and not the value.</param>
/// <param name="Arguments">What stands at the numbered places of the diagnostic's message.</param>
public sealed record CheckFinding(string Code, string Place, bool AtKey, EquatableArray<string> Arguments);

/// <summary>A section of the text.</summary>
/// <param name="Heading">Its heading with its number, on one line.</param>
/// <param name="Role">The part that it plays.</param>
/// <param name="Line">The line of the heading, counted from 1.</param>
public sealed record StatedSection(string Heading, SectionRole Role, int Line);

/// <summary>A fact of the text and the slot that it fills.</summary>
public sealed record StatedFact
{
    /// <summary>The view it stands in.</summary>
    public required Horizon Horizon { get; init; }

    /// <summary>The indicator's id.</summary>
    public required string Indicator { get; init; }

    /// <summary>The place among the indicator's facts.</summary>
    public required Slot Slot { get; init; }

    /// <summary>Whether the specification declares it.</summary>
    public required bool IsDeclared { get; init; }

    /// <summary>The value with unit and bound, as the text writes it: <c>7%左右</c>; a fall has a minus.</summary>
    public required string Value { get; init; }

    /// <summary>The time it speaks of, which may be a term of government where the horizon is a five-year plan: <c>2018-2022</c>.</summary>
    public required string Period { get; init; }

    /// <summary>The sentence it was read from, on one line; long ones are cut around the statement.</summary>
    public required string Sentence { get; init; }

    /// <summary>The line of the text, counted from 1.</summary>
    public required int Line { get; init; }
}

/// <summary>What a caller wants to know besides what is wrong.</summary>
public sealed record CheckOptions
{
    /// <summary>Findings about what is wrong alone.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>Whether facts that the text states and the specification doesn't declare are findings too.</summary>
    public bool UndeclaredFacts { get; init; }
}
