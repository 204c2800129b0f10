using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedReports.Generators.Tests.Driver;

/// <summary>An additional file of a project under test.</summary>
internal sealed class SpecFileText(string path, string text, string owner = "", bool embedded = false) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public string Owner => owner;

    public bool Embedded => embedded;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
