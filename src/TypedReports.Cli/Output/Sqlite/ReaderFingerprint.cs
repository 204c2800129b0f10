using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TypedReports.Cli.Processing;
using TypedReports.Records;
using TypedReports.Specs;

namespace TypedReports.Cli.Output.Sqlite;

/// <summary>
/// What decides, beside a document itself, what is read of it: the engine, the specs and the options. A document that was
/// read under the same fingerprint need not be read again.
/// </summary>
internal static class ReaderFingerprint
{
    public static string Of(ReadingPlan plan, SpecSource specs, bool withAbsences)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(typeof(RecordWriter).Assembly.ManifestModule.ModuleVersionId.ToString());
        Add(typeof(ReaderFingerprint).Assembly.ManifestModule.ModuleVersionId.ToString());

        // Built-in specs and tables change with the assembly.
        foreach (var path in specs.Specs.Files.Select(file => file.Path).Concat(SpecFolder.RegionTables(specs.Folder)))
        {
            Add(path);
            if (File.Exists(path))
            {
                hash.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
            }
        }

        Add(string.Create(
            CultureInfo.InvariantCulture,
            $"{plan.Form.Id}|{plan.Form.Indicators.Count}|{plan.Roles?.Count}|{plan.Year}|{plan.Region}|{plan.Partial}|{plan.Trace}|{withAbsences}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string part)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0]);
        }
    }
}
