using TypedReports.Reading.Quantities;

namespace TypedReports.Tests.Quantities;

/// <summary>The search by blocks finds what the table of characters says, wherever the blocks begin and end.</summary>
public sealed class AnchorSearchTests
{
    [Fact]
    public void Of_all_characters_those_of_the_table_are_found()
    {
        var text = new char[char.MaxValue + 1];
        for (var c = 0; c < text.Length; c++)
        {
            text[c] = (char)c;
        }

        Assert.Equal("0123456789○〇一七万三两九二五亿八六十千四百翻零首".Order(), Found(text, 1).Select(at => text[at]).Order());
    }

    [Fact]
    public void A_number_is_found_at_every_place_of_texts_of_every_length_and_from_every_step()
    {
        var random = new Random(7);
        for (var length = 0; length <= 200; length++)
        {
            var text = new char[length];
            for (var at = 0; at < length; at++)
            {
                text[at] = random.Next(6) == 0 ? "八百3零两"[random.Next(5)] : "年中元也份的，增"[random.Next(8)];
            }

            foreach (var step in new[] { 1, 2, 5, 40, 63, 64, 65, 130 })
            {
                Assert.Equal(Expected(text, step), Found(text, step));
            }
        }
    }

    private static List<int> Expected(char[] text, int step)
    {
        var places = new List<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if ("八百3零两".Contains(text[at], StringComparison.Ordinal))
            {
                places.Add(at);
                at += step - 1;
            }
        }

        return places;
    }

    private static List<int> Found(char[] text, int step)
    {
        var places = new List<int>();
        var search = new AnchorSearch(text);
        for (var at = search.Next(0); at >= 0; at = search.Next(at + step))
        {
            places.Add(at);
        }

        return places;
    }
}
