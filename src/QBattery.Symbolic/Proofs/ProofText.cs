using System.Numerics;
using QBattery.Symbolic.Asymptotics;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;
using QBattery.Symbolic.Printing;

namespace QBattery.Symbolic.Proofs;

/// <summary>Proofs for readers.</summary>
public static class ProofText
{
    /// <summary>A proof in lines of plain text.</summary>
    /// <param name="claim">What is proved.</param>
    /// <param name="proof">The proof.</param>
    /// <param name="print">How expressions are written; in LaTeX, between dollar signs.</param>
    public static Seq<string> Lines(Claim claim, Proof proof, Func<Expr, string> print) => proof switch
    {
        Proof.Signs signs => [Difference(signs, print),
            .. signs.Factors.Concat(signs.Divisors).Distinct().Select(factor => Line(factor, signs, print))],
        Proof.Remainders remainders => Lines(claim, remainders, print),
    };

    /// <summary>The means of a proof in few words.</summary>
    public static string Method(Proof proof) => proof switch
    {
        Proof.Signs { Factors: [] } => "the difference is identically zero",
        Proof.Signs signs => "signs of factors by "
            + string.Join(", ", signs.Factors.SelectMany(f => Means(f.Reason)).Distinct().DefaultIfEmpty("even powers")),
        Proof.Remainders => "bounded remainder for large N, enclosures before",
    };

    private static string Difference(Proof.Signs proof, Func<Expr, string> print) =>
        "difference = " + print(Build.Product(
        [Build.Number(proof.Number), .. proof.Factors.Select(f => Build.Power(f.Factor, Build.Number(f.Exponent)))]));

    private static string Line(FactorProof factor, Proof.Signs proof, Func<Expr, string> print) =>
        $"{print(factor.Factor)}: " + (factor, factor.Exponent % 2 == 0) switch
        {
            ({ IsStrict: false }, true) => "its power is even",
            (_, true) => $"not zero: its square is positive, by {Reason(factor.Reason, proof)}",
            _ => $"{Sign(factor)}, by {Reason(factor.Reason, proof)}",
        };

    private static string Sign(FactorProof factor) => (factor.Sign > 0, factor.IsStrict) switch
    {
        (true, true) => "positive",
        (true, false) => "not negative",
        (false, true) => "negative",
        (false, false) => "not positive",
    };

    private static string Reason(Cell cell, Proof.Signs proof) =>
        string.Join("; ", Steps(cell, proof.Kernels[0].Range.Lower?.Value.Floor() ?? 0));

    /// <summary>Along N from its least value; cuts of parameters are counted.</summary>
    private static IEnumerable<string> Steps(Cell cell, BigInteger from) => cell switch
    {
        Cell.Leaf => [$"no negative coefficient from {from} on and over the parameters"],
        Cell.Split => [$"no negative coefficient in Bernstein's form on each of {Leaves(cell)} boxes"],
        Cell.Values(var each, var beyond) => [$"exact values from {from} to {from + each.Count - 1}",
            .. Steps(beyond, from + each.Count)],
        Cell.RootFree(var to, var beyond) => [$"no real root from {from} to {to} (Sturm)", .. Steps(beyond, to + 1)],
    };

    private static int Leaves(Cell cell) => cell switch
    {
        Cell.Leaf => 1,
        Cell.Split(_, _, var below, var above) => Leaves(below) + Leaves(above),
        Cell.Values(var each, var beyond) => each.Sum(Leaves) + Leaves(beyond),
        Cell.RootFree(_, var beyond) => 1 + Leaves(beyond),
    };

    private static IEnumerable<string> Means(Cell cell) => cell switch
    {
        Cell.Leaf => ["coefficients after a shift"],
        Cell.Split => ["Bernstein's form on boxes"],
        Cell.Values(_, var beyond) => ["exact values", .. Means(beyond)],
        Cell.RootFree(_, var beyond) => ["Sturm's theorem", .. Means(beyond)],
    };

    private static Seq<string> Lines(Claim claim, Proof.Remainders proof, Func<Expr, string> print)
    {
        var terms = print(proof.Expansion.ToExpr(claim.Variable, claim.For));
        var error = proof.Expansion.Remainder is Remainder.Bounded(var growth, var constant, var from)
            ? $", with an error of at most {print(constant.ToExpr() * growth.ToExpr(claim.Variable, claim.For))} "
                + $"from {claim.Variable} = {from} on"
            : ", exactly";
        return
        [
            $"difference = {terms}{error}",
            $"from {claim.Variable} = {proof.From} on the first term exceeds the others and the error together: "
                + "their quotients by it fall and sum to less than 1 there",
            $"before {claim.Variable} = {proof.From}: enclosures of the difference, one by one",
        ];
    }
}
