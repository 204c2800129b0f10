namespace TypedReports.Reading.Labels;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Characters that nothing is known of.</summary>
    Gap,

    /// <summary>A name of the form or a word of the language; see <see cref="Token.Entry"/>.</summary>
    Entry,

    /// <summary>A number; <see cref="Token.Index"/> is its index.</summary>
    Quantity,

    /// <summary>、</summary>
    Enumeration,

    /// <summary>，</summary>
    Comma,

    /// <summary>；</summary>
    Semicolon,

    /// <summary>：</summary>
    Colon,

    /// <summary>。！？ and the end of a line.</summary>
    Stop,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>A quotation mark.</summary>
    Quote,
}

/// <summary>A piece of a sentence. The tokens of a segment follow each other; blanks between them are left out.</summary>
internal readonly struct Token(TokenKind kind, int start, int end, int index, Entry? entry)
{
    public readonly TokenKind Kind = kind;

    /// <summary>What its entry is, at hand: it is asked for at every turn.</summary>
    public readonly WordClass Word = entry?.Word ?? WordClass.None;
    public readonly bool IsName = entry?.Kind == EntryKind.Name;
    public readonly int Start = start;
    public readonly int End = end;
    public readonly int Index = index;
    public readonly Entry? Entry = entry;

    public bool IsWord(WordClass word) => Word == word;
}
