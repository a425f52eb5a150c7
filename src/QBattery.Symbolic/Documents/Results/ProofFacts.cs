using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Proofs;

namespace QBattery.Symbolic.Documents.Results;

/// <summary>Proofs as data.</summary>
internal static class ProofFacts
{
    /// <summary>Everything the checker needs.</summary>
    public static Data Of(Claim claim, Proof proof) => proof switch
    {
        Proof.Signs signs => Data.Of(
            ("kind", "signs"),
            ("number", signs.Number.ToString()),
            ("kernels", Data.List(signs.Kernels.Select(kernel => (Data)kernel.Kernel))),
            ("intervals", Data.List(signs.Kernels.Select(kernel => Of(kernel.Range)))),
            ("factors", Data.List(signs.Factors.Select(factor => Of(factor, signs, claim.For)))),
            ("divisors", Data.List(signs.Divisors.Select(divisor => Of(divisor, signs, claim.For))))),
        Proof.Remainders remainders => Data.Of(
            ("kind", "remainder"),
            ("expansion", remainders.Sum.ToExpr(claim.Variable, claim.For)),
            ("bound", remainders.Sum.Remainder is Omitted.Bounded(var growth, var constant, _)
                ? constant.ToExpr() * growth.ToExpr(claim.Variable, claim.For) : null),
            ("from", remainders.From)),
        _ => StepFacts.Of(claim, proof),
    };

    private static Data Of(Interval range) => Data.Of(
        ("lower", range.Lower?.Value.ToString()), ("lowerClosed", range.Lower?.Closed ?? false),
        ("upper", range.Upper?.Value.ToString()), ("upperClosed", range.Upper?.Closed ?? false));

    private static Data Of(FactorProof factor, Proof.Signs proof, Assumptions known) => Data.Of(
        ("factor", factor.Factor), ("exponent", factor.Exponent), ("sign", factor.Sign), ("strict", factor.IsStrict),
        ("cell", CellTree.Of(factor, proof.Kernels, known) is { } tree ? Of(tree) : Data.None));

    private static Data Of(CellTree tree) => tree.Cell switch
    {
        Cell.Leaf => Data.Of(("kind", "coefficients"), ("coefficients", Data.List(tree.Coefficients.Select(Of)))),
        Cell.Split(var variable, var at, _, _) => Data.Of(("kind", "split"), ("variable", variable), ("at", at.ToString()),
            ("below", Of(tree.Parts[0])), ("above", Of(tree.Parts[1]))),
        Cell.Values => Data.Of(
            ("kind", "values"), ("each", Data.List(tree.Parts.SkipLast(1).Select(Of))), ("beyond", Of(tree.Parts[^1]))),
        Cell.RootFree(var to, _) => Data.Of(("kind", "root-free"), ("to", to.ToString()), ("beyond", Of(tree.Parts[0]))),
    };

    private static Data Of((Seq<int> Exponents, Rational Value) term) => Data.Of(
        ("exponents", Data.List(term.Exponents.Select(exponent => (Data)(int?)exponent))), ("value", term.Value.ToString()));
}
