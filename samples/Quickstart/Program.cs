using System.Text;
using Quickstart;
using TypedReports.China;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// One report, typed. What its spec declares is there: no null checks.
var report = Binzhou2023.Load();
var (achieved, promised) = (report.Review.Gdp, report.Goals.Gdp.Growth);

var values = new TextTable("Binzhou 2023", "");
values.Add("GDP, level", $"{achieved.Level}");
values.Add("GDP, growth", $"{achieved.Growth}");
values.Add("rank of the growth", $"{achieved.GrowthRank}");
values.Add("target of the growth", $"{promised}");
values.Add("bound of the target", $"{promised.Bound}");
values.Add("source of the level", $"{achieved.Level.Source}");
Console.WriteLine(values);

// Every report that has a spec, through the form they share. Here anything may be missing: not every report states it.
var table = new TextTable("Region", "Growth achieved", "Growth promised");
foreach (GovernmentWorkReport each in ChinaReports.All)
{
    table.Add(
        $"{each.Region.Name} {each.Region.English} {each.Year}",
        each.Review.Gdp?.Growth?.ToString() ?? "—",
        each.Goals.Gdp?.Growth?.ToString() ?? "—");
}

Console.Write(table);
Console.WriteLine("— the report doesn't state it");
