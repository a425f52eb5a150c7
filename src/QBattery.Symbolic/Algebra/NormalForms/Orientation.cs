using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Algebra.NormalForms;

/// <summary>
/// Which of f and -f is written. A factor proved negative, or whose dominant terms are, is turned; a minus sign left in
/// front goes into a factor of open sign.
/// </summary>
internal static class Orientation
{
    /// <summary>The number in front and the factors as written; the product is unchanged.</summary>
    public static (Rational Number, Seq<(Polynomial Factor, int Multiplicity)> Factors) Of(
        Rational number, Seq<(Polynomial Factor, int Multiplicity)> factors, Assumptions assumptions)
    {
        var signs = factors.Select(f => Preferred(f.Factor, assumptions)).ToList();
        foreach (var i in Enumerable.Range(0, signs.Count).Where(i => signs[i] == Sign.Negative))
            (number, factors) = Turn(number, factors, i);
        var open = Enumerable.Range(0, signs.Count).Where(i => signs[i] == Sign.Unknown && IsOdd(factors[i].Multiplicity)).ToList();
        return number.Sign < 0 && open.Count > 0 ? Turn(number, factors, open[0]) : (number, factors);
    }

    private static bool IsOdd(int multiplicity) => multiplicity % 2 != 0;

    private static (Rational, Seq<(Polynomial Factor, int Multiplicity)>) Turn(
        Rational number, Seq<(Polynomial Factor, int Multiplicity)> factors, int index) => (
        IsOdd(factors[index].Multiplicity) ? -number : number,
        factors.Select((f, i) => i == index ? (-f.Factor, f.Multiplicity) : f).ToSeq());

    private static Sign Preferred(Polynomial factor, Assumptions assumptions) =>
        SignTest.Of(factor, assumptions) is not Sign.Unknown and var sign ? sign : DominantSign(factor, assumptions);

    /// <summary>The sign of the terms that dominate for large whole numbers: first by exponential powers, then by the numbers.</summary>
    private static Sign DominantSign(Polynomial factor, Assumptions assumptions) => SignTest.Of(factor.Atoms
        .Select(atom => (Atom: atom, Growth: GrowthOf(atom, assumptions)))
        .Where(a => a.Growth != Sign.Unknown)
        .OrderBy(a => a.Atom is Atom.Kernel(Expr.Symbol))
        .Aggregate(factor, (leading, a) => Extreme(leading, a.Atom, a.Growth)), assumptions);

    /// <summary>The terms with the highest power of a growing atom, or the lowest of a vanishing one.</summary>
    private static Polynomial Extreme(Polynomial factor, Atom atom, Sign growth)
    {
        var exponents = factor.Terms.Select(t => t.Monomial.ExponentOf(atom));
        var extreme = growth == Sign.Positive ? exponents.Max() : exponents.Min();
        return Polynomial.Reduce(factor.Terms.Where(t => t.Monomial.ExponentOf(atom) == extreme));
    }

    /// <summary>Whether an atom grows (positive) or vanishes (negative) with a whole number in it.</summary>
    private static Sign GrowthOf(Atom atom, Assumptions assumptions) => atom switch
    {
        Atom.Kernel(Expr.Symbol symbol) when IsWhole(symbol, assumptions) => Sign.Positive,
        Atom.Kernel(Expr.Power power) when power.Exponent.Descendants.OfType<Expr.Symbol>().Any(s => IsWhole(s, assumptions)) =>
            Ranges.Of(power, assumptions) switch
            {
                ({ } least, _) when least.Value >= 1 => Sign.Positive,
                ({ } least, { } most) when least.Value >= 0 && most.Value <= 1 => Sign.Negative,
                _ => Sign.Unknown,
            },
        _ => Sign.Unknown,
    };

    private static bool IsWhole(Expr.Symbol symbol, Assumptions assumptions) =>
        assumptions.Of(symbol.Name).Integrality != Integrality.Real;
}
