using TypedReports.Reading.Normalizing;

namespace TypedReports.Tests.Normalizing;

public class NormalizerTests
{
    [Theory]
    [InlineData("增长６．５％，达到（１９８７年）１：２；１～３", "增长6.5%,达到(1987年)1:2;1~3", "full-width")]
    [InlineData("增长 6.8 %", "增长6.8%", "blanks-in-numbers")]
    [InlineData("2024 年 1 月 4 日", "2024年1月4日", "blanks-in-numbers")]
    [InlineData("运行 68个便民餐厅", "运行68个便民餐厅", "blanks-in-numbers")]
    [InlineData("投资3 26.5亿元", "投资326.5亿元", "blanks-in-numbers")]
    [InlineData("1 9 9 7 年生产总值达到7 4 7 7 2亿元,平均每年增长1 1 .2 %", "1997年生产总值达到74772亿元,平均每年增长11.2%", "blanks-in-numbers")]
    [InlineData("增长7% 以上、2% 左右", "增长7%以上、2%左右", "blanks-in-numbers")]
    [InlineData("人均 GDP 突破8万元,全社会 R & D 经费增长", "人均GDP突破8万元,全社会R&D经费增长", "blanks-beside-latin")]
    [InlineData("平均浓度32微克 / 立方米", "平均浓度32微克/立方米", "blanks-beside-latin")]
    [InlineData("經濟發展,於是", "经济发展,于是", "traditional")]
    [InlineData("發展計畫瞭解", "发展计划了解", "traditional")]
    [InlineData("經濟發展乾縣乾燥覆蓋反覆思量", "经济发展乾县干燥覆盖反复思量", "traditional")]
    [InlineData("現(xiàn)在開會(huì )議", "现在开会议", "pinyin")]
    [InlineData("政\u2002府\u2002工\u2002作\u2002报\u2002告", "政府工作报告", "letter-spacing")]
    [InlineData("增\u200B长6%", "增长6%", "invisible")]
    [InlineData("金融</span>风险<br/>较大/span>增加&nbsp;", "金融风险较大增加 ", "markup")]
    [InlineData("增长<b>5</b>.9%", "增长5.9%", "markup")]
    [InlineData("增长5</td><td>9%", "增长5\n9%", "markup")]
    [InlineData("10<sup>4</sup>亩", "10\n4亩", "markup")]
    [InlineData("细颗粒物（PM\n2.5\n）平均浓度下降9.1%", "细颗粒物(PM2.5)平均浓度下降9.1%", "broken-lines")]
    [InlineData("开局之年。今年的\n主要预期目标\n是：增长5%", "开局之年。今年的主要预期目标是:增长5%", "broken-lines")]
    [InlineData("运行平稳。财政收入7.5亿元,是2015年的\n2.7倍,年均增长9%", "运行平稳。财政收入7.5亿元,是2015年的2.7倍,年均增长9%", "broken-lines")]
    [InlineData("运行平稳。财政收入达\n98亿元", "运行平稳。财政收入达98亿元", "broken-lines")]
    [InlineData("**地区生产总值**86亿元,增长**6.1%**;**粮食**产量**3.2万吨**。\n* 增长**7%左右**", "地区生产总值86亿元,增长6.1%;粮食产量3.2万吨。\n* 增长7%左右", "emphasis")]
    [InlineData("增长15℅、2﹪", "增长15%、2%", "percent-signs")]
    [InlineData("326﹒5亿元,增长10․5%", "326.5亿元,增长10.5%", "points")]
    [InlineData("⽣产总值,增⻓,粮⻝,3200⼈,2万⼾", "生产总值,增长,粮食,3200人,2万户", "radicals")]
    [InlineData("城镇新增就业3 200人", "城镇新增就业3200人", "blanks-in-numbers")]
    [InlineData("PM 2.5、PM2. 5浓度", "PM2.5、PM2.5浓度", "blanks-beside-latin")]
    public void Each_step_leads_to_the_one_alphabet_and_is_named(string text, string expected, string step)
    {
        var normalized = Normalizer.Normalize(text, []);

        Assert.Equal(expected, normalized.Span.ToString());
        Assert.Contains(normalized.Steps, s => s.Name == step && s.Count > 0);
    }

    [Theory]
    [InlineData("研发投入(R&D)增长(PPP)项目(一)(yuan)")]
    [InlineData("10³立方米,“十四五”时期。、《规划》")]
    [InlineData("二、2023年工作安排 2023年是开局之年")]
    [InlineData("发布日期:2021-05-13 10:44 字体:")]
    [InlineData("乾县和著名企业")]
    [InlineData("分别增长5%、1 2%,建成1 2 3家")]
    [InlineData("增速<5%,且>3%")]
    [InlineData("现在报告。\n请审议\n一、回顾")]
    public void What_is_no_damage_stays(string text)
    {
        var normalized = Normalizer.Normalize(text, []);

        Assert.Equal(text, normalized.Span.ToString());
        Assert.Empty(normalized.Steps);
    }

    [Fact]
    public void Steps_are_counted_and_say_where_they_began()
    {
        var steps = Normalizer.Normalize("現(xiàn)在，經(jīng)濟增長 6.9 %", []).Steps;

        Assert.Equal([("full-width", 1), ("traditional", 4), ("pinyin", 12), ("blanks-in-numbers", 2)], steps.Select(s => (s.Name, s.Count)));
        Assert.Equal(1, steps.Single(s => s.Name == "pinyin").First);
    }

    [Fact]
    public void A_clean_text_passes_untouched()
    {
        var text = Repository.Text("zhuhai-2023");
        var normalized = Normalizer.Normalize(text, []);

        Assert.Empty(normalized.Steps);
        Assert.Equal(text, normalized.Span.ToString());
        Assert.Equal(1234, normalized.ToOriginal(1234));
    }

    [Fact]
    public void Traditional_characters_with_pinyin_lead_back_to_their_places()
    {
        var text = Repository.Text("yichuan-2024");
        var normalized = Normalizer.Normalize(text, []);

        var at = normalized.Span.IndexOf("经济运行回升向好");
        var start = normalized.ToOriginal(at);
        var end = normalized.EndToOriginal(at + "经济运行回升向好".Length);
        Assert.Equal("經(jīng)濟運行回升向好", text[start..end]);
    }

    [Theory]
    [InlineData("投资1**7.2亿元,增长2**%")]
    [InlineData("投资**7.2亿元,增长**3.1%")]
    [InlineData("投资达**亿元,增长**%")]
    [InlineData("投资**7.2亿元,**增长")]
    [InlineData("投资**7亿元,增长**较快")]
    [InlineData("投资**7亿元、出口**亿元")]
    [InlineData("增长*.1%,下降**.3%")]
    [InlineData("张**同志带动投资**亿元")]
    [InlineData("投资7**亿元,**增长")]
    [InlineData("“三线一单”[**]分区管控,完成造林6**0亩")]
    [InlineData("**综合实力**明显增强,完成造林6**亩,**生态**改善")]
    [InlineData("**综合实力**明显增强\n出让*个加油站用地")]
    [InlineData("利用率**以上,完成**86亿元")]
    [InlineData("**粮食**产量**3.2**万吨")]
    public void Stars_that_may_mask_digits_stay(string text) => Assert.Equal(text, Normalizer.Normalize(text, []).Span.ToString());
}
