using TypedReports.Definitions;
using TypedReports.Specs.Reading;

namespace TypedReports.Specs;

/// <summary>
/// Joins one spec with those it refers to. A report needs its form and vocabulary alone, and the set of ids for messages;
/// what a referenced file has wrong is reported there and never again here.
/// </summary>
public static class SpecLinker
{
    /// <summary>Joins a form with its vocabulary.</summary>
    /// <param name="file">The form's file.</param>
    /// <param name="vocabulary">The sound vocabulary of the id that the form names, null when there is none.</param>
    /// <param name="set">The ids of all specs.</param>
    /// <param name="regionTables">The ids of all tables of regions; null where nobody knows them, and nothing is said of the one that the form names.</param>
    public static LinkResult<ResolvedForm> LinkForm(
        SpecReadResult file, VocabularySpec? vocabulary, SpecSet set, EquatableArray<string>? regionTables = null)
    {
        if (file.Form is not { } form)
        {
            return LinkResult<ResolvedForm>.Nothing;
        }

        var context = new ReadContext(file.Path);
        if (form.Regions is { } table && regionTables is { } tables && !tables.Contains(table))
        {
            context.Report(SpecDiagnostics.UnknownRegionTable, file.Map.ValueAt("regions"), table, Nearest.Hint(table, tables.ToList()));
        }

        if (vocabulary is not null)
        {
            return new LinkResult<ResolvedForm>(context.HasErrors ? null : new ResolvedForm(form, vocabulary), context.Diagnostics);
        }

        if (set.Find(SpecKind.Vocabulary, form.Vocabulary) is null)
        {
            context.Report(
                SpecDiagnostics.UnknownVocabulary, file.Map.ValueAt("vocabulary"), form.Vocabulary,
                Nearest.Hint(form.Vocabulary, set.Ids(SpecKind.Vocabulary)));
        }

        return new LinkResult<ResolvedForm>(null, context.Diagnostics);
    }

    /// <summary>Joins a report with its form.</summary>
    /// <param name="file">The report's file.</param>
    /// <param name="form">The form of the id that the report names, with its vocabulary; null when there is none or it has errors.</param>
    /// <param name="set">The ids of all specs.</param>
    /// <param name="regions">The table that the form names; null when it names none.</param>
    public static LinkResult<ResolvedReport> LinkReport(SpecReadResult file, ResolvedForm? form, SpecSet set, RegionTable? regions = null)
    {
        if (file.Report is not { } report)
        {
            return LinkResult<ResolvedReport>.Nothing;
        }

        var context = new ReadContext(file.Path);
        if (form is null)
        {
            if (set.Find(SpecKind.Form, report.Form) is null)
            {
                context.Report(
                    SpecDiagnostics.UnknownForm, file.Map.ValueAt("form"), report.Form, Nearest.Hint(report.Form, set.Ids(SpecKind.Form)));
            }

            return new LinkResult<ResolvedReport>(null, context.Diagnostics);
        }

        var indicators = new Dictionary<string, IndicatorSpec>(StringComparer.Ordinal);
        foreach (var indicator in form.Indicators)
        {
            indicators[indicator.Id] = indicator;
        }

        CheckOwnIndicators(file, report, form, indicators, context);
        CheckFacts(file, report, form, indicators, context);
        CheckReadings(file, report, form, indicators, context);
        if (regions is not null)
        {
            RegionCheck.Check(report, regions, file.Map, context);
        }

        return new LinkResult<ResolvedReport>(context.HasErrors ? null : new ResolvedReport(report, form), context.Diagnostics);
    }

    private static void CheckOwnIndicators(
        SpecReadResult file, ReportSpec report, ResolvedForm form, Dictionary<string, IndicatorSpec> indicators, ReadContext context)
    {
        var members = form.Indicators.ToLookup(indicator => Identifiers.ToPascalCase(indicator.Id), StringComparer.Ordinal);
        foreach (var indicator in report.Indicators)
        {
            var place = file.Map.KeyAt(SpecPaths.Indicator(indicator.Id));
            var name = Identifiers.ToPascalCase(indicator.Id);
            if (indicators.ContainsKey(indicator.Id))
            {
                context.Report(SpecDiagnostics.IndicatorInVocabulary, place, indicator.Id, form.Vocabulary.Id);
            }
            else if (members[name].FirstOrDefault() is { } other)
            {
                context.Report(SpecDiagnostics.BadMemberName, place, indicator.Id, name, "'" + other.Id + "' of the vocabulary gives too");
            }
        }

        foreach (var indicator in report.Indicators)
        {
            // One that the vocabulary has too is reported above; its facts are checked by the vocabulary's measures.
            if (!indicators.ContainsKey(indicator.Id))
            {
                indicators[indicator.Id] = indicator;
            }
        }

        SharedNames.Check(
            form.Indicators, report.Indicators.Where(indicator => indicators[indicator.Id] == indicator).ToEquatableArray(), file.Map, context);
        foreach (var indicator in report.Indicators)
        {
            foreach (var (key, id) in indicator.References)
            {
                if (!indicators.ContainsKey(id))
                {
                    ReportUnknown(id, file.Map.ValueAt(SpecPaths.Indicator(indicator.Id) + "/" + key), form, indicators, context);
                }
            }
        }
    }

    private static void CheckFacts(
        SpecReadResult file, ReportSpec report, ResolvedForm form, Dictionary<string, IndicatorSpec> indicators, ReadContext context)
    {
        DeclaredSlot? before = null;
        foreach (var fact in report.Facts)
        {
            // An unknown indicator is one mistake, however many slots it declares.
            var another = before is null || before.Horizon != fact.Horizon || before.Indicator != fact.Indicator;
            before = fact;
            if (!indicators.TryGetValue(fact.Indicator, out var indicator))
            {
                if (another)
                {
                    ReportUnknown(fact.Indicator, file.Map.KeyAt(SpecPaths.Facts(fact.Horizon, fact.Indicator)), form, indicators, context);
                }
            }
            else if (!fact.Slot.FitsTo(indicator))
            {
                context.Report(
                    SpecDiagnostics.SlotNotOfIndicator, file.Map.ValueAt(SpecPaths.Fact(report, fact)), fact.Indicator, fact.Slot.Name,
                    Nearest.Hint(fact.Slot.Name, SlotsOf(indicator, fact.Horizon)));
            }
        }
    }

    private static void CheckReadings(
        SpecReadResult file, ReportSpec report, ResolvedForm form, Dictionary<string, IndicatorSpec> indicators, ReadContext context)
    {
        for (var i = 0; i < report.Readings.Count; i++)
        {
            var reading = report.Readings[i];
            var path = SpecPaths.Reading(i);
            if (!indicators.TryGetValue(reading.Indicator, out var indicator))
            {
                ReportUnknown(reading.Indicator, file.Map.ValueAt(path + (reading.Slot is null ? "/not" : "/is")), form, indicators, context);
            }
            else if (reading.Slot is { } slot && !slot.FitsTo(indicator))
            {
                var place = file.Map.Contains(path + "/slot") ? "/slot" : "/is";
                context.Report(
                    SpecDiagnostics.SlotNotOfIndicator, file.Map.ValueAt(path + place), reading.Indicator, slot.Name,
                    Nearest.Hint(slot.Name, Slot.All.Where(other => other.FitsTo(indicator)).Select(other => other.Name).ToList()));
            }
        }
    }

    private static List<string> SlotsOf(IndicatorSpec indicator, Horizon horizon) =>
        Slot.All.Where(slot => slot.FitsIn(horizon) && slot.FitsTo(indicator)).Select(slot => slot.Name).ToList();

    private static void ReportUnknown(
        string id, SpecSpan span, ResolvedForm form, Dictionary<string, IndicatorSpec> indicators, ReadContext context) =>
        context.Report(
            SpecDiagnostics.UnknownIndicator, span, id, "in the vocabulary '" + form.Vocabulary.Id + "' or the report", Nearest.Hint(id, indicators.Keys));
}
