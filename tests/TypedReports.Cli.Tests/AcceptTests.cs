namespace TypedReports.Cli.Tests;

public sealed class AcceptTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public AcceptTests() => Specimen.Write(_workspace);

    public void Dispose() => _workspace.Dispose();

    private string[] Lines => _workspace.Read(Specimen.Facts).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void Without_a_terminal_and_without_yes_nothing_is_written()
    {
        var result = _workspace.Run("accept", "linxi-2024");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("4 added, 0 removed, 0 changed. Nothing is written: nobody is there to ask. Read the difference, then give --yes.", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("+ gdp level 2023: 地区生产总值186.4亿元\n+ gdp growth 2023: 6.3%\n", result.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_workspace.PathOf(Specimen.Facts)));
    }

    [Fact]
    public void With_yes_what_is_found_becomes_what_is_expected()
    {
        var result = _workspace.Run("accept", "linxi-2024", "--yes");
        Assert.Equal(0, result.ExitCode);
        var extracted = _workspace.Run("extract", "samples/corpus/linxi-2024.txt", "--spec", "linxi-2024").Output;
        Assert.Equal(extracted.Replace("}\n", ",\"origin\":\"accepted\"}\n", StringComparison.Ordinal), _workspace.Read(Specimen.Facts));
    }

    [Theory]
    [InlineData("y\n", 0, true)]
    [InlineData("YES\n", 0, true)]
    [InlineData("\n", 1, false)]
    [InlineData("n\n", 1, false)]
    [InlineData("", 1, false)]
    public void A_person_is_asked_after_the_difference_was_shown(string answer, int exit, bool written)
    {
        var result = _workspace.Answer(answer, "accept", "linxi-2024");
        Assert.Equal(exit, result.ExitCode);
        Assert.Contains("specs/reports/linxi-2024.facts.ndjson: 4 added, 0 removed, 0 changed. Write it? [y/N]", result.Error, StringComparison.Ordinal);
        Assert.Contains("+ gdp level 2023", result.Output, StringComparison.Ordinal);
        Assert.Equal(written, File.Exists(_workspace.PathOf(Specimen.Facts)));
    }

    [Fact]
    public void Facts_that_are_as_they_were_keep_their_line_and_origin()
    {
        _workspace.Run("accept", "linxi-2024", "--yes");
        var before = Lines;
        before[0] = before[0].Replace("accepted", "gold", StringComparison.Ordinal);
        before[1] = before[1].Replace("\"scope\":null", "\"scope\":\"全县\"", StringComparison.Ordinal).Replace("accepted", "read", StringComparison.Ordinal);
        before[2] = before[2].Replace("\"accepted\"", "\"read\",\"optional\":true", StringComparison.Ordinal);
        before[3] = before[3].Replace("\"value\":8", "\"value\":9", StringComparison.Ordinal).Replace("\"accepted\"", "\"gold\",\"optional\":true", StringComparison.Ordinal);
        _workspace.Write(Specimen.Facts, string.Join('\n', before) + "\n");

        var result = _workspace.Run("accept", "linxi-2024", "--yes");

        Assert.Equal("~ retail-sales growth 2024: value 9 → 8 (gold)\n", result.Output);
        Assert.Equal(before[..3], Lines[..3]);
        Assert.Contains("\"value\":8,", Lines[3], StringComparison.Ordinal);
        Assert.EndsWith("\"origin\":\"accepted\",\"optional\":true}", Lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_is_lost_is_shown_with_its_origin_and_an_optional_one_stays()
    {
        _workspace.Run("accept", "linxi-2024", "--yes");
        var lost = Lines[0].Replace("\"level\"", "\"rank\"", StringComparison.Ordinal).Replace("\"of\":null", "\"of\":\"level\"", StringComparison.Ordinal).Replace("accepted", "gold", StringComparison.Ordinal);
        var optional = lost.Replace("\"gdp\"", "\"retail-sales\"", StringComparison.Ordinal).Replace("\"gold\"", "\"gold\",\"optional\":true", StringComparison.Ordinal).Replace("\"rank\"", "\"level\"", StringComparison.Ordinal).Replace("\"of\":\"level\"", "\"of\":null", StringComparison.Ordinal);
        _workspace.Write(Specimen.Facts, _workspace.Read(Specimen.Facts) + lost + "\n" + optional + "\n");

        var result = _workspace.Run("accept", "linxi-2024", "--yes");

        Assert.Equal("- gdp rank of level 2023: 地区生产总值186.4亿元 (gold)\n", result.Output);
        Assert.Equal(5, Lines.Length);
        Assert.Contains(optional, Lines);
        Assert.DoesNotContain(lost, Lines);
    }

    [Fact]
    public void What_is_accepted_already_is_left_alone()
    {
        _workspace.Run("accept", "linxi-2024", "--yes");
        var before = File.ReadAllBytes(_workspace.PathOf(Specimen.Facts));
        var result = _workspace.Run("accept", "linxi-2024");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("nothing to accept", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_workspace.PathOf(Specimen.Facts)));
    }

    [Fact]
    public void A_text_that_moved_changes_places_and_loses_no_origin_unsaid()
    {
        _workspace.Run("accept", "linxi-2024", "--yes");
        _workspace.Write(Specimen.Facts, _workspace.Read(Specimen.Facts).Replace("accepted", "gold", StringComparison.Ordinal));
        _workspace.Write("samples/corpus/linxi-2024.txt", Specimen.Text.Replace("一、2023", "各位代表：\n一、2023", StringComparison.Ordinal));
        var result = _workspace.Run("accept", "linxi-2024", "--yes");
        Assert.All(result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("^~ .*start .* → .*valueStart .* → .* \\(gold\\)$", line));
        Assert.Equal(4, Lines.Length);
    }

    [Fact]
    public void A_facts_file_that_can_not_be_read_is_not_overwritten()
    {
        _workspace.Write(Specimen.Facts, "no record\n");
        var result = _workspace.Run("accept", "linxi-2024", "--yes");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error TR1915", result.Error, StringComparison.Ordinal);
        Assert.Equal("no record\n", _workspace.Read(Specimen.Facts));
    }

    [Fact]
    public void A_text_that_is_not_there_or_refused_loses_nothing()
    {
        _workspace.Run("accept", "linxi-2024", "--yes");
        var before = _workspace.Read(Specimen.Facts);
        File.Delete(_workspace.PathOf("samples/corpus/linxi-2024.txt"));
        var result = _workspace.Run("accept", "linxi-2024", "--yes");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error TR1003", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, _workspace.Read(Specimen.Facts));
    }

    [Fact]
    public void Built_in_specs_can_not_be_changed()
    {
        using var empty = new Workspace(withSpecs: false);
        var result = empty.Run("accept", "binzhou-2023", "--yes");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--specs", result.Error, StringComparison.Ordinal);
    }
}
