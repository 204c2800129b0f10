using System.Globalization;
using System.Text;

namespace Quickstart;

/// <summary>A table in plain text whose columns stay in line when Chinese and Latin characters are mixed.</summary>
public sealed class TextTable(params string[] headings)
{
    private const int Gap = 2;
    private readonly List<string[]> _rows = [headings];

    /// <summary>Adds a row, one cell a heading.</summary>
    /// <exception cref="ArgumentException">There are more or fewer cells than headings.</exception>
    public void Add(params string[] cells)
    {
        if (cells.Length != headings.Length)
        {
            throw new ArgumentException($"{headings.Length} cells expected, {cells.Length} given.", nameof(cells));
        }

        _rows.Add(cells);
    }

    /// <summary>The rows as lines, the headings first and a rule below them.</summary>
    public override string ToString()
    {
        var widths = headings.Select((_, column) => _rows.Max(row => WidthOf(row[column]))).ToArray();
        var text = new StringBuilder();
        for (var i = 0; i < _rows.Count; i++)
        {
            AppendRow(text, _rows[i], widths);
            if (i == 0)
            {
                AppendRow(text, [.. widths.Select(width => new string('-', width))], widths);
            }
        }

        return text.ToString();
    }

    /// <summary>How many cells of a terminal <paramref name="text"/> takes: East Asian wide characters take two.</summary>
    public static int WidthOf(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
                ? 0
                : IsWide(rune.Value) ? 2 : 1;
        }

        return width;
    }

    private static void AppendRow(StringBuilder text, string[] cells, int[] widths)
    {
        var line = new StringBuilder();
        for (var column = 0; column < cells.Length; column++)
        {
            line.Append(cells[column]).Append(' ', widths[column] - WidthOf(cells[column]) + Gap);
        }

        text.Append(line.ToString().TrimEnd(' ')).Append('\n');
    }

    // The blocks that Unicode's EastAsianWidth.txt gives as W or F and that reports use.
    private static bool IsWide(int codePoint) => codePoint is
        >= 0x1100 and <= 0x115F
        or >= 0x2E80 and <= 0x303E
        or >= 0x3041 and <= 0x4DBF
        or >= 0x4E00 and <= 0xA4CF
        or >= 0xAC00 and <= 0xD7A3
        or >= 0xF900 and <= 0xFAFF
        or >= 0xFE30 and <= 0xFE6F
        or >= 0xFF01 and <= 0xFF60
        or >= 0xFFE0 and <= 0xFFE6
        or >= 0x20000 and <= 0x3FFFD;
}
