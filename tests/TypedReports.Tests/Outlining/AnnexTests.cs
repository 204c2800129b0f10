namespace TypedReports.Tests.Outlining;

public class AnnexTests
{
    [Fact]
    public void Project_lists_with_their_items()
    {
        var items = OutlineForm.Read(Repository.Text("mengzhou-2023")).Items;

        Assert.Equal(30, items.Count);
        Assert.Equal(["一、十大工业项目", "二、十大基础设施", "三、十件民生实事"], items.Select(i => i.List).Distinct());
        Assert.Equal("孟州市绿色皮革高端制造综合产业园项目", items[0].Text);
        Assert.Equal("孟州市2022年燃气管道等更新改造项目", items[19].Text);
        Assert.Equal("困难老年人家庭适老化改造项目", items[29].Text);
    }

    [Fact]
    public void A_glossary_with_its_definitions()
    {
        var text = Repository.Text("mengzhou-2023");
        var terms = OutlineForm.Read(text).Terms;

        Assert.Equal(25, terms.Count);
        Assert.Equal(("三个一批", "指签约一批、开工一批、投产一批。"), (terms[2].Name, terms[2].Definition));
        Assert.Equal("1+10+N", terms[12].Name);
        Assert.Equal("耕地“非农化”“非粮化”", terms[21].Name);
        Assert.All(terms, t => Assert.Equal(t.Name + ":" + t.Definition, text.Substring(t.Start, t.Length)));
    }

    [Fact]
    public void Numbered_terms_whose_definitions_stand_on_the_next_line()
    {
        const string Text = "一、2025年工作回顾\n增长。\n二、2026年工作安排\n让我们更加紧密地团结起来,努力奋斗!\n附件2\n名词解释\n1.“四上”企业：\n指规模以上企业。\n［2］“双一流”：\n指一流大学和\n一流学科。\n责任编辑：张三";

        var terms = OutlineForm.Read(Text).Terms;

        Assert.Equal([("“四上”企业", "指规模以上企业。"), ("“双一流”", "指一流大学和一流学科。")], terms.Select(t => (t.Name, t.Definition)));
    }

    [Fact]
    public void A_list_that_the_body_announces_with_its_number()
    {
        var text = Repository.Text("lechang-2023");
        var items = OutlineForm.Read(text).Items;

        Assert.Equal(10, items.Count);
        Assert.All(items, i => Assert.Equal(("全力办好十件民生实事", text.Substring(i.Start, i.Length)), (i.List, i.Text)));
        Assert.Equal("全面开建乐昌大道", items[0].Text);
        Assert.Equal("65岁及以上老年人城乡社区规范健康管理服务率超70%", items[3].Text);
        Assert.Equal("优化黄烟种植和烘烤工作", items[9].Text);
    }

    [Theory]
    [InlineData("今年办好三件民生实事：一是修路。二是建校，招生500人；三是供水。我们说到做到。", "今年办好三件民生实事", "修路|建校，招生500人|供水")]
    [InlineData("聚焦民生,办好3项民生实事。\n1.修路。\n2.建校。招生500人。\n3.供水", "办好3项民生实事", "修路|建校。招生500人|供水")]
    [InlineData("推进“四大重点工程”。(1)修路。(2)建校。(3)供水。(4)植树。", "推进“四大重点工程”", "修路|建校|供水|植树")]
    [InlineData("今年，我们将接续办好3件市级重点民生实事，包括：修路60处；建校，招生500人；供水。我们将用心办好。", "我们将接续办好3件市级重点民生实事", "修路60处|建校，招生500人|供水")]
    public void Announced_lists_of_other_layouts(string paragraph, string list, string items)
    {
        var found = OutlineForm.Read("一、2025年工作回顾\n增长。\n二、2026年工作安排\n" + paragraph + "\n努力奋斗。").Items;

        Assert.Equal(items.Split('|'), found.Select(i => i.Text));
        Assert.All(found, i => Assert.Equal(list, i.List));
    }

    [Theory]
    [InlineData("三件", "修路|建校和招生")]
    [InlineData("两件", "")]
    [InlineData("四件", "")]
    public void An_annex_whose_items_have_paragraphs_of_their_own(string count, string items)
    {
        var text = "一、2025年工作回顾\n" + string.Concat(Enumerable.Repeat("经济平稳增长。", 40)) + "\n二、2026年工作安排\n让我们更加紧密地团结起来,努力奋斗!\n附件1\n2026年省" + count
            + "民生实事\n坚持民生为大。\n一、修路。\n修路60处。\n二、建校和招生。\n招生500人。\n三、供水。\n供水。\n附件2\n名词解释\n1.“四上”企业：\n指规模以上企业。";
        var found = OutlineForm.Read(text).Items;

        Assert.Equal(items, string.Join('|', found.Select(i => i.Text).Take(2)));
        Assert.Equal(items.Length == 0 ? 0 : 3, found.Count);
        Assert.All(found, i => Assert.Equal(i.Text, text.Substring(i.Start, i.Length)));
    }

    [Theory]
    [InlineData("办好十件民生实事。一是修路。二是建校。三是供水。")]
    [InlineData("办好三件民生实事。一是修路。二是建校。三是供水。四是植树。")]
    [InlineData("做好三项工作。一是修路。二是建校。三是供水。")]
    [InlineData("办好四件民生实事,包括:修路;建校;供水。")]
    [InlineData("三件民生实事全面完成。一是修路。二是建校。三是供水。")]
    [InlineData("办好三件民生实事。\n1.修路。\n2.建校。\n努力奋斗。\n3.供水。")]
    public void What_is_announced_otherwise_is_no_list(string paragraph) =>
        Assert.Empty(OutlineForm.Read("一、2025年工作回顾\n增长。\n二、2026年工作安排\n" + paragraph + "\n努力奋斗。").Items);
}
