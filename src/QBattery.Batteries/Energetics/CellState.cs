using QBattery.Batteries.States;
using QBattery.Symbolic;

namespace QBattery.Batteries.Energetics;

/// <summary>What unitaries on single cells can extract.</summary>
internal static class CellState
{
    /// <summary>
    /// N times the ergotropy of one cell, in units of Delta, as the family states it; null where it does not, where its
    /// sign is open, or where the closed forms leave something out.
    /// </summary>
    /// <param name="state">The state of the family.</param>
    /// <param name="known">What is known of N and the parameters.</param>
    public static Expr? Ergotropy(FamilyState state, Assumptions known) =>
        state is { LeftOut: null, CellGain: { } gain } ? Of(gain, known) : null;

    private static Expr? Of(CellGain gain, Assumptions known) => gain switch
    {
        CellGain.Excess(var value) => AboveZero(value, known),
        CellGain.Whole(var value) => value,
    };

    /// <summary>max(0, x) where it is proved on which side of zero x stays.</summary>
    private static Expr? AboveZero(Expr x, Assumptions known) =>
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
