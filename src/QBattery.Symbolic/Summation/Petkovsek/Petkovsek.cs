using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Petkovsek;

/// <summary>
/// Petkovsek's algorithm Hyper (J. Symb. Comput. 14 (1992) 243; A=B, chapter 8): all hypergeometric solutions of a
/// recurrence. Their quotients are z A(v)/B(v) C(v+1)/C(v) with A a divisor of the trailing coefficient, B one of the
/// leading coefficient shifted back, z a root of the leading coefficients that these leave, and C a polynomial.
/// </summary>
/// <param name="Terms">Solutions that span all of them.</param>
/// <param name="Scope">Over which field that is proved.</param>
internal sealed record Petkovsek(Seq<HyperTerm> Terms, Scope Scope)
{
    /// <summary>No more pairs of divisors are tried.</summary>
    private const int MaxPairs = 2000;

    /// <summary>The solutions.</summary>
    /// <remarks>
    /// An operator of order d over Q(parameters) has at most d classes of similar solutions, which automorphisms of C
    /// permute: a class has a quotient over an extension of degree at most d. Factors that do not split there and roots
    /// z taken from the algebraic closure leave nothing out.
    /// </remarks>
    public static Petkovsek Of(ShiftOperator own)
    {
        var lower = RationalFactors.Of(own.Coefficients[0], own.Variable, own.Order);
        var last = Univariate.Shift(own.Coefficients[^1], own.Variable, 1 - own.Order);
        var upper = RationalFactors.Of(last, own.Variable, own.Order);
        if (lower.Count * upper.Count > MaxPairs) return new([], Scope.Undecided);
        var divisors = upper.Divisors.ToList();
        var found = (from a in lower.Divisors from b in divisors select Of(own, a, b)).ToList();
        return new(found.SelectMany(f => f.Terms).ToSeq(),
            found.Select(f => f.Scope).Append(lower.Scope).Append(upper.Scope).Max());
    }

    private static Petkovsek Of(ShiftOperator own, Nested a, Nested b)
    {
        if (!MayBalance(own, a, b)) return new([], Scope.Complex);
        var conjugated = own.Conjugated(a, b);
        var roots = RationalFactors.Of(Leading(conjugated), own.Variable, 1);
        var found = roots.Parts.Select(f => Of(conjugated, a, b, f.Factor)).ToList();
        return new(found.SelectMany(f => f.Terms).ToSeq(), found.Select(f => f.Scope).Append(roots.Scope).Max());
    }

    private static Petkovsek Of(ShiftOperator conjugated, Nested a, Nested b, Nested factor)
    {
        var root = AlgebraicRoot.Of(factor.CoefficientsIn(conjugated.Variable));
        return new PolynomialSolutions(conjugated, root).Basis() is { } basis
            ? new(basis.Select(c => new HyperTerm(a, b, root, c)).ToSeq(), Scope.Complex)
            : new([], Scope.Undecided);
    }

    /// <summary>Whether two of the coefficients attain the highest degree, as a root z needs.</summary>
    private static bool MayBalance(ShiftOperator own, Nested a, Nested b)
    {
        var (v, d) = (own.Variable, own.Order);
        var degrees = own.Coefficients.Select((c, i) => c.IsZero ? -1
            : Univariate.Degree(c, v) + i * Univariate.Degree(a, v) + (d - i) * Univariate.Degree(b, v)).ToSeq();
        return degrees.Count(degree => degree == degrees.Max()) > 1;
    }

    /// <summary>The coefficients of the highest power of v as a polynomial in z, powers of z taken out.</summary>
    private static Nested Leading(ShiftOperator conjugated)
    {
        var v = conjugated.Variable;
        var most = conjugated.Coefficients.Max(c => Univariate.Degree(c, v));
        var leading = conjugated.Coefficients.Select(c => Univariate.Coefficient(c, v, most));
        return Nested.Of(v, [.. leading.SkipWhile(c => c.IsZero)]);
    }
}
