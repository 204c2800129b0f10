namespace TypedReports.Reading.Quantities;

/// <summary>A numeral as read from the text, before its unit is known.</summary>
internal struct Numeral
{
    // Digits are made a decimal when somebody asks: most numerals are words, and each decimal is written and read in pieces.
    private decimal value;
    private ulong digits;
    private int decimals;
    private bool isMade;

    public int Start;

    /// <summary>Just behind digits, scale words and the 多 or 余 among them.</summary>
    public int End;

    /// <summary>The upper value of an approximate numeral (七八, 三四十).</summary>
    public decimal? Upper;

    /// <summary>The power of ten of the scale word that stays with the unit (4 for 万), 0 for none.</summary>
    public int Scale;

    /// <summary>Whether marks stand between its thousands: 1,234.</summary>
    public bool IsGrouped;

    /// <summary>Whether it is written in Chinese numerals.</summary>
    public bool Chinese;

    /// <summary>Whether it is a scale word alone: 千亿元.</summary>
    public bool Bare;

    /// <summary>Whether a 多 or 余 stands inside it: 170多亿.</summary>
    public bool More;

    /// <summary>Whether a 来 stands inside it: 十来个.</summary>
    public bool About;

    /// <summary>Whether it is no well-formed number (十四五) or too long for a value.</summary>
    public bool Broken;

    /// <summary>Whether digits were set that stand behind a point.</summary>
    public readonly bool HasDecimals => !isMade && decimals > 0;

    /// <summary>The value in front of the scale word, with exactly its digits.</summary>
    public decimal Value
    {
        readonly get => isMade ? value : new decimal((int)(uint)digits, (int)(uint)(digits >> 32), 0, false, (byte)decimals);
        set
        {
            this.value = value;
            isMade = true;
        }
    }

    /// <summary>Sets the value as its digits, so many of them behind the point.</summary>
    public void Set(ulong digits, int decimals = 0)
    {
        this.digits = digits;
        this.decimals = decimals;
        isMade = false;
    }
}
