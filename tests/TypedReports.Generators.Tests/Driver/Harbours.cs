namespace TypedReports.Generators.Tests.Driver;

/// <summary>A small kind of report of our own: what the generator makes of it fits on a page.</summary>
internal static class Harbours
{
    public const string VocabularyPath = "/project/harbours.vocabulary.yaml";
    public const string FormPath = "/project/harbour-report.form.yaml";
    public const string RegionsPath = "/project/coasts.regions.tsv";
    public const string NorthPath = "/project/north-harbour-2023.report.yaml";
    public const string SouthPath = "/project/south-harbour-2023.report.yaml";

    public const string Vocabulary = """
        vocabulary: harbours
        lookalikes: [港口吞吐能力]
        indicators:
          cargo:
            english: Cargo Throughput
            chinese: 货物吞吐量
            names: [吞吐量]
            dimension: mass
            units: [吨]
            measures:
              level: {min: 0, max: 5000000000}
              growth:
              rank:
          vacancy:
            english: Vacancy Rate
            chinese: 空置率
            dimension: percent
            measures: [level, change]

        """;

    public const string Regions = "510000\t某省\n510100\t海州市\n510121\t北港县\n";

    public const string Form = """
        form: harbour-report
        english: Harbour Report
        chinese: 港口报告
        vocabulary: harbours
        regions: coasts
        sections:
          - role: review
            headings: [工作回顾]
          - role: goals
            headings: [预期目标]

        """;

    public const string North = """
        report: north-harbour-2023
        form: harbour-report
        region: {name: 北港, english: North Harbour, code: "990101", parents: [某省]}
        level: county
        year: 2023
        session: 北港第一届"港务"会议
        date: 2023-02-16
        sections:
          - {heading: 一年回眸, role: review}
        facts:
          review:
            cargo: [level, growth-rank]
            berths: level
          goals:
            cargo: growth
          fiveYear:
            cargo: annual-average
        indicators:
          berths:
            english: Deep-water <Berths>
            chinese: 深水泊位
            dimension: count
            units: [个]
            measures: [level]
        lists:
          - {title: 三件民生实事, items: 3}
        glossary: 2
        readings:
          - {text: 吞吐5亿吨, is: cargo}
          - {text: 其中吞吐量2亿吨, not: cargo, note: a part}
        knownDamage:
          - {text: 955G基站, reading: 95个5G基站}

        """;

    public const string South = """
        report: south-harbour-2023
        form: harbour-report
        region: {name: 南港}
        level: county
        year: 2023
        facts:
          review:
            vacancy: [level, change]

        """;

    public const string NorthTextPath = "/project/texts/north-harbour-2023.txt";
    public const string SouthTextPath = "/project/texts/south-harbour-2023.txt";

    /// <summary>What the specification of the northern harbour declares, stated.</summary>
    public const string NorthText = """
        2023年北港政府工作报告
        2023年2月16日在北港第一届“港务”会议上
        一、一年回眸
        全年完成货物吞吐量3.2亿吨,增速居全市第2位。深水泊位达到12个。建成955G基站。
        五年来,货物吞吐量年均增长5.2%。
        二、2023年预期目标
        今年的主要预期目标是:货物吞吐量增长7%左右,力争港口吞吐5亿吨。其中吞吐量2亿吨。
        今年办好三件民生实事:一是扩建码头。二是疏浚航道。三是改造岸电。
        附件
        名词解释
        1.三大航线:指通往三个方向的航线。
        2.一单制:指一次委托、一单到底。

        """;

    public const string SouthText = """
        2023年南港政府工作报告
        一、工作回顾
        全年空置率5.5%,下降1.2个百分点。

        """;

    public static SpecFileText[] FormAlone => [new(VocabularyPath, Vocabulary), new(FormPath, Form), new(RegionsPath, Regions, embedded: true)];

    public static SpecFileText[] TwoReports => [.. FormAlone, new(NorthPath, North), new(SouthPath, South)];

    public static SpecFileText[] TwoReportsWithText => [.. TwoReports, new(NorthTextPath, NorthText, embedded: true)];
}
