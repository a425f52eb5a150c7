using QBattery.Symbolic;
using QBattery.Symbolic.Expressions.Language;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Cli.Reports.Sums;

/// <summary>A closed form with its certificate as a proof to paste.</summary>
internal static class SumProof
{
    /// <summary>The identity as a display, then the proof.</summary>
    public static IEnumerable<string> Latex(ClosedSum sum) =>
    [
        @"\[",
        .. sum.Restated is { } given
            ? [$"  {Sum(given.Problem)} = {Typeset.Latex(given.Value)}{Validity(SumRanges.Latex(given.Name, given.ValidFrom, given.Provisos))},", @"\]", $"that is, with ${Substitution(given)}$,", @"\["]
            : Array.Empty<string>(),
        $"  {Sum(sum.Problem)} = {Typeset.Latex(sum.Value)}{Validity(SumRanges.Latex(sum.Variable, sum.ValidFrom, sum.Provisos))}",
        @"\]",
        .. Proof(sum),
    ];

    /// <summary>N = 2M.</summary>
    private static string Substitution(Restatement given) =>
        $"{Symbol(given.Replaced)} = {Typeset.Latex(given.With)}";

    private static string Validity(Seq<string> conditions) =>
        conditions is [] ? "" : $@" \qquad ({string.Join(@",\ ", conditions)})";

    private static string Sum(SumProblem p) =>
        $@"\sum_{{{Symbol(p.Index)}={Typeset.Latex(p.From)}}}^{{{Typeset.Latex(p.To)}}} {Typeset.Latex(p.Term)}";

    private static string Symbol(string name) => Typeset.Latex(Build.Symbol(name), name);

    private static IEnumerable<string> Proof(ClosedSum sum) => sum.Certificate switch
    {
        Certificate.Addition => [],
        Certificate.Telescoping c => [@"\begin{proof}", .. Telescoping(sum.Problem, c), @"\end{proof}"],
        Certificate.Recurrence c => [@"\begin{proof}", .. Recurrence(sum, c), @"\end{proof}"],
    };

    private static IEnumerable<string> Telescoping(SumProblem p, Certificate.Telescoping c)
    {
        var k = Symbol(p.Index);
        return
        [
            $"  Let $t({k}) = {Typeset.Latex(p.Term)}$ and ${(c.Ratio is { } ratio
                ? $"G({k}) = R({k})\\,t({k})$ with $R({k}) = {Typeset.Latex(ratio)}"
                : $"G({k}) = {Typeset.Latex(c.Antidifference)}")}$. Then",
            $@"  \[ t({k}) = G({k}+1) - G({k}) {For(k, c.Lower, c.Upper)}), \]",
            $"  as division by $t({k})$ shows. {Meant(p, c.Ratio, k)}Summation over "
                + $"${k} = {Typeset.Latex(c.Lower)}, \\dots, {Typeset.Latex(c.Upper)}$ telescopes; "
                + "the terms outside, if any, are added.",
        ];
    }

    private static IEnumerable<string> Recurrence(ClosedSum sum, Certificate.Recurrence c)
    {
        var (k, v) = (Symbol(sum.Problem.Index), Symbol(c.Variable));
        return
        [
            $"  Let $t({v},{k}) = {Typeset.Latex(sum.Problem.Term)}$ and $G({v},{k}) = R({v},{k})\\,t({v},{k})$ with",
            $@"  \[ R({v},{k}) = {Typeset.Latex(c.Ratio)}. \]",
            "  Division by $t$ turns",
            $@"  \[ {Combination(c, "t", $",{k}")} = G({v},{k}+1) - G({v},{k}) "
                + $@"{For(k, c.Lower, c.Upper)},\ {v} \ge {c.Start}) \]",
            $"  into an identity between rational functions. {Meant(sum.Problem, c.Ratio, $"{v},{k}")}Summed over "
                + $"${k} = {Typeset.Latex(c.Lower)}, \\dots, {Typeset.Latex(c.Upper)}$, "
                + $"with the terms outside added, it gives for the sum $S({v})$",
            $@"  \[ {Combination(c, "S", "")} = {Typeset.Latex(c.Right)} \qquad ({v} \ge {c.Start}). \]",
            "  The closed form satisfies the same recurrence and has the same "
                + $"value{(c.Coefficients.Count > 2 ? "s" : "")} at {FirstValues(c)}.",
        ];
    }

    /// <summary>Over which indices an identity holds; the bracket of a recurrence goes on.</summary>
    private static string For(string k, Expr lower, Expr upper) =>
        $@"\qquad ({Typeset.Latex(lower)} \le {k} \le {Typeset.Latex(upper)}";

    /// <summary>What G is where R has a pole; nothing where R is a polynomial in the index.</summary>
    private static string Meant(SumProblem p, Expr? ratio, string arguments)
    {
        if (ratio is null || !Build.Factors(ratio).Any(factor => IsBelow(factor, p.Index))) return "";
        var lowest = LowestTerms.Of(ratio, p.Term, p.Assumptions);
        return $"Where $R$ has a pole, $G$ is meant in lowest terms, $G({arguments}) = {Typeset.Latex(lowest)}$"
            + (Build.Factors(lowest).Any(IsInverseFactorial) ? " with $1/n! = 0$ for $n = -1, -2, \\dots$. " : ". ");
    }

    private static bool IsInverseFactorial(Expr factor) =>
        factor is Expr.Power(Expr.Apply(Function.Factorial, _), Expr.Number({ Sign: < 0 }));

    private static bool IsBelow(Expr factor, string index) =>
        factor is Expr.Power(var b, Expr.Number({ Sign: < 0 })) && b.Contains(Build.Symbol(index));

    private static string Combination(Certificate.Recurrence c, string name, string index) => c.Coefficients.Index()
        .Where(a => a.Item != Build.Zero).Aggregate("", (sum, a) => sum + Signed(sum.Length == 0, a.Item,
            $"{name}({Symbol(c.Variable)}{(a.Index == 0 ? "" : $"+{a.Index}")}{index})"));

    /// <summary>A coefficient and what it multiplies, with the sign between it and what stands before.</summary>
    private static string Signed(bool isFirst, Expr coefficient, string factor)
    {
        var (sign, size) = SignedCoefficient.Of(coefficient, isFirst);
        return sign + (size == Build.One ? factor : $@"{Factor(size)}\, {factor}");
    }

    private static string Factor(Expr size) => size is Expr.Sum ? $"({Typeset.Latex(size)})" : Typeset.Latex(size);

    /// <summary>The values that determine the solution of the recurrence.</summary>
    private static string FirstValues(Certificate.Recurrence c) => string.Join(" and ",
        Enumerable.Range(c.Start, c.Coefficients.Count - 1).Select(at => $"${Symbol(c.Variable)} = {at}$"));
}
