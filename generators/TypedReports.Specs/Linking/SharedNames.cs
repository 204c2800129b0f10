using System.Globalization;
using TypedReports.Specs.Reading;
using TypedReports.Specs.Reading.Yaml;

namespace TypedReports.Specs;

/// <summary>
/// Finds names under which two indicators are looked for, so that every number behind them would be ambiguous. Words that
/// an indicator needs around its name, or the words of additions to a stock, tell two indicators of one name apart.
/// </summary>
internal static class SharedNames
{
    /// <summary>Reports each name of some indicators that an indicator before it has too.</summary>
    /// <param name="before">Indicators whose names are taken already.</param>
    /// <param name="indicators">The indicators to check, which stand under <c>indicators</c> of the file.</param>
    /// <param name="map">Where in the file they stand.</param>
    /// <param name="context">What takes the diagnostics.</param>
    public static void Check(
        EquatableArray<IndicatorSpec> before, EquatableArray<IndicatorSpec> indicators, SourceMap map, ReadContext context)
    {
        var owners = new Dictionary<string, IndicatorSpec>(StringComparer.Ordinal);
        foreach (var indicator in before)
        {
            foreach (var (name, _) in Names(indicator))
            {
                owners[name] = indicator;
            }
        }

        foreach (var indicator in indicators)
        {
            foreach (var (name, path) in Names(indicator))
            {
                if (!owners.TryGetValue(name, out var owner))
                {
                    owners.Add(name, indicator);
                }
                else if (owner.Id != indicator.Id && !AreToldApart(owner, indicator))
                {
                    context.Report(
                        SpecDiagnostics.NameOfTwo, map.ValueAt(SpecPaths.Indicator(indicator.Id) + "/" + path), Shortened.Of(name), owner.Id);
                }
            }
        }
    }

    private static bool AreToldApart(IndicatorSpec one, IndicatorSpec other) =>
        !one.Needs.IsEmpty || !other.Needs.IsEmpty || one.AdditionsTo == other.Id || other.AdditionsTo == one.Id;

    private static IEnumerable<(string Name, string Path)> Names(IndicatorSpec indicator)
    {
        yield return (indicator.Chinese, "chinese");
        for (var i = 0; i < indicator.Names.Count; i++)
        {
            yield return (indicator.Names[i], "names/" + i.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var name in indicator.MeasureNames)
        {
            yield return (name.Name, "measureNames");
        }
    }
}
