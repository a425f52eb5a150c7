using QBattery.Symbolic;

namespace QBattery.Batteries.Energetics;

/// <summary>The passive energy: the least energy over all unitaries of the whole d^N-dimensional space.</summary>
internal static class PassiveState
{
    /// <summary>
    /// E_passive / Delta. T1: levels 0 (once) and Delta (N times) hold all N+1 eigenvalues of a collective state, so
    /// it is 1 - r_0. T3: sum over q = 1..d-1 of 1 - S_m, with S_m the sum of the m = binomial(N+q-1, N) largest
    /// eigenvalues. Cells: N (1 - s).
    /// </summary>
    public static Expr Energy(FamilyState state) => state.Spectrum switch
    {
        SpectrumForm.Collective(var largest) => Build.One - largest,
        SpectrumForm.FlatSymmetric => FlatSymmetric(state.Battery),
        SpectrumForm.Blocks(var decreasing) => OfBlocks(decreasing, state.Battery),
        SpectrumForm.Cells(var excited) => Battery.Cells * (Build.One - excited),
    };

    /// <summary>For a flat spectrum of dimension D, S_m = m/D.</summary>
    private static Expr FlatSymmetric(Battery battery) => Build.Sum(Enumerable.Range(1, battery.Levels - 1)
        .Select(q => Build.One - Battery.Choose(q - 1) / battery.SymmetricDimension));

    /// <summary>
    /// T3 with S_m summed block by block; the blocks that m = binomial(N+q-1, N) fills are told by its sign against
    /// them.
    /// </summary>
    private static Expr OfBlocks(Seq<(Expr Value, Expr Multiplicity)> decreasing, Battery battery) => Build.Sum(
        Enumerable.Range(1, battery.Levels - 1).Select(q => Build.One - Largest(decreasing, Battery.Choose(q - 1))));

    /// <summary>The sum of the m largest eigenvalues, the last block taken in part.</summary>
    private static Expr Largest(Seq<(Expr Value, Expr Multiplicity)> decreasing, Expr m)
    {
        var (sum, filled) = (Build.Zero, Build.Zero);
        foreach (var (value, multiplicity) in decreasing)
        {
            var known = Assumptions.None.With(Battery.CellsName, Domain.PositiveInteger);
            var isWhole = SignTest.Of(m - filled - multiplicity, known) is Sign.Positive or Sign.Zero;
            sum += value * (isWhole ? multiplicity : m - filled);
            filled += multiplicity;
            if (!isWhole) return sum;
        }
        return sum;
    }
}
