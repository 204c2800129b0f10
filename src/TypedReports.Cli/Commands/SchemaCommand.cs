using System.CommandLine;
using TypedReports.Cli.Output;
using TypedReports.Specs;
using TypedReports.Specs.Schema;

namespace TypedReports.Cli.Commands;

/// <summary><c>reports schema</c>: the JSON Schemas of the spec files, for editors and validators.</summary>
internal static class SchemaCommand
{
    private static readonly (string Name, SpecKind Kind)[] Kinds =
        [("vocabulary", SpecKind.Vocabulary), ("form", SpecKind.Form), ("report", SpecKind.Report)];

    public static Command Create(CliContext context)
    {
        var which = new Argument<string?>("KIND") { Description = "The kind of spec file; without it one object holds all three.", Arity = ArgumentArity.ZeroOrOne };
        which.TakesOneOf([.. Kinds.Select(kind => kind.Name)]);
        var command = new Command("schema", "Prints the JSON Schema of a kind of spec file.") { which };
        command.SetAction(parsed =>
        {
            using var output = new ResultWriter(context);
            output.Write(parsed.GetValue(which) is { } name ? SpecJsonSchema.Write(Kinds.First(kind => kind.Name == name).Kind) : All());
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static string All() => "{\n" + string.Join(",\n", Kinds.Select(kind => $"\"{kind.Name}\": {SpecJsonSchema.Write(kind.Kind).TrimEnd()}")) + "\n}\n";
}
