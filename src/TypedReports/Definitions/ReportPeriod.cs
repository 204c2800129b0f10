namespace TypedReports;

/// <summary>The time a fact speaks of: a year, several years, or quarters of one year.</summary>
/// <param name="FirstYear">The first year.</param>
/// <param name="LastYear">The last year; the first for a single year.</param>
/// <param name="FirstQuarter">The first quarter, 1 to 4; 0 for whole years.</param>
/// <param name="LastQuarter">The last quarter, 1 to 4; 0 for whole years.</param>
public readonly record struct ReportPeriod(int FirstYear, int LastYear, int FirstQuarter = 0, int LastQuarter = 0)
{
    /// <summary>A single year.</summary>
    public ReportPeriod(int year)
        : this(year, year)
    {
    }

    /// <summary>Whether the period is one whole year.</summary>
    public bool IsYear => FirstYear == LastYear && FirstQuarter == 0;

    /// <summary>Whether the period is only a part of a year.</summary>
    public bool IsPartOfYear => FirstQuarter != 0;

    /// <summary>As records write it: <c>2022</c>, <c>2021-2025</c>, <c>2022Q1-Q3</c>.</summary>
    public override string ToString()
    {
        var first = FirstYear.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
        if (FirstQuarter == 0)
        {
            return FirstYear == LastYear ? first : first + "-" + LastYear.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
        }

        var quarter = first + "Q" + (char)('0' + FirstQuarter);
        return FirstQuarter == LastQuarter ? quarter : quarter + "-Q" + (char)('0' + LastQuarter);
    }
}
