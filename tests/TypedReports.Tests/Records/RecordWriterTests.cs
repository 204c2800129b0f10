using System.Buffers;
using System.Text;
using TypedReports.Reading;
using TypedReports.Records;

namespace TypedReports.Tests.Records;

public class RecordWriterTests
{
    private const string Text = "去年，完成生产总值326.3亿元、居咸阳第三，增长6.50%。三次产业结构为1.3:63.7:35。";

    [Fact]
    public void A_fact_is_one_line_with_all_fields_in_the_order_of_the_contract()
    {
        var fact = Fact("gdp", Measure.Level, 326.3m, "亿元", "生产总值326.3亿元", "326.3亿元");
        Assert.Equal(
            """{"report":"binzhou-2023","indicator":"gdp","measure":"level","of":null,"period":"2022","aggregate":null,"status":"actual","value":326.3,"valueUpper":null,"unit":"亿元","bound":"exact","modality":null,"scope":null,"section":"review","start":5,"length":11,"text":"生产总值326.3亿元","valueStart":9,"valueLength":7}""" + "\n",
            Written(writer => writer.Write(fact)));
    }

    [Fact]
    public void Numbers_keep_the_digits_of_the_text()
    {
        var growth = Fact("gdp", Measure.Growth, 6.50m, "%", "增长6.50%", "6.50%");
        Assert.Contains("\"value\":6.50,", Written(writer => writer.Write(growth)), StringComparison.Ordinal);
        var range = growth with { Value = 6.5m, ValueUpper = 7.0m, Bound = Bound.Range };
        Assert.Contains("\"value\":6.5,\"valueUpper\":7.0,\"unit\":\"%\",\"bound\":\"range\"", Written(writer => writer.Write(range)), StringComparison.Ordinal);
        var huge = growth with { Value = 79228162514264337593543950335m };
        Assert.Contains("\"value\":79228162514264337593543950335,", Written(writer => writer.Write(huge)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ratio_is_a_string()
    {
        var ratio = ReportFact.From(
            new ReadFact
            {
                Indicator = "industry-structure",
                Measure = Measure.Ratio,
                Period = new ReportPeriod(2022),
                Value = 1.3m,
                Structure = "1.3:63.7:35",
                Unit = "",
                Start = Text.IndexOf("三次产业", StringComparison.Ordinal),
                Length = 18,
                ValueStart = Text.IndexOf("1.3:", StringComparison.Ordinal),
                ValueLength = 11,
            },
            "binzhou-2023",
            Text);
        Assert.Contains("\"value\":\"1.3:63.7:35\",\"valueUpper\":null,\"unit\":\"\",", Written(writer => writer.Write(ratio)), StringComparison.Ordinal);
        Assert.Equal("三次产业结构为1.3:63.7:35", ratio.Text);
    }

    [Fact]
    public void Rule_and_origin_stand_behind_the_fields_of_the_contract_and_only_where_there_are_any()
    {
        var fact = Fact("gdp", Measure.Level, 326.3m, "亿元", "生产总值326.3亿元", "326.3亿元");
        Assert.EndsWith(",\"valueLength\":7,\"rule\":\"name-value\"}\n", Written(writer => writer.Write(fact, "name-value")), StringComparison.Ordinal);
        Assert.EndsWith(",\"valueLength\":7,\"origin\":\"gold\"}\n", Written(writer => writer.Write(new FactRecord(fact, FactOrigin.Gold))), StringComparison.Ordinal);
    }

    [Fact]
    public void Offsets_in_a_collection_count_from_its_beginning_and_the_text_stays_the_reports()
    {
        var read = Read("gdp", Measure.Level, 326.3m, "亿元", "生产总值326.3亿元", "326.3亿元");
        var fact = ReportFact.From(read, "three-reports#2", Text, offset: 1000);
        Assert.Equal(1005, fact.Start);
        Assert.Equal(1009, fact.ValueStart);
        Assert.Equal("生产总值326.3亿元", fact.Text);
    }

    [Fact]
    public void Facts_are_equal_when_their_members_are_whichever_text_they_were_cut_from()
    {
        var read = Read("gdp", Measure.Level, 326.3m, "亿元", "生产总值326.3亿元", "326.3亿元");
        var fact = ReportFact.From(read, "binzhou-2023", Text);
        var other = ReportFact.From(read, "binzhou-2023", new string(Text.AsSpan()));
        Assert.Equal(fact, other);
        Assert.Equal(fact.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(fact, other with { Bound = Bound.MoreThan });
        Assert.NotEqual(fact, other with { Text = "生产总值326.4亿元" });
    }

    [Fact]
    public void A_changed_copy_leaves_the_fact_and_the_others_of_the_same_reading_as_they_are()
    {
        var read = Read("gdp", Measure.Level, 326.3m, "亿元", "生产总值326.3亿元", "326.3亿元");
        read.Scope = "全省";
        var fact = ReportFact.From(read, "binzhou-2023", Text);
        var other = ReportFact.From(read, "binzhou-2023", Text);

        var copy = fact with { Value = 1m, ValueUpper = 2m, Scope = "全市", Start = 0 };

        Assert.Equal((1m, (decimal?)2m, "全市", 0), (copy.Value, copy.ValueUpper, copy.Scope, copy.Start));
        Assert.Equal((326.3m, (decimal?)null, "全省", read.Start), (fact.Value, fact.ValueUpper, fact.Scope, fact.Start));
        Assert.Equal(fact, other);
    }

    [Fact]
    public void The_other_records_have_the_fields_of_the_contract()
    {
        var start = Text.IndexOf("326.3", StringComparison.Ordinal);
        Assert.Equal(
            """{"report":"r","indicator":"gdp","measure":"growth","reason":"no-number","text":"326.3亿元","start":9,"length":7}""" + "\n",
            Written(writer => writer.Write(ReportAbsence.From(new ReadAbsence("gdp", Measure.Growth, AbsenceReason.NoNumber, start, 7), "r", Text))));
        Assert.Equal(
            """{"report":"r","indicator":"gdp","measure":"growth","reason":"not-stated","text":"","start":0,"length":0}""" + "\n",
            Written(writer => writer.Write(ReportAbsence.From(new ReadAbsence("gdp", Measure.Growth, AbsenceReason.NotStated, 0, 0), "r", Text, 7))));
        Assert.Equal(
            """{"report":"r","value":326.3,"valueUpper":null,"unit":"亿元","bound":"exact","kind":"amount","start":9,"length":7,"text":"326.3亿元"}""" + "\n",
            Written(writer => writer.Write(ReportQuantity.From(
                new ReadQuantity(326.3m, null, null, "亿元", Bound.Exact, QuantityKind.Amount, start, 7), "r", Text))));
        Assert.Equal(
            """{"record":"heading","report":"r","level":1,"number":"一、","title":"2022年工作回顾","role":"review","start":107,"length":11}""" + "\n",
            Written(writer => writer.Write(ReportHeading.From(new Heading(1, "一、", "2022年工作回顾", SectionRole.Review, 7, 11), "r", 100))));
        Assert.Equal(
            """{"record":"item","report":"r","list":"十大工业项目","text":"煤矿","start":1,"length":2}""" + "\n",
            Written(writer => writer.Write(ReportListItem.From(new ListItem("十大工业项目", "煤矿", 1, 2), "r"))));
        Assert.Equal(
            """{"record":"term","report":"r","term":"四上企业","definition":"规模以上的企业。","start":1,"length":12}""" + "\n",
            Written(writer => writer.Write(ReportTerm.From(new Term("四上企业", "规模以上的企业。", 1, 12), "r"))));
        Assert.Equal(
            """{"report":"r","code":"TR2001","severity":"warning","message":"Digits run together.","start":1,"length":4}""" + "\n",
            Written(writer => writer.Write(ReportDiagnostic.From(new ReadDiagnostic("TR2001", "warning", "Digits run together.", 1, 4), "r"))));
        Assert.Equal(
            """{"record":"metadata","report":"r","title":null,"region":"彬州市","regionCode":null,"level":null,"year":2023,"reviewYear":2022,"session":null,"date":null,"speaker":null,"publisher":null,"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","schemaVersion":1}""" + "\n",
            Written(writer => writer.Write(ReportMetadata.From(
                new Metadata { Region = "彬州市", Year = 2023, ReviewYear = 2022 }, "r", ReportMetadata.Hash("abc")))));
    }

    [Fact]
    public void Only_what_json_demands_is_escaped()
    {
        var written = Written(writer => writer.Write(ReportListItem.From(new ListItem("“项目”", "A&B <\"1\">\n\u0000+", 0, 1), "r")));
        Assert.Contains("\"list\":\"“项目”\",\"text\":\"A&B <\\\"1\\\">\\n\\u0000+\"", written, StringComparison.Ordinal);
        Assert.Single(written.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_lone_surrogate_of_a_broken_text_costs_that_character_alone()
    {
        var written = Written(writer => writer.Write(ReportListItem.From(new ListItem("a\ud800b", "c\udc00", 0, 1), "r")));
        Assert.Contains("\"list\":\"a\ufffdb\",\"text\":\"c\ufffd\"", System.Text.RegularExpressions.Regex.Unescape(written), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_gets_everything_on_dispose_and_stays_open_if_asked()
    {
        using var stream = new MemoryStream();
        var fact = Fact("gdp", Measure.Level, 326.3m, "亿元", "生产总值326.3亿元", "326.3亿元");
        using (var writer = new RecordWriter(stream, leaveOpen: true))
        {
            for (var i = 0; i < 1000; i++)
            {
                writer.Write(fact);
            }
        }

        stream.Position = 0;
        using var reader = new StreamReader(stream);
        var records = FactRecordReader.Read(reader).ToList();
        Assert.Equal(1000, records.Count);
        Assert.All(records, record => Assert.Equal(fact, record.Fact));
    }

    [Fact]
    public void The_hash_of_a_long_text_is_that_of_its_utf8()
    {
        var text = Repository.Text("binzhou-2023");
        Assert.Equal(ReportMetadata.Hash(Encoding.UTF8.GetBytes(text)), ReportMetadata.Hash(text));
    }

    [Fact]
    public void Records_are_the_same_under_every_culture()
    {
        var fact = Fact("gdp", Measure.Growth, -6.50m, "%", "增长6.50%", "6.50%");
        var expected = Written(writer => writer.Write(fact));
        Cultures.Each(() =>
        {
            Assert.Equal(expected, Written(writer => writer.Write(fact)));
            Assert.Equal(fact, FactRecordReader.Parse(expected).Fact);
        });
    }

    private static ReportFact Fact(string indicator, Measure measure, decimal value, string unit, string statement, string number) =>
        ReportFact.From(Read(indicator, measure, value, unit, statement, number), "binzhou-2023", Text);

    private static ReadFact Read(string indicator, Measure measure, decimal value, string unit, string statement, string number)
    {
        var start = Text.IndexOf(statement, StringComparison.Ordinal);
        return new ReadFact
        {
            Indicator = indicator,
            Measure = measure,
            Period = new ReportPeriod(2022),
            Value = value,
            Unit = unit,
            Section = SectionRole.Review,
            Start = start,
            Length = statement.Length,
            ValueStart = Text.IndexOf(number, start, StringComparison.Ordinal),
            ValueLength = number.Length,
        };
    }

    private static string Written(Action<RecordWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new RecordWriter(buffer);
        write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
