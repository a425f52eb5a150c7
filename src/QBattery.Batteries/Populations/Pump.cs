using QBattery.Symbolic;
using QBattery.Symbolic.Summation.Gosper;
using static QBattery.Symbolic.Build;

namespace QBattery.Batteries.Populations;

/// <summary>
/// Collective pumping: the birth chain with rates lambda_j = (j+1)(N-j), j = 0..N-1. With T the time of full charge,
/// 1 - p_N(t) = P(T > t) is minus the sum of the residues of e^(st) F(s)/s at s = -lambda_j, with
/// F(s) = prod lambda_j/(s + lambda_j). For every N the pole at -N comes first; it is double, for lambda_0 =
/// lambda_(N-1).
/// </summary>
internal static class Pump
{
    private static readonly Expr J = Symbol("j");
    private static readonly Expr N = Build.N;
    private static readonly Assumptions Cells = Assumptions.None.With(Battery.CellsName,
        new(new(new(3, true), null), Integrality.Integer));

    /// <summary>The state after a time, from its leading pole; exact at each N.</summary>
    public static Result<FamilyState> Of(Expr time, Assumptions assumptions) =>
        from product in Product
        from sum in Sum
        let tail = Tail(product.Value, sum.Value, time)
        select new FamilyState(
            Battery.Qubits, new StateDefinition.Pumped(time), N, new SpectrumForm.Collective(One - tail), null, null, null)
        {
            FullLevel = One - tail,
            LeftOut = Power(N, Number(3)) * Power(N * time + Log(N), Number(2)) * Exp(Number(-2) * (N - One) * time),
            Finite = cells => PumpAt.Of(cells, time.Substitute(Battery.CellsName, Number(cells))),
            Conditions = Valid(tail, time),
            Evidence = Known(product, sum, tail),
        };

    /// <summary>
    /// prod over j = 1..N-2 of lambda_j/(lambda_j - N), the residue's factor, with lambda_j - N = j (N-1-j).
    /// </summary>
    private static Result<ClosedProduct> Product =>
        ClosedProduct.Of((J + One) * (N - J) / (J * (N - One - J)), "j", One, N - Number(2), Cells);

    /// <summary>sum over j = 1..N-2 of 1/(lambda_j - N), its logarithmic derivative.</summary>
    private static Result<ClosedSum> Sum => Summate.Of(new(One / (J * (N - One - J)), "j", One, N - Number(2), Cells));

    /// <summary>
    /// The residue at the double pole s = -N: with c the product and d the sum, c e^(-Nt) (N t + 1 - N d).
    /// </summary>
    private static Expr Tail(Expr product, Expr sum, Expr time) =>
        product * Exp(-(N * time)) * (N * time + One - N * sum);

    /// <summary>
    /// With the leading pole P_1, P_1 &lt;= 1 - p_N &lt;= P_1 + (3e/2) t^2 ((N-1)(N-2)(N-3))^2 exp(-2(N-1)t) once N &gt;= 4 and
    /// N t &gt;= 4: given the time Z that all but the two slowest jumps take, the rest is E g(N(Z-t)) over Z &gt; t, g(u) = 1 -
    /// e^u + u e^u &gt;= 0, which Chernoff's inequality bounds. Below 1/2 the full level is the most populated.
    /// </summary>
    private static Seq<Condition> Valid(Expr tail, Expr time)
    {
        var cubed = (N - One) * (N - Number(2)) * (N - Number(3));
        var rest = Number(Rational.Of(3, 2)) * E * Power(time * cubed, Number(2)) * Exp(Number(-2) * (N - One) * time);
        return
        [
            Condition.AtLeast(4),
            new Condition.Pumped(PumpCondition.Late, N * time),
            new Condition.Pumped(PumpCondition.LeadingPole, tail),
            new Condition.Pumped(PumpCondition.FullLevel, Number(Rational.Half) - tail - rest),
        ];
    }

    private static Seq<Evidence> Known(ClosedProduct product, ClosedSum sum, Expr tail) =>
    [
        new Evidence.Residue(PumpPart.Poles, tail),
        new Evidence.Product(product.Value, product.Antiquotient),
        new Evidence.Certificate(Summed.Rates, sum),
        new Evidence.Residue(PumpPart.Leading, tail),
        new Evidence.Residue(PumpPart.Rest, tail),
        new Evidence.Residue(PumpPart.Mean, tail),
    ];
}
