namespace TypedReports.Reading.Quantities;

/// <summary>When a Chinese numeral before a unit counts something; digits always do.</summary>
internal enum ChineseCount
{
    /// <summary>Always (三吨).</summary>
    Always,

    /// <summary>Not in a quoted slogan (“四个不摘”), else always.</summary>
    Unquoted,

    /// <summary>From two on and not quoted: 两类 counts, 一类 grades.</summary>
    FromTwo,

    /// <summary>From ten on: 三百头 counts, 两头 and 五金 are words.</summary>
    FromTen,

    /// <summary>Only behind a word that counts (等五地), else it is part of a name (三县交界).</summary>
    InContext,

    /// <summary>Never: it orders or names (二期, 三级, 第五届).</summary>
    Never,
}

/// <summary>A unit or measure word.</summary>
internal sealed class Unit(string text, QuantityKind kind, ChineseCount chinese, string notBefore)
{
    private readonly string?[] scaled = new string?[13];

    public string Text { get; } = text;

    public QuantityKind Kind { get; } = kind;

    public ChineseCount Chinese { get; } = chinese;

    /// <summary>Characters with which the unit forms another word: 分 before 别.</summary>
    public string NotBefore { get; } = notBefore;

    /// <summary>The unit behind the scale word of a power of ten (亿元), always the same instance's text.</summary>
    public string Scaled(int power) => power == 0 ? Text : scaled[power] ??= Scales.Word(power) + Text;
}
