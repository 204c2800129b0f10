using TypedReports.Definitions;
using TypedReports.Reading;
using TypedReports.Reading.Binding;
using TypedReports.Reading.Labels;
using TypedReports.Reading.Normalizing;
using TypedReports.Reading.Quantities;

namespace TypedReports.Specs.Checking;

/// <summary>
/// Where a text names its indicators, facts or not, with the engine's own table of names: look-alikes are none. Made only
/// when something that was declared is missing.
/// </summary>
internal sealed class Mentions
{
    private const string ClauseEnds = ",，。；;！？\r\n";

    private readonly ReadingResult _reading;
    private readonly List<Mention> _mentions = [];

    public Mentions(ReadingResult reading)
    {
        _reading = reading;
        var text = Normalizer.Normalize(reading.Text, []);
        var span = text.Span;
        for (var i = 0; i < span.Length;)
        {
            var entry = reading.Form.Labels.Match(span, i, span.Length);
            if (entry is { Kind: EntryKind.Name })
            {
                var start = text.ToOriginal(i);
                _mentions.Add(new Mention(entry.Indicators, start, text.EndToOriginal(i + entry.Text.Length) - start));
            }

            i += entry?.Text.Length ?? 1;
        }
    }

    /// <summary>The places that name an indicator, in the order of the text.</summary>
    public IEnumerable<(int Start, int Length)> Of(IndicatorDefinition indicator) =>
        With(indicator).Select(static mention => (mention.Start, mention.Length));

    /// <summary>The first number in a clause behind the indicator's name that no fact was read from and whose unit is none of the indicator's.</summary>
    public (string Unit, int Start, int Length)? NumberOfOtherUnit(IndicatorDefinition indicator)
    {
        var claimed = new HashSet<int>(_reading.Facts.Select(static fact => fact.ValueStart));
        foreach (var mention in With(indicator))
        {
            var from = mention.Start + mention.Length;
            var next = _mentions.FirstOrDefault(other => other.Start >= from);
            var end = _reading.Text.IndexOfAny(ClauseEnds.ToCharArray(), from);
            end = Math.Min(end < 0 ? _reading.Text.Length : end, next.Length > 0 ? next.Start : _reading.Text.Length);
            foreach (var quantity in _reading.Quantities)
            {
                if (quantity.Start >= from && quantity.Start + quantity.Length <= end)
                {
                    if (quantity.Kind is QuantityKind.Amount or QuantityKind.Count && !claimed.Contains(quantity.Start) && !Fits(quantity, indicator))
                    {
                        return (quantity.Unit, mention.Start, quantity.Start + quantity.Length - mention.Start);
                    }

                    break;
                }
            }
        }

        return null;
    }

    private static bool Fits(ReadQuantity read, IndicatorDefinition indicator)
    {
        var quantity = new Quantity { Value = read.Value, Unit = read.Unit, Kind = read.Kind };
        return read.Unit.Length == 0 || UnitText.Fits(UnitText.WithoutScale(read.Unit), quantity, indicator);
    }

    private IEnumerable<Mention> With(IndicatorDefinition indicator)
    {
        var index = -1;
        for (var i = 0; i < _reading.Form.Indicators.Count; i++)
        {
            index = _reading.Form.Indicators[i].Id == indicator.Id ? i : index;
        }

        return _mentions.Where(mention => Array.IndexOf(mention.Indicators, index) >= 0);
    }

    private readonly record struct Mention(int[] Indicators, int Start, int Length);
}
