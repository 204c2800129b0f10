using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedReports.Generators.Tests.Driver;

/// <summary>An additional file of a project under test.</summary>
internal sealed class SpecFileText(string path, SourceText text, string owner = "", bool embedded = false, bool? isReportText = null) : AdditionalText
{
    public SpecFileText(string path, string text, string owner = "", bool embedded = false, bool? isReportText = null)
        : this(path, SourceText.From(text, Encoding.UTF8), owner, embedded, isReportText)
    {
    }

    public override string Path => path;

    public string Owner => owner;

    public bool Embedded => embedded;

    public bool IsReportText => isReportText ?? path.EndsWith(".txt", StringComparison.Ordinal);

    /// <summary>How often the compiler or a generator asked for the text.</summary>
    public int Asked { get; private set; }

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        Asked++;
        return text;
    }

    /// <summary>A file that is there and fails when its characters are asked for.</summary>
    public static SpecFileText Unreadable(string path) => new(path, new FailingText(), embedded: path.EndsWith(".txt", StringComparison.Ordinal));

    private sealed class FailingText() : SourceText([.. new byte[20]])
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override int Length => 1;

        public override char this[int position] => throw Gone();

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => throw Gone();

        private static IOException Gone() => new("the disk is gone");
    }
}
