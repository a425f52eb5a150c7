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
            ("factors", Data.List(signs.Factors.Select(Of))),
            ("divisors", Data.List(signs.Divisors.Select(Of)))),
        Proof.Remainders remainders => Data.Of(
            ("kind", "remainder"),
            ("expansion", remainders.Expansion.ToExpr(claim.Variable, claim.For)),
            ("bound", remainders.Expansion.Remainder is Omitted.Bounded(var growth, var constant, _)
                ? constant.ToExpr() * growth.ToExpr(claim.Variable, claim.For) : null),
            ("from", remainders.From)),
    };

    private static Data Of(FactorProof factor) => Data.Of(
        ("factor", factor.Factor), ("exponent", factor.Exponent), ("sign", factor.Sign), ("strict", factor.IsStrict),
        ("cell", Of(factor.Reason)));

    private static Data Of(Cell cell) => cell switch
    {
        Cell.Leaf => Data.Of(("kind", "coefficients")),
        Cell.Split(var variable, var at, var below, var above) => Data.Of(
            ("kind", "split"), ("variable", variable), ("at", at.ToString()), ("below", Of(below)), ("above", Of(above))),
        Cell.Values(var each, var beyond) =>
            Data.Of(("kind", "values"), ("each", Data.List(each.Select(Of))), ("beyond", Of(beyond))),
        Cell.RootFree(var to, var beyond) => Data.Of(("kind", "root-free"), ("to", to.ToString()), ("beyond", Of(beyond))),
    };
}
