using QBattery.Batteries.Families;

namespace QBattery.Batteries.Energetics;

/// <summary>Closed forms of the energetics of a family.</summary>
public static class ClosedForm
{
    /// <summary>Energy, passive energy, ergotropy and their ratios, each in normal form.</summary>
    /// <returns>The forms, or why not: R and L are not defined where the energy is zero.</returns>
    public static Result<ClosedForms> Of(Subject subject)
    {
        var (state, known) = (subject.State, subject.Assumptions.With(Battery.CellsName, Domain.PositiveInteger));
        return from excitation in NormalForm.Of(state.Excitation, known)
               from charged in excitation.IsZero
                   ? new Reason.OutsideDomain("R = W/E", "the energy is zero")
                   : Result.Ok(excitation)
               from passive in NormalForm.Of(PassiveState.Energy(state), known)
               from largest in NormalForm.Of(state.LargestEigenvalue, known)
               let locked = passive / charged
               select new ClosedForms(
                   Energy(charged, known), Energy(passive, known), Energy(charged - passive, known),
                   (Fraction.One - locked).ToExpr(known), locked.ToExpr(known), largest.ToExpr(known),
                   Simplified(state.Purity, known),
                   state.LadderPassive is { } ladder ? Battery.Gap * NormalForm.Simplify(state.Excitation - ladder, known) : null)
               {
                   LocalErgotropy = CellState.Ergotropy(state, known) is { } local ? Battery.Gap * local : null,
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

    private static Expr Energy(Fraction excitation, Assumptions known) => Battery.Gap * excitation.ToExpr(known);

    private static Expr? Simplified(Expr? form, Assumptions known) => form is null ? null : NormalForm.Simplify(form, known);
}
