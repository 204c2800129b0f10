using OwnForm;

var report = CityLibrary2024.Load();
AnnualReport shared = report;
Console.WriteLine($"{shared.Region.Name} {shared.Year}");
Console.WriteLine(report.Review.Holdings.Level);
Console.WriteLine(report.Review.Holdings.Growth);
Console.WriteLine($"{report.Review.Visits.Level} {report.Review.Visits.Level.Bound}");
Console.WriteLine($"{report.Goals.Visits.Level} {report.Goals.Visits.Level.Bound}");
Console.WriteLine(typeof(AnnualReport).Assembly.GetName().Name);
