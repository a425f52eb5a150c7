using System.CommandLine;
using System.CommandLine.Parsing;
using QBattery.Cli.Reports;
using QBattery.Symbolic;
using QBattery.Symbolic.Coq;
using QBattery.Symbolic.Documents.Results;

namespace QBattery.Cli.Commands;

/// <summary><c>expand EXPR</c>: the asymptotic expansion of an expression.</summary>
internal static class ExpandCommand
{
    private const string Argument = "EXPR", VariableName = "--variable", BoundName = "--bound", CompareName = "--compare";

    /// <summary>A bound may take one part in so many of the time allowed.</summary>
    private const int ShareOfBound = 4;

    /// <summary>What is to be expanded.</summary>
    private sealed record Request(Formula Formula, int Order, Context Context);

    private static readonly Seq<Example> Examples =
    [
        new("qbattery expand \"2/(N+1)\" --order 3", "2/N - 2/N^2 + 2/N^3 + O(1/N^4), with a bound on the error"),
        new("qbattery expand \"(1+q/N)^N\" --assume \"0<q<1\"", "with a parameter"),
        new("qbattery expand 'N!*exp(N)/N^N' --compare 10,100,1000", "beside the values, with rescaled errors"),
        new("qbattery expand \"harmonic(N)\" --order 20 --bound off", "without the proof of an error bound"),
        new("qbattery expand \"sqrt(n^2+n)-n\" --variable n --format latex", "in another variable, for a paper"),
    ];

    /// <summary>The command.</summary>
    public static Verb Verb() => new(
        new Command("expand", "The asymptotic expansion of an expression in N, with its remainder.")
        {
            new Argument<string>(Argument)
            {
                Description = "An expression, as in \"N/(N+1)^2\"; - reads it from standard input.",
            },
            Given.OrderOption(), Given.AssumeOption(), VariableOption(), BoundOption(), CompareOption(),
            Given.AtOption("Values of the parameters for --compare, as in q=2/5."), Given.SecondsOption(), Given.ProofFormatOption(),
        },
        Examples, Run) { TakesFormula = true, InBatches = true };

    private static Option VariableOption() => new Option<string>(VariableName)
    {
        Description = "What tends to infinity, through the positive integers.",
        HelpName = "N",
        DefaultValueFactory = _ => "N",
    };

    private static Option BoundOption() => new Option<string>(BoundName)
    {
        Description = "Whether to prove a bound on the error: on (if left out) or off.",
        HelpName = "on|off",
        DefaultValueFactory = _ => "on",
        CustomParser = OnOrOff,
    };

    private static string OnOrOff(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text is not ("on" or "off")) result.AddError($"{BoundName} is on or off");
        return text;
    }

    /// <summary>The expansion, with a bound if one is asked for and is proved in its share of the time.</summary>
    private static Result<Expansion> Expanded(Request request, int? secondsForBound) => secondsForBound is { } seconds
        ? Deadline.Finished(seconds, () => Expand.Of(request.Formula, request.Order, request.Context))
            ?? Plain(request, RequestRefusals.BoundNotFinished(request.Formula.Value, seconds))
        : Plain(request, null);

    private static Result<Expansion> Plain(Request request, Reason? unbounded) =>
        Expand.WithoutBound(request.Formula, request.Order, request.Context, unbounded);

    /// <summary>At most so much of the time goes into a bound.</summary>
    private static int? SecondsForBound(ParseResult parsed) => parsed.GetValue<string>(BoundName) == "on"
        ? Math.Max(1, (Given.Seconds(parsed) ?? 0) / ShareOfBound)
        : null;

    private static Option CompareOption() => new Option<string[]>(CompareName)
    {
        Description = "Compare with the exact values at these N: (f - sum)/growth of the remainder, which stays bounded.",
        HelpName = "10,100,...",
        Arity = ArgumentArity.OneOrMore,
    };

    private static Result<Report> Run(ParseResult parsed, TextReader stdin)
    {
        var text = Given.ExpressionText(parsed.GetRequiredValue<string>(Argument), stdin);
        var order = Given.Order(parsed);
        return
            from formula in Parse.Formula(text)
            from variable in Variable(parsed.GetRequiredValue<string>(VariableName))
            from assumptions in Given.Assumptions(parsed)
            from point in Given.Point(parsed)
            from at in Allowed(point, formula, assumptions)
            from values in Values(Given.Texts(parsed, CompareName))
            from expansion in Expanded(new(formula, order, new(variable, assumptions)), SecondsForBound(parsed))
            from comparison in expansion.CompareWithValues(values, at)
            let remark = Hint(formula.Value, variable)
            select new Report(ExpansionDocument.Of(new(text, expansion, comparison.Rows, remark)))
            {
                Notice = new(remark is null ? "" : $"hint: {remark}", ExitCode.Done),
                Proof = () => ExpansionScript.Of(expansion),
            };
    }

    /// <summary>The values of the parameters, if they are of parameters and what was assumed of them.</summary>
    private static Result<IReadOnlyDictionary<string, Rational>> Allowed(
        IReadOnlyDictionary<string, Rational> point, Formula formula, Assumptions assumptions) =>
        point.FirstOrDefault(p => !formula.Symbols.Contains(p.Key)) is { Key: { } unknown }
            ? RequestRefusals.NotInExpression(unknown)
        : point.FirstOrDefault(p => !assumptions.Of(p.Key).Contains(p.Value)) is { Key: { } outside } excluded
            ? RequestRefusals.Excluded(outside, excluded.Value)
        : Result.Ok(point);

    /// <summary>Positive integers, separated by commas.</summary>
    private static Result<Seq<Rational>> Values(string[] texts) => Result.All(texts.SelectMany(text => text.Split(',')).Select(Value));

    private static Result<Rational> Value(string text) =>
        Rational.ParseDecimal(text.Trim()) is { IsInteger: true, Sign: > 0 } value
            ? value
            : RequestRefusals.NoValues(CompareName, text);

    private static Result<string> Variable(string text) =>
        Parse.Expression(text) is Result<Expr>.Ok(Expr.Symbol(var name))
        ? name
        : RequestRefusals.NoVariable(text);

    /// <summary>What may have been meant, where the variable does not occur and other names do; null elsewhere.</summary>
    private static string? Hint(Expr expr, string variable) =>
        expr.Symbols is { Count: > 0 } names && !names.Contains(variable)
            ? $"{variable}, which tends to infinity, does not occur in the expression, so that nothing is expanded; "
                + $"if {string.Join(" or ", names)} should tend to infinity, say so with "
                + string.Join(" or ", names.Select(name => $"--variable {name}"))
            : null;
}
