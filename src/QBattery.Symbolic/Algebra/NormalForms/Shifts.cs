using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Algebra.NormalForms;

/// <summary>
/// The recurrences x! = x (x-1)! and H(x) = H(x-1) + 1/x, by which factorials, Gamma functions, harmonic numbers and
/// digammas of arguments that differ by whole numbers share one kernel.
/// </summary>
internal static class Shifts
{
    /// <summary>Beyond this shift products would be too long.</summary>
    internal const int MaxShift = 64;

    /// <summary>A function at base + shift in terms of its value at base; null where there is nothing to shift.</summary>
    public static Result<Fraction>? Of(Function function, Fraction argument, Assumptions assumptions) =>
        (function, HasWholeConstant(argument)) switch
    {
        _ when argument.AsNumber is { IsInteger: true } || argument.AsPolynomial is null => null,
        (Function.Gamma, true) => AtWhole(Function.Factorial, argument - Fraction.One, assumptions),
        (Function.Digamma, true) => AtWhole(Function.Harmonic, argument - Fraction.One, assumptions)
            .Select(harmonic => harmonic - Fraction.Of(Polynomial.Of(Build.EulerGamma, Rational.One))),
        (Function.LogGamma, true) => AtWhole(Function.Factorial, argument - Fraction.One, assumptions)
            .Then(factorial => Logarithms.Of(factorial, assumptions)),
        (Function.Factorial or Function.Harmonic, true) => AtWhole(function, argument, assumptions),
        (Function.Gamma or Function.Factorial or Function.Harmonic, false) when ConstantOf(argument).Floor() != 0 =>
            AtFraction(function, argument, assumptions),
        _ => null,
    };

    /// <summary>A function shifted so that the constant in its argument lies between zero and one.</summary>
    private static Result<Fraction> AtFraction(Function function, Fraction argument, Assumptions assumptions)
    {
        var shift = ((Rational)ConstantOf(argument).Floor()).TryToInt(out var whole) && Math.Abs(whole) <= MaxShift ? whole : 0;
        var start = argument - Fraction.Of((Rational)shift);
        var before = function == Function.Gamma ? start - Fraction.One : start;
        return NormalForm.OfValue(Build.Apply(function, start.ToExpr(assumptions)), assumptions)
            .Select(value => Steps(before, shift).Aggregate(value, (sum, step) => Step(function, sum, step, shift > 0)));
    }

    private static Rational ConstantOf(Fraction argument) =>
        argument.Numerator.Terms.Where(t => t.Monomial.IsOne).Select(t => t.Coefficient).FirstOrDefault();

    private static bool HasWholeConstant(Fraction argument) => ConstantOf(argument).IsInteger;

    /// <summary>A factorial or harmonic number, shifted so that the constant in its argument is zero.</summary>
    private static Result<Fraction> AtWhole(Function function, Fraction argument, Assumptions assumptions)
    {
        var shift = ConstantOf(argument).TryToInt(out var whole) && Math.Abs(whole) <= MaxShift ? whole : 0;
        var start = argument - Fraction.Of((Rational)shift);
        var kernel = NormalForm.OfValue(Build.Apply(function, start.ToExpr(assumptions)), assumptions);
        return kernel.Select(value => Steps(start, shift).Aggregate(value, (sum, step) => Step(function, sum, step, shift > 0)));
    }

    /// <summary>start+1, ..., start+shift; for a negative shift start, start-1, ..., start+shift+1.</summary>
    private static IEnumerable<Fraction> Steps(Fraction start, int shift) => Enumerable.Range(1, Math.Abs(shift))
        .Select(i => start + Fraction.Of((Rational)(shift > 0 ? i : 1 - i)));

    private static Fraction Step(Function function, Fraction value, Fraction step, bool up) => (function, up) switch
    {
        (Function.Harmonic, true) => value + step.Inverse(),
        (Function.Harmonic, false) => value - step.Inverse(),
        (_, true) => value * step,
        (_, false) => value / step,
    };
}
