using System.Numerics;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Series;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Proofs;

/// <summary>
/// Proofs for functions of N alone by an expansion with a bounded remainder, and enclosures before it holds.
/// </summary>
internal static class RemainderCheck
{
    private const int Bits = 128, LastBits = 4096;

    /// <summary>Whether such a proof proves a claim.</summary>
    public static bool Accepts(Claim claim, Proof.Remainders proof) =>
        claim.Symbols.Count == 1
        && (proof.Expansion.IsExact ? IsExactly(claim, proof.Expansion) : IsDerived(claim, proof))
        && Dominates(proof.Expansion, claim, proof.From)
        && Defined.HasValues(claim, claim.Requirements)
        && Before(claim, proof.From).All(n => IsRight(SignAt(claim, n), claim.IsStrict));

    /// <summary>Whether every step of the stored derivation of the bound is right, for just the integers of the claim.</summary>
    private static bool IsDerived(Claim claim, Proof.Remainders proof) => proof.Derivation is { } derivation
        && derivation.Ring.Assumptions == Integers(claim)
        && new BoundCheck(derivation, claim.Variable).Accepts(claim.Difference, proof.Expansion);

    /// <summary>Whether the terms are the difference: by the normal form, or by one pass of exact operations on expansions.</summary>
    private static bool IsExactly(Claim claim, TermSum expansion) =>
        ZeroTest.Of(claim.Difference - expansion.ToExpr(claim.Variable, claim.For), Integers(claim)) == Truth.Yes
        || new Expander(claim.Variable, new Arithmetic.Plain(Integers(claim), expansion.Terms.Count + 2))
            .Of(claim.Difference) is Result<TermSum>.Ok(var found) && found == expansion;

    private static Assumptions Integers(Claim claim) => claim.For.With(claim.Variable, Domain.PositiveInteger);

    private static bool IsRight(Sign sign, bool isStrict) => sign == Sign.Positive || (sign == Sign.Zero && !isStrict);

    /// <summary>The N of the domain below some other.</summary>
    private static IEnumerable<int> Before(Claim claim, int from)
    {
        var domain = claim.For.Of(claim.Variable);
        var least = BigInteger.Min(from, domain.Interval.Lower!.Value.Floor());
        return Enumerable.Range((int)least, from - (int)least).Where(n => domain.Contains(n));
    }

    /// <summary>The sign of the difference at one N, zero only if proved.</summary>
    private static Sign SignAt(Claim claim, int n)
    {
        var at = new Dictionary<string, Rational> { [claim.Variable] = n };
        for (var bits = Bits; bits <= LastBits; bits *= 4)
        {
            if (Evaluate.Ball(claim.Difference, at, bits) is not Result<Ball>.Ok(var ball)
                || !ball.IsFinite) return Sign.Unknown;
            if (ball.Sign is not Sign.Unknown and var sign) return sign;
        }
        return ZeroTest.Of(claim.Difference.Substitute(new Dictionary<string,
            Expr> { [claim.Variable] = Build.Number(n) }), Assumptions.None)
            == Truth.Yes ? Sign.Zero : Sign.Unknown;
    }

    /// <summary>
    /// Whether from some N on the leading term is positive and exceeds all else together: every quotient by it falls
    /// with N there, and the quotients sum to less than 1 at that N. The constant of the remainder is the one that is
    /// printed, so that a reader finds the same.
    /// </summary>
    public static bool Dominates(TermSum expansion, Claim claim, int from)
    {
        if (expansion.Terms is not [var leading, .. var others]) return expansion.IsZero && !claim.IsStrict;
        var rest = others.Select(term => (Size(term.Coefficient.ToExpr(claim.For)), term.Growth));
        if (expansion.Remainder is Omitted.BigO) return false;
        if (expansion.Remainder is Omitted.Bounded(var growth, var constant, var valid))
        {
            if (valid > from || constant.Parametric.Count > 0) return false;
            rest = rest.Append((Size(constant.ToExpr()), growth));
        }
        var unit = Value(leading.Coefficient.ToExpr(claim.For));
        var quotients = rest.Select(part => (Size: part.Item1.Div(unit, Bits), Growth: part.Growth / leading.Growth))
            .ToList();
        return unit.Sign == Sign.Positive
            && quotients.All(part => Falls(part.Growth, claim, from))
            && quotients.Aggregate(Ball.Zero,
                (sum, part) => sum.Add(part.Size.Mul(At(part.Growth.ToExpr(claim.Variable, claim.For), claim, from),
                    Bits), Bits))
                is var total && total.Sub(Ball.One, Bits).Sign == Sign.Negative;
    }

    /// <summary>
    /// N times the derivative of the logarithm of exp(sum c N^p) N^a (log N)^b is sum c p N^p + a + b/log N; with every
    /// c negative it is not positive from where a number not below it, which falls with N, is not.
    /// </summary>
    private static bool Falls(Growth growth, Claim claim, int from)
    {
        if (from < 2 || growth.Exponent.Any(term => !term.LogPower.IsZero)) return false;
        var slope = Value(growth.Power.ToExpr(claim.For));
        var logs = Value(growth.LogPower.ToExpr(claim.For));
        if (logs.Sign != Sign.Negative) slope = slope.Add(logs.Div(Ball.Of(from, Bits).Log(Bits), Bits), Bits);
        foreach (var term in growth.Exponent)
        {
            var (c, p) = (Value(term.Coefficient.ToExpr(claim.For)), Value(term.Power.ToExpr(claim.For)));
            if (c.Sign != Sign.Negative || p.Sign != Sign.Positive) return false;
            slope = slope.Add(c.Mul(p, Bits)
                .Mul(At(Build.Power(Build.Symbol(claim.Variable), term.Power.ToExpr(claim.For)), claim, from), Bits),
                    Bits);
        }
        return slope.Sign is Sign.Negative or Sign.Zero;
    }

    private static Ball Size(Expr coefficient) => Value(coefficient).Abs();

    private static Ball Value(Expr constant) =>
        Evaluate.Ball(constant, new Dictionary<string, Rational>(), Bits).Else(_ => Ball.Undefined);

    private static Ball At(Expr expr, Claim claim, int n) =>
        Evaluate.Ball(expr, new Dictionary<string, Rational> { [claim.Variable] = n }, Bits).Else(_ => Ball.Undefined);
}
