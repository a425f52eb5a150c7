using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Batteries.States;

/// <summary>Constants that are proved to be irrational.</summary>
internal static class Irrational
{
    /// <summary>
    /// Whether a constant is proved not to be rational. Products of distinct roots of primes are linearly independent over
    /// the rationals (Besicovitch), so that a polynomial in them is rational only if it is plainly a number; and an
    /// algebraic function of one transcendental number that depends on it is transcendental.
    /// </summary>
    /// <param name="constant">A constant in normal form.</param>
    public static bool Is(Fraction constant)
    {
        var atoms = constant.Numerator.Atoms.Concat(constant.Denominator.SelectMany(f => f.Factor.Atoms)).Distinct().ToList();
        var others = atoms.Where(atom => atom is not Atom.Prime).ToList();
        return others switch
        {
            [] => constant is { AsNumber: null, AsPolynomial: not null },
            [var only] => IsTranscendental(only) && DependsOn(constant, only),
            _ => false,
        };
    }

    /// <summary>
    /// A polynomial in several powers of a number depends on it; a quotient does where the number stands on one side only.
    /// </summary>
    private static bool DependsOn(Fraction constant, Atom atom) => constant.Numerator.Atoms.Contains(atom)
        != constant.Denominator.Any(f => f.Factor.Atoms.Contains(atom));

    /// <summary>
    /// pi, e, and by Lindemann's theorem the exponential, cosine and sine of an algebraic number other than 0 and the
    /// logarithm of one other than 1.
    /// </summary>
    private static bool IsTranscendental(Atom atom) => atom is Atom.Kernel(var expr) && expr switch
    {
        Expr.Constant(NamedConstant.Pi or NamedConstant.E) => true,
        Expr.Power(Expr.Constant(NamedConstant.E), var exponent) => IsAlgebraic(exponent) && Differ(exponent, Build.Zero),
        Expr.Apply(Function.Log, [var argument]) => IsAlgebraic(argument) && Differ(argument, Build.One),
        Expr.Apply(Function.Cos or Function.Sin, [var argument]) => IsAlgebraic(argument) && Differ(argument, Build.Zero),
        _ => false,
    };

    private static bool Differ(Expr a, Expr b) => ZeroTest.Of(a - b, Assumptions.None) == Truth.No;

    /// <summary>Numbers and their roots.</summary>
    private static bool IsAlgebraic(Expr expr) => expr.Descendants.All(part =>
        part is Expr.Number or Expr.Sum or Expr.Product or Expr.Power(_, Expr.Number));
}
