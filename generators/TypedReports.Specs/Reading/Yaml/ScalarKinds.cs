namespace TypedReports.Specs.Reading.Yaml;

/// <summary>Tells what a plain scalar means, by the core schema of YAML 1.2.</summary>
internal static class ScalarKinds
{
    public static ScalarKind Of(string value)
    {
        switch (value)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return ScalarKind.Null;
            case "true" or "True" or "TRUE" or "false" or "False" or "FALSE":
                return ScalarKind.Boolean;
            case ".nan" or ".NaN" or ".NAN":
                return ScalarKind.Number;
        }

        if (value.Length > 2 && value[0] == '0' && value[1] is 'x' or 'o')
        {
            return All(value, 2, value[1] == 'x' ? IsHexadecimal : IsOctal) ? ScalarKind.Number : ScalarKind.Text;
        }

        var start = value[0] is '+' or '-' ? 1 : 0;
        var rest = value.Substring(start);
        return rest is ".inf" or ".Inf" or ".INF" ? ScalarKind.Number : Decimal(rest);
    }

    // [0-9]+ is an integer; (\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)? any other number.
    private static ScalarKind Decimal(string text)
    {
        var place = 0;
        var whole = Digits(text, ref place);
        if (whole > 0 && place == text.Length)
        {
            return ScalarKind.Integer;
        }

        if (place < text.Length && text[place] == '.')
        {
            place++;
            if (Digits(text, ref place) + whole == 0)
            {
                return ScalarKind.Text;
            }
        }
        else if (whole == 0)
        {
            return ScalarKind.Text;
        }

        if (place < text.Length && text[place] is 'e' or 'E')
        {
            place++;
            if (place < text.Length && text[place] is '+' or '-')
            {
                place++;
            }

            if (Digits(text, ref place) == 0)
            {
                return ScalarKind.Text;
            }
        }

        return place == text.Length ? ScalarKind.Number : ScalarKind.Text;
    }

    private static int Digits(string text, ref int place)
    {
        var start = place;
        while (place < text.Length && text[place] is >= '0' and <= '9')
        {
            place++;
        }

        return place - start;
    }

    private static bool All(string text, int start, Func<char, bool> fits)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (!fits(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOctal(char c) => c is >= '0' and <= '7';

    private static bool IsHexadecimal(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
