using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace TypedReports.Cli.Output;

/// <summary>
/// How far a run is, on a terminal's standard error: a bar, the count, the rate and the time that is left. Nothing where no
/// person reads standard error, or where the results go to the same screen.
/// </summary>
internal static class ReadingProgress
{
    /// <summary>Runs something that takes a while.</summary>
    /// <param name="context">The terminal.</param>
    /// <param name="resultsOnScreen">Whether the results go to standard output.</param>
    /// <param name="total">The number of documents; null when nobody knows it.</param>
    /// <param name="run">Does it; tells of each document done, and writes messages to the writer it gets.</param>
    public static T Show<T>(CliContext context, bool resultsOnScreen, int? total, Func<Action, TextWriter, T> run)
    {
        if (!context.ErrorIsTerminal || (resultsOnScreen && context.OutputIsTerminal) || total < 2)
        {
            return run(() => { }, context.Error);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = context.Colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new StandardError(context.Error),
        });
        ProgressColumn[] columns = total is null
            ? [new SpinnerColumn(), new CountColumn(), new RateColumn(), new ElapsedTimeColumn()]
            : [new ProgressBarColumn(), new CountColumn(), new RateColumn(), new RemainingTimeColumn()];
        return console.Progress().AutoClear(true).Columns(columns).Start(progress =>
        {
            var task = progress.AddTask("reading", maxValue: total ?? double.MaxValue);
            return run(() => task.Increment(1), new AboveTheBar(console));
        });
    }

    private sealed class CountColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(task.MaxValue == double.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"{task.Value:0} documents")
            : string.Create(CultureInfo.InvariantCulture, $"{task.Value:0}/{task.MaxValue:0} documents"));
    }

    private sealed class RateColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(task.Speed is { } speed ? string.Create(CultureInfo.InvariantCulture, $"{speed:0}/s") : "");
    }

    /// <summary>Standard error as it is, with the terminal's width.</summary>
    private sealed class StandardError(TextWriter error) : IAnsiConsoleOutput
    {
        private const int UnknownWidth = 80;
        private const int UnknownHeight = 24;

        public TextWriter Writer => error;

        public bool IsTerminal => true;

        public int Width => Size(() => Console.WindowWidth, UnknownWidth);

        public int Height => Size(() => Console.WindowHeight, UnknownHeight);

        public void SetEncoding(Encoding encoding)
        {
        }

        private static int Size(Func<int> measure, int unknown)
        {
            try
            {
                return measure() is > 0 and var size ? size : unknown;
            }
            catch (IOException)
            {
                return unknown;
            }
        }
    }

    /// <summary>Lines that go above the bar, as they are: a message is not broken where the screen ends.</summary>
    private sealed class AboveTheBar(IAnsiConsole console) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => console.Write(new ControlCode(value.ToString()));

        public override void Write(string? value) => console.Write(new ControlCode(value ?? ""));

        public override void WriteLine(string? value) => Write(value + "\n");
    }
}
