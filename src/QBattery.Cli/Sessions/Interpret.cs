using System.Text.RegularExpressions;
using QBattery.Symbolic;

namespace QBattery.Cli.Sessions;

/// <summary>A command as far as a session must know it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="TakesFormula">Whether its argument is a formula, which may then have spaces.</param>
/// <param name="TakesAssumptions">Whether it has <c>--assume</c>.</param>
internal sealed record KnownCommand(string Name, bool TakesFormula, bool TakesAssumptions);

/// <summary>Lines of a session: definitions, assumptions, commands of the program, formulas.</summary>
internal static partial class Interpret
{
    private static readonly Seq<string> Help =
    [
        "L = 2/N*(1-x)          a name for a formula",
        "assume 0<x<1           what is known of parameters",
        "expand L --order 3     a command of the program; quotes are not needed around a formula",
        "L                      the formula in its usual form, or its value where it has one",
        "L <= 2/N               proved, refuted or undecided",
        "show, forget L, forget what is remembered; without it; without anything",
        "help COMMAND, exit     the options of a command; the end (also Ctrl-D)",
    ];

    /// <summary>What is remembered after a line, and what the line asks for.</summary>
    public static (Session Session, Reply Reply) Line(Session session, Seq<KnownCommand> commands, string line)
    {
        var (word, rest) = FirstWord(line.Trim());
        return (word, rest) switch
        {
            ("", _) => (session, new Reply.Say([])),
            ("exit" or "quit", "") => (session, new Reply.Leave()),
            ("help", "") => (session, new Reply.Say(Help)),
            ("show", "") => (session, new Reply.Say(session.Lines().ToSeq())),
            ("forget", _) => (session.Forget(rest), new Reply.Say([])),
            ("assume", _) => Remembered(session, session.Assume(rest)),
            _ when Definition().Match(line) is { Success: true } match =>
                Remembered(session, session.Define(match.Groups["name"].Value, match.Groups["text"].Value)),
            _ when commands.FirstOrDefault(command => command.Name == word) is { } command =>
                (session, new Reply.Run(Arguments(session, command, rest))),
            _ => (session, Formula(session, commands, line)),
        };
    }

    private static (Session, Reply) Remembered(Session before, Result<Session> after) => after.Match(
        known => (known, (Reply)new Reply.Say([])), reason => (before, new Reply.Complain(reason)));

    /// <summary>An inequality is to be proved, a number to be evaluated, anything else shown as it is kept.</summary>
    private static Reply Formula(Session session, Seq<KnownCommand> commands, string line)
    {
        var text = session.InPlace(line);
        return Relation().IsMatch(text) ? new Reply.Run(Arguments(session, commands.First(known => known.Name == "prove"), line))
            : Parse.Formula(text).Match(
                formula => formula.Symbols.Count == 0
                    ? new Reply.Run(["evaluate", "--", text]) : new Reply.Say([Print.Text(formula.Value)]),
                reason => (Reply)new Reply.Complain(reason));
    }

    private static Seq<string> Arguments(Session session, KnownCommand command, string rest)
    {
        var (formula, options) = command.TakesFormula ? Apart(rest) : ("", rest);
        return
        [
            command.Name, .. Words(options),
            .. command.TakesAssumptions ? session.Assumptions.SelectMany(known => new[] { "--assume", known }) : [],
            .. formula.Length > 0 ? new[] { "--", session.InPlace(formula) } : [],
        ];
    }

    /// <summary>What stands before the first option, without quotes around it, and the rest.</summary>
    private static (string Formula, string Options) Apart(string text)
    {
        var end = Option().Match(text) is { Success: true } option ? option.Index : text.Length;
        return (text[..end].Trim().Trim('"', '\''), text[end..]);
    }

    private static IEnumerable<string> Words(string text) =>
        Word().Matches(text).Select(match => match.Value.Trim('"', '\''));

    private static (string Word, string Others) FirstWord(string line) =>
        line.IndexOf(' ') is > 0 and var space ? (line[..space], line[(space + 1)..].Trim()) : (line, "");

    [GeneratedRegex(@"^\s*(?<name>[\p{L}_]\w*)\s*=(?!=)(?<text>.*)$")]
    private static partial Regex Definition();

    [GeneratedRegex("[<>\u2264\u2265]")]
    private static partial Regex Relation();

    [GeneratedRegex(@"(?<!\S)--[a-z]")]
    private static partial Regex Option();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|\\S+")]
    private static partial Regex Word();
}
