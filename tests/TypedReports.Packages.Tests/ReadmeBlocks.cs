namespace TypedReports.Packages.Tests;

/// <summary>
/// The code blocks of a Markdown page. A comment line before a block says what it is:
/// <c>&lt;!-- file: quick/Program.cs --&gt;</c> or <c>&lt;!-- output: quick --&gt;</c>.
/// </summary>
internal sealed record ReadmeBlock(string Language, string? Kind, string? Name, string Text, int Line)
{
    public static IReadOnlyList<ReadmeBlock> Read(string path)
    {
        var blocks = new List<ReadmeBlock>();
        string? marker = null;
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("<!--", StringComparison.Ordinal))
            {
                marker = lines[i].Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal).Trim();
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var first = i + 1;
                for (i++; lines[i] != "```"; i++)
                {
                }

                var parts = marker?.Split(':', 2, StringSplitOptions.TrimEntries);
                blocks.Add(new ReadmeBlock(lines[first - 1][3..], parts?[0], parts?[1], string.Join('\n', lines[first..i]) + "\n", first));
                marker = null;
            }
            else if (lines[i].Length > 0)
            {
                marker = null;
            }
        }

        return blocks;
    }
}

/// <summary>Makes projects of the README's blocks, as a reader who follows it would.</summary>
internal static class ReadmeBlocks
{
    public static void Write(string readme, string folder)
    {
        foreach (var block in ReadmeBlock.Read(readme).Where(b => b.Kind == "file"))
        {
            var path = Path.Combine(folder, block.Name!);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);

            // The README names the version it ships with; the packed files of a test have one of their own.
            File.WriteAllText(path, block.Text);
        }
    }
}
