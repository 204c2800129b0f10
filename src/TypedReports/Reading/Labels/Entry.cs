namespace TypedReports.Reading.Labels;

/// <summary>What stands at a place: a name of the form's, or a word of the language.</summary>
internal sealed class Entry
{
    public required string Text { get; init; }

    /// <summary>Indexes of the indicators that the name stands for; empty for look-alikes and words.</summary>
    public int[] Indicators { get; init; } = [];

    /// <summary>The measure that the name states alone.</summary>
    public Measure? Measure { get; init; }

    public EntryKind Kind { get; init; }

    /// <summary>The class of a word; none for names.</summary>
    public WordClass Word { get; init; }

    /// <summary>Whether the name begins with a verb (新建高标准农田): what stands before it doesn't narrow it.</summary>
    public bool BeginsWithVerb { get; init; }

    /// <summary>Whether the name begins with what adds (新增“四上”企业): it holds for the names of the list behind it too.</summary>
    public bool BeginsWithAddition { get; init; }

    /// <summary>Indexes of the indicators whose topic the name contains: a bare name behind it refers back to them.</summary>
    public int[] Topics { get; set; } = [];

    /// <summary>The plan's number for <see cref="WordClass.Plan"/> (14 for 十四五).</summary>
    public int Number { get; init; }
}

/// <summary>What an <see cref="Entry"/> is.</summary>
internal enum EntryKind : byte
{
    /// <summary>A name of one or several indicators.</summary>
    Name,

    /// <summary>A name that looks like an indicator's and is something else.</summary>
    Lookalike,

    /// <summary>A short name that means an indicator only after its topic was named: 产量 after 粮食.</summary>
    BareName,

    /// <summary>A noun that a bare name can refer back to.</summary>
    Topic,

    /// <summary>A word of <see cref="Lexicon"/>.</summary>
    Word,
}
