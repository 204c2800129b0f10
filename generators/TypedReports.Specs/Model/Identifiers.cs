using System.Text;

namespace TypedReports.Specs;

/// <summary>The shapes of ids and of the C# names made from them. ASCII alone, so that no culture and no editor differs.</summary>
public static class Identifiers
{
    /// <summary>The pattern of an id: lower-case words and digits joined by single hyphens.</summary>
    public const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>The pattern of an indicator's id, which becomes a member's name and so begins with a letter.</summary>
    public const string MemberIdPattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /// <summary>The pattern of a type's name: a C# identifier in Pascal case, which no keyword can be.</summary>
    public const string TypeNamePattern = "^[A-Z][A-Za-z0-9]*$";

    // What every record class has by itself; a generated member of such a name does not compile.
    private static readonly HashSet<string> InheritedMembers = new(StringComparer.Ordinal)
    {
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone",
        "PrintMembers", "ReferenceEquals", "ToString", "Find", "Has", "Slots",
    };

    /// <summary>An id in Pascal case: <c>binzhou-2023</c> gives <c>Binzhou2023</c>.</summary>
    /// <param name="id">The id, kebab case.</param>
    public static string ToPascalCase(string id)
    {
        var name = new StringBuilder(id.Length);
        var upper = true;
        foreach (var c in id)
        {
            if (c == '-')
            {
                upper = true;
                continue;
            }

            name.Append(upper && c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A') : c);
            upper = false;
        }

        return name.ToString();
    }

    /// <summary>Whether a text is an id.</summary>
    /// <param name="text">The text.</param>
    public static bool IsId(string text)
    {
        var afterHyphen = true;
        foreach (var c in text)
        {
            if (c == '-' ? afterHyphen : c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return false;
            }

            afterHyphen = c == '-';
        }

        return !afterHyphen;
    }

    /// <summary>Whether a text is an id from which a member's name can be made.</summary>
    /// <param name="text">The text.</param>
    public static bool IsMemberId(string text) => IsId(text) && text[0] is >= 'a' and <= 'z';

    /// <summary>Whether a text is a type's name in Pascal case.</summary>
    /// <param name="text">The text.</param>
    public static bool IsTypeName(string text)
    {
        if (text.Length == 0 || text[0] is not (>= 'A' and <= 'Z'))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether every record class has a member of this name already.</summary>
    /// <param name="memberName">The name in Pascal case.</param>
    public static bool IsInheritedMember(string memberName) => InheritedMembers.Contains(memberName);
}
