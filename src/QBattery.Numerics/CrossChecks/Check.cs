using QBattery.Numerics.Printing;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>The comparison of closed forms with matrices built from the definition alone.</summary>
/// <param name="Cells">The numbers of cells compared.</param>
/// <param name="At">Values given to the parameters that were left open.</param>
/// <param name="WorstRelativeError">The largest relative error of any quantity.</param>
/// <param name="WorstQuantity">Which quantity, at which N.</param>
/// <param name="Method">How the independent values were computed.</param>
/// <param name="BoundsViolated">Bounds found violated, with N; empty when all hold.</param>
public sealed record Check(
    Seq<int> Cells, Seq<(string Name, Rational Value)> At, double WorstRelativeError, string WorstQuantity, string Method,
    Seq<string> BoundsViolated)
{
    /// <summary>Relative errors up to this are rounding.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>The verdict, and how far the two are apart at most.</summary>
    public override string ToString() => $"{(Agrees ? "agrees" : "DISAGREES")}, worst relative error "
        + $"{(double.IsFinite(WorstRelativeError) ? Decimals.Small(Outward.Up(WorstRelativeError)) : "undefined")}, {WorstQuantity}";

    /// <summary>Whether closed forms and matrices agree and every bound holds.</summary>
    public bool Agrees => WorstRelativeError <= Tolerance && BoundsViolated.Count == 0;
}
