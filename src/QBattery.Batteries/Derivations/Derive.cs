using QBattery.Batteries.Bounds;
using QBattery.Batteries.Derivations;
using QBattery.Batteries.Energetics;
using QBattery.Batteries.Families;
using QBattery.Batteries.Laws;
using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>From a family to its scaling law: closed forms, expansion, law, bounds, each with its evidence.</summary>
public static class Derive
{
    /// <summary>Everything derived for a subject.</summary>
    /// <param name="subject">A family with its parameters set, or a user's own closed forms.</param>
    /// <param name="order">The number of terms of the expansion of L.</param>
    /// <returns>The derivation, or why not, such as an order of growth that the assumptions leave open.</returns>
    public static Result<Derivation> Of(Subject subject, int order) =>
        from charged in ClosedForm.IsCharged(subject)
        from possible in Ranging.Of(subject)
        from forms in ClosedForm.Of(subject, possible)
        let range = forms.From(possible)
        from locked in LeadingSector.Of(
            new(forms.LockedFraction, subject.Written), subject.State.LeftOut, order, subject.Assumptions)
        from mean in LeadingTerms.Of(subject.State.Excitation, 1, subject.Assumptions)
        from excitation in Leading.Of("the mean excitation n", mean.Terms[0], subject.Assumptions)
        from law in ScalingLaw.Of(locked.Expansion, excitation, subject.Assumptions)
        select new Derivation(
            subject, forms, locked, order, law, FamilyBounds.Of(subject, forms, range), Hypotheses.Of(subject, locked, excitation, law))
        {
            Range = range,
        };
}
