namespace TypedReports.Specs.Tests;

/// <summary>What is said of files that are no YAML, no spec, or have wrong keys: code, place and message.</summary>
public class YamlMistakesTests
{
    /// <summary>Kind, a stretch of the sample, what stands there instead, and the diagnostics, one a line.</summary>
    public static TheoryData<SpecKind, string, string, string> Changes { get; } = new()
    {
        {
            SpecKind.Report, "year: 2023\n", "year: [2023\n",
            "TR0001 6:7-6:7 binzhou-2023.report.yaml(6,7): the YAML breaks off here: what follows can't stand here (inside the bracket opened at line 6, column 7)"
        },
        {
            SpecKind.Report, "year: 2023\n", "\tyear: 2023\n",
            "TR0001 5:8-6:1 binzhou-2023.report.yaml(5,8): the YAML breaks off here: While scanning a plain scalar, found a tab character that violate indentation"
        },
        {
            SpecKind.Report, "title: 2023年彬州市政府工作报告", "title: \"2023年",
            "TR0001 3:8-4:1 binzhou-2023.report.yaml(3,8): the YAML breaks off here: While scanning a multi-line double-quoted scalar, found wrong indentation"
        },
        {
            SpecKind.Report, "第三次会议", "第\uFFFD次会议",
            "TR0003 7:11-7:12 binzhou-2023.report.yaml(7,11): the character U+FFFD stands where others were lost; save the file as UTF-8 again from its source"
        },
        {
            SpecKind.Report, "code: \"610482\"", "code: [[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]",
            "TR0004 4:59-4:59 binzhou-2023.report.yaml(4,59): more than 16 levels of nesting; no spec needs so many"
        },
        {
            SpecKind.Report, "level: county", "level: &l county",
            "TR0006 5:8-5:17 binzhou-2023.report.yaml(5,8): the anchor '&l' is not allowed in specs; write the value itself"
        },
        {
            SpecKind.Report, "level: county", "level: *l",
            "TR0006 5:8-5:10 binzhou-2023.report.yaml(5,8): the alias '*l' is not allowed in specs; write the value itself"
        },
        {
            SpecKind.Report, "level: county", "level: !!str county",
            "TR0006 5:8-5:20 binzhou-2023.report.yaml(5,8): the tag 'tag:yaml.org,2002:str' is not allowed in specs; write the value itself"
        },
        {
            SpecKind.Report, "level: county", "<<: {level: county}",
            "TR0012 1:1-1:7 binzhou-2023.report.yaml(1,1): a report needs the key 'level': The level of the government." + "\n" +
            "TR0011 5:1-5:3 binzhou-2023.report.yaml(5,1): a report has no key '<<'; there are 'report', 'form', 'typeName', 'title', 'region', 'level', 'year', 'reviewYear', 'session', 'date', 'sections', 'facts', 'indicators', 'lists', 'glossary', 'readings' and others"
        },
        {
            SpecKind.Report, "glossary: 25", "glossary: 25\n---\nreport: other\n",
            "TR0007 28:1-28:4 binzhou-2023.report.yaml(28,1): a second YAML document begins here; write one spec per file"
        },
        {
            SpecKind.Report, "year: 2023\n", "year: 2023\nyear: 2024\n",
            "TR0010 7:1-7:5 binzhou-2023.report.yaml(7,1): the key 'year' stands already at line 6"
        },
        {
            SpecKind.Report, "title: 2023", "titel: 2023",
            "TR0011 3:1-3:6 binzhou-2023.report.yaml(3,1): a report has no key 'titel'; did you mean 'title'?"
        },
        {
            SpecKind.Report, "title: 2023", "something: 2023",
            "TR0011 3:1-3:10 binzhou-2023.report.yaml(3,1): a report has no key 'something'; there are 'report', 'form', 'typeName', 'title', 'region', 'level', 'year', 'reviewYear', 'session', 'date', 'sections', 'facts', 'indicators', 'lists', 'glossary', 'readings' and others"
        },
        {
            SpecKind.Report, "reading: 95个5G基站", "reading: 95个,5G基站",
            "TR0011 29:33-29:37 binzhou-2023.report.yaml(29,33): a damaged place has no key '5G基站'; a comma ends an unquoted text between braces, so put the text before it into quotes"
        },
        {
            SpecKind.Report, "level: county\n", "",
            "TR0012 1:1-1:7 binzhou-2023.report.yaml(1,1): a report needs the key 'level': The level of the government."
        },
        {
            SpecKind.Report, "name: 彬州市, ", "",
            "TR0012 4:1-4:7 binzhou-2023.report.yaml(4,1): a region needs the key 'name': The name as the text has it."
        },
        {
            SpecKind.Report, "  goals:\n", "  goal:\n",
            "TR0011 15:3-15:7 binzhou-2023.report.yaml(15,3): 'facts' has no key 'goal'; did you mean 'goals'?"
        },
        {
            SpecKind.Report, "    units: [千瓦]\n", "",
            "TR0012 19:3-19:20 binzhou-2023.report.yaml(19,3): an indicator with a level of the dimension 'other' needs the key 'units': Units of the level without scale words; the dimension's own when left out; needed for a level of the dimension 'other'."
        },
        {
            SpecKind.Vocabulary, "    topics: [企业]\n", "",
            "TR0012 28:5-28:14 china.vocabulary.yaml(28,5): an indicator with 'bareNames' needs the key 'topics': Nouns that set the topic which 'bareNames' refer back to."
        },
        {
            SpecKind.Vocabulary, "additionsTo: firms", "ratioTo: firms",
            "TR0012 21:5-21:12 china.vocabulary.yaml(21,5): an indicator with 'ratioTo' needs the key 'ratioOf': The id of the part whose share in 'ratioTo' this indicator states: 占GDP比重 behind the part means it (研发经费 …, 占GDP比重2.9%)."
        },
        {
            SpecKind.Form, "headings: [五年回顾]", "headings: []",
            "TR0012 9:5-9:9 work-report.form.yaml(9,5): a section rule without 'openings' needs the key 'headings': Phrases; a heading that contains one of them opens such a section."
        },
        {
            SpecKind.Form, "role: five-year-review\n    headings: [五年回顾]", "role: five-year-review",
            "TR0012 9:5-9:9 work-report.form.yaml(9,5): a section rule without 'openings' needs the key 'headings': Phrases; a heading that contains one of them opens such a section."
        },
        {
            SpecKind.Report, "parents: [陕西省, 咸阳市]}", "parents: [陕西省, 咸阳市}",
            "TR0001 4:73-4:73 binzhou-2023.report.yaml(4,73): the YAML breaks off here: While parsing a flow sequence, did not find expected ',' or ']' (inside the bracket opened at line 4, column 64)"
        },
        {
            SpecKind.Report, "session: 第三次会议", "session: a: b",
            "TR0001 7:11-7:11 binzhou-2023.report.yaml(7,11): the YAML breaks off here: While scanning a plain scalar value, found invalid mapping"
        },
        {
            SpecKind.Report, "level: county\nyear: 2023\n", "levle: county\nyear: soon\n",
            "TR0012 1:1-1:7 binzhou-2023.report.yaml(1,1): a report needs the key 'level': The level of the government." + "\n" +
            "TR0011 5:1-5:6 binzhou-2023.report.yaml(5,1): a report has no key 'levle'; did you mean 'level'?" + "\n" +
            "TR0013 6:7-6:11 binzhou-2023.report.yaml(6,7): expected an integer, found the text 'soon'"
        },
    };

    /// <summary>Kind, the whole file, and the diagnostics.</summary>
    public static TheoryData<SpecKind, string, string> Files { get; } = new()
    {
        { SpecKind.Report, "", "TR0002 1:1-1:1 binzhou-2023.report.yaml(1,1): the file is empty; expected a report that begins with 'report: <id>'" },
        { SpecKind.Report, "# only a comment\n", "TR0002 1:1-1:1 binzhou-2023.report.yaml(1,1): the file is empty; expected a report that begins with 'report: <id>'" },
        { SpecKind.Form, "---\n", "TR0002 1:1-1:1 work-report.form.yaml(1,1): the file is empty; expected a form that begins with 'form: <id>'" },
        { SpecKind.Form, "- a\n", "TR0013 1:3-1:4 work-report.form.yaml(1,3): expected a form, written as 'key: value' pairs, found a list" },
        { SpecKind.Form, "12\n", "TR0013 1:1-1:3 work-report.form.yaml(1,1): expected a form, written as 'key: value' pairs, found the number 12" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_mistake_is_reported_at_its_place(SpecKind kind, string stretch, string replacement, string expected)
    {
        Mistakes.AreReported(kind, Sample.With(Sample.Of(kind), stretch, replacement), expected);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_no_spec_is_reported(SpecKind kind, string text, string expected)
    {
        Mistakes.AreReported(kind, text, expected);
    }

    [Fact]
    public void A_name_that_tells_no_kind_is_reported()
    {
        var file = SpecFile.Read("specs/binzhou.yaml", Sample.Report);

        Assert.Equal(
            ["TR0008 1:1-1:1 binzhou.yaml(1,1): the name ends with none of '.vocabulary.yaml', '.form.yaml', '.report.yaml'"],
            file.Diagnostics.Select(Sample.Line));
        Assert.Null(file.Kind);
    }

    [Fact]
    public void A_file_that_is_too_large_to_be_a_spec_is_reported()
    {
        var file = Sample.Read(SpecKind.Form, new string(' ', 5_000_000));

        Assert.Equal(
            ["TR0005 1:1-1:1 work-report.form.yaml(1,1): the file has 5000000 characters; a spec has at most 4194304"],
            file.Diagnostics.Select(Sample.Line));
    }

    [Fact]
    public void Two_places_of_lost_characters_are_both_reported()
    {
        var file = Sample.Read(SpecKind.Form, "# \uFFFD\r\n" + Sample.Form + "\r# \uFFFD");

        Assert.Equal([(1, 3), (12, 3)], file.Diagnostics.Select(diagnostic => (diagnostic.Line, diagnostic.Column)));
        Assert.Equal(["TR0003", "TR0003"], file.Diagnostics.Select(diagnostic => diagnostic.Code));
    }
}
