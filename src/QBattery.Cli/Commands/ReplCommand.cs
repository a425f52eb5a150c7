using System.CommandLine;
using QBattery.Cli.Reports;
using QBattery.Cli.Sessions;
using QBattery.Cli.Terminal;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary><c>repl</c>: commands and formulas line by line, with names and assumptions that are kept.</summary>
internal static class ReplCommand
{
    private static readonly Seq<Example> Examples =
    [
        new("qbattery repl", "then: L = 2/N*(1-x), assume 0<x<1, expand L --order 3, help"),
    ];

    /// <summary>The command.</summary>
    /// <param name="around">Where lines are read and answers written.</param>
    /// <param name="verbs">The commands a session knows.</param>
    /// <param name="run">Runs one of them.</param>
    public static Verb Verb(Surroundings around, Func<Seq<Verb>> verbs, Action<Seq<string>> run) => new(
        new Command("repl", "A session: commands and formulas line by line, with names and assumptions that are kept."),
        Examples, (_, _) => Run(around, verbs().Select(Known).ToSeq(), run));

    private static KnownCommand Known(Verb verb) => new(
        verb.Command.Name, verb.TakesFormula, verb.Command.Options.Any(option => option.Name == Given.AssumeName));

    private static Report Run(Surroundings around, Seq<KnownCommand> commands, Action<Seq<string>> run)
    {
        var (session, earlier, isTyped) = (Session.Empty, new Seq<string>([]), LineReader.IsTyped(around.Out));
        while (LineReader.Read(around.In, earlier, isTyped) is { } line)
        {
            (session, var reply) = Interpret.Line(session, commands, line);
            if (reply is Reply.Leave) break;
            Answer(around, reply, run);
            if (line.Trim().Length > 0) earlier = earlier.Add(line);
        }
        return new(new Document.Parts([]));
    }

    private static void Answer(Surroundings around, Reply reply, Action<Seq<string>> run)
    {
        switch (reply)
        {
            case Reply.Say(var lines):
                foreach (var line in lines) around.Out.WriteLine(line);
                break;
            case Reply.Complain(var reason):
                around.Deliver(Outcome.Of(reason));
                break;
            case Reply.Run(var arguments):
                run(arguments);
                break;
        }
        around.Out.Flush();
    }
}
