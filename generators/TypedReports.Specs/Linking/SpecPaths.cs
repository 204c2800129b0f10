using System.Globalization;
using TypedReports.Specs.Schema;

namespace TypedReports.Specs;

/// <summary>The paths under which a <see cref="SourceMap"/> knows the parts of a spec.</summary>
public static class SpecPaths
{
    /// <summary>An indicator of a vocabulary or of a report's own.</summary>
    /// <param name="id">Its id.</param>
    public static string Indicator(string id) => "indicators/" + id;

    /// <summary>All that a report declares of an indicator in a horizon.</summary>
    /// <param name="horizon">The horizon.</param>
    /// <param name="indicator">The indicator's id.</param>
    public static string Facts(Horizon horizon, string indicator) => "facts/" + FactsSchema.KeyOf(horizon) + "/" + indicator;

    /// <summary>One declared fact.</summary>
    /// <param name="report">The report that declares it.</param>
    /// <param name="fact">The fact.</param>
    public static string Fact(ReportSpec report, DeclaredSlot fact)
    {
        var place = 0;
        foreach (var other in report.Facts)
        {
            if (other.Equals(fact))
            {
                break;
            }

            if (other.Horizon == fact.Horizon && other.Indicator == fact.Indicator)
            {
                place++;
            }
        }

        return Facts(fact.Horizon, fact.Indicator) + "/" + Number(place);
    }

    /// <summary>A section of a report or a section rule of a form.</summary>
    /// <param name="index">Its place, counted from 0.</param>
    public static string Section(int index) => "sections/" + Number(index);

    /// <summary>A list that a report declares.</summary>
    /// <param name="index">Its place, counted from 0.</param>
    public static string List(int index) => "lists/" + Number(index);

    /// <summary>A damaged place that a report acknowledges.</summary>
    /// <param name="index">Its place, counted from 0.</param>
    public static string KnownDamage(int index) => "knownDamage/" + Number(index);

    /// <summary>What a report says of one place of its text.</summary>
    /// <param name="index">Its place, counted from 0.</param>
    public static string Reading(int index) => "readings/" + Number(index);

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);
}
