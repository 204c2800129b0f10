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
}
