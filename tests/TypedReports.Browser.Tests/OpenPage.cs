using Microsoft.Playwright;

namespace TypedReports.Browser.Tests;

/// <summary>A page in a window of its own. Whatever it complains of, and whatever it asks the network for, is kept.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    public OpenPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, and exceptions nobody caught.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Everything that was asked for, the page itself among it.</summary>
    public List<string> Requests { get; } = [];

    public ILocator Row(int fact) => Page.Locator($"tr[data-fact='{fact - 1}']");

    public ILocator Mark(int fact) => Page.Locator($"#fact-{fact}");

    /// <summary>The numbers of the facts in the table, in its order.</summary>
    public async Task<int[]> Shown() =>
        await Page.EvaluateAsync<int[]>("[...document.querySelectorAll('tr[data-fact]')].map(row => Number(row.dataset.fact) + 1)");

    /// <summary>The number of the fact that is selected in the table and in the text, 0 for none; they must agree.</summary>
    public async Task<int> Selected()
    {
        var inTable = await Page.EvaluateAsync<int>("Number(document.querySelector('tr[aria-current]')?.dataset.fact ?? -1) + 1");
        if (inTable > 0)
        {
            Assert.Equal(1, await Page.Locator("tr[aria-current]").CountAsync());
            Assert.Contains("chosen", await Mark(inTable).GetAttributeAsync("class") ?? "", StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(0, await Page.Locator(".text .selected").CountAsync());
        }

        return inTable;
    }

    /// <summary>Whether an element can be seen inside the window and inside what scrolls around it.</summary>
    public static async Task<bool> IsInView(ILocator element) => await element.EvaluateAsync<bool>(
        """
        node => {
          const box = node.getBoundingClientRect();
          const hit = document.elementFromPoint(box.left + Math.min(4, box.width / 2), box.top + box.height / 2);
          return hit !== null && (hit === node || node.contains(hit) || hit.contains(node) && hit.closest('tr, p, a') !== null);
        }
        """);

    /// <summary>Waits until something is so: an address changes first, and the page follows it in a turn of its own.</summary>
    public static async Task Eventually(Func<Task<bool>> condition)
    {
        for (var turn = 0; turn < 50; turn++)
        {
            if (await condition())
            {
                return;
            }

            await Task.Delay(40);
        }

        Assert.Fail("It did not come to be within two seconds.");
    }

    /// <summary>Clicks what makes a download, and reads the file.</summary>
    public async Task<(string Name, string Content)> Download(ILocator button)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllTextAsync(await download.PathAsync()));
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
