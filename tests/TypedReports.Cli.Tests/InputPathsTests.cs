using TypedReports.Cli.Input;

namespace TypedReports.Cli.Tests;

public sealed class InputPathsTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public InputPathsTests()
    {
        foreach (var name in new[] { "texts/b.txt", "texts/a.txt", "texts/B.txt", "texts/notes.md", "texts/inner/c.txt", "texts/inner/deep/d.txt", "other/a.txt" })
        {
            _workspace.Write(name, "x");
        }
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_folder_means_its_txt_files_in_ordinal_order_and_no_subfolders() =>
        Assert.Equal(["texts/B.txt", "texts/a.txt", "texts/b.txt"], Expand("texts"));

    [Fact]
    public void Patterns_match_in_any_part_of_a_path()
    {
        Assert.Equal(["texts/a.txt", "texts/b.txt"], Expand("texts/?.txt").Where(name => name != "texts/B.txt"));
        Assert.Equal(["other/a.txt", "texts/a.txt"], Expand("*/a.txt"));
        Assert.Equal(["texts/inner/c.txt", "texts/inner/deep/d.txt"], Expand("texts/inner/**/*.txt"));
        Assert.Equal([_workspace.PathOf("other/a.txt")], Expand(_workspace.PathOf("oth*/*.txt")));
        Assert.Equal(["texts/../other/a.txt"], Expand("texts/../other/*.txt"));
    }

    [Fact]
    public void A_file_meant_twice_is_read_once() => Assert.Equal(["texts/b.txt", "texts/B.txt", "texts/a.txt"], Expand("texts/b.txt", "texts", "texts/*.txt"));

    [Fact]
    public void What_leads_to_no_file_says_so_and_keeps_its_place()
    {
        _workspace.Write("empty/readme.md", "x");
        var found = InputPaths.Expand(["empty", "texts/a.txt", "nothing*.txt"], _workspace.Folder).ToList();
        Assert.Equal(["empty", "texts/a.txt", "nothing*.txt"], found.Select(f => f.Source));
        Assert.Contains("no .txt file", found[0].Problem!.Message, StringComparison.Ordinal);
        Assert.Null(found[1].Problem);
        Assert.Contains("no file matches", found[2].Problem!.Message, StringComparison.Ordinal);
    }

    private List<string> Expand(params string[] paths) => [.. InputPaths.Expand(paths, _workspace.Folder).Select(file => file.Source)];
}
