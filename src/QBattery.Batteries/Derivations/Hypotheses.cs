using QBattery.Batteries.Energetics;
using QBattery.Batteries.Laws;
using QBattery.Symbolic;

namespace QBattery.Batteries.Derivations;

/// <summary>What a derivation rests on, and how each part is known.</summary>
internal static class Hypotheses
{
    /// <summary>The evidence for a derivation.</summary>
    public static Seq<Evidence> Of(Subject subject, Estimate locked, Leading excitation, Law law) =>
    [
        .. subject.State.Evidence.Count > 0 ? subject.State.Evidence : [Source],
        .. QBattery.Batteries.Subject.Distinct(subject.Conditions).Append(subject.Charged with { Claim = "n > 0, so that R and L are defined" })
            .Select(condition => new Evidence(condition.Claim, condition.Under(subject.Assumptions).InWords())),
        new($"E_passive = {Passive(subject.State.Spectrum)}", PassiveState.Theorem(subject.State.Spectrum)),
        Extensive(excitation, subject.Assumptions),
        new("expansion of L", Error(locked)),
        new($"law: {law.Description}", Reading(law)),
    ];

    private static Evidence Source { get; } =
        new("n, r_0 and P", "closed forms of the family, compared with matrices built from its definition (check)");

    private static string Passive(SpectrumForm spectrum) => spectrum switch
    {
        SpectrumForm.Collective => "Delta (1 - r_0)",
        SpectrumForm.FlatSymmetric or SpectrumForm.Blocks => "Delta sum_q (1 - S_m), m = binomial(N+q-1, N), q = 1..d-1",
        SpectrumForm.Cells => "N Delta (1 - s)",
    };

    private static Evidence Extensive(Leading excitation, Assumptions assumptions)
    {
        var (isExtensive, leading) = (ScalingLaw.IsExtensive(excitation), excitation.ToText(assumptions));
        return new(
            excitation.Provided($"the energy is {(isExtensive ? "" : "not ")}extensive: n ~ {leading}"),
            isExtensive ? "leading term of its expansion"
                : "leading term of its expansion; the hypothesis of the universal law T2 fails");
    }

    private static string Error(Estimate locked) => (locked.Expansion.Remainder, locked.Unbounded) switch
    {
        (Omitted.Bounded(_, _, var from), _) => $"term by term from the closed form; the error bound is proved for every N >= {from}",
        (_, { } reason) => $"term by term from the closed form; {reason.Sentence}",
        (_, null) => "exact: the terms are the function",
    };

    private static string Reading(Law law) => law switch
    {
        { Kind: LawKind.ExactFreedom } => "the closed form of L is zero",
        { Proviso: { } proviso } => $"leading term of the expansion; that {proviso} is assumed",
        _ => "leading term of the expansion",
    };
}
