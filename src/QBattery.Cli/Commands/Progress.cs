using Spectre.Console;

namespace QBattery.Cli.Commands;

/// <summary>How far a long run is, on a terminal that shows standard error; silent anywhere else.</summary>
internal static class Progress
{
    private const string ShowCursor = "\e[?25h";

    /// <summary>Runs something that reports each step done.</summary>
    /// <param name="error">Standard error.</param>
    /// <param name="what">What is going on.</param>
    /// <param name="steps">How many steps there are.</param>
    /// <param name="work">What to run; it calls its argument after each step.</param>
    public static T During<T>(TextWriter error, string what, int steps, Func<Action, T> work)
    {
        if (!ReferenceEquals(error, Console.Error) || Console.IsErrorRedirected) return work(() => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        return console.Progress().AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(what), maxValue: steps);
                return work(() => task.Increment(1));
            });
    }

    /// <summary>Gives back the cursor where a bar was left behind.</summary>
    public static void Abandon(TextWriter error)
    {
        if (!ReferenceEquals(error, Console.Error) || Console.IsErrorRedirected) return;
        error.WriteLine(ShowCursor);
        error.Flush();
    }
}
