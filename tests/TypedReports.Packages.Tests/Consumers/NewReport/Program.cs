using TypedReports.China;

var text = File.ReadAllText(Path.Combine(args[0], "specs", "linxi-2024.txt"));
var report = NewReport.Linxi2024.Parse(text);
GovernmentWorkReport shared = report;
Console.WriteLine($"{shared.Region.Name} {shared.Year}");
Console.WriteLine(report.Review.Gdp.Level);
Console.WriteLine(report.Review.Gdp.Growth);
Console.WriteLine(report.Review.Gdp.GrowthRank);
Console.WriteLine(report.Review.GeneralBudgetRevenue.Level);
Console.WriteLine(report.Review.UrbanJobs.Level);
Console.WriteLine($"{report.Goals.Gdp.Growth} {report.Goals.Gdp.Growth.Bound}");
Console.WriteLine($"{report.Goals.RetailSales.Growth} {report.Goals.RetailSales.Growth.Bound}");
Console.WriteLine(NewReport.Linxi2024.Load().Facts.Count == report.Facts.Count);

var binzhou = Binzhou2023.Load();
Console.WriteLine($"{binzhou.Region.Name} {binzhou.Review.Gdp.Level} {binzhou.Review.Gdp.Growth} {binzhou.Goals.Gdp.Growth}");
Console.WriteLine(typeof(GovernmentWorkReport).Assembly.GetName().Name);
