using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TypedReports.Cli.Help;

/// <summary>Help that begins with what people copy: examples. What the parser knows of the command follows.</summary>
internal sealed class ExamplesFirst(HelpAction rest) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var examples = CommandExamples.Of(parseResult.CommandResult.Command.Name);
        if (examples.Count > 0)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in examples)
            {
                output.WriteLine($"  {example.Line}");
                output.WriteLine($"      {example.Does}");
            }

            output.WriteLine();
        }

        return rest.Invoke(parseResult);
    }
}
