using QBattery.Symbolic.Proofs;

namespace QBattery.Symbolic;

/// <summary>Proofs for readers: every number in them is one that the checker has used.</summary>
public static class ProofText
{
    /// <summary>A proof in lines.</summary>
    /// <param name="claim">What is proved.</param>
    /// <param name="proof">The proof.</param>
    /// <param name="notation">How formulas are written.</param>
    public static Seq<string> Lines(Claim claim, Proof proof, ProofNotation notation) => proof switch
    {
        Proof.Signs signs => [Difference(signs, notation), .. signs.Kernels.SelectMany(kernel => Known(kernel, notation)),
            .. signs.Factors.Concat(signs.Divisors).Distinct().Select(factor => Line(factor, signs, notation))],
        Proof.Remainders remainders => [Expanded(claim, remainders, notation), .. Dominating(claim, remainders, notation)],
        _ => StepText.Lines(claim, proof, notation),
    };

    /// <summary>The means of a proof in few words.</summary>
    public static string Method(Proof proof) => proof switch
    {
        Proof.Signs { Factors: [] } => "the difference is identically zero",
        Proof.Signs signs => "signs of factors by "
            + string.Join(", ", signs.Factors.SelectMany(f => f.Reason.Means).Distinct().DefaultIfEmpty("even powers")),
        Proof.Remainders => "bounded remainder for large N, enclosures before",
        _ => StepText.Method(proof),
    };

    /// <summary>A factor, its sign and the means in few words.</summary>
    internal static string Known(FactorProof factor) => $"{factor.Factor}: "
        + (factor.Exponent % 2 == 0 ? factor.IsStrict ? "not zero" : "its power is even" : Sign(factor))
        + (factor.Exponent % 2 == 0 && !factor.IsStrict ? "" : $", by {factor.Reason}");

    private static string Difference(Proof.Signs proof, ProofNotation notation) =>
        notation.Equation(notation.Difference, Build.Product(
        [Build.Number(proof.Number), .. proof.Factors.Select(f => Build.Power(f.Factor, Build.Number(f.Exponent)))]));

    /// <summary>Where a function that is taken as a free variable is known to lie; names have their ranges from the claim.</summary>
    private static IEnumerable<string> Known((Expr Kernel, Interval Range) known, ProofNotation notation) =>
        known.Kernel is Expr.Symbol || known.Range == Interval.Everything ? []
        :
        [
            $"{notation.Formula(known.Kernel)}: taken as any number "
                + string.Join(" and ", Ends(known.Range).Select(end =>
                    $"{end.Words} {notation.Formula(Build.Number(end.Value))}")),
        ];

    private static IEnumerable<(string Words, Rational Value)> Ends(Interval range)
    {
        if (range.Lower is { } low) yield return (low.Closed ? "not below" : "above", low.Value);
        if (range.Upper is { } high) yield return (high.Closed ? "not above" : "below", high.Value);
    }

    private static string Line(FactorProof factor, Proof.Signs proof, ProofNotation notation) =>
        $"{notation.Formula(factor.Factor)}: " + (factor, factor.Exponent % 2 == 0) switch
        {
            ({ IsStrict: false }, true) => "its power is even",
            (_, true) => $"not zero: its square is positive, by {CellText.Of(factor, proof)}",
            _ => $"{Sign(factor)}, by {CellText.Of(factor, proof)}",
        };

    private static string Sign(FactorProof factor) => (factor.Sign > 0, factor.IsStrict) switch
    {
        (true, true) => "positive",
        (true, false) => "not negative",
        (false, true) => "negative",
        (false, false) => "not positive",
    };

    private static string Expanded(Claim claim, Proof.Remainders proof, ProofNotation notation) =>
        notation.Equation(notation.Difference, proof.Expansion.ToExpr(claim.Variable, claim.For))
        + (proof.Expansion.Remainder is Omitted.Bounded(var growth, var constant, var from)
            ? $", with an error of at most {notation.Formula(constant.ToExpr() * growth.ToExpr(claim.Variable, claim.For))} "
                + $"from {notation.At(claim.Variable, from)} on"
            : ", exactly");

    /// <summary>What holds from some N on, and what is looked at one by one before it.</summary>
    private static IEnumerable<string> Dominating(Claim claim, Proof.Remainders proof, ProofNotation notation) =>
    [
        $"from {notation.At(claim.Variable, proof.From)} on the first term exceeds the others and the error together: "
            + "their quotients by it fall and sum to less than 1 there",
        .. claim.For.Of(claim.Variable).Interval.Integers.Lower is { } least && least.Value < proof.From
            ? [$"before {notation.At(claim.Variable, proof.From)}: enclosures of the difference, one by one"]
            : Array.Empty<string>(),
    ];
}
