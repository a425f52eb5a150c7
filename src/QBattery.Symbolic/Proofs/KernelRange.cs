using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Proofs;

/// <summary>Intervals that kernels do not leave.</summary>
internal static class KernelRange
{
    /// <summary>
    /// Parameters where they are assumed to be, integers between whole ends, numbers between nearby rationals, x^y by the signs of x, x-1 and y, and
    /// functions by where they are known to be positive.
    /// </summary>
    public static Interval Of(Expr kernel, Assumptions assumptions) => kernel is Expr.Symbol(var name)
        ? assumptions.Of(name) is { Integrality: not Integrality.Real } domain ? domain.Interval.Integers
            : assumptions.Of(name).Interval
        : Ranges.Of(new Atom.Kernel(kernel), Rational.One, assumptions);
}
