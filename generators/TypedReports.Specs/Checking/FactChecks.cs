using System.Globalization;
using TypedReports.Definitions;
using TypedReports.Reading;
using TypedReports.Reading.Placing;

namespace TypedReports.Specs.Checking;

/// <summary>Finds for each declared fact what the text states of it, and says why where that is nothing.</summary>
internal sealed class FactChecks
{
    private const int MostCandidates = 3;

    private readonly ResolvedReport _report;
    private readonly ReadingResult _reading;
    private readonly Findings _findings;
    private readonly SlotPlacement _slots;
    private readonly HashSet<int> _declared = [];
    private readonly List<DeclaredSlot> _knownUnreadable = [];
    private Mentions? _mentions;

    public FactChecks(ResolvedReport report, ReadingResult reading, Findings findings)
    {
        _report = report;
        _reading = reading;
        _findings = findings;
        _slots = new SlotPlacement(
            reading.Facts, reading.Form, report.Report.ReviewYear, report.Report.Year,
            static (kind, fact) => ValueKinds.Accepts(kind, UnitSizes.Get(fact.Unit)));
    }

    /// <summary>The facts that were read; the findings are added to those of the caller.</summary>
    public ReportCheck Run(CheckOptions options)
    {
        foreach (var fact in _report.Report.Facts)
        {
            if (SlotRules.SlotOf(fact.Measure, fact.Of, fact.Aggregate) is { } slot && _reading.Form.Find(fact.Indicator) is { } indicator)
            {
                var index = _slots.IndexOf(fact.Horizon, fact.Indicator, slot);
                if (index >= 0)
                {
                    _declared.Add(index);
                    CheckRange(fact, indicator, _reading.Facts[index]);
                }
                else
                {
                    SayWhy(fact, indicator, slot);
                }
            }
        }

        if (options.UndeclaredFacts)
        {
            SayUndeclared();
        }

        return new ReportCheck { Findings = [], Facts = Stated().ToEquatableArray(), KnownUnreadable = _knownUnreadable.ToEquatableArray() };
    }

    private string Place(DeclaredSlot fact) => SpecPaths.Fact(_report.Report, fact);

    // gdp growth of 2022
    private string Name(DeclaredSlot fact) => fact.Indicator + " " + fact.Slot.Name + " of " + Period(fact.Horizon);

    private string Period(Horizon horizon) => SlotRules.PeriodOf(horizon, _report.Report.ReviewYear, _report.Report.Year).ToString();

    private void CheckRange(DeclaredSlot declared, IndicatorDefinition indicator, ReadFact fact)
    {
        var measure = indicator.Measures.FirstOrDefault(m => m.Measure == fact.Measure);
        if (measure is not { } range || (range.Minimum is null && range.Maximum is null) || fact.Structure is not null)
        {
            return;
        }

        var unit = UnitSizes.Get(fact.Unit);
        var own = indicator.Units.Count > 0 && fact.Measure is Measure.Level or Measure.Change ? UnitSizes.Get(indicator.Units[0]) : unit;
        if (unit.Base == own.Base && (IsOutside(fact.Value * unit.Factor) || (fact.Upper is { } upper && IsOutside(upper * unit.Factor))))
        {
            _findings.Add(
                SpecDiagnostics.ImplausibleValue, Place(declared), Name(declared), _reading.Text.Substring(fact.ValueStart, fact.ValueLength),
                Range(range, unit.Base), _findings.Quote(fact.Start, fact.Length));
        }

        bool IsOutside(decimal size) => size < range.Minimum || size > range.Maximum;
    }

    private static string Range(MeasureDefinition range, string unit)
    {
        var from = range.Minimum is { } min ? min.ToString(CultureInfo.InvariantCulture) + unit : null;
        var to = range.Maximum is { } max ? max.ToString(CultureInfo.InvariantCulture) + unit : null;
        return from is null ? "up to " + to : to is null ? "from " + from + " on" : "from " + from + " to " + to;
    }

    private void SayWhy(DeclaredSlot fact, IndicatorDefinition indicator, FactSlot slot)
    {
        if (Shortfalls.WhyMissing(_reading, fact.Horizon, fact.Indicator, slot) is { } absence)
        {
            SayAbsent(fact, slot, absence);
            return;
        }

        if (Misfit(fact, indicator, slot) is var (unit, start, length))
        {
            _findings.Add(
                SpecDiagnostics.UnitDoesNotFit, Place(fact), Name(fact), unit,
                indicator.Units.Count > 0 ? string.Join(" or ", indicator.Units) : indicator.Dimension.ToString().ToLowerInvariant(),
                _findings.Quote(start, length));
            return;
        }

        _findings.Add(SpecDiagnostics.FactNotStated, Place(fact), Name(fact), Candidates(fact, indicator));
    }

    private void SayAbsent(DeclaredSlot fact, FactSlot slot, ReadAbsence absence)
    {
        var quote = _findings.Quote(absence.Start, absence.Length);
        switch (absence.Reason)
        {
            case AbsenceReason.Unreadable:
                var known = _report.Report.KnownDamage.Select(static damage => damage.Text);
                if (Shortfalls.IsKnownDamage(_reading.Text, known, absence.Start, absence.Length))
                {
                    _knownUnreadable.Add(fact);
                }
                else
                {
                    _findings.Add(SpecDiagnostics.FactUnreadable, Place(fact), Name(fact), quote);
                }

                break;
            case AbsenceReason.Ambiguous:
                var candidates = Shortfalls.Absences(_reading, fact.Horizon, fact.Indicator, slot)
                    .Where(static a => a.Reason == AbsenceReason.Ambiguous)
                    .Take(MostCandidates)
                    .Select(a => _findings.Quote(a.Start, a.Length));
                _findings.Add(SpecDiagnostics.FactAmbiguous, Place(fact), Name(fact), string.Join(", ", candidates));
                break;
            default:
                _findings.Add(SpecDiagnostics.FactWithoutNumber, Place(fact), Name(fact), quote);
                break;
        }
    }

    /// <summary>A number behind the indicator's name whose unit is none of its own, and so was not read for it.</summary>
    private (string Unit, int Start, int Length)? Misfit(DeclaredSlot declared, IndicatorDefinition indicator, FactSlot slot)
    {
        foreach (var index in _slots.Misfits)
        {
            var fact = _reading.Facts[index];
            if (fact.Indicator == declared.Indicator && SlotRules.SlotOf(fact.Measure, fact.Of, fact.Aggregate) == slot)
            {
                return (fact.Unit, fact.Start, fact.Length);
            }
        }

        return slot == FactSlot.Level ? AllMentions().NumberOfOtherUnit(indicator) : null;
    }

    // What is stated of the same measure at another time, or else where the name stands at all.
    private string Candidates(DeclaredSlot declared, IndicatorDefinition indicator)
    {
        var similar = _reading.Facts
            .Where(fact => fact.Indicator == declared.Indicator && fact.Measure == declared.Measure && fact.Of == declared.Of)
            .Take(MostCandidates)
            .Select(fact => _findings.Quote(fact.Start, fact.Length) + " (of " + fact.Period + (fact.Status == FactStatus.Target ? ", a target)" : ")"))
            .ToList();
        if (similar.Count > 0)
        {
            return "it states " + string.Join(", ", similar);
        }

        var mentions = AllMentions().Of(indicator).Take(MostCandidates).Select(m => _findings.Quote(m.Start, m.Length)).ToList();
        return mentions.Count > 0
            ? "it speaks of it in " + string.Join(", ", mentions)
            : "it has none of its names (" + string.Join(", ", indicator.Names.Take(MostCandidates)) + (indicator.Names.Count > MostCandidates ? ", …)" : ")");
    }

    private Mentions AllMentions() => _mentions ??= new Mentions(_reading);

    private void SayUndeclared()
    {
        var said = new HashSet<int>(_declared);
        var groups = Stated(said.Add)
            .GroupBy(static fact => (fact.Horizon, fact.Indicator));
        foreach (var group in groups)
        {
            var slots = group.Select(static fact => fact.Slot.Name + " (line " + fact.Line.ToString(CultureInfo.InvariantCulture) + " '" + fact.Value + "')");
            _findings.AddAtKey(
                SpecDiagnostics.FactNotDeclared, SpecPaths.Facts(group.Key.Horizon, group.Key.Indicator),
                group.Key.Indicator, Period(group.Key.Horizon), string.Join(", ", slots));
        }
    }

    private IEnumerable<StatedFact> Stated(Func<int, bool>? wanted = null)
    {
        var declared = new HashSet<DeclaredSlot>(_report.Report.Facts);
        return _slots.Filled
            .OrderBy(static pair => pair.Key.Horizon)
            .ThenBy(pair => _reading.Facts[pair.Value].ValueStart)
            .ThenBy(static pair => pair.Key.Slot)
            .Select(pair => (pair.Key, pair.Value, Slot: SlotOf(pair.Key, _reading.Facts[pair.Value])))
            .Where(place => place.Slot is not null && (wanted is null || wanted(place.Value)))
            .Select(place =>
            {
                var fact = _reading.Facts[place.Value];
                return new StatedFact
                {
                    Horizon = place.Key.Horizon,
                    Indicator = place.Key.Indicator,
                    Slot = place.Slot!,
                    IsDeclared = declared.Contains(new DeclaredSlot(place.Key.Horizon, place.Key.Indicator, place.Slot!)),
                    Value = (fact.Value < 0 ? "-" : "") + Excerpts.OneLine(_reading.Text.Substring(fact.ValueStart, fact.ValueLength)).TrimStart('-'),
                    Period = fact.Period.ToString(),
                    Sentence = Excerpts.OfDocs(_reading.Text, fact.Start, fact.Length),
                    Line = Passages.LineOf(_reading.Text, fact.Start),
                };
            });
    }

    private static Slot? SlotOf(SlotKey key, ReadFact fact) =>
        Slot.Find(fact.Measure, fact.Of, fact.Aggregate) is { } slot && slot.FitsIn(key.Horizon) ? slot : null;
}
