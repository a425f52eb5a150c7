using QBattery.Batteries.Findings;
using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Evaluation;

namespace QBattery.Batteries.Energetics;

/// <summary>Closed forms of the energetics of a family.</summary>
internal static class ClosedForm
{
    /// <summary>So many N are looked at for forms without a value.</summary>
    private const int Tried = 12;

    /// <summary>That the energy is not zero at every N, where R and L would not be defined.</summary>
    public static Result<bool> IsCharged(Subject subject) =>
        NormalForm.Of(subject.State.Excitation, subject.Assumptions.With(Battery.CellsName, Domain.PositiveInteger))
            .Then(excitation => excitation.IsZero
                ? FamilyRefusals.NoEnergy
                : Result.Ok(true));

    /// <summary>Energy, passive energy, ergotropy and their ratios, each in normal form.</summary>
    /// <param name="subject">A family whose energy is not zero at every N.</param>
    /// <param name="range">The N that the forms are for.</param>
    public static Result<ClosedForms> Of(Subject subject, StatedRange range)
    {
        var (state, known) = (subject.State, range.Known(subject.Assumptions));
        return from excitation in NormalForm.Of(state.Excitation, known)
               from passive in NormalForm.Of(PassiveState.Energy(state), known)
               from largest in NormalForm.Of(state.LargestEigenvalue, known)
               let locked = passive / excitation
               select new ClosedForms(
                   Energy(excitation, known), Energy(passive, known), Energy(excitation - passive, known),
                   (Fraction.One - locked).ToExpr(known), locked.ToExpr(known), largest.ToExpr(known),
                   Simplified(state.Purity, known),
                   state.LadderPassive is { } ladder ? Battery.Gap * NormalForm.Simplify(state.Excitation - ladder, known) : null)
               {
                   LocalErgotropy = CellState.Ergotropy(state, known) is { } local ? Battery.Gap * local : null,
                   Capacity = state.Spectrum is SpectrumForm.Collective(var r)
                       ? Battery.Gap * NormalForm.Simplify(state.Cells - Build.Number(2) * (Build.One - r), known) : null,
               };
    }

    /// <summary>The same from exact sums at one N, by theorem T1; sums are left as they are.</summary>
    public static ClosedForms OfFinite(FiniteSums sums)
    {
        var (n, passive) = (sums.Excitation, sums.Deficit);
        return new(
            Battery.Gap * n, Battery.Gap * passive, Battery.Gap * (n - passive), Build.One - passive / n, passive / n,
            Build.One - passive, null, null);
    }

    /// <summary>
    /// The N at which the forms have values, of those they are for: with sqrt(N-5) cancelled, 2/(2*N/sqrt(N-5)-1) has none at
    /// N = 5. As far as the first N show it.
    /// </summary>
    public static StatedRange From(this ClosedForms forms, StatedRange range)
    {
        var asked = Formula.Of(new[]
        {
            forms.Energy, forms.PassiveEnergy, forms.Ratio, forms.LockedFraction, forms.LargestEigenvalue, forms.Purity,
            forms.LadderErgotropy, forms.LocalErgotropy, forms.Capacity,
        }.OfType<Expr>().ToSeq());
        var last = range.First(Tried).LastOrDefault(cells => new DefinedAt(
            new Dictionary<string, Rational> { [Battery.CellsName] = cells }).Violation(asked) is not null);
        return last.IsZero ? range : range with { From = range.Class.Next(last + 1) };
    }

    private static Expr Energy(Fraction excitation, Assumptions known) => Battery.Gap * excitation.ToExpr(known);

    private static Expr? Simplified(Expr? form, Assumptions known) => form is null ? null : NormalForm.Simplify(form, known);
}
