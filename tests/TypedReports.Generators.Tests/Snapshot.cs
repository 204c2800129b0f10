namespace TypedReports.Generators.Tests;

/// <summary>
/// Holds a text against the file that stands beside the tests: <c>Snapshots/name.verified.cs</c>. Where they differ, what
/// was received is written to <c>name.received.cs</c>; rename it when the difference is meant.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string name, string received)
    {
        var folder = Path.Combine(Repository.Root, "tests", "TypedReports.Generators.Tests", "Snapshots");
        var verifiedPath = Path.Combine(folder, name + ".verified.cs");
        var receivedPath = Path.Combine(folder, name + ".received.cs");
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : "";
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(receivedPath, received);
        Assert.Equal(verified, received);
    }
}
