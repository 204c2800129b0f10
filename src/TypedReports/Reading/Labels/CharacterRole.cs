namespace TypedReports.Reading.Labels;

/// <summary>What a character can be in a sentence; none of these for one that only goes on with a gap.</summary>
[Flags]
internal enum CharacterRole : byte
{
    None = 0,

    /// <summary>A sign of punctuation or a blank: ends a gap.</summary>
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
            if (char.IsWhiteSpace((char)c) || Tokenizer.Punctuation((char)c) != TokenKind.Gap)
            {
                roles[c] = CharacterRole.EndsGap;
            }
        }

        return roles;
    }
}
