using System.Collections.Concurrent;

namespace TypedReports.Definitions;

/// <summary>
/// How much the units of texts measure: kind, base unit and factor of each, and what scale words multiply by. Where a unit
/// stands in a text finds the engine's scanner. A word that is not in the table is a unit of its own, which scale words
/// multiply. Base units are chosen so that every factor is an exact decimal: an area's is 亩, since a square metre is
/// 0.0015 亩 and a 亩 no finite number of square metres.
/// </summary>
internal static class UnitSizes
{
    // A text can name any number of units; those of one document are few, so the cache stops growing instead of evicting.
    private const int CacheLimit = 1024;

    // 亿, 万亿 and 千万亿 occur; more scale words than these in a row are no unit.
    private const int MaxScaleWords = 4;

    private static readonly Dictionary<string, UnitSize> Known = Table();

    private static readonly ConcurrentDictionary<string, UnitSize> Cache = new(StringComparer.Ordinal);

    /// <summary>The unit a text writes; a word that is not in the table counts itself.</summary>
    public static UnitSize Get(string text)
    {
        if (Cache.TryGetValue(text, out var cached))
        {
            return cached;
        }

        var unit = Resolve(text);
        if (Cache.Count < CacheLimit)
        {
            _ = Cache.TryAdd(text, unit);
        }

        return unit;
    }

    /// <summary>What a scale word multiplies by (万 is 10,000); 0 for any other character.</summary>
    public static decimal Scale(char word) => word switch
    {
        '十' => 10m,
        '百' => 100m,
        '千' => 1_000m,
        '万' => 10_000m,
        '亿' => 100_000_000m,
        _ => 0m,
    };

    private static UnitSize Resolve(string text)
    {
        // The longest known unit wins, so that 万千瓦时 is 10,000 of 千瓦时 and not 10,000,000 of 瓦时.
        var scale = 1m;
        for (var i = 0; i <= MaxScaleWords && i < text.Length; i++)
        {
            var rest = i == 0 ? text : text.Substring(i);
            if (Known.TryGetValue(rest, out var known))
            {
                return i == 0 ? known : new UnitSize(text, known.Kind, known.Base, scale * known.Factor);
            }

            var word = Scale(text[i]);
            if (word == 0m)
            {
                return new UnitSize(text, UnitKind.Other, rest, scale);
            }

            scale *= word;
            if (i + 1 == text.Length)
            {
                return new UnitSize(text, UnitKind.Other, "", scale);
            }
        }

        return new UnitSize(text, UnitKind.Other, text, 1m);
    }

    private static Dictionary<string, UnitSize> Table()
    {
        var table = new Dictionary<string, UnitSize>(StringComparer.Ordinal);
        foreach (var currency in new[]
        {
            "元", "美元", "港元", "欧元", "日元", "英镑", "韩元", "卢布", "澳元", "加元", "新加坡元", "新台币", "澳门元", "瑞士法郎",
        })
        {
            Add(UnitKind.Money, currency, (currency, 1m));
        }

        Add(UnitKind.Money, "元", ("人民币", 1m), ("元人民币", 1m));
        Add(UnitKind.Money, "港元", ("港币", 1m));
        Add(UnitKind.Money, "新加坡元", ("新元", 1m));
        Add(UnitKind.Money, "澳门元", ("澳门币", 1m));

        // 增长2.5倍 is a growth of 250%, so a multiple is a way to write a percentage.
        Add(UnitKind.Percent, "%", ("%", 1m), ("％", 1m), ("‰", 0.1m), ("‱", 0.01m), ("成", 10m), ("倍", 100m));
        Add(
            UnitKind.PercentagePoints, "个百分点", ("个百分点", 1m), ("百分点", 1m), ("个点", 1m), ("个千分点", 0.1m), ("个基点", 0.01m), ("基点", 0.01m));
        Add(
            UnitKind.Mass, "吨", ("吨", 1m), ("t", 1m), ("千克", 0.001m), ("公斤", 0.001m), ("kg", 0.001m), ("斤", 0.0005m), ("市斤", 0.0005m),
            ("担", 0.05m), ("克", 0.000001m), ("毫克", 0.000000001m), ("mg", 0.000000001m));
        Add(
            UnitKind.Area, "亩", ("亩", 1m), ("公顷", 15m), ("平方公里", 1500m), ("平方千米", 1500m), ("km²", 1500m), ("km2", 1500m),
            ("平方米", 0.0015m), ("平米", 0.0015m), ("㎡", 0.0015m), ("m²", 0.0015m), ("m2", 0.0015m));
        Add(UnitKind.Days, "天", ("天", 1m), ("日", 1m));

        // Behind a number 度 is the everyday word for 千瓦时; a temperature is written ℃ or 摄氏度.
        Add(
            UnitKind.Energy, "千瓦时", ("千瓦时", 1m), ("千瓦小时", 1m), ("kWh", 1m), ("度电", 1m), ("度", 1m), ("瓦时", 0.001m), ("兆瓦时", 1_000m),
            ("MWh", 1_000m), ("吉瓦时", 1_000_000m), ("GWh", 1_000_000m));
        Add(UnitKind.Energy, "吨标准煤", ("吨标准煤", 1m), ("吨标煤", 1m));
        Add(
            UnitKind.Power, "千瓦", ("千瓦", 1m), ("kW", 1m), ("瓦", 0.001m), ("兆瓦", 1_000m), ("MW", 1_000m), ("吉瓦", 1_000_000m),
            ("GW", 1_000_000m));
        Add(
            UnitKind.Length, "米", ("米", 1m), ("公里", 1_000m), ("千米", 1_000m), ("km", 1_000m), ("里", 500m), ("华里", 500m), ("海里", 1852m),
            ("厘米", 0.01m), ("cm", 0.01m), ("毫米", 0.001m), ("mm", 0.001m));
        Add(UnitKind.Volume, "立方米", ("立方米", 1m), ("立方", 1m), ("m³", 1m), ("m3", 1m), ("升", 0.001m), ("毫升", 0.000001m));
        Add(
            UnitKind.Concentration, "微克/立方米", ("微克/立方米", 1m), ("微克每立方米", 1m), ("μg/m³", 1m), ("μg/m3", 1m), ("ug/m³", 1m),
            ("ug/m3", 1m), ("毫克/立方米", 1_000m), ("mg/m³", 1_000m), ("mg/m3", 1_000m));
        return table;

        void Add(UnitKind kind, string baseName, params (string Text, decimal Factor)[] units)
        {
            foreach (var (text, factor) in units)
            {
                table.Add(text, new UnitSize(text, kind, baseName, factor));
            }
        }
    }
}
