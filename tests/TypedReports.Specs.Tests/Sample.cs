namespace TypedReports.Specs.Tests;

/// <summary>A small sound spec of each kind; tests change a line of one and look at what is said about it.</summary>
internal static class Sample
{
    public const string Vocabulary = """
        vocabulary: china
        lookalikes: [经济增长极]
        indicators:
          gdp:
            english: Gross Regional Product
            chinese: 地区生产总值
            names: [生产总值, GDP]
            measureNames:
              growth: [经济增长]
            lookalikes: [海洋生产总值]
            dimension: money
            units: [元]
            measures:
              level: {min: 0, max: 200000000000000}
              growth: {min: -60.5, max: 100}
              rank:
          new-firms:
            english: New Firms
            chinese: 新增企业
            needs: [新增, 净增]
            additionsTo: firms
            addsUp: true
            dimension: count
            measures: [level]
          firms:
            english: Firms
            chinese: 企业
            topics: [企业]
            bareNames: [总数]
            dimension: count
            measures: [level, change]
        groups:
          - names: [企业总数和新增企业]
            indicators: [firms, new-firms]
            measure: level
        """;

    public const string Form = """
        form: work-report
        english: Work Report
        chinese: 工作报告
        vocabulary: china
        sections:
          - role: goals
            headings: [预期目标, 奋斗目标]
            openings: [主要预期目标]
          - role: five-year-review
            headings: [五年回顾]
        """;

    public const string Report = """
        report: binzhou-2023
        form: work-report
        title: 2023年彬州市政府工作报告
        region: {name: 彬州市, english: Binzhou, code: "610482", parents: [陕西省, 咸阳市]}
        level: county
        year: 2023
        session: 第三次会议
        date: 2023-02-16
        sections:
          - {heading: 2022年工作, role: review}
        facts:
          review:
            gdp: [level, growth, level-rank]
            new-firms: level
          goals:
            gdp: growth
          fiveYear: {gdp: [annual-average, cumulative]}
        indicators:
          new-energy-output:
            english: Output of New Energy
            chinese: 新能源产量
            dimension: other
            units: [千瓦]
            measures: [level]
        lists:
          - {title: 十大工业项目, items: 10}
        glossary: 25
        knownDamage:
          - {text: 955G基站, reading: 95个5G基站, note: characters lost}
        readings:
          - {text: 上升5%, is: gdp, slot: growth, note: the name is in a table}
          - {text: 完成5亿元, not: gdp}
        """;

    public static string Of(SpecKind kind) => kind switch
    {
        SpecKind.Vocabulary => Vocabulary,
        SpecKind.Form => Form,
        _ => Report,
    };

    /// <summary>A sample with one stretch, which must be there, replaced.</summary>
    public static string With(string sample, string stretch, string replacement)
    {
        Assert.Contains(stretch, sample, StringComparison.Ordinal);
        var at = sample.IndexOf(stretch, StringComparison.Ordinal);
        return string.Concat(sample.AsSpan(0, at), replacement, sample.AsSpan(at + stretch.Length));
    }

    public static SpecReadResult Read(SpecKind kind, string text) => SpecFile.Read(PathOf(kind), text);

    public static string PathOf(SpecKind kind) => kind switch
    {
        SpecKind.Vocabulary => "specs/vocabulary/china.vocabulary.yaml",
        SpecKind.Form => "specs/forms/work-report.form.yaml",
        _ => "specs/reports/binzhou-2023.report.yaml",
    };

    /// <summary>What a diagnostic says, with its place, in one line.</summary>
    public static string Line(SpecDiagnostic diagnostic) => FormattableString.Invariant(
        $"{diagnostic.Code} {diagnostic.Line}:{diagnostic.Column}-{diagnostic.EndLine}:{diagnostic.EndColumn} {diagnostic.Message}");
}
