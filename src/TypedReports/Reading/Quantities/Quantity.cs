namespace TypedReports.Reading.Quantities;

/// <summary>A number of the normalised text with unit and bound. Offsets are normalised.</summary>
internal struct Quantity()
{
    /// <summary>Where the number with its bound words begins (约300万元 begins at 约).</summary>
    public int Start { get; set; }

    /// <summary>Just behind the number with unit and bound words.</summary>
    public int End { get; set; }

    /// <summary>Where the numeral itself begins.</summary>
    public int NumberStart { get; set; }

    /// <summary>Just behind the unit, before any trailing bound word.</summary>
    public int UnitEnd { get; set; }

    /// <summary>The value in the unit of the text, with exactly its digits.</summary>
    public decimal Value { get; set; }

    /// <summary>The upper value of a range.</summary>
    public decimal? Upper { get; set; }

    /// <summary>The parts of a ratio, null for everything else.</summary>
    public string? Structure { get; set; }

    /// <summary>The unit with its scale word (亿元), interned.</summary>
    public string Unit { get; set; } = "";

    public Bound Bound { get; set; }
    public QuantityKind Kind { get; set; }

    /// <summary>Whether damage lies inside or is joined to it: it is accounted for and never read.</summary>
    public bool Damaged { get; set; }
}

/// <summary>What a number of the text was found to be when it is no quantity.</summary>
internal enum NonQuantity
{
    /// <summary>A name, code or slogan that holds digits (5G, 312国道, 三区三线).</summary>
    Name,

    /// <summary>A heading number, a list number or a note marker.</summary>
    Structure,

    /// <summary>Page furniture: header and footer lines of a web page.</summary>
    Furniture,
}
