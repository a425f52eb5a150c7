using QBattery.Batteries.Findings;
using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Batteries.Laws;

/// <summary>The leading term of a quantity that no state makes negative.</summary>
/// <param name="Term">The term.</param>
/// <param name="Proviso">What must hold for its coefficient to be positive, such as c&gt;1; null where that is proved.</param>
internal sealed record Leading(GrowthTerm Term, SignProviso? Proviso)
{
    /// <summary>A leading term, unless it is proved to be negative.</summary>
    /// <param name="quantity">What it is the leading term of.</param>
    /// <param name="term">The first term of the expansion.</param>
    /// <param name="assumptions">What is known of the parameters.</param>
    public static Result<Leading> Of(string quantity, GrowthTerm term, Assumptions assumptions) =>
        GrowthOrder.SignOf(term.Coefficient, assumptions) switch
        {
            Result<int>.Ok(> 0) => new Leading(term, null),
            Result<int>.Ok => 
                FamilyRefusals.NegativeQuantity(quantity, term.ToExpr(Battery.CellsName, assumptions)),
            Result<int>.Fail(Reason.SignUnknown) => new Leading(term, PositiveIf(term.Coefficient, assumptions)),
            Result<int>.Fail(var reason) => reason,
        };

    /// <summary>The term as an expression.</summary>
    public Expr ToExpr(Assumptions assumptions) => Term.ToExpr(Battery.CellsName, assumptions);

    /// <summary>The side of its root on which a parameter makes a coefficient positive; else that the coefficient is.</summary>
    private static SignProviso PositiveIf(Coefficient coefficient, Assumptions assumptions) =>
        Supply.Root(coefficient) is var (name, root)
        && Sides(name, root).FirstOrDefault(side =>
            coefficient.SignUnder(assumptions.With(name, side.Domain)) == Sign.Positive).Proviso is { } decisive
            ? decisive
            : new(coefficient.ToExpr(assumptions), true, Rational.Zero);

    private static Seq<(SignProviso Proviso, Domain Domain)> Sides(string name, Rational root) =>
    [
        (new(Build.Symbol(name), false, root), new(new(null, new(root, false)), Integrality.Real)),
        (new(Build.Symbol(name), true, root), new(Interval.Above(root), Integrality.Real)),
    ];
}
