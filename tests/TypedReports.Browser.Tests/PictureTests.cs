using Microsoft.Playwright;

namespace TypedReports.Browser.Tests;

/// <summary>The pictures of the README, taken of the real pages: written anew with <c>UPDATE_PICTURES=1</c>.</summary>
[Collection(OneSite.Name)]
public sealed class PictureTests(Site site)
{
    private const int Largest = 300 * 1024;

    [SkippableTheory]
    [InlineData("review", "ningbo-2023")]
    [InlineData("comparison", null)]
    public async Task The_readme_shows_the_page(string name, string? report)
    {
        site.Require();
        var path = Path.Combine(Site.Repository, "docs", "images", name + ".png");
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURES") is not null)
        {
            await Take(path, report);
        }

        Assert.InRange(new FileInfo(path).Length, 10_000, Largest);
        Assert.Contains($"docs/images/{name}.png", await File.ReadAllTextAsync(Path.Combine(Site.Repository, "README.md")), StringComparison.Ordinal);
    }

    private async Task Take(string path, string? report)
    {
        var page = report is null ? site.Make("--compare", "samples/corpus") : site.Make($"samples/corpus/{report}.txt");
        await using var open = await site.Open(page, new() { ViewportSize = new() { Width = 1360, Height = report is null ? 840 : 620 }, ColorScheme = ColorScheme.Light });
        if (report is not null)
        {
            await open.Page.GetByLabel("Search facts").FillAsync("地区生产总值");
            await open.Page.Keyboard.PressAsync("Escape");
            await open.Page.Keyboard.PressAsync("j");
            await open.Page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
            await open.Page.Mouse.MoveAsync(0, 0);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await open.Page.ScreenshotAsync(new() { Path = path });
    }
}
