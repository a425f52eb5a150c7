using QBattery.Symbolic;

namespace QBattery.Batteries.Energetics;

/// <summary>What unitaries on single cells can extract.</summary>
internal static class CellState
{
    /// <summary>
    /// N times the ergotropy of one cell, in units of Delta, where the state shows it. A cell of a mixture of Dicke
    /// levels is diagonal with excited population n/N, which leaves max(0, 2n - N); a cell of the flat symmetric state
    /// is maximally mixed, and with noise eps about the highest of d levels gives (d-1) (1 - eps); independent cells
    /// give N (2s - 1). Coherences between amplitudes, and the cells of a
    /// state given by occupation weights, are not summed here.
    /// </summary>
    /// <param name="state">The state of the family.</param>
    /// <param name="known">What is known of N and the parameters.</param>
    public static Expr? Ergotropy(FamilyState state, Assumptions known) =>
        state.LeftOut is null ? Exact(state, known) : null;

    private static Expr? Exact(FamilyState state, Assumptions known) => state.Definition switch
    {
        StateDefinition.Populations or StateDefinition.Level or StateDefinition.NoisyFullLevel or StateDefinition.Pumped =>
            AboveHalf(Build.Number(2) * state.Excitation - state.Cells, known),
        StateDefinition.Flat => Build.Zero,
        StateDefinition.NoisyLevels(var levels, var noise) =>
            state.Cells * Build.Number(levels - 1) * (Build.One - noise),
        StateDefinition.Copies(var excited) =>
            AboveHalf(Battery.Cells * (Build.Number(2) * excited - Build.One), known),
        StateDefinition.Amplitudes or StateDefinition.Occupations or StateDefinition.Summary => null,
    };

    /// <summary>max(0, x) where it is proved on which side of zero x stays.</summary>
    private static Expr? AboveHalf(Expr x, Assumptions known) =>
        IsNeverAbove(Build.Zero, x, known) ? NormalForm.Simplify(x, known)
        : IsNeverAbove(x, Build.Zero, known) ? Build.Zero
        : null;

    private static bool IsNeverAbove(Expr smaller, Expr larger, Assumptions known) =>
        SignTest.Of(larger - smaller, known) switch
        {
            Sign.Positive or Sign.Zero => true,
            Sign.Negative => false,
            Sign.Unknown => Prove.BySigns(new(smaller, larger, false, known)) is not null,
        };
}
