using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using QBattery.Cli.Commands;
using QBattery.Cli.Reports;
using QBattery.Symbolic;

namespace QBattery.Cli;

/// <summary>The command line: arguments in, a report and an exit code out. It keeps no state.</summary>
internal static class Cli
{
    private static readonly Seq<Example> Examples =
    [
        new("qbattery list", "what there is"),
        new("qbattery derive uniform", "the locked fraction of a family, its expansion, law, bounds and cross-check"),
        new("qbattery expand \"sqrt(1+1/N)\"", "the asymptotic expansion of a formula"),
        new("qbattery sum \"binomial(N,k)^2\" --index k --from 0 --to N", "a sum in closed form, with its proof"),
        new("qbattery evaluate 'N!/N^N' --at N=100 --digits 30", "a value of which every digit is right"),
    ];

    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="stdout">Where results go.</param>
    /// <param name="stderr">Where messages go.</param>
    /// <param name="stdin">Where an expression given as - is read.</param>
    /// <param name="style">What <paramref name="stdout"/> can show; plain text if left out.</param>
    /// <returns>0 done, 1 the mathematics says no, 2 bad input, 70 a fault of the program, 130 interrupted.</returns>
    public static int Run(
        IReadOnlyList<string> args, TextWriter stdout, TextWriter stderr, TextReader stdin, TerminalStyle? style = null)
    {
        try
        {
            return Dispatch(args, new Surroundings(stdout, stderr, stdin, style ?? TerminalStyle.Plain));
        }
        // The one place where a fault of the program is met: users see a line, not a stack trace.
        catch (Exception fault)
        {
            stderr.WriteLine($"internal error: {fault.Message.ReplaceLineEndings(" ")}; please report");
            return (int)ExitCode.Fault;
        }
    }

    private static int Dispatch(IReadOnlyList<string> args, Surroundings around)
    {
        var root = Root(
            around,
            [
                ListCommand.Verb(), DeriveCommand.Verb(), ExpandCommand.Verb(), SumCommand.Verb(),
                EvaluateCommand.Verb(), ProveCommand.Verb(), ErgotropyCommand.Verb(), VerifyCommand.Verb(around.Error),
                ProtocolCommand.Verb(), ScanCommand.Verb(around),
            ]);
        var parsed = root.Parse(args, new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        return parsed.Action is ParseErrorAction
            ? around.Deliver(Complaint.Of(parsed))
            : parsed.Invoke(new()
            {
                EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null,
                Output = around.Out, Error = around.Error,
            });
    }

    private static RootCommand Root(Surroundings around, Seq<Verb> verbs)
    {
        var root = new RootCommand("Scaling laws of collective quantum batteries, exactly.") { HelpName = "qbattery" };
        root.Directives.Clear();
        var examples = verbs.ToDictionary(verb => verb.Command, verb => verb.Examples);
        root.Options.OfType<HelpOption>().Single().Action =
            new HelpWithExamples(command => examples.GetValueOrDefault(command, Examples));
        foreach (var verb in verbs) root.Add(Bound(verb, around));
        return root;
    }

    private static Command Bound(Verb verb, Surroundings around)
    {
        verb.Command.SetAction(parsed => around.Deliver(
            !verb.KeepsTime && Given.Seconds(parsed) is { } seconds ? Deadline.Within(seconds, () => Outcome(parsed)) : Outcome(parsed)));
        return verb.Command;

        Outcome Outcome(ParseResult parsed) => QBattery.Cli.Reports.Outcome.Of(verb.Run(parsed, around.In), Given.Format(parsed), around.Style);
    }
}
