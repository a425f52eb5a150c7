using System.CommandLine;
using QBattery.Cli.Reports;
using QBattery.Symbolic;
using QBattery.Symbolic.Documents.Results;

namespace QBattery.Cli.Commands;

/// <summary><c>prove INEQUALITY</c>: proved for all N, refuted, or undecided.</summary>
internal static class ProveCommand
{
    private const string Argument = "INEQUALITY", ForName = "--for";

    private static readonly Seq<Example> Examples =
    [
        new("qbattery prove \"1/(N+1) <= 1/N\" --for \"N>=1\"", "a rational function, by exact signs"),
        new("qbattery prove \"q*(1-q) <= 1/4\" --assume \"0<=q<=1\"", "with a parameter"),
        new("qbattery prove \"2^N >= N^2\" --for \"N>=1\"", "refuted at N = 3"),
        new("qbattery prove \"m^2+n^2 >= m+n\" --for \"m>=0, n>=0\"", "integers of other names"),
        new("qbattery prove \"0 <= x^N*(1-x) <= 1/(N+1)\" --assume \"0<x<1\"", "a chain, with a parameter below a power"),
        new("qbattery prove \"harmonic(N) <= log(N)+1\" --format latex", "a bounded remainder, and enclosures before it holds"),
    ];

    /// <summary>The command.</summary>
    public static Verb Verb() => new(
        new Command("prove", "An inequality in N and parameters, or a chain of them: proved for all of them, refuted by a point, or undecided.")
        {
            new Argument<string>(Argument)
            {
                Description = "Expressions with <, <=, >, >= or = between them, two or a chain; - reads them from standard input.",
            },
            new Option<string[]>(ForName)
            {
                Description = "For which integers, as in N>=1 (if left out), n>=0, \"N>=4, N even\" or \"1<=m<=100, n>=1\". "
                    + "Every name here is an integer, except between two bounds at most 2 apart or not whole: -1<x<1 is real. "
                    + "Other real parameters belong in --assume.",
                HelpName = "N>=N_1",
                Arity = ArgumentArity.OneOrMore,
            },
            Given.AssumeOption(), Given.SecondsOption(), Given.FormatOption(),
        },
        Examples, Run);

    private static Result<Report> Run(ParseResult parsed, TextReader stdin)
    {
        var (text, domain) = (Given.ExpressionText(parsed.GetRequiredValue<string>(Argument), stdin),
            Given.Texts(parsed, ForName));
        return
            from known in Parse.Assumptions(string.Join(",", domain))
            from assumed in Given.Assumptions(parsed)
            from claims in Claim.Chain(text, known, assumed)
            select ProofReport.Of(DecidedChain.Of(text, domain.Length == 0 ? "N>=1" : string.Join(", ", domain), claims));
    }
}
