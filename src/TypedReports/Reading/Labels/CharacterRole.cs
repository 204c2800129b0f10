namespace TypedReports.Reading.Labels;

/// <summary>What a character can be in a sentence; none of these for one that only goes on with a gap.</summary>
[Flags]
internal enum CharacterRole : byte
{
    None = 0,

    /// <summary>A sign of punctuation, a blank or the sign of an item: ends a gap.</summary>
    EndsGap = 1,

    /// <summary>Some entry of two characters or more begins with it.</summary>
    OpensEntry = 2,

    /// <summary>It is an entry by itself.</summary>
    IsEntry = 4,

    /// <summary>Some wording of targets without a number begins with it, or some word that compares.</summary>
    OpensTarget = 8,

    /// <summary>Some wording that hardens or softens a target begins with it.</summary>
    OpensModality = 16,
}

/// <summary>The roles that characters have in any text; a form adds those of its names.</summary>
internal static class CharacterRoles
{
    private static readonly CharacterRole[] Common = Make();

    public static CharacterRole[] Copy() => (CharacterRole[])Common.Clone();

    private static CharacterRole[] Make()
    {
        var roles = new CharacterRole[char.MaxValue + 1];
        for (var c = 0; c < roles.Length; c++)
        {
            if (char.IsWhiteSpace((char)c) || IsItemSign((char)c) || Tokenizer.Punctuation((char)c) != TokenKind.Gap)
            {
                roles[c] = CharacterRole.EndsGap;
            }
        }

        return roles;
    }

    /// <summary>
    /// What opens an item or follows it and is no word: ①, ㈠, a dash, ➢, ✓, an emoji and what makes one of a digit. Not the signs of
    /// units (℃, ㎡) and those that stand for a character that is lost.
    /// </summary>
    private static bool IsItemSign(char c) => c switch
    {
        (>= '\u2460' and <= '\u249B') or (>= '\u24EB' and <= '\u24FF') or (>= '\u2776' and <= '\u2793') or (>= '\u3220' and <= '\u3229') => true,
        '—' or '–' or '―' or '─' or '━' or '\uFE0F' or '\u20E3' => true,
        (>= '\u2190' and <= '\u21FF') or (>= '\u2600' and <= '\u27BF') or '▪' or '▫' or '◎' or '※' or '►' or '◉' or '◌' => true,
        _ => char.IsSurrogate(c),
    };
}
