namespace TypedReports;

/// <summary>The currencies that reports state sums in, by their ISO 4217 codes.</summary>
public enum Currency
{
    /// <summary>Chinese yuan (元).</summary>
    CNY,

    /// <summary>United States dollar (美元).</summary>
    USD,

    /// <summary>Hong Kong dollar (港元).</summary>
    HKD,

    /// <summary>Euro (欧元).</summary>
    EUR,

    /// <summary>Japanese yen (日元).</summary>
    JPY,

    /// <summary>Pound sterling (英镑).</summary>
    GBP,

    /// <summary>South Korean won (韩元).</summary>
    KRW,

    /// <summary>Russian rouble (卢布).</summary>
    RUB,

    /// <summary>Australian dollar (澳元).</summary>
    AUD,

    /// <summary>Canadian dollar (加元).</summary>
    CAD,

    /// <summary>Singapore dollar (新加坡元).</summary>
    SGD,

    /// <summary>New Taiwan dollar (新台币).</summary>
    TWD,

    /// <summary>Macanese pataca (澳门元).</summary>
    MOP,

    /// <summary>Swiss franc (瑞士法郎).</summary>
    CHF,
}

/// <summary>The base units of money, by currency.</summary>
internal static class CurrencyUnits
{
    public static Currency Of(string baseUnit) => baseUnit switch
    {
        "元" => Currency.CNY,
        "美元" => Currency.USD,
        "港元" => Currency.HKD,
        "欧元" => Currency.EUR,
        "日元" => Currency.JPY,
        "英镑" => Currency.GBP,
        "韩元" => Currency.KRW,
        "卢布" => Currency.RUB,
        "澳元" => Currency.AUD,
        "加元" => Currency.CAD,
        "新加坡元" => Currency.SGD,
        "新台币" => Currency.TWD,
        "澳门元" => Currency.MOP,
        "瑞士法郎" => Currency.CHF,
        _ => throw new ArgumentOutOfRangeException(nameof(baseUnit), baseUnit, "A unit of money without a currency."),
    };
}
