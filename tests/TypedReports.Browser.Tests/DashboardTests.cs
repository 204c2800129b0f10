using System.Diagnostics;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;

namespace TypedReports.Browser.Tests;

/// <summary>The sample dashboard, run as a process of its own and opened at its local address.</summary>
[Collection(OneSite.Name)]
public sealed partial class DashboardTests(Site site)
{
    [SkippableFact]
    public async Task The_dashboard_shows_what_reports_promise_and_the_sentence_behind_it()
    {
        site.Require();
        using var server = Start();
        try
        {
            var address = await Address(server);
            await using var open = await site.Open(address);
            var row = open.Page.Locator("section", new() { HasText = "Gross regional product" }).Locator("tr", new() { HasText = "彬州市" });
            Assert.Equal("6.8%", await row.Locator("summary").First.InnerTextAsync());
            await row.Locator("summary", new() { HasText = "7%左右" }).ClickAsync();
            Assert.Contains("生产总值增长7%左右", await row.Locator("td").Nth(1).InnerTextAsync(), StringComparison.Ordinal);
            Assert.Equal(1, await open.Page.Locator("svg[aria-label^='Gross']").CountAsync());
            Assert.Empty(await open.Page.EvaluateAsync<string[]>(Contrast.Script));
            Assert.Empty((await open.Page.RunAxe()).Violations.Select(violation => violation.Id));
            Assert.Empty(open.Complaints);
            Assert.All(open.Requests.Where(url => !url.StartsWith("data:", StringComparison.Ordinal)), url => Assert.StartsWith(address, url, StringComparison.Ordinal));

            using var client = new HttpClient();
            var csv = await client.GetStringAsync(new Uri(new Uri(address), "growth.csv"));
            Assert.Contains("Gross regional product,binzhou-2023,彬州市,2023,6.8,Exact,7,Approximate,预期,", csv, StringComparison.Ordinal);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }
    }

    private static Process Start()
    {
        var assembly = Path.Combine(AppContext.BaseDirectory, "Dashboard.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [assembly, "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true })!;
    }

    private static async Task<string> Address(Process server)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await server.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                // The rest is read, so that the server never waits for a full pipe.
                server.OutputDataReceived += static (_, _) => { };
                return match.Groups[1].Value;
            }
        }

        throw new InvalidOperationException("the dashboard ended before it listened");
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
