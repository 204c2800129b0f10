using TypedReports.Records;

namespace TypedReports.Browser.Tests;

/// <summary>What a reviewer does with the page of one report.</summary>
[Collection(OneSite.Name)]
public sealed class ReviewPageTests(Site site)
{
    private const string Report = "binzhou-2023";

    [SkippableFact]
    public async Task A_click_on_a_row_selects_the_place_in_the_text()
    {
        await using var open = await Review();
        await open.Row(5).ClickAsync();
        Assert.Equal(5, await open.Selected());
        Assert.True(await OpenPage.IsInView(open.Mark(5)));
        Assert.EndsWith("#f5", open.Page.Url, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_click_in_the_text_selects_the_row()
    {
        await using var open = await Review();
        var last = (await open.Shown()).Max();
        await open.Mark(last).ClickAsync();
        Assert.Equal(last, await open.Selected());
        Assert.True(await OpenPage.IsInView(open.Row(last)));
    }

    [SkippableFact]
    public async Task The_card_shows_the_sentence_and_what_is_known_of_the_fact()
    {
        await using var open = await Review();
        await open.Row(1).ClickAsync();
        var card = await open.Page.Locator(".card").InnerTextAsync();
        Assert.Contains("地区生产总值", card, StringComparison.Ordinal);
        Assert.Contains("Gross Regional Product", card, StringComparison.Ordinal);
        Assert.Contains("326.3 亿元", card, StringComparison.Ordinal);
        Assert.Contains("全年完成生产总值326.3亿元", card, StringComparison.Ordinal);
        Assert.Equal("326.3亿元", await open.Page.Locator(".card blockquote mark").InnerTextAsync());
    }

    [SkippableFact]
    public async Task A_second_click_on_the_same_place_takes_the_next_of_overlapping_facts()
    {
        await using var open = await Review();
        var overlap = open.Page.Locator("span.statement[data-facts*=' ']").First;
        var facts = (await overlap.GetAttributeAsync("data-facts"))!.Split(' ').Select(id => int.Parse(id, System.Globalization.CultureInfo.InvariantCulture) + 1).ToArray();
        await overlap.ClickAsync();
        Assert.Equal(facts[0], await open.Selected());
        await overlap.ClickAsync();
        Assert.Equal(facts[1], await open.Selected());
    }

    [SkippableFact]
    public async Task Filters_and_search_narrow_the_table_and_mute_the_other_marks()
    {
        await using var open = await Review();
        var all = (await open.Shown()).Length;
        await open.Page.GetByLabel("Status", new() { Exact = true }).SelectOptionAsync("target");
        var promised = await open.Shown();
        Assert.InRange(promised.Length, 1, all - 1);
        Assert.Equal(promised.Length, await open.Page.Locator("tr[data-fact] .chip.s-target").CountAsync());
        Assert.Equal(0, await open.Page.Locator("a.value.s-target.dimmed").CountAsync());
        Assert.NotEqual(0, await open.Page.Locator("a.value.s-actual.dimmed").CountAsync());

        await open.Page.GetByLabel("Search facts").FillAsync("生产总值 7%");
        Assert.Equal("地区生产总值", await open.Page.Locator("tr[data-fact] td.indicator b").InnerTextAsync());
        await open.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        Assert.Equal(all, (await open.Shown()).Length);
        Assert.Equal(0, await open.Page.Locator("a.value.dimmed").CountAsync());
    }

    [SkippableFact]
    public async Task A_click_on_a_heading_sorts_and_a_second_one_turns_the_order()
    {
        await using var open = await Review();
        var heading = open.Page.GetByRole(Microsoft.Playwright.AriaRole.Columnheader, new() { Name = "Period" });
        await heading.GetByRole(Microsoft.Playwright.AriaRole.Button).ClickAsync();
        Assert.Equal("ascending", await heading.GetAttributeAsync("aria-sort"));
        var periods = await open.Page.Locator("tr[data-fact] td.period").AllInnerTextsAsync();
        Assert.Equal(periods.Order(StringComparer.Ordinal), periods);
        await heading.GetByRole(Microsoft.Playwright.AriaRole.Button).ClickAsync();
        Assert.Equal(periods.OrderDescending(StringComparer.Ordinal), await open.Page.Locator("tr[data-fact] td.period").AllInnerTextsAsync());
    }

    [SkippableFact]
    public async Task The_keys_step_decide_and_take_back()
    {
        await using var open = await Review();
        await open.Page.Keyboard.PressAsync("j");
        Assert.Equal(1, await open.Selected());
        await open.Page.Keyboard.PressAsync("a");
        Assert.Equal(2, await open.Selected());
        await open.Page.Keyboard.PressAsync("r");
        await open.Page.Keyboard.PressAsync("k");
        Assert.Equal(2, await open.Selected());
        Assert.Equal("accepted", await open.Row(1).GetAttributeAsync("data-decision"));
        Assert.Equal("rejected", await open.Row(2).GetAttributeAsync("data-decision"));
        await open.Page.Keyboard.PressAsync("u");
        Assert.Equal("", await open.Row(2).GetAttributeAsync("data-decision"));
        await open.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await open.Selected());
    }

    [SkippableFact]
    public async Task The_keys_are_letters_while_one_types_and_can_be_turned_off()
    {
        await using var open = await Review();
        await open.Page.Keyboard.PressAsync("/");
        await open.Page.Keyboard.TypeAsync("jar");
        Assert.Equal("jar", await open.Page.GetByLabel("Search facts").InputValueAsync());
        Assert.Equal(0, await open.Selected());
        await open.Page.GetByLabel("Search facts").FillAsync("");
        await open.Page.Keyboard.PressAsync("Escape");
        await open.Page.Keyboard.PressAsync("?");
        await open.Page.GetByLabel("single-letter keys are on").UncheckAsync();
        await open.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await open.Page.Keyboard.PressAsync("j");
        Assert.Equal(0, await open.Selected());
    }

    [SkippableFact]
    public async Task The_toggle_shows_the_text_as_the_engine_reads_it_and_keeps_the_selection()
    {
        await using var open = await Review("yichuan-2024");
        var text = open.Page.Locator(".text");
        Assert.Contains("現(xiàn)在", await text.InnerTextAsync(), StringComparison.Ordinal);
        await open.Row(3).ClickAsync();
        await open.Page.Keyboard.PressAsync("n");
        var normalized = await text.InnerTextAsync();
        Assert.Contains("现在", normalized, StringComparison.Ordinal);
        Assert.DoesNotContain("xiàn", normalized, StringComparison.Ordinal);
        Assert.Equal(3, await open.Selected());
        await open.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Normalised text" }).ClickAsync();
        Assert.Contains("現(xiàn)在", await text.InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_address_of_a_fact_opens_it()
    {
        await using var open = await site.Open(site.Make(Site.Corpus(Report)) + "#f12");
        Assert.Equal(12, await open.Selected());
        Assert.True(await OpenPage.IsInView(open.Mark(12)));
    }

    [SkippableFact]
    public async Task The_outline_leads_to_its_heading()
    {
        await using var open = await Review();
        var heading = open.Page.Locator(".outline a").Last;
        await heading.ClickAsync();
        var place = open.Page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Name = await heading.InnerTextAsync(), Exact = true }).Last;
        await OpenPage.Eventually(() => OpenPage.IsInView(place));
    }

    [SkippableFact]
    public async Task Decisions_leave_as_the_expected_facts_that_the_library_reads()
    {
        await using var open = await Review();
        foreach (var key in "jaar")
        {
            await open.Page.Keyboard.PressAsync(key.ToString());
        }

        var (name, content) = await open.Download(open.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Export facts" }));
        Assert.Equal($"{Report}.facts.ndjson", name);
        var found = FactsOf(Report);
        var exported = FactRecordReader.Read(new StringReader(content)).ToList();
        Assert.Equal(found.Take(2), exported.Select(record => record.Fact));
        Assert.All(exported, record => Assert.Equal(FactOrigin.Read, record.Origin));
        Assert.Contains("\"value\":326.3,", content, StringComparison.Ordinal);

        await open.Page.GetByLabel("with undecided").CheckAsync();
        (_, content) = await open.Download(open.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Export facts" }));
        exported = [.. FactRecordReader.Read(new StringReader(content))];
        Assert.Equal(found.Where((_, i) => i != 2), exported.Select(record => record.Fact));
        Assert.Equal(exported.Count - 2, exported.Count(record => record.Origin == FactOrigin.Accepted));
    }

    [SkippableFact]
    public async Task A_report_checks_against_the_facts_that_were_accepted_of_it()
    {
        var specs = site.NewFolder();
        foreach (var file in Directory.GetFiles(Path.Combine(Site.Repository, "specs"), "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(specs, Path.GetRelativePath(Path.Combine(Site.Repository, "specs"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        await using var open = await Review();
        await open.Page.Keyboard.PressAsync("j");
        for (var i = FactsOf(Report).Count; i > 0; i--)
        {
            await open.Page.Keyboard.PressAsync("a");
        }

        var (name, content) = await open.Download(open.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Export facts" }));
        var expected = Path.Combine(specs, "reports", name);
        var texts = Path.Combine(Site.Repository, "samples", "corpus");
        await File.WriteAllTextAsync(expected, content);
        _ = Site.Run("check", Report, "--specs", specs, "--texts", texts);

        await File.WriteAllTextAsync(expected, content.Replace("\"value\":326.3,", "\"value\":326.4,", StringComparison.Ordinal));
        Assert.Throws<InvalidOperationException>(() => Site.Run("check", Report, "--specs", specs, "--texts", texts));
    }

    [SkippableFact]
    public async Task What_was_not_found_stands_with_its_reason_and_the_nearest_sentences()
    {
        await using var open = await Review();
        await open.Page.GetByRole(Microsoft.Playwright.AriaRole.Tab, new() { Name = "Not found" }).ClickAsync();
        var panel = open.Page.GetByRole(Microsoft.Playwright.AriaRole.Tabpanel, new() { Name = "Not found" });
        Assert.Contains("Not stated", await panel.InnerTextAsync(), StringComparison.Ordinal);
        var candidate = panel.Locator(".candidate .excerpt").First;
        var word = await candidate.Locator("mark").InnerTextAsync();
        await candidate.ClickAsync();
        Assert.Contains(word, await open.Page.Locator(".looked-at").InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Damage_is_marked_with_its_likely_reading()
    {
        await using var open = await Review("yima-2021");
        var place = open.Page.Locator(".damage", new() { HasText = "955G" }).First;
        Assert.Contains("95个5G", await place.GetAttributeAsync("data-reading") ?? "", StringComparison.Ordinal);
        await open.Page.GetByRole(Microsoft.Playwright.AriaRole.Tab, new() { Name = "Damage" }).ClickAsync();
        Assert.Contains("78%80%", await open.Page.GetByRole(Microsoft.Playwright.AriaRole.Tabpanel, new() { Name = "Damage" }).InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Several_reports_share_a_page_and_keep_their_decisions()
    {
        await using var open = await site.Open(site.Make(Site.Corpus(Report), Site.Corpus("jiaozuo-2021")));
        await open.Page.Keyboard.PressAsync("j");
        await open.Page.Keyboard.PressAsync("a");
        await open.Page.GetByLabel("Report", new() { Exact = true }).SelectOptionAsync("#jiaozuo-2021");
        await Microsoft.Playwright.Assertions.Expect(open.Page.Locator("h1")).ToContainTextAsync("焦作");
        Assert.Equal(FactsOf("jiaozuo-2021").Count, (await open.Shown()).Length);
        await open.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Previous report" }).ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(open.Row(1)).ToHaveAttributeAsync("data-decision", "accepted");
        await open.Page.GotoAsync(open.Page.Url.Split('#')[0] + "#jiaozuo-2021/f2");
        await OpenPage.Eventually(async () => await open.Selected() == 2);
    }

    private async Task<OpenPage> Review(string report = Report) => await site.Open(site.Make(Site.Corpus(report)));

    /// <summary>What the command line reads of a report by its spec.</summary>
    private static List<ReportFact> FactsOf(string report) =>
        [.. FactRecordReader.Read(new StringReader(Site.Run("extract", Site.Corpus(report), "--spec", report))).Select(record => record.Fact)];
}
