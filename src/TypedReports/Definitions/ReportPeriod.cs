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

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text"><c>2022</c>, <c>2021-2025</c>, <c>2022Q1</c> or <c>2022Q1-Q3</c>.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text is no period, or one that ends before it begins.</exception>
    public static ReportPeriod Parse(string text) =>
        TryParse(text, out var period) ? period : throw new FormatException($"'{text}' is no period like 2022, 2021-2025 or 2022Q1-Q3.");

    /// <summary>Reads what <see cref="ToString"/> writes, if it is a period.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period, or the default.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out ReportPeriod period)
    {
        period = default;
        if (text is null || !TryReadYear(text, 0, out var first))
        {
            return false;
        }

        if (text.Length == 4)
        {
            period = new ReportPeriod(first);
            return true;
        }

        if (text[4] == '-')
        {
            if (text.Length != 9 || !TryReadYear(text, 5, out var last) || last < first)
            {
                return false;
            }

            period = new ReportPeriod(first, last);
            return true;
        }

        if (!TryReadQuarter(text, 4, out var from) || text.Length is not (6 or 9))
        {
            return false;
        }

        var to = from;
        if (text.Length == 9 && (text[6] != '-' || !TryReadQuarter(text, 7, out to) || to < from))
        {
            return false;
        }

        period = new ReportPeriod(first, first, from, to);
        return true;
    }

    private static bool TryReadYear(string text, int start, out int year)
    {
        year = 0;
        if (text.Length < start + 4)
        {
            return false;
        }

        for (var i = start; i < start + 4; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }

            year = (year * 10) + (text[i] - '0');
        }

        return true;
    }

    private static bool TryReadQuarter(string text, int start, out int quarter)
    {
        quarter = 0;
        if (text.Length < start + 2 || text[start] != 'Q' || text[start + 1] is < '1' or > '4')
        {
            return false;
        }

        quarter = text[start + 1] - '0';
        return true;
    }
}
