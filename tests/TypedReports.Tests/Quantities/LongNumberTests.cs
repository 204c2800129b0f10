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
}
