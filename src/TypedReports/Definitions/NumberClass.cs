namespace TypedReports;

/// <summary>What became of a number of the text. Every number is in exactly one class.</summary>
public enum NumberClass
{
    /// <summary>A fact's value, or part of a fact's name (500万元以上固定资产投资).</summary>
    Fact,

    /// <summary>A quantity that nobody asked for.</summary>
    Quantity,

    /// <summary>A point in time: a year, a month, a day, a time of day.</summary>
    Date,

    /// <summary>A name, code or slogan that holds digits (5G, 312国道, 三区三线).</summary>
    Name,

    /// <summary>A number that orders the text itself: of a heading, a list, a note, a page of the contents.</summary>
    Structure,

    /// <summary>A number of the page around the report, or inside its markup.</summary>
    Furniture,

    /// <summary>A number that damage touches: it is reported and never read.</summary>
    Damaged,
}
