using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Algebra.Signs;

namespace QBattery.Symbolic;

/// <summary>Whether an expression is zero for every value of its symbols.</summary>
public static class ZeroTest
{
    private const int SampleBits = 1024;

    /// <summary>
    /// Yes by the normal form; No by a value proved not to be zero at one point that the assumptions allow; else Unknown.
    /// </summary>
    public static Truth Of(Expr expr, Assumptions assumptions) =>
        NormalForm.Of(expr, assumptions).Match(form => Of(form, assumptions), _ => Truth.Unknown);

    /// <summary>The same for a normal form; a fraction is zero where its numerator is.</summary>
    internal static Truth Of(Fraction form, Assumptions assumptions) =>
        form.IsZero ? Truth.Yes
        : EvidentlyNonZero.Of(form, assumptions) ? Truth.No
        : SamplePoints.For(Symbols(form), assumptions).Any(point => IsNonZeroAt(form, point)) ? Truth.No
        : Truth.Unknown;

    private static bool IsNonZeroAt(Fraction form, IReadOnlyDictionary<string, QBattery.Symbolic.Rational> point) =>
        form.Denominator.All(f => IsDecided(f.Factor, point)) && IsDecided(form.Numerator, point);

    private static bool IsDecided(Polynomial polynomial, IReadOnlyDictionary<string, QBattery.Symbolic.Rational> point) =>
        ConstantSign.At(polynomial, point, SampleBits) is Sign.Positive or Sign.Negative;

    private static Seq<string> Symbols(Fraction form) => form.Denominator.Select(f => f.Factor).Prepend(form.Numerator)
        .SelectMany(p => p.Atoms).SelectMany(atom => atom.ToExpr().Symbols).Distinct().ToSeq();
}
