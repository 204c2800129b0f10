using TypedReports.Definitions;

namespace TypedReports.Reading;

/// <summary>Everything the engine read from one text. Offsets are those of the original text.</summary>
internal sealed class ReadingResult
{
    public required string Text { get; init; }
    public required FormDefinition Form { get; init; }
    public required Metadata Metadata { get; init; }
    public required IReadOnlyList<Heading> Headings { get; init; }
    public required IReadOnlyList<ListItem> Items { get; init; }
    public required IReadOnlyList<Term> Terms { get; init; }
    public required IReadOnlyList<ReadFact> Facts { get; init; }

    /// <summary>What was met without a number that could be read, in the order of the text.</summary>
    public required IReadOnlyList<ReadAbsence> Noted { get; init; }

    /// <summary>Whether the text was read whole, so that what was not found in it is not stated.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>What was noted, and an absence for each indicator that nothing was found of. Most readers never ask.</summary>
    public IReadOnlyList<ReadAbsence> Absences => field ??= IsComplete ? [.. Noted, .. NotStated()] : Noted;
    public required IReadOnlyList<ReadDiagnostic> Diagnostics { get; init; }

    /// <summary>What the text was read with.</summary>
    public required ReadOptions Options { get; init; }

    /// <summary>The role that a passage was read in; null for a whole report.</summary>
    public SectionRole? Passage { get; init; }

    /// <summary>All numbers of the text, read once more unless the options asked for them.</summary>
    public NumberLists Lists
    {
        get => field ??= Reader.ReadNumbers(this);
        init;
    }

    /// <summary>The numbers with unit and bound, those that damage touches left out.</summary>
    public IReadOnlyList<ReadQuantity> Quantities => Lists.Quantities;

    /// <summary>Every number of the text in order, each in one class.</summary>
    public IReadOnlyList<ReadNumber> Numbers => Lists.Numbers;

    private IEnumerable<ReadAbsence> NotStated()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        found.UnionWith(Facts.Select(static fact => fact.Indicator));
        found.UnionWith(Noted.Select(static absence => absence.Indicator));
        foreach (var indicator in Form.Indicators)
        {
            if (!found.Contains(indicator.Id))
            {
                var measure = indicator.Measures.Count > 0 ? indicator.Measures[0].Measure : Measure.Level;
                yield return new ReadAbsence(indicator.Id, measure, AbsenceReason.NotStated, 0, 0);
            }
        }
    }
}

/// <summary>All numbers of a text. Most readers ask for its facts alone, so these lists are made for those who ask.</summary>
internal sealed record NumberLists(IReadOnlyList<ReadQuantity> Quantities, IReadOnlyList<ReadNumber> Numbers);

/// <summary>What the text or the caller says of the report itself.</summary>
internal sealed record Metadata
{
    public string? Title { get; init; }
    public string? Region { get; init; }
    public string? RegionCode { get; init; }
    /// <summary>The regions it belongs to, the largest first; empty where they are not known.</summary>
    public IReadOnlyList<string> Parents { get; init; } = [];
    public string? Level { get; init; }

    /// <summary>The year whose work is planned.</summary>
    public int? Year { get; init; }

    /// <summary>The year that is reported on.</summary>
    public int? ReviewYear { get; init; }

    /// <summary>Whether it was given while that year still ran, so that 今年 is that year and 明年 the one planned.</summary>
    public bool IsGivenYearBefore { get; init; }
    public string? Session { get; init; }

    /// <summary>ISO date on which the report was given.</summary>
    public string? Date { get; init; }
    public string? Speaker { get; init; }
    public string? Publisher { get; init; }

    /// <summary>The year planned as the text itself tells it, whatever the caller said; null when it tells none.</summary>
    public int? StatedYear { get; init; }

    /// <summary>The region as the text itself tells it, whatever the caller said; null when it tells none.</summary>
    public string? StatedRegion { get; init; }
}

/// <summary>What a caller knows and the text may not say.</summary>
internal sealed record ReadOptions
{
    public int? Year { get; init; }
    public string? Region { get; init; }

    /// <summary>The region, where the caller knows it from a specification: nothing is looked up then.</summary>
    public ReportRegion? KnownRegion { get; init; }

    /// <summary>Whether facts of parts of a year are wanted too.</summary>
    public bool PartsOfYears { get; init; }

    /// <summary>Whether all numbers of the text will be asked for: they are kept then, where they are read again otherwise.</summary>
    public bool KeepsNumbers { get; init; }

    /// <summary>Headings whose role a report's specification states, by their title.</summary>
    public IReadOnlyDictionary<string, SectionRole>? Roles { get; init; }

    /// <summary>What a report's specification says of single places of its text.</summary>
    public IReadOnlyList<DeclaredReading>? Readings { get; init; }

    /// <summary>Receives what decided each fact, when set; nothing is made for it when it is not.</summary>
    public Action<FactTrace>? Trace { get; init; }

    public static ReadOptions Default { get; } = new();
}

/// <summary>What decided a fact.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Name">The name it was read for, as the vocabulary writes it; a piece of one where a list shares its end (进口、出口总额).</param>
internal readonly record struct FactTrace(ReadFact Fact, string Rule, string Name);

/// <summary>A heading; start and length are those of number and title together.</summary>
internal sealed record Heading(int Level, string Number, string Title, SectionRole Role, int Start, int Length);

/// <summary>An item of a project list in an annex.</summary>
internal sealed record ListItem(string List, string Text, int Start, int Length);

/// <summary>A term that a glossary explains.</summary>
internal sealed record Term(string Name, string Definition, int Start, int Length);

/// <summary>A number of the text with its unit and bound.</summary>
internal sealed record ReadQuantity(
    decimal Value, decimal? Upper, string? Structure, string Unit, Bound Bound, QuantityKind Kind, int Start, int Length);

/// <summary>One statement of an indicator. Nobody changes it once it is read: the public facts are views of it.</summary>
internal sealed class ReadFact
{
    private RareParts? rare;

    public required string Indicator { get; set; }
    public required Measure Measure { get; set; }
    public Measure? Of { get; set; }
    public required ReportPeriod Period { get; set; }
    public FactAggregate Aggregate { get; set; }
    public FactStatus Status { get; set; }

    /// <summary>With exactly the digits of the text; 0 for a ratio.</summary>
    public required decimal Value { get; set; }

    /// <summary>The upper end of a range; null for every other bound.</summary>
    public decimal? Upper
    {
        get => rare?.Upper;
        set => SetRare(value is null, value, static (parts, upper) => parts.Upper = upper);
    }

    /// <summary>The parts of a ratio as the text has them, <c>1.3:63.7:35</c>; null for every other measure.</summary>
    public string? Structure
    {
        get => rare?.Structure;
        set => SetRare(value is null, value, static (parts, structure) => parts.Structure = structure);
    }

    public required string Unit { get; set; }
    public Bound Bound { get; set; }
    public string? Modality { get; set; }
    public string? Scope
    {
        get => rare?.Scope;
        set => SetRare(value is null, value, static (parts, scope) => parts.Scope = scope);
    }

    public SectionRole Section { get; set; }

    /// <summary>The statement: from the indicator's name, or the value, to the end of the value with its bound.</summary>
    public required int Start { get; set; }
    public required int Length { get; set; }
    public required int ValueStart { get; set; }
    public required int ValueLength { get; set; }

    /// <param name="offset">How much further on it stands in the copy's text.</param>
    public ReadFact Copy(int offset = 0)
    {
        var copy = (ReadFact)MemberwiseClone();
        copy.Start += offset;
        copy.ValueStart += offset;
        copy.rare = rare?.Copy();
        return copy;
    }

    private void SetRare<T>(bool isNull, T value, Action<RareParts, T> set)
    {
        if (!isNull || rare is not null)
        {
            set(rare ??= new RareParts(), value);
        }
    }

    /// <summary>What most facts have nothing of: kept apart, since a text of a million characters has thousands of facts.</summary>
    private sealed class RareParts
    {
        public decimal? Upper { get; set; }
        public string? Structure { get; set; }
        public string? Scope { get; set; }

        public RareParts Copy() => (RareParts)MemberwiseClone();
    }
}

/// <summary>An indicator that was looked for and has no number.</summary>
internal sealed record ReadAbsence(string Indicator, Measure Measure, AbsenceReason Reason, int Start, int Length);

/// <summary>Something about the text that a reader should know; codes TR1xxx (reading) and TR2xxx (damage).</summary>
internal sealed record ReadDiagnostic(string Code, string Severity, string Message, int Start, int Length);
