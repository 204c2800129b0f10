namespace TypedReports.Tests.Quantities;

/// <summary>Sentences and the quantities a careful reader finds in them: rows of <c>sentences.tsv</c>, no C# needed to add one.</summary>
public sealed class QuantitySentenceTests
{
    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Quantities", "sentences.tsv")))
            {
                if (line.Length > 0 && line[0] != '#')
                {
                    var cells = line.Replace("\\n", "\n", StringComparison.Ordinal).Split('\t');
                    rows.Add(cells[0], cells[1]);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_sentence_holds_these_quantities(string sentence, string expected)
    {
        var (quantities, _, _) = QuantityPrinter.Scan(sentence);
        var found = quantities.Count == 0 ? "-" : string.Join("; ", quantities.Select(q => QuantityPrinter.Print(sentence, q)));
        Assert.Equal(expected, found);
    }
}
