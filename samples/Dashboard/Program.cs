using Dashboard;
using TypedReports.China;

// The reports and their texts come with the package. They are read once; every request is answered from typed values.
Comparison[] comparisons =
[
    Comparison.Of("地区生产总值", "Gross regional product", r => r.Review.Gdp?.Growth, r => r.Goals.Gdp?.Growth),
    Comparison.Of("规模以上工业增加值", "Industrial value-added", r => r.Review.IndustrialValueAdded?.Growth, r => r.Goals.IndustrialValueAdded?.Growth),
    Comparison.Of("固定资产投资", "Investment in fixed assets", r => r.Review.FixedAssetInvestment?.Growth, r => r.Goals.FixedAssetInvestment?.Growth),
    Comparison.Of("社会消费品零售总额", "Retail sales", r => r.Review.RetailSales?.Growth, r => r.Goals.RetailSales?.Growth),
];
var page = ComparisonPage.Write(comparisons, ChinaReports.All.Count());

var app = WebApplication.CreateSlimBuilder(args).Build();
app.MapGet("/", () => Results.Content(page, "text/html; charset=utf-8"));
app.MapGet("/growth.csv", () => Results.Text(Csv.Write(comparisons), "text/csv"));
app.Run();
