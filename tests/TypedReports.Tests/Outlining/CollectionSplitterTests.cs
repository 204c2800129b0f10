using TypedReports.Reading.Outlining;

namespace TypedReports.Tests.Outlining;

public class CollectionSplitterTests
{
    private static readonly string[] Reports = ["binzhou-2023", "tongchuan-2023", "weinan-2023"];

    [Fact]
    public void Report_after_report_each_under_its_title()
    {
        var texts = Reports.Select(Repository.Text).ToArray();
        var head = "免费资料库 –请点击:www.example.com\n目录\n";
        var collection = head + string.Concat(texts);

        var pieces = CollectionSplitter.Split(collection);

        Assert.Equal(texts, pieces.Select(p => collection.Substring(p.Start, p.Length)));
        Assert.Equal(head.Length, pieces[0].Start);
    }

    [Theory]
    [InlineData("binzhou-2023")]
    [InlineData("mengzhou-2023")]
    [InlineData("jiaozuo-2021")]
    public void A_single_report_is_one_piece(string report)
    {
        var text = Repository.Text(report);

        Assert.Equal([(0, text.Length)], CollectionSplitter.Split(text));
    }

    [Fact]
    public void A_teaser_at_the_foot_is_no_second_report()
    {
        var text = Repository.Text("binzhou-2023") + "\n关闭窗口\n2023年彬州市政府工作报告\n各位代表:现在,我代表市政府向大会报告工作。";

        Assert.Single(CollectionSplitter.Split(text));
    }
}
