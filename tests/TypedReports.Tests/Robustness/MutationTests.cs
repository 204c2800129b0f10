using System.Globalization;
using TypedReports.Reading;

namespace TypedReports.Tests.Robustness;

/// <summary>
/// Damaged pieces of the real reports. CI reads a few thousand; for a long run,
/// <c>FUZZ=200000 dotnet test tests/TypedReports.Tests -c Release --filter MutationTests</c>, and <c>FUZZ_SEED=n</c> for others.
/// </summary>
public class MutationTests
{
    private const int Short = 3000;


    [Fact]
    public void Whatever_happens_to_a_report_its_reading_is_sound()
    {
        var count = Setting("FUZZ", Short);
        var first = Setting("FUZZ_SEED", 0);
        string[] texts = [.. Directory.EnumerateFiles(Repository.Path("samples", "corpus"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        Parallel.For(first, first + count, seed =>
        {
            var text = new Mutator(seed).Mutate(texts[seed % texts.Length]);
            try
            {
                var read = Reader.Read(text, WorkReport.Form, new ReadOptions { KeepsNumbers = true });
                Invariants.AssertSound(read);
                Assert.Equal(Invariants.Print(read), Invariants.Print(Reader.Read(text, WorkReport.Form, ReadOptions.Default)));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"seed {seed}: {e.Message}\n{text}", e);
            }
        });
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
