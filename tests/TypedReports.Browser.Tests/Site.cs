using System.Text;
using Microsoft.Playwright;
using TypedReports.Cli;

namespace TypedReports.Browser.Tests;

/// <summary>A browser, and the pages that the command line makes of texts: made once for all tests.</summary>
public sealed class Site : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // No sandbox, since CI runs as root; nothing of the browser's own may ask the network.
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly Dictionary<string, string> _pages = [];
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "reports-pages-" + Path.GetRandomFileName());
    private readonly string? _executable = Environment.GetEnvironmentVariable("CHROMIUM") ?? Array.Find(Places, File.Exists);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>A text of the corpus.</summary>
    public static string Corpus(string id) => Path.Combine(Repository, "samples", "corpus", id + ".txt");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        if (_executable is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = _executable, Args = Arguments });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Skips the test where there is no browser, and says why.</summary>
    public void Require() => Skip.If(
        _executable is null, "there is no Chromium on this machine: run eng/install-test-tools.sh (Debian), or name one in the variable CHROMIUM.");

    /// <summary>A folder of its own for texts of a test.</summary>
    public string NewFolder() => Directory.CreateDirectory(Path.Combine(_folder, Path.GetRandomFileName())).FullName;

    /// <summary>The page that <c>reports view</c> makes.</summary>
    public string Make(params string[] arguments)
    {
        var key = string.Join(' ', arguments);
        lock (_pages)
        {
            if (!_pages.TryGetValue(key, out var path))
            {
                path = Path.Combine(_folder, $"{_pages.Count}.html");
                _ = Run(["view", .. arguments, "--output", path]);
                _pages.Add(key, path);
            }

            return path;
        }
    }

    /// <summary>Opens a page in a browser window of its own.</summary>
    public async Task<OpenPage> Open(string address, BrowserNewContextOptions? options = null)
    {
        Require();
        var context = await _browser!.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var page = new OpenPage(context, await context.NewPageAsync());
        await page.Page.GotoAsync(address.Contains("://", StringComparison.Ordinal) ? address : "file://" + address);
        return page;
    }

    /// <summary>What a command prints, run in the repository.</summary>
    public static string Run(params string[] arguments)
    {
        using var error = new StringWriter();
        using var output = new MemoryStream();
        var exit = ReportsCommandLine.Run(arguments, new CliContext { Input = Stream.Null, Output = output, Error = error, Directory = Repository });
        return exit == 0
            ? Encoding.UTF8.GetString(output.ToArray())
            : throw new InvalidOperationException($"reports {string.Join(' ', arguments)}: {error}");
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Reports.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("the tests run outside the repository");
    }
}

/// <summary>All browser tests share one browser, and run one after the other: times are measured in it.</summary>
[CollectionDefinition(Name)]
public sealed class OneSite : ICollectionFixture<Site>
{
    public const string Name = "site";
}
