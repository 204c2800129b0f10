using TypedReports.Definitions;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>What the units of the text measure.</summary>
internal static class UnitText
{
    private static readonly string[] Scales = ["万亿", "千亿", "百亿", "十亿", "亿", "千万", "百万", "十万", "万"];

    /// <summary>The unit without its scale word: 万户 is 户. 千米, 千克 and 千瓦 are units of their own.</summary>
    public static ReadOnlySpan<char> WithoutScale(string unit)
    {
        if (unit.Length > 0 && unit[0] is '万' or '亿' or '千' or '百' or '十')
        {
            foreach (var scale in Scales)
            {
                if (unit.StartsWith(scale, StringComparison.Ordinal))
                {
                    return unit.AsSpan(scale.Length);
                }
            }
        }

        return unit.AsSpan();
    }

    /// <summary>
    /// The unit as a fact gives it: a bare scale word takes the indicator's own unit, and 每立方米22微克 has its volume before it.
    /// </summary>
    public static string Complete(string unit, IndicatorDefinition indicator) =>
        indicator.Dimension == Dimension.Concentration && unit == "微克" ? "微克/立方米"
        : unit.Length > 0 && indicator.Units.Count > 0 && indicator.Dimension is Dimension.Money or Dimension.Count && Array.IndexOf(Scales, unit) >= 0
            ? unit + indicator.Units[0]
            : unit;

    /// <summary>Whether a number with this unit can be the indicator's level.</summary>
    public static bool Fits(ReadOnlySpan<char> unit, in Quantity q, IndicatorDefinition indicator)
    {
        if (unit.Length == 0)
        {
            // 突破千亿, 旅游人次破千万: the scale word alone stands for money, or for what the name itself counts.
            return q.Unit.Length > 0 && (indicator.Dimension == Dimension.Money || (indicator.Dimension == Dimension.Count && indicator.Units.Count > 0));
        }

        if (indicator.Units.Count > 0)
        {
            // By index: an interface's enumerator would be made for each number.
            for (var i = 0; i < indicator.Units.Count; i++)
            {
                if (unit.SequenceEqual(indicator.Units[i].AsSpan()))
                {
                    return true;
                }
            }

            return false;
        }

        return indicator.Dimension switch
        {
            Dimension.Money => unit[unit.Length - 1] == '元',
            Dimension.Count => unit is "人" or "户" or "家" or "个" or "名" or "人次" or "件" or "项",
            Dimension.Mass => unit is "吨" or "斤" or "公斤" or "千克",
            Dimension.Area => unit is "亩" or "公顷" or "平方公里",
            Dimension.Days => unit is "天",
            Dimension.Energy => unit is "千瓦时" or "度",
            Dimension.Concentration => unit.StartsWith("微克".AsSpan()),
            _ => false,
        };
    }
}
