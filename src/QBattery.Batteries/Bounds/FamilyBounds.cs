using QBattery.Batteries.Families;

namespace QBattery.Batteries.Bounds;

/// <summary>The bounds that apply to a family, in closed form where the quantities they need are closed.</summary>
public static class FamilyBounds
{
    private const string Saturated = "saturated for every N";
    private const string Proved = "proved for every N >= 1";
    private const string Theorem = "holds by theorem";

    /// <summary>Every bound that applies. A product state is not on the symmetric subspace: none does.</summary>
    public static Seq<EvaluatedBound> Of(Subject subject, ClosedForms forms)
    {
        var known = subject.Assumptions.With(Battery.CellsName, Domain.PositiveInteger);
        var values = Values(subject.State, forms, known);
        var locked = NormalForm.Of(forms.LockedFraction, known);
        return [.. Applicable(subject.State).Select(bound => subject.State.LeftOut is null
            ? Evaluate(bound, values, locked, known)
            : new(bound, null, Theorem))];
    }

    /// <summary>The bounds whose hypotheses a state satisfies.</summary>
    public static IEnumerable<Bound> Applicable(FamilyState state) => state.Spectrum is Spectrum.Cells
        ? []
        : BoundCatalogue.All.Where(bound => state.Battery.Levels == 2 || !bound.TwoLevelsOnly);

    private static EvaluatedBound Evaluate(
        Bound bound, IReadOnlyDictionary<string, Expr> values, Result<Fraction> locked, Assumptions known)
    {
        if (bound.Expression.Symbols.Any(name => !values.ContainsKey(name))) return new(bound, null, Theorem);
        var plain = bound.Expression.Substitute(values);
        return NormalForm.Of(plain, known).Match(
            value => new EvaluatedBound(bound, Shorter(plain, value.ToExpr(known)), Status(bound.Side, value, locked, known)),
            _ => new(bound, null, Theorem));
    }

    /// <summary>Normal forms of radicals can be longer than what they came from.</summary>
    private static Expr Shorter(Expr a, Expr b) => a.Descendants.Count() < b.Descendants.Count() ? a : b;

    private static string Status(Side side, Fraction bound, Result<Fraction> locked, Assumptions known) =>
        locked.Select(value => SignTest.Of(bound - value, known)).Or(_ => Sign.Unknown) switch
        {
            Sign.Zero => Saturated,
            Sign.Positive when side == Side.Upper => Proved,
            Sign.Negative when side == Side.Lower => Proved,
            Sign.Positive or Sign.Negative => "violated",
            Sign.Unknown => Theorem,
        };

    private static Dictionary<string, Expr> Values(FamilyState state, ClosedForms forms, Assumptions known)
    {
        var values = new Dictionary<string, Expr>
        {
            [Quantity.Cells] = state.Cells,
            [Quantity.Excitation] = forms.Energy / Battery.Gap,
            [Quantity.Largest] = forms.LargestEigenvalue,
            [Quantity.Levels] = Build.Number(state.Battery.Levels),
        };
        if (state.Rank is { } rank) values[Quantity.Rank] = rank;
        if (forms.Purity is { } purity) values[Quantity.Purity] = purity;
        if (forms.Purity is not null && WholeInverse(forms.Purity, known) is { } leastRank) values[Quantity.LeastRank] = leastRank;
        return values;
    }

    /// <summary>1/P where that is a whole number for every N, so that its floor is itself.</summary>
    private static Expr? WholeInverse(Expr purity, Assumptions known) => NormalForm.Of(Build.One / purity, known) switch
    {
        Result<Fraction>.Ok({ AsPolynomial: { } polynomial }) when polynomial.Terms.All(IsWhole) => polynomial.ToExpr(),
        _ => null,
    };

    private static bool IsWhole((Monomial Monomial, Rational Coefficient) term) => term.Coefficient.IsInteger
        && term.Monomial.Powers.All(p => p.Atom is Atom.Kernel(Expr.Symbol(Battery.CellsName)) && p.Exponent is { IsInteger: true, Sign: > 0 });
}
