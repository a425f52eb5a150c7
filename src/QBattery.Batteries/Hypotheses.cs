using QBattery.Batteries.Energetics;
using QBattery.Batteries.Families;
using QBattery.Batteries.Laws;

namespace QBattery.Batteries;

/// <summary>What a derivation rests on, and how each part is known.</summary>
internal static class Hypotheses
{
    /// <summary>The evidence for a derivation.</summary>
    public static Seq<Evidence> Of(Subject subject, Expansion locked, Expansion excitation, Law law) =>
    [
        Source(subject.State.Definition),
        new($"E_passive = {Passive(subject.State.Spectrum)}", PassiveState.Theorem(subject.State.Spectrum)),
        .. Noise(subject),
        Extensive(subject, excitation),
        new("expansion of L", locked.IsExact
            ? "exact: the terms are the function"
            : "term by term from the closed form; the remainder is of the stated order, without a constant"),
        new($"law: {law.Description}", "leading term of the expansion"),
    ];

    private static Evidence Source(StateDefinition definition) => definition is StateDefinition.Summary
        ? new("n and r_0", "given by the user; that a state has them is assumed where it is not refuted")
        : new("n, r_0 and P", "closed forms of the family, compared with matrices built from its definition (check)");

    private static string Passive(Spectrum spectrum) => spectrum switch
    {
        Spectrum.Collective => "Delta (1 - r_0)",
        Spectrum.FlatSymmetric => "Delta sum_q (1 - S_m), m = binomial(N+q-1, N), q = 1..d-1",
        Spectrum.Cells => "N Delta (1 - s)",
    };

    private static Evidence Extensive(Subject subject, Expansion excitation)
    {
        var leading = Print.Text(excitation.Terms[0].ToExpr(Battery.CellsName, subject.Assumptions));
        return ScalingLaw.IsExtensive(excitation)
            ? new($"the energy is extensive: n ~ {leading}", "leading term of its expansion")
            : new($"the energy is not extensive: n ~ {leading}", "leading term of its expansion; the hypothesis of the universal law T2 fails");
    }

    /// <summary>A noise that depends on N must be a probability, at least for all large N.</summary>
    private static IEnumerable<Evidence> Noise(Subject subject) => subject.State.Definition is StateDefinition.NoisyFullLevel(var noise)
        ? [new($"0 <= {Print.Text(noise)} <= 1", IsProbability(noise, subject.Assumptions))]
        : [];

    private static string IsProbability(Expr noise, Assumptions assumptions)
    {
        var known = assumptions.With(Battery.CellsName, Domain.PositiveInteger);
        return noise is Expr.Symbol ? "the domain of the parameter"
            : IsNonNegative(noise, known) && IsNonNegative(Build.One - noise, known) ? "proved for every N >= 1"
            : VanishesFromAbove(noise, assumptions) ? "for all large N: its expansion has a positive vanishing leading term"
            : "assumed";
    }

    private static bool IsNonNegative(Expr expr, Assumptions known) => SignTest.Of(expr, known) is Sign.Positive or Sign.Zero;

    private static bool VanishesFromAbove(Expr noise, Assumptions assumptions) =>
        Expand.Of(noise, 1, assumptions) is Result<Expansion>.Ok({ Terms: [var leading, ..] })
        && leading.Coefficient.SignUnder(assumptions) == Sign.Positive
        && GrowthOrder.CompareToOne(leading.Growth, assumptions) is Result<int>.Ok(< 0);
}
