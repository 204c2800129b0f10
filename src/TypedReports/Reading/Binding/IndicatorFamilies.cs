using TypedReports.Definitions;

namespace TypedReports.Reading.Binding;

/// <summary>Which indicators of a form count the additions to which stocks, and which are parts of which, by index. Made once a form.</summary>
internal sealed class IndicatorFamilies
{
    private const int None = -1;

    private readonly int[] _stocks;
    private readonly int[] _additions;
    private readonly int[] _wholes;
    private readonly List<(int Part, int Whole, int Ratio)> _ratios = [];

    public IndicatorFamilies(IReadOnlyList<IndicatorDefinition> indicators)
    {
        var indexes = new Dictionary<string, int>(indicators.Count, StringComparer.Ordinal);
        for (var i = indicators.Count - 1; i >= 0; i--)
        {
            indexes[indicators[i].Id] = i;
        }

        _stocks = new int[indicators.Count];
        _additions = new int[indicators.Count];
        _wholes = new int[indicators.Count];
        for (var i = 0; i < indicators.Count; i++)
        {
            _additions[i] = None;
        }

        for (var i = indicators.Count - 1; i >= 0; i--)
        {
            _stocks[i] = None;
            if (indicators[i] is { RatioOf: { } part, RatioTo: { } to } && indexes.TryGetValue(part, out var partIndex) && indexes.TryGetValue(to, out var toIndex))
            {
                _ratios.Add((partIndex, toIndex, i));
            }

            _wholes[i] = indicators[i].LocalPartOf is { } whole && indexes.TryGetValue(whole, out var index) ? index : None;
            if (indicators[i].AdditionsTo is { } stock && indexes.TryGetValue(stock, out var of))
            {
                _stocks[i] = of;
                _additions[of] = i;
            }
        }
    }

    /// <summary>The stock whose additions an indicator counts; -1 when it counts none, or the form does not look for the stock.</summary>
    public int StockOf(int indicator) => _stocks[indicator];

    /// <summary>The first indicator that counts the additions to this one; -1 when there is none.</summary>
    public int AdditionsTo(int indicator) => _additions[indicator];

    /// <summary>The whole that an indicator is the local part of; -1 when it is of none, or the form does not look for the whole.</summary>
    public int WholeOf(int indicator) => _wholes[indicator];

    /// <summary>The indicator that states the share of one indicator in another; -1 when there is none.</summary>
    public int RatioOf(int part, int whole)
    {
        foreach (var ratio in _ratios)
        {
            if (ratio.Part == part && ratio.Whole == whole)
            {
                return ratio.Ratio;
            }
        }

        return None;
    }
}
