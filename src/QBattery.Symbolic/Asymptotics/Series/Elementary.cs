using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Symbolic.Asymptotics.Series;

/// <summary>Exponentials, logarithms, powers, cosines and sines of expansions.</summary>
/// <param name="Ring">Arithmetic on expansions.</param>
/// <param name="Variable">The expansion variable, for messages.</param>
internal sealed record Elementary(Arithmetic Ring, string Variable)
{
    /// <summary>Natural powers up to this are multiplied out.</summary>
    private const int MaxProduct = 16;

    private Assumptions Assumptions => Ring.Assumptions;

    /// <summary>exp(f): divergent terms become growth, the constant a coefficient, the vanishing rest a series.</summary>
    public Result<TermSum> Exp(TermSum f) =>
        from parts in Split(f)
        from growths in Result.All(parts.Divergent, ExpOfTerm)
        from vanishes in RemainderVanishes(f)
        from coefficient in ExpOfConstant(parts.Constant)
        from series in PowerSeries.Exp(parts.Vanishing, Ring)
        select Ring.Scale(new(coefficient, growths.Aggregate(Growth.One, (product, g) => product * g)), series);

    /// <summary>log(f) = log of the leading term + log(1 + rest).</summary>
    public Result<TermSum> Log(TermSum f) =>
        from leading in PositiveLeading(f)
        from log in LogOfTerm(leading)
        from relative in RelativeRest(f)
        from series in PowerSeries.Log(relative, Ring)
        from sum in Ring.Add(log, series)
        select sum;

    /// <summary>f^a for a constant a. A small natural power is a product, which asks for no sign.</summary>
    public Result<TermSum> Power(TermSum f, Coefficient a) =>
        a.AsRational is { IsInteger: true } && f is { Terms: [var single], IsExact: true }
            ? PowerOfTerm(single, a).Select(TermSum.Of)
        : a.AsRational is { } n && n.TryToInt(out var count) && count is > 0 and <= MaxProduct ? Product(f, count)
        : ByBinomialSeries(f, a);

    /// <summary>f / g.</summary>
    public Result<TermSum> Divide(TermSum f, TermSum g) => SeriesQuotient.Of(f, g, Ring) is { } quotient
        ? quotient
        : Power(g, Rational.MinusOne).Then(inverse => Ring.Multiply(f, inverse));

    /// <summary>f^n by repeated squaring.</summary>
    private Result<TermSum> Product(TermSum f, int n) => n == 1
        ? f
        : from half in Product(f, n / 2)
          from square in Ring.Multiply(half, half)
          from power in n % 2 == 0 ? square : Ring.Multiply(square, f)
          select power;

    /// <summary>
    /// f^a by the binomial series of 1 + rest. A whole power needs a leading term that is not zero, others a positive one.
    /// </summary>
    private Result<TermSum> ByBinomialSeries(TermSum f, Coefficient a) =>
        from leading in a.AsRational is { IsInteger: true } ? NonZeroLeading(f) : PositiveLeading(f)
        from power in PowerOfTerm(leading, a)
        from relative in RelativeRest(f)
        from series in PowerSeries.Power(relative, a, Ring)
        select Ring.Scale(power, series);

    /// <summary>cos(f) or sin(f) where f tends to a finite limit.</summary>
    public Result<TermSum> Circular(Function function, TermSum f, Expr source) =>
        from parts in Split(f)
        from finite in parts.Divergent.Count == 0 ? Result.Ok(parts) : new Reason.Oscillates(source)
        from vanishes in RemainderVanishes(f)
        from value in parts.Constant.IsZero
            ? PowerSeries.Circular(function == Function.Cos ? 0 : 1).At(parts.Vanishing, Ring)
            : CircularNear(function, parts.Constant.ToExpr(Assumptions), parts.Vanishing)
        select value;

    /// <summary>cos(c + v) = cos c cos v - sin c sin v, and the same for the sine.</summary>
    private Result<TermSum> CircularNear(Function function, Expr c, TermSum v) =>
        from cosC in Constant(Build.Apply(Function.Cos, c))
        from sinC in Constant(Build.Apply(Function.Sin, c))
        from cosV in PowerSeries.Circular(0).At(v, Ring)
        from sinV in PowerSeries.Circular(1).At(v, Ring)
        let isCos = function == Function.Cos
        from sum in Ring.Add(
            Ring.Scale(new(isCos ? cosC : sinC, Growth.One), cosV),
            Ring.Scale(new(isCos ? -sinC : cosC, Growth.One), sinV))
        select sum;

    /// <summary>The sign of an expansion for all large N: that of its leading term.</summary>
    public Result<int> SignOf(TermSum f) => f.IsZero
        ? 0
        : Leading(f).Then(leading => GrowthOrder.SignOf(leading.Coefficient, Assumptions));

    /// <summary>The coefficient that an expression without the variable stands for.</summary>
    public Result<Coefficient> Constant(Expr expr) => expr is Expr.Number(var number)
        ? (Coefficient)number
        : NormalForm.Of(expr, Assumptions).Select(Coefficient.Of);

    private sealed record Parts(Seq<GrowthTerm> Divergent, Coefficient Constant, TermSum Vanishing);

    private Result<Parts> Split(TermSum f) =>
        from orders in Result.All(f.Terms, t => GrowthOrder.CompareToOne(t.Growth, Assumptions))
        let divergent = orders.Count(order => order > 0)
        let finite = orders.Count(order => order == 0)
        select new Parts(
            f.Terms.Slice(0, divergent),
            finite == 0 ? Coefficient.Zero : f.Terms[divergent].Coefficient,
            f with { Terms = f.Terms.Slice(divergent + finite, f.Terms.Count - divergent - finite) });

    private Result<bool> RemainderVanishes(TermSum f) => f.Remainder.Order is { } growth
        ? GrowthOrder.CompareToOne(growth, Assumptions).Then(order => order < 0 ? true : Cancels<bool>(f))
        : true;

    private Result<Coefficient> ExpOfConstant(Coefficient constant) =>
        constant.IsZero ? Coefficient.One : constant.Form.Exp(Assumptions).Select(Coefficient.Of);

    private Result<Coefficient> LogOfConstant(Coefficient constant) =>
        constant.IsOne ? Coefficient.Zero : constant.Form.Log(Assumptions).Select(Coefficient.Of);

    /// <summary>exp(c N^p (log N)^q) as a growth.</summary>
    private Result<Growth> ExpOfTerm(GrowthTerm term)
    {
        var (growth, c) = (term.Growth, term.Coefficient);
        if (growth.Exponent.Count > 0) return NeedsScale(Build.Exp(term.ToExpr(Variable, Assumptions)));
        if (!growth.Power.IsZero) return Growth.OfExponent(new(c, growth.Power, growth.LogPower));
        if (growth.LogPower.IsOne) return Growth.OfPower(c);
        return GrowthOrder.SignOf(growth.LogPower - Coefficient.One, Assumptions).Then<Growth>(order => order > 0
            ? Growth.OfExponent(new(c, growth.Power, growth.LogPower))
            : NeedsScale(Build.Exp(term.ToExpr(Variable, Assumptions))));
    }

    /// <summary>log(c exp(...) N^a) = log c + ... + a log N.</summary>
    private Result<TermSum> LogOfTerm(GrowthTerm term)
    {
        if (!term.Growth.LogPower.IsZero) return NeedsScale(Build.Log(Build.Log(Build.Symbol(Variable))));
        var exponents = term.Growth.Exponent
            .Select(t => TermSum.Of(new GrowthTerm(t.Coefficient, new([], t.Power, t.LogPower))));
        var power = TermSum.Of(new GrowthTerm(term.Growth.Power, Growth.OfLog(Coefficient.One)));
        return from constant in LogOfConstant(term.Coefficient)
               from sum in Ring.Sum([.. exponents, power, TermSum.Of(constant)])
               select sum;
    }

    private Result<GrowthTerm> PowerOfTerm(GrowthTerm term, Coefficient a) => Rationally(term.Coefficient, a) is { } rational
        ? new GrowthTerm(rational, term.Growth.Pow(a))
        : from coefficient in term.Coefficient.Form.Power(a.Form, Assumptions)
          select new GrowthTerm(Coefficient.Of(coefficient), term.Growth.Pow(a));

    /// <summary>A power of a rational number that needs no normal form, if it is one.</summary>
    private static Rational? Rationally(Coefficient x, Coefficient a) => (x.AsRational, a.AsRational) switch
    {
        ({ IsOne: true }, _) => Rational.One,
        ({ IsZero: false } number, { IsOne: true }) => number,
        ({ IsZero: false } number, { } power) when power == Rational.MinusOne => number.Inverse(),
        _ => null,
    };

    /// <summary>f / leading term - 1, which vanishes.</summary>
    private Result<TermSum> RelativeRest(TermSum f) =>
        PowerOfTerm(f.Terms[0], -1).Select(inverse => Ring.Scale(inverse, f with { Terms = f.Terms.Slice(1, f.Terms.Count - 1) }));

    private Result<GrowthTerm> NonZeroLeading(TermSum f) =>
        from leading in Leading(f)
        from sign in GrowthOrder.SignOf(leading.Coefficient, Assumptions)
        select leading;

    private Result<GrowthTerm> PositiveLeading(TermSum f) =>
        from leading in Leading(f)
        from sign in GrowthOrder.SignOf(leading.Coefficient, Assumptions)
        from positive in sign > 0 ? Result.Ok(leading) : Negative(leading)
        select positive;

    private Result<GrowthTerm> Leading(TermSum f) => f.Terms switch
    {
        [var leading, ..] => leading,
        _ when f.IsExact => new Reason.DivisionByZero("a subexpression"),
        _ => Cancels<GrowthTerm>(f),
    };

    private Reason Negative(GrowthTerm leading) => 
        ExpansionRefusals.NegativeForLarge(leading.ToExpr(Variable, Assumptions), Variable);

    private static Reason NeedsScale(Expr expr) => new Reason.NeedsScale(expr, expr);

    private Result<T> Cancels<T>(TermSum f) => new Reason.Cancels("a subexpression", Ring.Count);
}
