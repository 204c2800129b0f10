using Microsoft.Playwright;

namespace TypedReports.Browser.Tests;

/// <summary>A text, a file name or a spec can hold anything. On the page it is text and nothing else.</summary>
[Collection(OneSite.Name)]
public sealed class HostileTextTests(Site site)
{
    private const string Attack = "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\"></script><!--<script>{{data}}\u2028&amp;'\"`";

    private const string Name = "a&b '<i onmouseover=alert(1)>'{{title}} 2023";

    [SkippableFact]
    public async Task Markup_in_text_and_file_name_is_shown_and_never_run()
    {
        await using var open = await site.Open(Hostile());
        Assert.Contains(Attack.Replace("\u2028", "", StringComparison.Ordinal), (await open.Page.Locator(".text").TextContentAsync())!.Replace("\u2028", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("taken", await open.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await open.Page.Locator("main img, main script, main i[onmouseover]").CountAsync());
        Assert.NotEmpty(await open.Shown());
        Assert.Empty(open.Complaints);
        Assert.Single(open.Requests);
    }

    [SkippableFact]
    public async Task Hostile_names_leave_addresses_and_export_whole()
    {
        await using var open = await site.Open(Hostile());
        await open.Page.Keyboard.PressAsync("j");
        Assert.Equal(1, await open.Selected());
        await open.Page.Keyboard.PressAsync("a");
        var (name, content) = await open.Download(open.Page.GetByRole(AriaRole.Button, new() { Name = "Export facts" }));
        Assert.Matches(@"^[\w.\-]+\.facts\.ndjson$", name);
        Assert.Equal(Name, TypedReports.Records.FactRecordReader.Parse(content.TrimEnd('\n')).Fact.Report);
    }

    [SkippableFact]
    public async Task What_gets_into_the_page_all_the_same_is_not_run()
    {
        await using var open = await site.Open(Hostile());
        var refused = new List<string?>();
        open.Page.RequestFailed += (_, request) => refused.Add(request.Failure);
        await open.Page.EvaluateAsync(
            """
            () => {
              const script = document.createElement('script');
              script.textContent = "document.title = 'taken'";
              document.body.append(script);
              document.body.insertAdjacentHTML('beforeend', '<img src="http://127.0.0.1:9/" onerror="document.title = `taken`">');
            }
            """);
        await open.Page.WaitForTimeoutAsync(200);
        Assert.DoesNotContain("taken", await open.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Contains(refused, failure => failure == "csp");
    }

    private string Hostile()
    {
        var path = Path.Combine(site.NewFolder(), Name + ".txt");
        File.WriteAllText(path, $"2023年林溪县政府工作报告\n一、2022年工作回顾\n{Attack}\n全年完成地区生产总值186.4亿元,增长6.3%。{Attack}\n二、2023年工作安排\n地区生产总值增长6.5%以上。\n");
        return site.Make(path);
    }
}
