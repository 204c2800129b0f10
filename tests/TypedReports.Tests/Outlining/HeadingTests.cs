using TypedReports.Reading.Outlining;

namespace TypedReports.Tests.Outlining;

public class HeadingTests
{
    [Fact]
    public void A_digest_heads_its_lists_with_bullets() => Assert.Equal(
        ["■ 2024年成绩单", "■ 2025年经济社会发展的主要预期目标"],
        OutlineForm.Read("政府工作报告摘要\n■ 2024年成绩单\n●生产总值增长6%左右\n●粮食总产达到55亿斤\n■ 2025年经济社会发展的主要预期目标\n●经济增长6%左右\n●粮食产量50亿斤以上\n").Titles(1));

    [Fact]
    public void Numbered_chapters_and_sections_that_run_into_their_paragraphs()
    {
        var outline = OutlineForm.Read(Repository.Text("binzhou-2023"));

        Assert.Equal(["一、2022年工作回顾", "二、2023年工作思路和预期目标", "三、2023年重点工作", "四、持续加强政府自身建设"], outline.Titles(1));
        Assert.Equal(15, outline.Titles(2).Length);
        Assert.Equal("(一)坚持精准施策,化压力为动力,稳住了经济大盘", outline.Titles(2)[0]);
        Assert.Equal("(八)落实以人为本,推动民生改善走在前列", outline.Titles(2)[14]);
        Assert.Equal("(一)", outline.Headings[1].Number);
    }

    [Fact]
    public void Main_headings_without_numbers_and_the_annexes_behind_them()
    {
        var outline = OutlineForm.Read(Repository.Text("mengzhou-2023"));

        Assert.Equal(["2022年工作回顾", "2023年工作总体思路和奋斗目标", "2023年工作安排", "2023年三十工程", "重要词语解释"], outline.Titles(1));
        Assert.Equal(["一、十大工业项目", "二、十大基础设施", "三、十件民生实事"], outline.Titles(2)[^3..]);
        Assert.Equal(SectionRole.Appendix, outline.Headings[^1].Role);
    }

    [Fact]
    public void Paragraphs_that_begin_with_第一_or_一是_are_no_main_headings()
    {
        Assert.Equal(
            ["一、2020年工作回顾及十三五主要成就", "二、2035年远景目标及十四五时期经济社会发展", "三、2021年重点工作", "四、全面加强政府自身建设"],
            OutlineForm.Read(Repository.Text("yima-2021")).Titles(1));
        Assert.Equal(
            ["一、2022年工作回顾", "二、2023年重点工作", "三、全面加强政府自身建设"], OutlineForm.Read(Repository.Text("shangluo-2023")).Titles(1));
    }

    [Fact]
    public void A_heading_broken_over_two_lines_keeps_both_out_of_the_body()
    {
        var outline = OutlineForm.Read(Repository.Text("yima-2021"), out var text, out _);

        var rest = outline.Segments.Single(s => text.Span[s.Start..s.End].Trim().SequenceEqual("主要目标任务"));
        Assert.Equal(SegmentKind.Heading, rest.Kind);
        Assert.Equal("2035年远景目标及十四五时期经济社会发展", outline.Headings[rest.Heading].Title);
    }

    [Theory]
    [InlineData("第一部分 2022年工作回顾\n2022年,经济平稳运行。\n第二部分 2023年工作安排\n2023年,经济增长6%。", "第一部分2022年工作回顾", "第二部分2023年工作安排")]
    [InlineData("一、２０２２年工作回顾\n经济平稳运行。\n二、２０２３年工作安排\n经济增长６％。", "一、２０２２年工作回顾", "二、２０２３年工作安排")]
    [InlineData("过去一年:成绩来之不易\n经济平稳运行。\n新的一年:奋斗正当其时\n经济增长6%。", "过去一年:成绩来之不易", "新的一年:奋斗正当其时")]
    [InlineData("(一)2022年工作回顾\n经济平稳运行。\n(二)2023年工作安排\n经济增长6%。", "(一)2022年工作回顾", "(二)2023年工作安排")]
    [InlineData("过去一年工作回顾\n2022年,经济平稳运行。\n2023年工作安排\n2023年,经济增长6%左右。", "过去一年工作回顾", "2023年工作安排")]
    public void Styles_that_no_corpus_text_has(string text, string first, string second) =>
        Assert.Equal([first, second], OutlineForm.Read(text).Titles(1));

    [Fact]
    public void A_line_of_few_words_inside_a_part_is_no_main_heading()
    {
        const string Text = "2022年工作回顾\n全市经济平稳增长。\n2023年工作安排\n全市经济要增长6%左右。\n在2023年的春天再出发\n新的希望在生长。\n推动数字政府建设提速\n一网通办更便利更快捷更省心。\n全面加强政府自身建设\n坚持依法行政,坚持勤政为民。";

        Assert.Equal(["2022年工作回顾", "2023年工作安排", "全面加强政府自身建设"], OutlineForm.Read(Text).Titles(1));
    }

    [Fact]
    public void A_sentence_that_begins_with_a_number_out_of_order_is_no_main_heading()
    {
        const string Text = "一、2022年工作回顾\n经济平稳增长。\n九、十月份工业回升\n二、2023年工作安排\n经济要增长6%左右。";

        Assert.Equal(["一、2022年工作回顾", "二、2023年工作安排"], OutlineForm.Read(Text).Titles(1));
    }

    [Fact]
    public void Blanks_between_words_are_read_to_the_end()
    {
        var outline = OutlineForm.Read("　　一、2022年工作回顾\r\n　　经 济 增长 6.8 %。\r\n　　二、2023年工作安排\r\n　　年 增长 7%。 完");

        Assert.Equal(["一、2022年工作回顾", "二、2023年工作安排"], outline.Titles(1));
    }

    [Fact]
    public void A_bracket_that_a_page_broke_off_still_makes_a_heading()
    {
        var outline = OutlineForm.Read("一、2022年工作回顾\n（\n三）改革开放持续深化、互促共进。\n“云南方案”推广。\n二、2023年重点工作\n做好工作。");

        Assert.Equal(["（三）改革开放持续深化、互促共进"], outline.Titles(2));
    }

    [Fact]
    public void A_heading_ends_at_a_full_stop_whose_bytes_were_lost() =>
        Assert.Equal(
            "(四)內外兼修,城市能級提檔躍升", OutlineForm.Read(Repository.Text("yichuan-2024")).Titles(2)[3]);

    [Theory]
    [InlineData("binzhou-2023")]
    [InlineData("mengzhou-2023")]
    [InlineData("yima-2021")]
    [InlineData("longnan-2023")]
    [InlineData("jiaozuo-2021")]
    public void A_text_whose_lines_were_joined_by_blanks_keeps_its_outline(string report)
    {
        var text = Repository.Text(report);
        var flat = "| " + string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) + " |";

        var expected = OutlineForm.Read(text);
        var outline = OutlineForm.Read(flat);

        Assert.Equal(expected.Titles(1), outline.Titles(1));
        Assert.Equal(expected.Titles(2), outline.Titles(2));
        Assert.Equal(expected.Items.Count, outline.Items.Count);
        Assert.Equal(expected.Terms.Count, outline.Terms.Count);
    }

    [Fact]
    public void A_table_of_contents_is_no_outline()
    {
        const string Text = "2023年政府工作报告\n目 录\n一、2022年工作回顾……1\n二、2023年工作安排……8\n各位代表:\n请审议。\n一、2022年工作回顾\n经济平稳运行。\n二、2023年工作安排\n经济增长6%。";

        var outline = OutlineForm.Read(Text, out var normalized, out _);

        Assert.Equal(["一、2022年工作回顾", "二、2023年工作安排"], outline.Titles(1));
        var contents = outline.Segments.Where(s => s.Kind == SegmentKind.Contents).Select(s => normalized.Span[s.Start..s.End].Trim().ToString());
        Assert.Equal(["目 录", "一、2022年工作回顾……1", "二、2023年工作安排……8"], contents);
    }

    [Fact]
    public void Page_furniture_is_kept_apart()
    {
        var outline = OutlineForm.Read(Repository.Text("yima-2021"), out var normalized, out _);

        var furniture = outline.Segments.Where(s => s.Kind == SegmentKind.Furniture)
            .Select(s => normalized.Span[s.Start..s.End].Trim().ToString()).Where(t => t.Length > 0);
        Assert.Equal(["发布日期:2021-05-13 10:44     字体:", "打印"], furniture);
    }

    [Fact]
    public void Every_character_belongs_to_one_segment_and_headings_are_where_they_say()
    {
        foreach (var path in Directory.GetFiles(Repository.Path("samples", "corpus"), "*.txt"))
        {
            var text = File.ReadAllText(path);
            var outline = OutlineForm.Read(text, out var normalized, out _);
            var at = 0;
            foreach (var segment in outline.Segments)
            {
                Assert.Equal(at, segment.Start);
                Assert.True(segment.End > segment.Start);
                at = segment.End;
            }

            Assert.Equal(normalized.Length, at);
            Assert.All(outline.Headings, h => Assert.StartsWith(h.Number, text.Substring(h.Start, h.Length)));
            Assert.All(outline.Headings, h => Assert.EndsWith(h.Title, text.Substring(h.Start, h.Length)));
        }
    }
}
