using QBattery.Numerics.Printing;

namespace QBattery.Numerics;

/// <summary>How far a matrix that was given is from a density matrix; all of it is mended.</summary>
/// <param name="Trace">|Tr - 1|.</param>
/// <param name="Asymmetry">The Frobenius norm of half the difference from the conjugate transpose.</param>
/// <param name="Rounding">The relative error of each element in the precision in which it was kept.</param>
public sealed record Defects(double Trace, double Asymmetry, double Rounding)
{
    /// <summary>What was off.</summary>
    public override string ToString() => $"trace off by {Decimals.Small(Trace)}, asymmetry {Decimals.Small(Asymmetry)}, "
        + $"rounding {Decimals.Small(Rounding)}";

    /// <summary>The rounding of double, single and half precision.</summary>
    public const double Double = 1.0 / (1L << 53), Single = 1.0 / (1 << 24), Half = 1.0 / (1 << 11);
}
