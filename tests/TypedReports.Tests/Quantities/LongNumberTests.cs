namespace TypedReports.Tests.Quantities;

/// <summary>Digit runs that no report means: they are accounted for and break nothing.</summary>
public class LongNumberTests
{
    [Theory]
    [InlineData("投资3万至7922816251426433759354395033亿元")]
    [InlineData("投资3亿-99999999999999999999999999万亿元")]
    public void A_range_whose_scaled_end_overflows_is_no_range(string words)
    {
        var (quantities, _, _) = QuantityPrinter.Scan(words);

        Assert.All(quantities, q => Assert.Null(q.Upper));
    }

    [Fact]
    public void A_structure_with_an_endless_part_is_no_structure()
    {
        var (quantities, _, _) = QuantityPrinter.Scan("三次产业结构调整为8.6:45.2:4" + new string('6', 400));

        Assert.All(quantities, q => Assert.Null(q.Structure));
    }

    private static readonly string[] s_numbers =
        [.. new[] { 18, 19, 20, 21, 26, 27, 28, 29, 40 }.Select(length => new string('9', length)), "99999999999999999999.99999999", "79228162514264337593543950335", "1" + new string('0', 28)];

    /// <summary>What stands behind digits, alone or in a range, and makes the reader count with them.</summary>
    private static readonly string[] s_ends =
        ["成", "成五", "亿", "亿元", "万亿元", "亿5000万元", "万5千元", "个亿", "亿个", "%", "‰", "倍", "番", "元", "多亿元", "余万", "~5亿元", "—5亿元", "分之一", ":5:3", "位", "名", "个百分点", "年", "月", "千瓦时", "万/亩", "亿立方米", "点五", "千万", "百亿"];

    [Fact]
    public void No_number_is_too_long_to_be_read_or_left()
    {
        foreach (var number in s_numbers)
        {
            foreach (var end in s_ends)
            {
                foreach (var words in new[] { $"生产总值{number}{end}。", $"生产总值5—{number}{end}。", $"生产总值{number}至{number}{end}。", $"占百分之{number}{end}。" })
                {
                    _ = QuantityPrinter.Scan(words);
                }
            }
        }
    }
}
