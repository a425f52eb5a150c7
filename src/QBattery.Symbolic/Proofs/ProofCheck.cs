using System.Numerics;
using QBattery.Symbolic.Algebra.Signs;
using QBattery.Symbolic.Proofs;

namespace QBattery.Symbolic;

/// <summary>
/// The checker of proofs. It searches for nothing: it verifies that both sides are defined, that the factors multiply
/// to the difference, that the kernels lie where the proof says, and every cell.
/// </summary>
public static class ProofCheck
{
    /// <summary>Whether a proof proves a claim.</summary>
    public static bool Accepts(Claim claim, Proof proof) =>
        Defined.HasArguments(claim) && proof switch
        {
            Proof.Signs signs => IsDefined(claim, signs) && Multiplies(claim, signs)
                && signs.Kernels.Count > 0 && signs.Kernels[0].Kernel == Build.Symbol(claim.Variable)
                && signs.Kernels.All(kernel => IsRange(claim, kernel.Kernel, kernel.Range))
                && signs.Factors.All(factor => IsPolynomial(factor, signs.Kernels) && Holds(factor, signs.Kernels, claim.For))
                && signs.Divisors.All(divisor => Holds(divisor, signs.Kernels, claim.For))
                && IsEnough(claim, signs),
            Proof.Remainders remainders => RemainderCheck.Accepts(claim, remainders),
            _ => StepCheck.Allows(claim, proof) && Obligations.Of(claim, proof).All(left => Accepts(left.Claim, left.Proof)),
        };

    /// <summary>
    /// Every divisor, as written and even if cancelled, is shown not to vanish, or has a plain sign. One that is itself
    /// a quotient vanishes where its numerator does; what it divides by is a divisor too.
    /// </summary>
    private static bool IsDefined(Claim claim, Proof.Signs proof) => Defined.Divisors(claim)
        .All(divisor => Defined.HasSign(divisor, claim.For)
            || proof.Divisors.Any(shown => shown.Factor == divisor && shown.IsStrict));

    private static bool IsPolynomial(FactorProof factor, Seq<(Expr Kernel, Interval Range)> kernels) =>
        new Kernels(kernels.Select(k => k.Kernel).ToSeq())
            .Of(factor.Factor)?.Denominator.IsSame(PlainPolynomial.Of(kernels.Count, 1)) == true;

    /// <summary>
    /// Number times factors is the difference: as quotients of polynomials where only names occur, else by the normal
    /// form.
    /// </summary>
    private static bool Multiplies(Claim claim, Proof.Signs proof)
    {
        var product = Build.Product([Build.Number(proof.Number),
            .. proof.Factors.Select(f => Build.Power(f.Factor, Build.Number(f.Exponent)))]);
        var names = new Kernels(claim.Symbols.Select(name => (Expr)Build.Symbol(name)).ToSeq());
        return (names.Of(claim.Larger), names.Of(claim.Smaller), names.Of(product))
            is ({ } larger, { } smaller, { } whole)
            ? (larger.Numerator * smaller.Denominator + (smaller.Numerator * larger.Denominator).Scale(-1))
                is var difference
              && (difference * whole.Denominator).IsSame(whole.Numerator * larger.Denominator * smaller.Denominator)
            : ZeroTest.Of(claim.Difference - product, claim.For) == Truth.Yes;
    }

    /// <summary>The variable runs through integers; other kernels keep their own range.</summary>
    private static bool IsRange(Claim claim, Expr kernel, Interval range) => kernel == Build.Symbol(claim.Variable)
        ? claim.For.Of(claim.Variable).Interval.Integers == range
        : KernelRange.Of(kernel, claim.For) == range;

    /// <summary>
    /// Denominators and, for a strict claim, all factors must not vanish; the signs must multiply to a positive one.
    /// </summary>
    private static bool IsEnough(Claim claim, Proof.Signs proof) =>
        proof.Factors.All(f => f.IsStrict || (f.Exponent > 0 && !claim.IsStrict))
        && (proof.Number.IsZero
            ? !claim.IsStrict
            : proof.Factors.Aggregate(proof.Number.Sign, (sign, f) => sign * f.Sign) > 0);

    private static bool Holds(FactorProof factor, Seq<(Expr Kernel, Interval Range)> kernels, Assumptions known)
    {
        var isEven = factor.Exponent % 2 == 0;
        if (isEven && factor is { Sign: 1, IsStrict: false }) return true;
        if (Math.Abs(factor.Sign) != 1 || (isEven && factor.Sign != 1)) return false;
        return new Kernels(kernels.Select(k => k.Kernel).ToSeq()).Of(factor.Factor) is { Numerator: var numerator }
            && Holds((isEven ? numerator.Pow(2) : numerator).Scale(factor.Sign),
                ProofBox.Of(kernels, known), factor.IsStrict, factor.Reason);
    }

    private static bool Holds(PlainPolynomial polynomial, ProofBox box, bool strict, Cell cell) => cell switch
    {
        Cell.Leaf => box.Shows(polynomial, strict),
        Cell.Split(var variable, var at, var below, var above) => variable > 0
            && Holds(polynomial, box.Cut(variable, at).Below, strict, below)
            && Holds(polynomial, box.Cut(variable, at).Above, strict, above),
        Cell.Values(var each, var beyond) => Least(box) is { } from
            && each.Select((inner, i) => !box.Sides[0].Contains(from + i)
                || Holds(polynomial.At(0, from + i), box, strict, inner)).All(holds => holds)
            && Holds(polynomial, box.From(from + each.Count), strict, beyond),
        Cell.RootFree(var to, var beyond) => Least(box) is { } from && IsRootFree(polynomial, from, to)
            && Holds(polynomial, box.From(to + 1), strict, beyond),
    };

    private static Rational? Least(ProofBox box) =>
        box.Sides[0].Lower is { Closed: true, Value.IsInteger: true } low ? low.Value : null;

    /// <summary>Positive at the first point, and without a root up to the last, in N alone.</summary>
    private static bool IsRootFree(PlainPolynomial polynomial, Rational from, BigInteger to)
    {
        if (Enumerable.Range(1, polynomial.Variables - 1).Any(v => polynomial.Degree(v) > 0)) return false;
        var p = new Rational[polynomial.Degree(0) + 1];
        foreach (var (exponents, coefficient) in polynomial.Terms) p[exponents[0]] = coefficient;
        return RootCount.Value(p, from).Sign > 0 && RootCount.Roots(p, from, to) == 0;
    }
}
