using System.CommandLine;
using QBattery.Cli.Reports;
using QBattery.Symbolic;
using QBattery.Symbolic.Documents.Results;

namespace QBattery.Cli.Commands;

/// <summary><c>evaluate EXPR</c>: a value of which every digit is right.</summary>
internal static class EvaluateCommand
{
    private const string Argument = "EXPR", DigitsName = "--digits";

    private static readonly Seq<Example> Examples =
    [
        new("qbattery evaluate \"2/(N+1)\" --at N=100", "0.0198019801980198"),
        new("qbattery evaluate \"binomial(N,N/2)*q^N\" --at N=100,q=2/5 --digits 50", "several values, more digits"),
        new("qbattery evaluate \"exp(-N^2)\" --at N=1000", "far below the range of machine numbers"),
    ];

    /// <summary>The command.</summary>
    public static Verb Verb() => new(
        new Command("evaluate", "The value of an expression at a point, with every printed digit correct.")
        {
            new Argument<string>(Argument)
            {
                Description = "An expression, as in 'N!/N^N'; - reads it from standard input.",
            },
            Given.AtOption("Rational values for the names in the expression, as in N=100,q=2/5."),
            Given.Whole(DigitsName, "D", "Significant digits, rounded to nearest.", 15, 1, Evaluate.MaxDigits),
            Given.FormatOption(),
        },
        Examples, Run);

    private static Result<Report> Run(ParseResult parsed, TextReader stdin)
    {
        var text = Given.ExpressionText(parsed.GetRequiredValue<string>(Argument), stdin);
        var digits = parsed.GetValue<int>(DigitsName);
        return
            from formula in Parse.Formula(text)
            from at in Given.Point(parsed)
            from value in Evaluate.Digits(formula, at, digits, closed => ZeroTest.Of(closed, Assumptions.None))
            select new Report(ValueDocument.Of(new(text, at, digits, value.Value, value.Radius)));
    }
}
