using System.Diagnostics;
using System.Globalization;
using TypedReports.China;

using var process = Process.GetCurrentProcess();
var main = DateTime.Now - process.StartTime;
var clock = Stopwatch.StartNew();
var text = Binzhou2023.Load().Text;
var first = clock.Elapsed;
clock.Restart();
var again = Binzhou2023.Parse(text);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{(main + first).TotalMilliseconds:F0} ms to the first fact: {main.TotalMilliseconds:F0} until Main, {first.TotalMilliseconds:F0} for the first report, {clock.Elapsed.TotalMilliseconds:F1} for the next ({again.Facts[0].Indicator})"));
