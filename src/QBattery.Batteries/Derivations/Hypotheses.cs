using QBattery.Batteries.Laws;
using QBattery.Symbolic;

namespace QBattery.Batteries.Derivations;

/// <summary>What a derivation rests on, and how each part is known.</summary>
internal static class Hypotheses
{
    /// <summary>The evidence for a derivation.</summary>
    public static Seq<Evidence> Of(Subject subject, Expansion locked, Leading excitation, Law law) =>
    [
        .. subject.State.Evidence.Count > 0 ? subject.State.Evidence : [new Evidence.Given(new Origin.Family())],
        .. Subject.Distinct(subject.Conditions).Append(new Condition.Charged(subject.State.Excitation))
            .Select(condition => new Evidence.Proof(condition, condition.Under(subject.Assumptions))),
        new Evidence.Theorem(subject.State.Spectrum),
        new Evidence.LeadingTerms(
            excitation.ToExpr(subject.Assumptions), ScalingLaw.IsExtensive(excitation), excitation.Proviso),
        new Evidence.Expansion(locked.Remainder, locked.Unbounded),
        new Evidence.Reading(law),
    ];
}
