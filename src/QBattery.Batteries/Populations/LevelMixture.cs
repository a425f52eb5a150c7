using QBattery.Batteries.Findings;
using QBattery.Batteries.States;
using QBattery.Symbolic;
using static QBattery.Symbolic.Build;

namespace QBattery.Batteries.Populations;

/// <summary>Mixtures on the symmetric subspace of d-level cells with a few distinct occupation weights.</summary>
internal static class LevelMixture
{
    /// <summary>The battery of a parameter d that is a number; the settings see to that.</summary>
    internal static Battery BatteryOf(Expr d) =>
        new(d is Expr.Number(var value) && value.TryToInt(out var levels) ? levels : Battery.Qubits.Levels);

    /// <summary>The full level with probability 1 - eps, else flat.</summary>
    internal static Result<FamilyState> Noisy(Expr d, Expr noise, Assumptions assumptions)
    {
        var battery = BatteryOf(d);
        var (each, full) = (noise / battery.SymmetricDimension, Build.N * Number(battery.Levels - 1));
        return Of(battery, new StateDefinition.NoisyLevels(battery.Levels, noise),
            [(One - noise + each, One), (each, battery.SymmetricDimension - One)], full * (One - noise / Number(2)),
                [One - noise], assumptions).Select(state => state with
                {
                    FullLevel = One - noise + each, CellGain = new CellGain.Whole(full * (One - noise)),
                });
    }

    /// <summary>
    /// A state with the given eigenvalues, each on a number of symmetric vectors; their order must be provable.
    /// </summary>
    /// <param name="battery">The cells.</param>
    /// <param name="definition">What the state is.</param>
    /// <param name="blocks">Eigenvalues with multiplicities, in any order.</param>
    /// <param name="excitation">n = E/Delta.</param>
    /// <param name="notNegative">What the definition of the state supposes not to be negative.</param>
    /// <param name="assumptions">What is assumed.</param>
    /// <returns>The state, or the two eigenvalues whose order is open.</returns>
    public static Result<FamilyState> Of(
        Battery battery, StateDefinition definition, Seq<(Expr Value, Expr Multiplicity)> blocks, Expr excitation,
        Seq<Expr> notNegative, Assumptions assumptions)
    {
        var known = assumptions.With(Battery.CellsName, Domain.PositiveInteger);
        return from ordered in Ordered(blocks, notNegative, known)
               let purity = Sum(ordered.Select(b => b.Multiplicity * Power(b.Value, Number(2))))
               select new FamilyState(
                   battery, definition, excitation, new SpectrumForm.Blocks(ordered), purity,
                       Sum(ordered.Select(b => b.Multiplicity)), null)
               {
                   Eigenvalues = ordered,
                   Evidence =
                   [
                       new Evidence.Given(new Origin.Family()),
                       new Evidence.Order(ordered.Select(block => NormalForm.Simplify(block.Value, known)).ToSeq()),
                   ],
               };
    }

    /// <summary>The blocks by decreasing eigenvalue, each inserted where its order is proved.</summary>
    private static Result<Seq<(Expr Value, Expr Multiplicity)>> Ordered(
        Seq<(Expr Value, Expr Multiplicity)> blocks, Seq<Expr> notNegative, Assumptions known)
    {
        var ordered = new List<(Expr Value, Expr Multiplicity)>();
        foreach (var block in blocks)
        {
            var signs = ordered.ConvertAll(own => SignOf(own.Value - block.Value, notNegative, known));
            if (signs.IndexOf(Sign.Unknown) is >= 0 and var open)
                return FamilyRefusals.OpenOrder(NormalForm.Simplify(ordered[open].Value - block.Value, known));
            ordered.Insert(signs.Count(sign => sign != Sign.Negative), block);
        }
        return ordered.ToSeq();
    }

    /// <summary>
    /// The sign of a difference; one supposed not to be negative counts as positive, for equal blocks may stand either
    /// way.
    /// </summary>
    private static Sign SignOf(Expr difference, Seq<Expr> notNegative, Assumptions known) =>
        notNegative.Any(margin => ZeroTest.Of(difference - margin, known) == Truth.Yes) ? Sign.Positive
        : notNegative.Any(margin => ZeroTest.Of(difference + margin, known) == Truth.Yes) ? Sign.Negative
        : SignTest.Of(difference, known);
}
