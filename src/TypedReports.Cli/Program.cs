using System.Text;
using TypedReports.Cli;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
using var output = Console.OpenStandardOutput();
using var input = Console.OpenStandardInput();

if (!Console.IsOutputRedirected)
{
    Console.OutputEncoding = utf8;
}

return ReportsCommandLine.Run(args, new CliContext
{
    Input = input,
    Output = output,
    Error = error,
    OutputIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    InputIsTerminal = !Console.IsInputRedirected,
    Colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    Directory = Environment.CurrentDirectory,
});
