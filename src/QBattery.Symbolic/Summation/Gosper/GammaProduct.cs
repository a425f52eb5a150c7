using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Gosper;

/// <summary>
/// Hypergeometric terms from their shift quotient: h with h(v+1)/h(v) given, up to a constant factor.
/// </summary>
internal static class GammaProduct
{
    /// <summary>Denominators of shifts for which Gauss's multiplication formula is tried.</summary>
    private const int MaxDenominator = 6;

    /// <summary>
    /// The term: z^v C(v) and Gamma functions of v. None where a factor of the quotient is not linear in v.
    /// </summary>
    /// <param name="quotient">h(v+1)/h(v).</param>
    /// <param name="variable">v.</param>
    /// <param name="least">The least value of v that matters.</param>
    /// <param name="known">What is assumed.</param>
    public static Result<Expr> Of(Ratio quotient, string variable, int least, Assumptions known)
    {
        var ring = Ring.For(quotient.Parts.Select(p => p.Part), variable);
        var form = GosperForm.Of(ring.Factors(quotient), ring.Index);
        var factors = form.A.Concat(form.B.Select(f => (f.Factor, Power: -f.Power))).ToList();
        if (factors.Any(f => f.Factor.DegreeIn(ring.Index) > 1))
            return SumRefusals.NonlinearFactors(variable);
        var v = Build.Symbol(variable);
        var linear = factors.Where(f => f.Factor.DegreeIn(ring.Index) == 1)
            .Select(f => Split(ring, f.Factor, f.Power, known)).ToList();
        var constants = factors.Where(f => f.Factor.DegreeIn(ring.Index) == 0)
            .Select(f => Build.Power(ToExpr(ring, f.Factor, known), Build.Number(f.Power)))
            .Concat(linear.Select(f =>
                Build.Power(Falls(f, least, known) ? -f.Slope : f.Slope, Build.Number(f.Power))));
        var multiplied = Multiplied(Fractional(linear, least, known));
        return Build.Product([
            Build.Power(NormalForm.Simplify(Build.Product([.. constants, .. multiplied.Select(m => m.Constant)]),
                known), v),
            .. form.C.Select(f => Build.Power(ToExpr(ring, f.Factor, known), Build.Number(f.Power))),
            .. Gammas(linear, v, least, known), .. multiplied.Select(m => m.Of(v))]);
    }

    private static Expr ToExpr(Ring ring, Nested nested, Assumptions known) =>
        Fraction.Of(ring.ToPolynomial(nested)).ToExpr(known);

    private sealed record Linear(Expr Slope, Expr Zero, int Power);

    private static Linear Split(Ring ring, Nested factor, int power, Assumptions known)
    {
        var slope = ToExpr(ring, Univariate.Coefficient(factor, ring.Index, 1), known);
        var zero = NormalForm.Simplify(-ToExpr(ring, Univariate.Coefficient(factor, ring.Index, 0), known) / slope, known);
        return new(slope, zero, power);
    }

    /// <summary>
    /// Whether v - zero is better written as a falling zero - v: 1/(zero-v)! has no pole where (v-zero-1)! may have. A
    /// zero of open sign is written so that the factorial stands below the line.
    /// </summary>
    private static bool Falls(Linear factor, int least, Assumptions known) => factor.Zero is Expr.Number(var number)
        ? number.IsInteger && number >= least
        : AsPositive(factor.Zero, known) is var sign && (factor.Power > 0 ? sign != Sign.Negative : sign is Sign.Positive or Sign.Zero);

    private const int Large = 1000;

    /// <summary>
    /// Whether an expression with symbols is not negative as far as one sees, symbols of open sign taken as positive and
    /// large: 2-3N falls below zero, though not at N = 0.
    /// </summary>
    public static bool IsLarge(Expr zero, Assumptions known) =>
        zero is not Expr.Number && AsPositive(zero, known) != Sign.Negative;

    private static Sign AsPositive(Expr zero, Assumptions known) => SignTest.Of(zero, zero.Symbols
        .Where(name => known.Of(name) == Domain.Real || known.Of(name).Interval.Lower is { Value.IsZero: true })
        .Aggregate(known, (all, name) => all.With(name, new(Interval.Above(Large), Integrality.Real))));

    private static IEnumerable<Expr> Gammas(List<Linear> factors, Expr v, int least, Assumptions known) =>
        factors.Select(f => f.Zero switch
    {
        _ when Falls(f, least, known) => Power(Factorials.Factorial(f.Zero - v), -f.Power),
        Expr.Number({ IsInteger: false } zero) => Steps(v, zero, f.Power),
        _ => Power(Factorials.Factorial(v - f.Zero - Build.One), f.Power),
    });

    /// <summary>The powers of Gamma(v+f) by their fractional parts f.</summary>
    private static SortedDictionary<Rational, int> Fractional(List<Linear> factors, int least, Assumptions known)
    {
        var powers = new SortedDictionary<Rational, int>();
        foreach (var f in factors.Where(f => !Falls(f, least, known)))
            if (f.Zero is Expr.Number({ IsInteger: false } zero))
                powers[(-zero).FractionalPart()] = powers.GetValueOrDefault((-zero).FractionalPart()) + f.Power;
        return powers;
    }

    /// <summary>Gamma(v+s) over Gamma(v+f), f the fractional part of s.</summary>
    private static Expr Steps(Expr v, Rational zero, int power)
    {
        var (fraction, whole) = ((-zero).FractionalPart(), (int)(-zero).Floor());
        var steps = Enumerable.Range(Math.Min(0, whole), Math.Abs(whole)).Select(i => v + Build.Number(fraction + i));
        return Power(Build.Product(steps), whole < 0 ? -power : power);
    }

    /// <summary>
    /// Gauss: Gamma(v+1/d)...Gamma(v+(d-1)/d) is (dv)!/(v! d^(dv)) up to a constant. By Moebius inversion the product
    /// over the j/d in lowest terms alone is that of ((ev)!/e^(ev))^mu(d/e) over the divisors e of d; what is left stays.
    /// </summary>
    private static List<(Expr Constant, Func<Expr, Expr> Of)> Multiplied(SortedDictionary<Rational, int> powers)
    {
        var found = new List<(Expr, Func<Expr, Expr>)>();
        for (var d = MaxDenominator; d >= 2; d--)
        {
            var group = Enumerable.Range(1, d - 1).Select(j => Rational.Of(j, d)).Where(f => f.Denominator == d).ToList();
            var all = group.ConvertAll(f => powers.GetValueOrDefault(f));
            var shared = all.All(p => p > 0) ? all.Min() : all.All(p => p < 0) ? all.Max() : 0;
            if (shared == 0) continue;
            foreach (var f in group) powers[f] -= shared;
            var divisors = Enumerable.Range(1, d).Where(e => d % e == 0)
                .Select(e => (E: e, Power: Moebius(d / e) * shared)).ToList();
            found.Add((Build.Product(divisors.Select(o => Power(Build.Number(o.E), -o.E * o.Power))), v =>
                Build.Product(divisors.Select(o => Power(Factorials.Factorial(Build.Number(o.E) * v), o.Power)))));
        }
        found.AddRange(powers.Where(p => p.Value != 0).Select(p =>
            (Build.One, (Func<Expr, Expr>)(v =>
                Power(Build.Apply(Function.Gamma, v + Build.Number(p.Key)), p.Value)))));
        return found;
    }

    /// <summary>mu(n), from mu(1) = 1 and a sum of zero over the divisors of any other n.</summary>
    private static int Moebius(int n) => n == 1 ? 1
        : -Enumerable.Range(1, n - 1).Where(e => n % e == 0).Sum(Moebius);

    private static Expr Power(Expr b, int exponent) => Build.Power(b, Build.Number(exponent));
}
