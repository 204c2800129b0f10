using FsCheck;
using FsCheck.Fluent;

namespace TypedReports.Tests.Accounting;

/// <summary>Every number of every text, however odd, is in exactly one class.</summary>
public sealed class AccountingPropertyTests
{
    private static readonly string[] s_pieces =
    [
        "0", "1", "5", "10", "2022", "2023", "９", "１９８７", "99999999999999999999", ".", "．", ",", "，", "、", "。", ":", "%", "％", "*", "-", "—", "~", "至", "到", "/", " ", "  ", "　", "\n",
        "\r\n", "一", "二", "两", "三", "五", "十", "百", "千", "万", "亿", "〇", "○", "半", "点", "成", "分之", "多", "余", "第", "前", "首位", "翻番", "年", "月", "日", "季度", "时", "元", "亿元", "个", "个百分点",
        "家", "户", "亩", "公里", "微克", "立方米", "(", ")", "（", "）", "[", "]", "【", "】", "“", "”", "超", "突破", "近", "约", "以上", "左右", "以内", "增长", "下降", "达到", "完成", "居", "排名", "全省", "分别", "均", "和", "的",
        "生产总值", "固定资产投资", "500万元以上固定资产投资", "粮食产量", "城镇新增就业", "PM2.5", "今年", "去年", "十四五", "G", "l", "O", "+", "·", "<h2>", "</h2>", "<td width=3>", "/h3>", "&nbsp;", "(xiàn)",
        "發", "萬", "億", "\u200B", "\uFFFD", "\uD800", "\0", "目录", "一、", "（二）", "发布日期:", "来源:", "打印", "2023年政府工作报告\n", "\n一、2022年工作回顾\n", "\n二、2023年工作安排\n",
    ];

    private static readonly Arbitrary<string> s_soup = Gen.ArrayOf(Gen.Elements(s_pieces)).Select(string.Concat).ToArbitrary();

    public static TheoryData<string> Reports => [.. Directory.EnumerateFiles(Repository.Path("samples", "corpus"), "*.txt")
        .Select(path => Path.GetFileNameWithoutExtension(path)!)
        .Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_run_of_digits_of_any_text_is_in_one_class() =>
        Prop.ForAll(s_soup, text => Accounts.AssertWhole(Accounts.Read(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithEndSize(80));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_run_of_digits_of_a_report_is_in_one_class(string id)
    {
        var read = Accounts.Read(Repository.Text(id));
        Accounts.AssertWhole(read);

        // What is printed as a quantity is in the account as one, or as a date.
        var asked = read.Numbers.Count(n => n.Class is NumberClass.Fact or NumberClass.Quantity or NumberClass.Date);
        Assert.InRange(asked, read.Quantities.Count * 98 / 100, read.Quantities.Count);
    }
}
