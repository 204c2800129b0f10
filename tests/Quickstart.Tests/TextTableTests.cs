namespace Quickstart.Tests;

public class TextTableTests
{
    [Theory]
    [InlineData("6.8%", 4)]
    [InlineData("彬州市", 6)]
    [InlineData("7%左右", 6)]
    [InlineData("第1位 (咸阳)", 12)]
    [InlineData("５％", 4)]
    [InlineData("𠮷", 2)]
    [InlineData("zhǎng", 5)]
    [InlineData("zha\u030Cng", 5)]
    [InlineData("", 0)]
    public void Chinese_characters_take_two_cells(string text, int cells) => Assert.Equal(cells, TextTable.WidthOf(text));

    [Fact]
    public void Columns_begin_at_the_same_cell_in_every_row()
    {
        var table = new TextTable("Region", "Achieved", "Promised");
        table.Add("彬州市", "6.8%", "7%左右");
        table.Add("Inner Mongolia", "-2.5%", "5%以上");

        Assert.Equal(
            """
            Region          Achieved  Promised
            --------------  --------  --------
            彬州市          6.8%      7%左右
            Inner Mongolia  -2.5%     5%以上

            """.ReplaceLineEndings("\n"),
            table.ToString());
    }

    [Fact]
    public void A_row_with_a_cell_missing_is_refused() =>
        Assert.Throws<ArgumentException>(() => new TextTable("a", "b").Add("only one"));
}
