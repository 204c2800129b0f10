using System.Globalization;
using Microsoft.Playwright;

namespace TypedReports.Browser.Tests;

/// <summary>What a reader does with the comparison of many reports.</summary>
[Collection(OneSite.Name)]
public sealed class ComparisonPageTests(Site site)
{
    [SkippableFact]
    public async Task Every_bound_is_drawn_as_what_it_is()
    {
        await using var open = await Comparison();

        // 彬州 promises 7%左右, 孟州 7%以上.
        Assert.Equal(1, await Plot(open, "彬州市").Locator(".promised .mark.hollow").CountAsync());
        Assert.Equal(0, await Plot(open, "彬州市").Locator(".promised .line").CountAsync());
        Assert.Equal(2, await Plot(open, "孟州市").Locator(".promised .line").CountAsync());
        Assert.Equal(0, await Plot(open, "孟州市").Locator("g.achieved").CountAsync());
        Assert.Equal("≥ 7%", await Plot(open, "孟州市").Locator(".label.promised").TextContentAsync());
    }

    [SkippableFact]
    public async Task A_fall_of_at_least_so_much_is_open_downwards()
    {
        site.Require();
        var folder = site.NewFolder();
        await File.WriteAllTextAsync(
            Path.Combine(folder, "linxi-2024.txt"),
            "2024年林溪县政府工作报告\n一、2023年工作回顾\n全年单位地区生产总值能耗下降2%。\n二、2024年工作安排\n主要预期目标是:单位地区生产总值能耗下降3.1%以上。\n");
        await using var open = await site.Open(site.Make("--compare", folder) + "#compare/energy-intensity/growth");
        var row = Plot(open, "林溪县");
        Assert.Equal("≤ −3.1%", await row.Locator(".label.promised").TextContentAsync());
        var arrow = (await row.Locator(".promised .line").First.GetAttributeAsync("d"))!.Split(',', ' ');
        Assert.StartsWith("H", arrow[2], StringComparison.Ordinal);
        Assert.True(double.Parse(arrow[2][1..], CultureInfo.InvariantCulture) < double.Parse(arrow[0][1..], CultureInfo.InvariantCulture));
    }

    [SkippableFact]
    public async Task Marks_stand_where_their_values_are()
    {
        await using var open = await Comparison();
        var ticks = await open.Page.EvaluateAsync<double[][]>(
            "[...document.querySelectorAll('.plot .tick')].map(tick => [parseFloat(tick.textContent), Number(tick.getAttribute('x'))])");
        var scale = (ticks[^1][1] - ticks[0][1]) / (ticks[^1][0] - ticks[0][0]);
        var achieved = double.Parse((await Plot(open, "彬州市").Locator("circle.mark").GetAttributeAsync("cx"))!, CultureInfo.InvariantCulture);
        Assert.Equal(ticks[0][1] + ((6.8 - ticks[0][0]) * scale), achieved, 0.01);
    }

    [SkippableFact]
    public async Task Ranks_follow_the_order_and_equal_values_share_one()
    {
        await using var open = await Comparison();
        var labels = await open.Page.Locator(".plot .label.promised").AllTextContentsAsync();
        var values = labels.Select(label => double.Parse(label.Trim('≥', '≈', '>', ' ', '%'), CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(values.OrderDescending(), values);
        var ranks = (await open.Page.Locator(".plot .rank").AllTextContentsAsync()).Select(rank => int.Parse(rank, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(values.Select(value => values.IndexOf(value) + 1), ranks);
    }

    [SkippableFact]
    public async Task Every_number_leads_to_its_sentence_and_back()
    {
        await using var open = await Comparison();
        await Plot(open, "彬州市").Locator("a:has(.label.promised)").ClickAsync();
        await Assertions.Expect(open.Page.Locator("h1")).ToContainTextAsync("彬州市");
        var selected = await open.Selected();
        Assert.NotEqual(0, selected);
        Assert.Contains("7%左右", await open.Mark(selected).InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await OpenPage.IsInView(open.Mark(selected)));
        await open.Page.GoBackAsync();
        await Assertions.Expect(open.Page.Locator("h1")).ToHaveTextAsync("Promised and achieved");
    }

    [SkippableFact]
    public async Task All_addresses_of_the_comparison_name_facts_that_there_are()
    {
        await using var open = await Comparison();
        var dead = await open.Page.EvaluateAsync<string[]>(
            """
            () => {
              const index = JSON.parse(document.getElementById('index').textContent);
              const facts = new Map(index.reports.map((report, i) => [report.id, JSON.parse(document.getElementById(`report-${i}`).textContent).facts.length]));
              return [...document.querySelectorAll('main a')].map(link => link.getAttribute('href')).filter(href => /\/f\d+$/.test(href)).filter(href => {
                const [, report, fact] = /^#(.*)\/f(\d+)$/.exec(href);
                return !(Number(fact) <= facts.get(decodeURIComponent(report)));
              });
            }
            """);
        Assert.Empty(dead);
        Assert.True(await open.Page.Locator(".plot .row a").CountAsync() > 30);
    }

    [SkippableFact]
    public async Task A_small_plot_opens_the_large_one()
    {
        await using var open = await Comparison();
        await open.Page.Locator(".multiple[data-slot='retail-sales/growth']").ClickAsync();
        await Assertions.Expect(open.Page.Locator(".compare h2").First).ToContainTextAsync("社会消费品零售总额");
        Assert.Equal("retail-sales/growth", await open.Page.GetByLabel("Indicator").InputValueAsync());
        Assert.True(await open.Page.Locator(".multiple").CountAsync() > 5);
    }

    [SkippableFact]
    public async Task The_table_leaves_as_the_csv_that_the_command_line_writes()
    {
        var corpus = Path.Combine(Site.Repository, "samples", "corpus");
        await using var open = await site.Open(site.Make("--compare", corpus, "--form", "government-work-report"));
        var (name, content) = await open.Download(open.Page.GetByRole(AriaRole.Button, new() { Name = "This table (CSV)" }));
        Assert.Equal("gdp-growth.csv", name);
        Assert.Equal(Site.Run("compare", "gdp", "--in", corpus, "--measure", "growth", "--format", "csv"), content);
        (_, content) = await open.Download(open.Page.GetByRole(AriaRole.Button, new() { Name = "All indicators (CSV)" }));
        Assert.Contains("\nbinzhou-2023,彬州市,2023,retail-sales,growth,", content, StringComparison.Ordinal);
    }

    private static ILocator Plot(OpenPage open, string region) => open.Page.Locator(".plot .row", new() { HasText = region });

    private async Task<OpenPage> Comparison() => await site.Open(site.Make("--compare", Path.Combine(Site.Repository, "samples", "corpus")));
}
