using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedReports.Generators.Tests.Driver;

/// <summary>An additional file of a project under test.</summary>
internal sealed class SpecFileText(string path, string text, string owner = "", bool embedded = false, bool? isReportText = null) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public string Owner => owner;

    public bool Embedded => embedded;

    public bool IsReportText => isReportText ?? path.EndsWith(".txt", StringComparison.Ordinal);

    /// <summary>How often the compiler or a generator asked for the text.</summary>
    public int Asked { get; private set; }

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        Asked++;
        return _text;
    }
}
