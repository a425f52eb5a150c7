using QBattery.Batteries.States;
using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Batteries.Bounds;

/// <summary>The quantities of bounds in closed form for a family, as far as they are closed.</summary>
internal static class FamilyQuantities
{
    /// <summary>Closed forms by the names of <see cref="Quantity"/>.</summary>
    public static IReadOnlyDictionary<string, Expr> Of(
        FamilyState state, SpectrumShape shape, ClosedForms forms, Assumptions known)
    {
        var mean = forms.Energy / Battery.Gap;
        var values = new Dictionary<string, Expr>
        {
            [Quantity.Cells] = state.Cells,
            [Quantity.Excitation] = mean,
            [Quantity.Largest] = forms.LargestEigenvalue,
            [Quantity.Levels] = Build.Number(state.Battery.Levels),
        };
        foreach (var (name, value) in OfSpectrum(state, forms.Purity, known).Concat(OfEnergy(state, mean, known)))
            values[name] = value;
        if (state.FullLevel is { } fidelity) values[Quantity.Fidelity] = fidelity;
        if (shape.IsOneLarge) values[Quantity.LargestByEntropy] = forms.LargestEigenvalue;
        return values;
    }

    private static IEnumerable<(string, Expr)> OfSpectrum(FamilyState state, Expr? purity, Assumptions known)
    {
        if (state.Rank is { } rank) yield return (Quantity.Rank, rank);
        if (purity is null) yield break;
        yield return (Quantity.Purity, purity);
        if (Whole(Build.One / purity, known) is { } leastRank) yield return (Quantity.LeastRank, leastRank);
        if (state.Rank is not { } flat || !Same(flat * purity, Build.One, known)) yield break;
        yield return (Quantity.Entropy, Build.Log(flat));
    }

    private static IEnumerable<(string, Expr)> OfEnergy(FamilyState state, Expr mean, Assumptions known)
    {
        var aboveHalf = NormalForm.Of(mean - state.Cells / Build.Number(2), known)
            .Select(difference => SignTest.Of(difference, known)).Else(_ => Sign.Unknown);
        if (aboveHalf == Sign.Unknown) yield break;
        var fromEnd = aboveHalf == Sign.Positive ? state.Cells - mean : mean;
        yield return (Quantity.FromEnd, fromEnd);
        if (LevelsUsed(Build.Number(2) * fromEnd, known) is { } used) yield return (Quantity.LevelsUsed, used);
    }

    /// <summary>max(1, ceiling(2b)) where 2b is zero, or a whole number for every N and not zero.</summary>
    private static Expr? LevelsUsed(Expr twice, Assumptions known) =>
        Same(twice, Build.Zero, known) ? Build.One
        : Whole(twice, known) is { } whole && SignTest.Of(whole, known) == Sign.Positive ? whole
        : null;

    private static bool Same(Expr left, Expr right, Assumptions known) => ZeroTest.Of(left - right, known) == Truth.Yes;

    /// <summary>A quantity that is a whole number for every N, so that its floor and ceiling are itself.</summary>
    private static Expr? Whole(Expr expr, Assumptions known) => NormalForm.Of(expr, known) switch
    {
        Result<Fraction>.Ok({ AsPolynomial: { } polynomial }) when polynomial.Terms.All(IsWhole) => polynomial.ToExpr(),
        _ => null,
    };

    private static bool IsWhole((Monomial Monomial, Rational Coefficient) term) => term.Coefficient.IsInteger
        && term.Monomial.Powers.All(p => p.Atom is Atom.Kernel(Expr.Symbol(Battery.CellsName)) && p.Exponent
            is { IsInteger: true, Sign: > 0 });
}
