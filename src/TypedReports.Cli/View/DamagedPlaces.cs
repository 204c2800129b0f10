using TypedReports.Specs;

namespace TypedReports.Cli.View;

/// <summary>A place where the text itself is broken.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">Its length.</param>
/// <param name="Code">The diagnostic; null for a place that only the spec knows of.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Reading">What it should likely read; null when nobody knows.</param>
/// <param name="IsKnown">Whether the spec acknowledges it.</param>
internal sealed record DamagedPlace(int Start, int Length, string? Code, string Message, string? Reading, bool IsKnown);

/// <summary>The damaged places of a report: what the engine found, and what its spec knows.</summary>
internal static class DamagedPlaces
{
    /// <summary>The places in the order of the text; those of the same diagnostic as known damage carry its reading.</summary>
    public static List<DamagedPlace> Of(ViewedReport report)
    {
        var text = report.Read.Result.Text;
        var known = report.Spec?.Report.KnownDamage.SelectMany(damage => Occurrences(text, damage)).ToList() ?? [];
        var places = new List<DamagedPlace>();
        foreach (var diagnostic in report.Reading.Diagnostics)
        {
            if (!diagnostic.Code.StartsWith("TR2", StringComparison.Ordinal) || diagnostic.Length == 0 || diagnostic.Length == text.Length)
            {
                continue;
            }

            var hits = known.Where(place => place.Start < diagnostic.Start + diagnostic.Length && diagnostic.Start < place.Start + place.Damage.Text.Length).ToList();
            if (hits is [var hit, ..])
            {
                known.RemoveAll(hits.Contains);
                places.Add(new DamagedPlace(hit.Start, hit.Damage.Text.Length, diagnostic.Code, hit.Damage.Note ?? diagnostic.Message, hit.Damage.Reading, true));
            }
            else
            {
                var reading = LikelyReading.Of(text.Substring(diagnostic.Start, diagnostic.Length), text.AsSpan(0, diagnostic.Start));
                places.Add(new DamagedPlace(diagnostic.Start, diagnostic.Length, diagnostic.Code, diagnostic.Message, reading, false));
            }
        }

        places.AddRange(known.Select(place => new DamagedPlace(
            place.Start, place.Damage.Text.Length, null, place.Damage.Note ?? "Acknowledged in the spec.", place.Damage.Reading, true)));
        return [.. places.OrderBy(place => place.Start).ThenByDescending(place => place.Length)];
    }

    private static IEnumerable<(int Start, KnownDamageSpec Damage)> Occurrences(string text, KnownDamageSpec damage)
    {
        for (var at = text.IndexOf(damage.Text, StringComparison.Ordinal); at >= 0; at = text.IndexOf(damage.Text, at + damage.Text.Length, StringComparison.Ordinal))
        {
            yield return (at, damage);
        }
    }
}
