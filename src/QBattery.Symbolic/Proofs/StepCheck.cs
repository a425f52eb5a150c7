using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Symbolic.Proofs;

/// <summary>Whether a step of a proof leads from what it leaves to show to its claim; nothing is searched for.</summary>
internal static class StepCheck
{
    /// <summary>
    /// Whether the step is allowed. Both sides have values everywhere, so that what depends on a real parameter is smooth.
    /// </summary>
    public static bool Allows(Claim claim, Proof proof) => IsDefined(claim) && proof switch
    {
        Proof.Signs or Proof.Remainders => true,
        Proof.ByFactors(var number, var factors) => Multiplies(claim, number, factors) && IsEnough(claim, number, factors),
        Proof.Induction(var name, _, _, _, _) => Obligations.Least(claim, name) is not null,
        Proof.Monotone monotone => IsReal(claim, monotone.Name) && Derivative.Of(claim.Difference, monotone.Name) is not null
            && Starts(claim, monotone),
        Proof.Concave(var name, _, _, _) => IsReal(claim, name) && IsContinuousAt(claim, name, true)
            && IsContinuousAt(claim, name, false) && HasCurvature(claim, name),
        Proof.Between between => IsBetween(claim, between),
        Proof.Square(var kernel, { Count: 3 } coefficients, _, _) => IsSum(claim, kernel, coefficients),
        Proof.Square => false,
        Proof.Ordered(var first, var second, _, _) => first != second && claim.For.Of(first) == claim.For.Of(second)
            && claim.For.Of(first) is { Integrality: Integrality.Real or Integrality.Integer, Interval: ({ }, null) },
        Proof.Cut(var name, var at, _, _) => claim.For.Of(name).Contains(claim.For.Of(name).Integrality == Integrality.Real ? at : at.Floor()),
        Proof.FirstValues(var each, var beyond) => Obligations.Least(claim, claim.Variable) is { } least
            && (beyond is not null || claim.For.Of(claim.Variable).Interval.Integers.Upper?.Value == least + each.Count - 1),
        Proof.ByParity => claim.For.Of(claim.Variable) is { Integrality: Integrality.Integer, Interval: ({ }, null) },
        Proof.Powered(var name, var exponent, _) => exponent > 1 && IsReal(claim, name) && IsItsOwnRoot(claim.For.Of(name).Interval),
        Proof.LogarithmsOfSides(var larger, var smaller, _, _, _) => IsZero(claim.Difference - larger + smaller, claim.For),
        Proof.Wider(var known, _) => known.Known.All(wide => Holds(wide.Domain, claim.For.Of(wide.Name))),
    };

    /// <summary>Whether all functions have arguments and no divisor vanishes.</summary>
    public static bool IsDefined(Claim claim) => Defined.HasArguments(claim)
        && Defined.Divisors(claim).All(divisor => Defined.HasSign(divisor, claim.For));

    /// <summary>Whether the difference is still defined with an end of the range of a parameter added.</summary>
    public static bool IsContinuousAt(Claim claim, string name, bool isLower)
    {
        if (Obligations.End(claim, name, isLower) is not { } end) return false;
        var range = claim.For.Of(name).Interval;
        var closed = isLower ? range with { Lower = end with { Closed = true } } : range with { Upper = end with { Closed = true } };
        return IsDefined(claim with { For = Replaced(claim.For, name, new(closed, Integrality.Real)) });
    }

    /// <summary>What is known, with another domain for one name.</summary>
    public static Assumptions Replaced(Assumptions known, string name, Domain domain) => known.Known
        .Where(entry => entry.Name != name).Aggregate(Assumptions.None, (all, entry) => all.With(entry.Name, entry.Domain))
        .With(name, domain);

    private static bool IsReal(Claim claim, string name) => claim.For.Of(name).Integrality == Integrality.Real;

    private static bool HasCurvature(Claim claim, string name) =>
        Derivative.Of(claim.Difference, name) is { } slope && Derivative.Of(slope, name) is not null;

    /// <summary>A value at the end, or towards an infinite end a limit that is not negative.</summary>
    private static bool Starts(Claim claim, Proof.Monotone by) => by.End is not null
        ? IsContinuousAt(claim, by.Name, by.FromLower)
        : !by.FromLower && claim.For.Of(by.Name).Interval.Upper is null && HasLimit(claim, by.Name);

    /// <summary>Whether the difference tends to zero or to something positive as a parameter grows.</summary>
    public static bool HasLimit(Claim claim, string name) =>
        LeadingTerms.Of(claim.Difference, 1, Replaced(claim.For, name, Domain.Real), name) is Result<TermSum>.Ok(var expansion)
        && (expansion.IsZero || (expansion.Terms is [var leading, ..] && (IsSmall(leading, claim) || IsPositive(leading, claim))));

    private static bool IsPositive(GrowthTerm leading, Claim claim) =>
        leading.Coefficient.SignUnder(claim.For) == Sign.Positive;

    private static bool IsSmall(GrowthTerm leading, Claim claim) =>
        Asymptotics.Scale.GrowthOrder.CompareToOne(leading.Growth, claim.For) is Result<int>.Ok(< 0);

    private static bool IsBetween(Claim claim, Proof.Between by)
    {
        var (below, above) = (Tangents.Of(by.Below, by.Kernel), Tangents.Of(by.Above, by.Kernel));
        return below?.IsLower != false && above?.IsLower != true && (below ?? above) is not null
            && (below is null) == (by.Below == Tangent.None) && (above is null) == (by.Above == Tangent.None)
            && by.Asked.Count == (below?.Asks.Count ?? 0) + (above?.Asks.Count ?? 0)
            && by.Each.Count == by.Coefficients.Count
            && IsSum(claim, by.Kernel, by.Coefficients);
    }

    /// <summary>Whether the difference is a polynomial in a kernel.</summary>
    private static bool IsSum(Claim claim, Expr kernel, Seq<Expr> coefficients) => IsZero(claim.Difference - Build.Sum(
        coefficients.Select((c, j) => j == 0 ? c : c * Build.Power(kernel, Build.Number(j)))), claim.For);

    private static bool Multiplies(Claim claim, Rational number, Seq<FactorStep> factors) =>
        IsZero(claim.Difference - Build.Product([Build.Number(number),
            .. factors.Select(f => Build.Power(f.Factor, Build.Number(f.Exponent)))]), claim.For);

    /// <summary>The signs multiply to a positive one; only even powers that may vanish go without a proof.</summary>
    private static bool IsEnough(Claim claim, Rational number, Seq<FactorStep> factors) =>
        factors.All(f => Math.Abs(f.Sign) == 1
            && (f.Proof is not null || (f.Exponent > 0 && f.Exponent % 2 == 0 && !claim.IsStrict)))
        && (number.IsZero ? !claim.IsStrict : factors.Where(f => f.Exponent % 2 != 0)
            .Aggregate(number.Sign, (sign, f) => sign * f.Sign) > 0);

    /// <summary>Whether a number is in an interval just when its root is.</summary>
    private static bool IsItsOwnRoot(Interval range) =>
        range.Lower is { Value: var low } && IsZeroOrOne(low) && (range.Upper is not { Value: var high } || IsZeroOrOne(high));

    private static bool IsZeroOrOne(Rational value) => value.IsZero || value.IsOne;

    private static bool Holds(Domain wide, Domain narrow) =>
        (wide.Integrality == Integrality.Real || narrow.Integrality >= Integrality.Integer && wide.Integrality is Integrality.Integer
            || wide.Integrality == narrow.Integrality)
        && wide.Interval.Intersect(narrow.Interval) == narrow.Interval;

    private static bool IsZero(Expr expr, Assumptions known) => ZeroTest.Of(expr, known) == Truth.Yes;
}
