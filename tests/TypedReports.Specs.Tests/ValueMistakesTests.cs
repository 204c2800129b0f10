namespace TypedReports.Specs.Tests;

/// <summary>What is said of wrong values: code, place and message.</summary>
public class ValueMistakesTests
{
    /// <summary>Kind, a stretch of the sample, what stands there instead, and the diagnostics, one a line.</summary>
    public static TheoryData<SpecKind, string, string, string> Changes { get; } = new()
    {
        {
            SpecKind.Report, "year: 2023\n", "year: \"2023\"\n",
            "TR0013 6:7-6:13 binzhou-2023.report.yaml(6,7): expected an integer, found the text '2023'"
        },
        {
            SpecKind.Report, "code: \"610482\"", "code: 610482",
            "TR0013 4:45-4:51 binzhou-2023.report.yaml(4,45): expected a region code in quotes, found the number 610482; put it into quotes"
        },
        {
            SpecKind.Report, "session: 第三次会议", "session: [第三次会议]",
            "TR0013 7:10-7:17 binzhou-2023.report.yaml(7,10): expected a text, found a list"
        },
        {
            SpecKind.Report, "session: 第三次会议", "session:",
            "TR0013 7:9-7:9 binzhou-2023.report.yaml(7,9): expected a text, found nothing"
        },
        {
            SpecKind.Report, "session: 第三次会议", "session: \"\"",
            "TR0015 7:10-7:12 binzhou-2023.report.yaml(7,10): expected a text that is not blank, found ''"
        },
        {
            SpecKind.Report, "parents: [陕西省, 咸阳市]", "parents: 陕西省",
            "TR0013 4:64-4:67 binzhou-2023.report.yaml(4,64): expected a list of texts, found the text '陕西省'"
        },
        {
            SpecKind.Report, "region: {name: 彬州市, english: Binzhou, code: \"610482\", parents: [陕西省, 咸阳市]}", "region: 彬州市",
            "TR0013 4:9-4:12 binzhou-2023.report.yaml(4,9): expected a region, written as 'key: value' pairs, found the text '彬州市'"
        },
        {
            SpecKind.Report, "parents: [陕西省, 咸阳市]", "parents: [陕西省, 陕西省]",
            "TR0018 4:70-4:73 binzhou-2023.report.yaml(4,70): '陕西省' stands already at line 4"
        },
        {
            SpecKind.Report, "level: county", "level: countty",
            "TR0014 5:8-5:15 binzhou-2023.report.yaml(5,8): 'countty' is no level of government; did you mean 'county'?"
        },
        {
            SpecKind.Report, "level: county", "level: kingdom",
            "TR0014 5:8-5:15 binzhou-2023.report.yaml(5,8): 'kingdom' is no level of government; there are 'nation', 'province', 'prefecture', 'county', 'township'"
        },
        {
            SpecKind.Report, "role: review", "role: reviews",
            "TR0014 10:30-10:37 binzhou-2023.report.yaml(10,30): 'reviews' is no section role; did you mean 'review'?"
        },
        {
            SpecKind.Report, "year: 2023\n", "year: 23\n",
            "TR0015 6:7-6:9 binzhou-2023.report.yaml(6,7): expected an integer from 1900 to 2200, found the number 23"
        },
        {
            SpecKind.Report, "year: 2023\n", "year: 2023.5\n",
            "TR0013 6:7-6:13 binzhou-2023.report.yaml(6,7): expected an integer, found the number 2023.5"
        },
        {
            SpecKind.Report, "year: 2023\n", "year: 2023\nreviewYear: 2024\n",
            "TR0015 7:13-7:17 binzhou-2023.report.yaml(7,13): expected a year up to 2023, the year planned, found 2024"
        },
        {
            SpecKind.Report, "report: binzhou-2023", "report: Binzhou_2023",
            "TR0016 1:9-1:21 binzhou-2023.report.yaml(1,9): 'Binzhou_2023' is no report id: expected lower-case words and digits joined by single hyphens (gross-output-2)"
        },
        {
            SpecKind.Report, "report: binzhou-2023", "report: 2023-binzhou",
            "TR0037 1:9-1:21 binzhou-2023.report.yaml(1,9): '2023-binzhou' gives the C# name '2023Binzhou', which begins with a digit; set 'typeName:'"
        },
        {
            SpecKind.Report, "report: binzhou-2023", "report: get-type",
            "TR0037 1:9-1:17 binzhou-2023.report.yaml(1,9): 'get-type' gives the C# name 'GetType', which every record has as a member; choose another 'typeName:'"
        },
        {
            SpecKind.Report, "year: 2023\n", "year: 2023\ntypeName: class\n",
            "TR0016 7:11-7:16 binzhou-2023.report.yaml(7,11): 'class' is no type name: expected a C# identifier in Pascal case, of ASCII letters and digits"
        },
        {
            SpecKind.Report, "code: \"610482\"", "code: \"6104\"",
            "TR0017 4:45-4:51 binzhou-2023.report.yaml(4,45): '6104' is no region code: expected the six digits of GB/T 2260 in quotes, for townships nine"
        },
        {
            SpecKind.Report, "date: 2023-02-16", "date: 2023-02-30",
            "TR0019 8:7-8:17 binzhou-2023.report.yaml(8,7): '2023-02-30' is no date: expected year, month and day as 2023-02-16"
        },
        {
            SpecKind.Report, "date: 2023-02-16", "date: 16.2.2023",
            "TR0019 8:7-8:16 binzhou-2023.report.yaml(8,7): '16.2.2023' is no date: expected year, month and day as 2023-02-16"
        },
        {
            SpecKind.Report, "gdp: [level, growth, level-rank]", "gdp: [level, growth, rank]",
            "TR0033 13:26-13:30 binzhou-2023.report.yaml(13,26): 'rank' is no slot of 'review'; there are 'level', 'growth', 'change', 'share', 'ratio', 'level-rank', 'growth-rank', 'share-rank', 'share-change'"
        },
        {
            SpecKind.Report, "gdp: [level, growth, level-rank]", "gdp: [level, growth, level]",
            "TR0018 13:26-13:31 binzhou-2023.report.yaml(13,26): 'level' stands already at line 13"
        },
        {
            SpecKind.Report, "gdp: [level, growth, level-rank]", "gdp: []",
            "TR0015 13:10-13:12 binzhou-2023.report.yaml(13,10): expected at least one item, found an empty list"
        },
        {
            SpecKind.Report, "gdp: [level, growth, level-rank]", "gdp:",
            "TR0013 13:9-13:9 binzhou-2023.report.yaml(13,9): expected a slot or a list of slots, found nothing"
        },
        {
            SpecKind.Report, "gdp: [level, growth, level-rank]", "GDP: level",
            "TR0016 13:5-13:8 binzhou-2023.report.yaml(13,5): 'GDP' is no indicator id: expected lower-case words and digits joined by single hyphens, a letter first (gross-output-2)"
        },
        {
            SpecKind.Report, "new-firms: level\n", "new-firms: annual-average\n",
            "TR0033 14:16-14:30 binzhou-2023.report.yaml(14,16): 'annual-average' is no slot of 'review'; there are 'level', 'growth', 'change', 'share', 'ratio', 'level-rank', 'growth-rank', 'share-rank', 'share-change'"
        },
        {
            SpecKind.Report, "fiveYear: {gdp: [annual-average, cumulative]}", "fiveYear: {gdp: [annual-average, share-change]}",
            "TR0033 17:36-17:48 binzhou-2023.report.yaml(17,36): 'share-change' is no slot of 'fiveYear'; there are 'level', 'growth', 'share', 'ratio', 'level-rank', 'annual-average', 'annual-average-level', 'cumulative', 'cumulative-growth', 'cumulative-change'"
        },
        {
            SpecKind.Report, "glossary: 25", "glossary: 0",
            "TR0015 27:11-27:12 binzhou-2023.report.yaml(27,11): expected an integer from 1 to 10000, found the number 0"
        },
        {
            SpecKind.Report, "new-energy-output:", "equals:",
            "TR0037 19:3-19:9 binzhou-2023.report.yaml(19,3): 'equals' gives the C# name 'Equals', which every record has as a member"
        },
        {
            SpecKind.Vocabulary, "dimension: money", "dimension: mony",
            "TR0014 11:16-11:20 china.vocabulary.yaml(11,16): 'mony' is no dimension; did you mean 'money'?"
        },
        {
            SpecKind.Vocabulary, "level: {min: 0, max: 200000000000000}", "level: {min: 10, max: 1}",
            "TR0015 14:29-14:30 china.vocabulary.yaml(14,29): expected a 'max' that is not below 'min', found 1"
        },
        {
            SpecKind.Vocabulary, "level: {min: 0, max: 200000000000000}", "level: {min: 0, max: 1e40}",
            "TR0015 14:28-14:32 china.vocabulary.yaml(14,28): expected a decimal number of at most 24 digits, found the number 1e40"
        },
        {
            SpecKind.Vocabulary, "level: {min: 0, max: 200000000000000}", "level: 12",
            "TR0013 14:14-14:16 china.vocabulary.yaml(14,14): expected a range of plausible values, written as 'key: value' pairs, found the number 12"
        },
        {
            SpecKind.Vocabulary, "measures: [level]\n", "measures: level\n",
            "TR0013 24:15-24:20 china.vocabulary.yaml(24,15): expected a list of measures or a mapping of measures to plausible ranges, found the text 'level'"
        },
        {
            SpecKind.Vocabulary, "measures: [level]\n", "measures: [levle]\n",
            "TR0014 24:16-24:21 china.vocabulary.yaml(24,16): 'levle' is no measure; did you mean 'level'?"
        },
        {
            SpecKind.Vocabulary, "indicators: [firms, new-firms]", "indicators: [firms, newfirms]",
            "TR0032 34:25-34:33 china.vocabulary.yaml(34,25): there is no indicator 'newfirms' in this vocabulary; did you mean 'new-firms'?"
        },
        {
            SpecKind.Vocabulary, "indicators: [firms, new-firms]", "indicators: [firms]",
            "TR0015 34:17-34:24 china.vocabulary.yaml(34,17): expected at least 2 items, found a list of 1"
        },
        {
            SpecKind.Vocabulary, "additionsTo: firms", "additionsTo: firmes",
            "TR0032 21:18-21:24 china.vocabulary.yaml(21,18): there is no indicator 'firmes' in this vocabulary; did you mean 'firms'?"
        },
        {
            SpecKind.Vocabulary, "additionsTo: firms", "localPartOf: firmes",
            "TR0032 21:18-21:24 china.vocabulary.yaml(21,18): there is no indicator 'firmes' in this vocabulary; did you mean 'firms'?"
        },
        {
            SpecKind.Vocabulary, "additionsTo: firms", "ratioOf: firmes\n    ratioTo: firms",
            "TR0032 21:14-21:20 china.vocabulary.yaml(21,14): there is no indicator 'firmes' in this vocabulary; did you mean 'firms'?"
        },
        {
            SpecKind.Vocabulary, "addsUp: true", "addsUp: yes",
            "TR0013 22:13-22:16 china.vocabulary.yaml(22,13): expected 'true' or 'false', found the text 'yes'"
        },
        {
            SpecKind.Vocabulary, "lookalikes: [海洋生产总值]", "lookalikes: [海洋生产总值, GDP]",
            "TR0039 10:26-10:29 china.vocabulary.yaml(10,26): 'GDP' is a name of the indicator 'gdp' and can't be a look-alike too"
        },
        {
            SpecKind.Vocabulary, "growth: [经济增长]", "change: [经济增长]",
            "TR0034 9:7-9:13 china.vocabulary.yaml(9,7): 'gdp' has no 'change'; add it to 'measures'"
        },
        {
            SpecKind.Vocabulary, "new-firms:\n", "firms-2:\n    english: A\n    chinese: 甲\n    dimension: count\n    measures: [level]\n  firms2:\n",
            "TR0037 22:3-22:9 china.vocabulary.yaml(22,3): 'firms2' gives the C# name 'Firms2', which 'firms-2' gives too" + "\n" +
            "TR0032 39:25-39:34 china.vocabulary.yaml(39,25): there is no indicator 'new-firms' in this vocabulary; there are 'gdp', 'firms-2', 'firms2', 'firms'"
        },
        {
            SpecKind.Form, "form: work-report", "form: a--b",
            "TR0016 1:7-1:11 work-report.form.yaml(1,7): 'a--b' is no form id: expected lower-case words and digits joined by single hyphens (gross-output-2)"
        },
        {
            SpecKind.Form, "role: goals", "role: gaols",
            "TR0014 6:11-6:16 work-report.form.yaml(6,11): 'gaols' is no section role; did you mean 'goals'?"
        },
        {
            SpecKind.Form, "english: Work Report\n", "? [a, b]\n: c\nenglish: Work Report\n",
            "TR0013 2:3-2:9 work-report.form.yaml(2,3): expected a key, found a list"
        },
        {
            SpecKind.Report, "is: gdp", "is: gdp, not: gdp",
            "TR0015 31:5-31:80 binzhou-2023.report.yaml(31,5): expected either 'is' or 'not' in a reading, found both"
        },
        {
            SpecKind.Report, ", not: gdp}", "}",
            "TR0015 32:5-32:18 binzhou-2023.report.yaml(32,5): expected either 'is' or 'not' in a reading, found neither"
        },
        {
            SpecKind.Report, "not: gdp", "not: gdp, slot: growth",
            "TR0015 32:29-32:33 binzhou-2023.report.yaml(32,29): expected no 'slot' beside 'not', found gdp"
        },
        {
            SpecKind.Report, "name: 彬州市", "name: 2023",
            "TR0013 4:16-4:20 binzhou-2023.report.yaml(4,16): expected a text, found the number 2023; put it into quotes"
        },
        {
            SpecKind.Vocabulary, "names: [生产总值, GDP]", "names: [生产总值, GDP, true]",
            "TR0013 7:24-7:28 china.vocabulary.yaml(7,24): expected a text, found the truth value true; put it into quotes"
        },
        {
            SpecKind.Vocabulary, "  new-firms:\n",
            "  gross-output:\n    english: Gross Output\n    chinese: 总产出\n    names: [GDP]\n    dimension: money\n    measures: [level]\n" +
            "  gdp-again:\n    english: Gross Regional Product\n    chinese: 生产总值\n    dimension: money\n    measures: [level]\n" +
            "  new-firms:\n",
            "TR0040 20:13-20:16 china.vocabulary.yaml(20,13): 'GDP' is a name of the indicator 'gdp' too; nothing tells the two apart" + "\n" +
            "TR0040 25:14-25:18 china.vocabulary.yaml(25,14): '生产总值' is a name of the indicator 'gdp' too; nothing tells the two apart"
        },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_mistake_is_reported_at_its_place(SpecKind kind, string stretch, string replacement, string expected)
    {
        Mistakes.AreReported(kind, Sample.With(Sample.Of(kind), stretch, replacement), expected);
    }
}
