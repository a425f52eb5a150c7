using QBattery.Symbolic.Expressions.Language;
using QBattery.Symbolic.Proofs;

namespace QBattery.Symbolic.Documents.Results;

/// <summary>Proofs in steps as data: what a step is, and each inequality it rests on with its own proof.</summary>
internal static class StepFacts
{
    private static readonly ProofNotation Plain = ProofNotation.Plain(expr => Print.Text(expr));

    /// <summary>Everything the checker needs for one step.</summary>
    public static Data Of(Claim claim, Proof proof) => new Data.Fields(
    [
        .. Step(proof),
        ("difference", claim.Difference),
        ("restsOn", Data.List(Obligations.Of(claim, proof).Select(Of))),
    ]);

    private static Data Of(Obligation left) => Data.Of(
        ("what", left.What(Plain)),
        ("inequality", Plain.Order(Build.Zero, left.Claim.Difference, left.Claim.IsStrict)),
        ("for", Data.List(PrintAssumptions.Texts(left.Claim.For))),
        ("proof", ProofFacts.Of(left.Claim, left.Proof)));

    private static Seq<Field> Step(Proof proof) => proof switch
    {
        Proof.ByFactors(var number, var factors) =>
            [("kind", "factors"), ("number", number.ToString()), ("factors", Data.List(factors.Select(Of)))],
        Proof.Induction(var name, var ratio, _, _, _) => [("kind", "induction"), ("name", name), ("ratio", ratio)],
        Proof.Monotone(var name, var fromLower, var end, _) =>
            [("kind", "monotone"), ("name", name), ("from", end is null ? "infinity" : fromLower ? "lower" : "upper")],
        Proof.Concave(var name, _, _, _) => [("kind", "concave"), ("name", name)],
        Proof.Between by =>
        [
            ("kind", "bounds"), ("kernel", by.Kernel), ("coefficients", All(by.Coefficients)),
            ("below", Bound(by.Below, by.Kernel)), ("above", Bound(by.Above, by.Kernel)),
        ],
        Proof.Square(var kernel, var coefficients, _, _) =>
            [("kind", "square"), ("kernel", kernel), ("coefficients", All(coefficients))],
        Proof.Ordered(var first, var second, _, _) => [("kind", "ordered"), ("first", first), ("second", second)],
        Proof.Cut(var name, var at, _, _) => [("kind", "cut"), ("name", name), ("at", at.ToString())],
        Proof.FirstValues(var each, _) => [("kind", "values"), ("count", each.Count)],
        Proof.ByParity => [("kind", "parity")],
        Proof.Powered(var name, var exponent, _) => [("kind", "root"), ("name", name), ("exponent", exponent)],
        Proof.LogarithmsOfSides(var larger, var smaller, _, _, _) =>
            [("kind", "logarithms"), ("larger", larger), ("smaller", smaller)],
        Proof.Wider => [("kind", "wider")],
        Proof.Signs or Proof.Remainders => [],
    };

    private static Data Of(FactorStep step) => Data.Of(
        ("factor", step.Factor), ("exponent", step.Exponent), ("sign", step.Sign), ("shown", step.Proof is not null));

    private static Data All(Seq<Expr> exprs) => Data.List(exprs.Select(expr => (Data)expr));

    private static Data Bound(Tangent name, Expr kernel) => Tangents.Of(name, kernel) is { } bound
        ? Data.Of(("name", $"{name}"), ("bound", bound.Bound))
        : Data.None;
}
