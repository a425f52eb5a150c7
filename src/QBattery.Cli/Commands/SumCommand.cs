using System.CommandLine;
using QBattery.Cli.Reports;
using QBattery.Symbolic;
using QBattery.Symbolic.Coq;

namespace QBattery.Cli.Commands;

/// <summary><c>sum TERM</c>: the closed form of a hypergeometric sum, with its certificate.</summary>
internal static class SumCommand
{
    private const string Argument = "TERM", IndexName = "--index", FromName = "--from", ToName = "--to";

    private static readonly Seq<Example> Examples =
    [
        new("qbattery sum \"binomial(N,k)^2\" --index k --from 0 --to N", "binomial(2*N,N), with a proof"),
        new("qbattery sum \"k*binomial(N,k)*q^k*(1-q)^(N-k)\" --index k --from 0 --to N --assume \"0<q<1\"", "a mean"),
        new("qbattery sum \"k^4\" --index k --from 1 --to N --format latex", "a power sum and its proof, for a paper"),
        new("qbattery sum \"binomial(N-k,k)\" --index k --from 0 --to N", "two hypergeometric terms, by Petkovsek"),
        new("qbattery sum \"binomial(N,k)\" --index k --from 0 --to N/2", "for the N at which N/2 is an integer"),
        new("qbattery sum \"1/k\" --index k --from N+1 --to 2*N", "harmonic numbers"),
    ];

    /// <summary>The command.</summary>
    public static Verb Verb() => new(
        new Command("sum", "The closed form of a hypergeometric sum, with a certificate that is checked again.")
        {
            new Argument<string>(Argument)
            {
                Description = "The term, as in \"binomial(N,k)^2\"; - reads it from standard input.",
            },
            Text(IndexName, "k", "The index, which runs through all integers of the range."),
            Text(FromName, "EXPR", "The first index."),
            Text(ToName, "EXPR", "The last index."),
            Given.AssumeOption(), Given.SecondsOption(), Given.ProofFormatOption(),
        },
        Examples, Run) { KeepsTime = true, TakesFormula = true, InBatches = true };

    private static Option Text(string name, string helpName, string description) => new Option<string>(name)
    {
        Description = description, HelpName = helpName, Required = true,
    };

    private static Result<Report> Run(ParseResult parsed, TextReader stdin)
    {
        var text = Given.ExpressionText(parsed.GetRequiredValue<string>(Argument), stdin);
        return
            from term in Parse.Formula(text)
            from lower in Parse.Formula(parsed.GetRequiredValue<string>(FromName))
            from upper in Parse.Formula(parsed.GetRequiredValue<string>(ToName))
            from assumptions in Given.Assumptions(parsed)
            from sum in Within(Given.Seconds(parsed) ?? int.MaxValue, SumProblem.Of(
                term, parsed.GetRequiredValue<string>(IndexName), lower, upper, assumptions))
            select new Report(sum.ToDocument()) { Proof = () => SumScript.Of(sum) };
    }

    /// <summary>The sum; when it takes too long, what is proved of it by then.</summary>
    private static Result<ClosedSum> Within(int seconds, SumProblem problem)
    {
        Reason.NoClosedForm? learned = null;
        return Deadline.Finished(seconds, () => Summate.Of(problem, proved => Volatile.Write(ref learned, proved)))
            ?? Volatile.Read(ref learned) switch
            {
                { } proved => proved with { Proved = $"{proved.Proved} ({seconds} seconds; more of them with --seconds)" },
                null => Result.Fail<ClosedSum>(RequestRefusals.NotFinished(seconds)),
            };
    }
}
