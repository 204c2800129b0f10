using System.Text;
using TypedReports.Cli.Input;
using TypedReports.Reading;

namespace TypedReports.Cli.Tests;

public class TextDecoderTests
{
    private const string Sentence = "2022年，全年完成生产总值326.3亿元，增长6.8%。\n一、今年工作\n";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sentence) },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sentence)] },
        { "code page 936", Encoding.GetEncoding(936).GetBytes(Sentence) },
        { "UTF-16 with a mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sentence)] },
        { "UTF-16 big-endian with a mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sentence)] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Sentence) },
        { "UTF-16 big-endian without a mark", Encoding.BigEndianUnicode.GetBytes(Sentence) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Recognises_the_encodings_reports_come_in(string name, byte[] bytes)
    {
        var diagnostics = new List<ReadDiagnostic>();
        Assert.True(Sentence == TextDecoder.Decode(bytes, null, diagnostics), name);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_few_broken_bytes_do_not_turn_a_UTF8_text_into_code_page_936()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Sentence, 5)));
        bytes[^3] = 0xFF;
        var diagnostics = new List<ReadDiagnostic>();

        var text = TextDecoder.Decode(bytes, null, diagnostics);

        Assert.StartsWith(Sentence, text);
        Assert.Equal("TR1005", Assert.Single(diagnostics).Code);
        Assert.Equal('\uFFFD', text![diagnostics[0].Start]);
    }

    [Fact]
    public void A_stated_encoding_that_does_not_fit_is_said_and_not_guessed_around()
    {
        var diagnostics = new List<ReadDiagnostic>();
        Assert.Null(TextDecoder.Decode(Encoding.GetEncoding(936).GetBytes(Sentence), Encoding.UTF8, diagnostics));
        Assert.Equal("TR1004", Assert.Single(diagnostics).Code);
    }

    [Theory]
    [InlineData("gbk")]
    [InlineData("GB2312")]
    [InlineData("936")]
    public void Names_of_the_Chinese_code_page_all_mean_936(string name) => Assert.Equal(936, TextDecoder.Find(name)!.CodePage);

    [Fact]
    public void Nothing_and_blanks_are_empty()
    {
        foreach (var bytes in new byte[][] { [], [0xEF, 0xBB, 0xBF], " \r\n\t"u8.ToArray(), Encoding.UTF8.GetBytes("\u3000\n") })
        {
            var diagnostics = new List<ReadDiagnostic>();
            Assert.Null(TextDecoder.Decode(bytes, null, diagnostics));
            Assert.Equal("TR1002", Assert.Single(diagnostics).Code);
        }
    }

    [Fact]
    public void Binary_data_is_not_text()
    {
        var noise = new byte[4096];
        new Random(7).NextBytes(noise);
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 4, 0, 0, 0, 3, 0, .. noise];
        byte[] zeros = new byte[300];
        foreach (var bytes in new[] { noise, png, zeros })
        {
            var diagnostics = new List<ReadDiagnostic>();
            Assert.Null(TextDecoder.Decode(bytes, null, diagnostics));
            Assert.Equal("TR1001", Assert.Single(diagnostics).Code);
        }
    }
}
