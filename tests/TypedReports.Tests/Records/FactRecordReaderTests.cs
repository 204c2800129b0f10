using System.Buffers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TypedReports.Records;

namespace TypedReports.Tests.Records;

public class FactRecordReaderTests
{
    private const string Line =
        """{"report":"binzhou-2023","indicator":"gdp","measure":"level","of":null,"period":"2022","aggregate":null,"status":"actual","value":326.30,"valueUpper":null,"unit":"亿元","bound":"exact","modality":null,"scope":null,"section":"review","start":550,"length":11,"text":"生产总值326.3亿元","valueStart":554,"valueLength":7,"origin":"gold"}""";

    public static TheoryData<string> ExpectedFactsFiles() =>
        [.. Directory.GetFiles(Repository.Path("specs", "reports"), "*.facts.ndjson").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void A_line_is_read_with_every_field()
    {
        var record = FactRecordReader.Parse(Line, 7);
        Assert.Equal(FactOrigin.Gold, record.Origin);
        Assert.Equal(7, record.Line);
        Assert.Equal("gdp", record.Fact.Indicator);
        Assert.Equal(Measure.Level, record.Fact.Measure);
        Assert.Equal(new ReportPeriod(2022), record.Fact.Period);
        Assert.Equal("326.30", record.Fact.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("亿元", record.Fact.Unit);
        Assert.Equal("生产总值326.3亿元", record.Fact.Text);
        Assert.Equal((554, 7), (record.Fact.ValueStart, record.Fact.ValueLength));
    }

    [Theory]
    [MemberData(nameof(ExpectedFactsFiles))]
    public void The_expected_facts_of_a_report_read_and_write_to_the_same_bytes_and_quote_its_text(string file)
    {
        var path = Repository.Path("specs", "reports", file);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new RecordWriter(buffer);
        foreach (var record in FactRecordReader.ReadFile(path))
        {
            var fact = record.Fact;
            Assert.NotNull(record.Origin);
            Assert.Equal(fact.Text, Repository.Text(fact.Report).Substring(fact.Start, fact.Length));
            Assert.InRange(fact.ValueLength, 1, 40);
            Assert.InRange(fact.ValueStart, fact.Start, fact.Start + fact.Length - fact.ValueLength);
            writer.Write(record);
        }

        Assert.Equal(File.ReadAllText(path), Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Theory]
    [InlineData("\"exact\"", "\"about\"", "bound", "'about'")]
    [InlineData("326.30", "\"326.30\"", "value", "a number was expected")]
    [InlineData("326.30", "3.263e2", "value", "no plain decimal")]
    [InlineData("326.30", "0.12345678901234567890123456789", "value", "28 digits")]
    [InlineData("\"2022\"", "\"2025-2021\"", "period", "2025-2021")]
    [InlineData("\"2022\"", "2022", "period", "a string was expected, not 2022")]
    [InlineData("\"start\":550", "\"start\":-1", "start", "-1")]
    [InlineData("\"length\":11", "\"length\":12", "length", "11")]
    [InlineData("\"unit\":\"亿元\",", "", "unit", "missing")]
    [InlineData("\"gold\"", "\"silver\"", "origin", "silver")]
    [InlineData("\"gold\"", "\"\\ud800\"", "origin", "surrogate")]
    [InlineData("\"gold\"", "\"gold\",\"optional\":1", "optional", "true or false")]
    [InlineData("\"aggregate\":null", "\"aggregate\":\"\"", "aggregate", "''")]
    public void A_wrong_field_is_named_with_its_line(string good, string bad, string field, string said)
    {
        var error = Assert.Throws<RecordFormatException>(() => FactRecordReader.Parse(Line.Replace(good, bad, StringComparison.Ordinal), 12));
        Assert.Equal((12, field), (error.Line, error.Field));
        Assert.StartsWith($"line 12: field '{field}': ", error.Message, StringComparison.Ordinal);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("{\"report\":")]
    [InlineData("{\"report\":\"a\",\"report\":\"b\"}")]
    [InlineData("[[[[[[[[[[1]]]]]]]]]]")]
    public void What_is_no_object_is_said_to_be_none(string line)
    {
        var error = Assert.Throws<RecordFormatException>(() => FactRecordReader.Parse(line, 3));
        Assert.Equal((3, null), (error.Line, error.Field));
    }

    [Fact]
    public void Blank_lines_and_unknown_fields_are_passed_over_and_lines_are_counted()
    {
        using var reader = new StringReader("\n" + Line.Replace("{", "{\"note\":[1],", StringComparison.Ordinal) + "\r\n\n" + Line);
        Assert.Equal([2, 4], FactRecordReader.Read(reader).Select(static record => record.Line));
    }

    [Fact]
    public void A_ratio_is_read_as_its_parts()
    {
        var ratio = Line.Replace("\"level\"", "\"ratio\"", StringComparison.Ordinal).Replace("326.30", "\"1.3:63.7:35\"", StringComparison.Ordinal);
        Assert.Equal("1.3:63.7:35", FactRecordReader.Parse(ratio).Fact.Structure);
        var broken = ratio.Replace("63.7:", "63.7", StringComparison.Ordinal).Replace(":6", "6", StringComparison.Ordinal);
        Assert.Equal("value", Assert.Throws<RecordFormatException>(() => FactRecordReader.Parse(broken)).Field);
    }

    [Fact]
    public void A_file_that_is_no_utf8_says_so()
    {
        using var reader = new StreamReader(new MemoryStream([0xD6, 0xD0, 0xB9, 0xFA]), new UTF8Encoding(false, throwOnInvalidBytes: true));
        Assert.Contains("UTF-8", Assert.Throws<RecordFormatException>(() => FactRecordReader.Read(reader).ToList()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fact_comes_back_from_json_as_it_was_with_its_digits() => Generators.Check(
        AnyFact(),
        fact =>
        {
            var buffer = new ArrayBufferWriter<byte>();
            using var writer = new RecordWriter(buffer);
            writer.Write(fact);
            var read = FactRecordReader.Parse(Encoding.UTF8.GetString(buffer.WrittenSpan)).Fact;
            return read == fact && read.Value.Scale == fact.Value.Scale && read.ValueUpper?.Scale == fact.ValueUpper?.Scale;
        });

    private static Gen<ReportFact> AnyFact() =>
        from value in Generators.Number
        from upper in Gen.OneOf(Gen.Constant<decimal?>(null), Generators.Number.Select(static number => (decimal?)number))
        from measure in Gen.Elements(Enum.GetValues<Measure>())
        from of in Gen.Elements<Measure?>(null, Measure.Level, Measure.Growth, Measure.Share)
        from aggregate in Gen.Elements(Enum.GetValues<FactAggregate>())
        from status in Gen.Elements(Enum.GetValues<FactStatus>())
        from bound in Gen.Elements(Enum.GetValues<Bound>())
        from section in Gen.Elements(Enum.GetValues<SectionRole>())
        from unit in Gen.Elements("亿元", "%", "个百分点", "万户", "")
        from text in Gen.Elements("生产总值326.3亿元", "\"引号\"\\\t", "\u2028\ud840\udc00<&>", "")
        from word in Gen.Elements(null, "力争", "全省")
        from year in Gen.Choose(1979, 2035)
        from years in Gen.Choose(0, 5)
        from quarter in Gen.Choose(0, 4)
        from start in Gen.Choose(0, 30_000)
        select new ReportFact
        {
            Report = "binzhou-2023",
            Indicator = "gdp",
            Measure = measure,
            Of = of,
            Period = quarter == 0 ? new ReportPeriod(year, year + years) : new ReportPeriod(year, year, 1, quarter),
            Aggregate = aggregate,
            Status = status,
            Value = measure == Measure.Ratio ? 0m : value,
            ValueUpper = upper,
            Structure = measure == Measure.Ratio ? "1.3:63.70:35" : null,
            Unit = unit,
            Bound = bound,
            Modality = word,
            Scope = word,
            Section = section,
            Start = start,
            Length = text.Length,
            Text = text,
            ValueStart = start,
            ValueLength = 0,
        };
}
