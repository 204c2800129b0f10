using System.Reflection;
using Library;
using TypedReports.China;

// The library's report and the package's are of one type, and nothing of it was generated here again.
GovernmentWorkReport[] reports = [Linxi2024.Load(), Binzhou2023.Load()];
foreach (var report in reports)
{
    Console.WriteLine($"{report.Region.Name} {report.Review.Gdp?.Growth}");
}

Console.WriteLine(string.Join(" ", Assembly.GetExecutingAssembly().GetTypes().Select(t => t.Namespace).OfType<string>().Where(n => n.StartsWith("TypedReports", StringComparison.Ordinal))));
