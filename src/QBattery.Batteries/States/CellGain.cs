using QBattery.Symbolic;

namespace QBattery.Batteries.States;

/// <summary>
/// What unitaries on single cells extract from all cells together, in units of Delta, as a family states it.
/// </summary>
internal abstract record CellGain
{
    private CellGain() { }

    /// <summary>The value where it is not negative, and nothing where it is.</summary>
    public sealed record Excess(Expr Value) : CellGain;

    /// <summary>A value that is negative nowhere.</summary>
    public sealed record Whole(Expr Value) : CellGain;

    /// <summary>
    /// Two-level cells without coherences: with n of them excited each is so with probability n/cells, which leaves
    /// max(0, 2n - cells).
    /// </summary>
    public static CellGain OfPopulations(Expr excitation, Expr cells) =>
        new Excess(Build.Number(2) * excitation - cells);
}
