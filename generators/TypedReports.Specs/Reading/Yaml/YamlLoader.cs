using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedReports.Specs.Reading.Yaml;

/// <summary>
/// Loads the one document of a YAML file from the parser's events. Takes text, gives nodes with places; never follows an
/// alias, never nests deeper than its limit, and turns whatever is wrong into a diagnostic.
/// </summary>
internal sealed class YamlLoader
{
    public const int DeepestNesting = 16;
    public const int LongestFile = 4 * 1024 * 1024;

    private readonly ReadContext _context;
    private readonly Parser _parser;
    // Brackets that are open, innermost last: an unclosed one breaks the file far behind it.
    private readonly Stack<Mark> _brackets = new();
    private Mark _lastMark = new(0, 1, 1);

    private YamlLoader(string text, ReadContext context)
    {
        _context = context;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The document's root; null when there is none or it can't be trusted.</summary>
    public static YamlNode? Load(string text, ReadContext context)
    {
        if (text.Length > LongestFile)
        {
            context.Report(SpecDiagnostics.TooLarge, SpecSpan.FileStart, text.Length, LongestFile);
            return null;
        }

        var loader = new YamlLoader(text, context);
        try
        {
            return loader.LoadDocument();
        }
        catch (LoadingStoppedException)
        {
            return null;
        }
        catch (YamlException exception)
        {
            context.Report(SpecDiagnostics.SyntaxError, Span(exception.Start, exception.End), exception.Message.TrimEnd('.', ' ') + loader.Bracket());
            return null;
        }
#pragma warning disable CA1031 // The parser answers some malformed inputs with other exceptions; a spec must never break a build that way.
        catch (Exception)
#pragma warning restore CA1031
        {
            context.Report(SpecDiagnostics.SyntaxError, Span(loader._lastMark, loader._lastMark), "what follows can't stand here" + loader.Bracket());
            return null;
        }
    }

    private YamlNode? LoadDocument()
    {
        Next();
        var parsing = Next();
        if (parsing is StreamEnd)
        {
            return null;
        }

        var root = Node(Next(), 1);
        Next();
        parsing = Next();
        if (parsing is not StreamEnd)
        {
            _context.Report(SpecDiagnostics.SeveralDocuments, Span(parsing.Start, parsing.End));
        }

        return root;
    }

    private YamlNode Node(ParsingEvent parsing, int depth)
    {
        if (parsing is AnchorAlias alias)
        {
            _context.Report(SpecDiagnostics.AnchorOrTag, Span(alias.Start, alias.End), "the alias '*" + Shortened.Of(alias.Value.Value) + "' is");
            return new YamlUnread(Span(alias.Start, alias.End));
        }

        RefuseAnchorAndTag((NodeEvent)parsing);
        if (parsing is Scalar scalar)
        {
            return Scalar(scalar);
        }

        if (depth > DeepestNesting)
        {
            _context.Report(SpecDiagnostics.TooDeep, Span(parsing.Start, parsing.End), DeepestNesting);
            throw new LoadingStoppedException();
        }

        var flow = IsFlow(parsing);
        if (flow)
        {
            _brackets.Push(parsing.Start);
        }

        YamlNode container = parsing is MappingStart ? Map(parsing, depth) : List(parsing, depth);
        if (flow)
        {
            _brackets.Pop();
        }

        return container;
    }

    private YamlList List(ParsingEvent start, int depth)
    {
        var items = new List<YamlNode>();
        ParsingEvent parsing;
        while ((parsing = Next()) is not SequenceEnd)
        {
            items.Add(Node(parsing, depth + 1));
        }

        return new YamlList(items, Container(start, parsing, items.Count == 0 ? null : items[0].Span));
    }

    private YamlMap Map(ParsingEvent start, int depth)
    {
        var entries = new List<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        ParsingEvent parsing;
        while ((parsing = Next()) is not MappingEnd)
        {
            var key = Node(parsing, depth + 1);
            var value = Node(Next(), depth + 1);
            if (key is not YamlScalar { Kind: not ScalarKind.Null } name)
            {
                if (key is not YamlUnread)
                {
                    _context.Report(SpecDiagnostics.WrongType, key.Span, "a key", key.Found);
                }
            }
            else if (lines.TryGetValue(name.Value, out var line))
            {
                _context.Report(SpecDiagnostics.DuplicateKey, name.Span, Shortened.Of(name.Value), line);
            }
            else
            {
                lines.Add(name.Value, name.Span.StartLine);
                entries.Add(new YamlEntry(name.Value, name.Span, value));
            }
        }

        return new YamlMap(entries, IsFlow(start), Container(start, parsing, entries.Count == 0 ? null : entries[0].KeySpan));
    }

    private static YamlScalar Scalar(Scalar scalar)
    {
        var kind = scalar.Style == ScalarStyle.Plain ? ScalarKinds.Of(scalar.Value) : ScalarKind.Text;
        return new YamlScalar(scalar.Value, kind, Span(scalar.Start, scalar.End));
    }

    private void RefuseAnchorAndTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            _context.Report(SpecDiagnostics.AnchorOrTag, Span(node.Start, node.End), "the anchor '&" + Shortened.Of(node.Anchor.Value) + "' is");
        }

        if (!node.Tag.IsEmpty)
        {
            _context.Report(SpecDiagnostics.AnchorOrTag, Span(node.Start, node.End), "the tag '" + Shortened.Of(node.Tag.Value) + "' is");
        }
    }

    private ParsingEvent Next()
    {
        if (!_parser.MoveNext() || _parser.Current is not { } parsing)
        {
            throw new YamlException(_lastMark, _lastMark, "the document ends in the middle");
        }

        _lastMark = parsing.End;
        return parsing;
    }

    // A block's end lies at the next thing that stands left of it; its beginning says enough and stays on its line.
    private static SpecSpan Container(ParsingEvent start, ParsingEvent end, SpecSpan? first) =>
        IsFlow(start) ? WithBracket(Span(start.Start, end.End)) : first ?? Span(start.Start, start.End);

    // The parser's mark of a flow's end stands before its bracket.
    private static SpecSpan WithBracket(SpecSpan span) => span with { EndColumn = span.EndColumn + 1, Length = span.Length + 1 };

    private static bool IsFlow(ParsingEvent start) =>
        start is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };

    private static SpecSpan Span(Mark start, Mark end) => new(
        (int)start.Line,
        (int)start.Column,
        (int)Math.Max(end.Line, start.Line),
        end.Index < start.Index ? (int)start.Column : (int)end.Column,
        (int)start.Index,
        (int)Math.Max(0, end.Index - start.Index));

    private string Bracket() => _brackets.Count == 0
        ? string.Empty
        : string.Format(
            CultureInfo.InvariantCulture, " (inside the bracket opened at line {0}, column {1})", _brackets.Peek().Line, _brackets.Peek().Column);

    private sealed class LoadingStoppedException : Exception;
}

/// <summary>A place whose content was refused and reported; readers pass over it in silence.</summary>
internal sealed class YamlUnread(SpecSpan span) : YamlNode(span)
{
    public override string Found => "something unreadable";
}
