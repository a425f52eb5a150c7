namespace QBattery.Numerics.Chains;

/// <summary>The stored energy and how it changes, in units of the gap and of the coupling constant.</summary>
/// <param name="Energy">E.</param>
/// <param name="Flow">dE/dt = 2 sum b_k phi_k phi_(k+1).</param>
/// <param name="Change">d^2E/dt^2.</param>
internal readonly record struct Observed(double Energy, double Flow, double Change);

/// <summary>The energy at a time.</summary>
/// <param name="Time">When.</param>
/// <param name="Observed">What is seen.</param>
internal readonly record struct Sight(double Time, Observed Observed)
{
    /// <summary>E/t; none at the beginning.</summary>
    public double Power => Time > 0 ? Observed.Energy / Time : 0;

    /// <summary>t^2 d(E/t)/dt, which has the sign of the slope of E/t, and its own slope.</summary>
    public Steep Rise => new(Time * Observed.Flow - Observed.Energy, Time * Observed.Change);

    /// <summary>dE/dt and its slope.</summary>
    public Steep Flow => new(Observed.Flow, Observed.Change);
}

/// <summary>A value and its slope in time.</summary>
internal readonly record struct Steep(double Value, double Slope);

/// <summary>Two sights in a row, and the amplitudes at the first of them.</summary>
internal sealed record Stride(Sight Before, double[][] From, Sight Now)
{
    /// <summary>Parts of a stride in which turning points are looked for.</summary>
    private const int Parts = 8;

    /// <summary>How long it is.</summary>
    public double Length => Now.Time - Before.Time;

    /// <summary>
    /// What E has done beyond the cubic through both flows and their changes, h (F_0+F_1)/2 + h^2 (C_0-C_1)/12: of the
    /// order h^5, and not small if anything faster happens in between.
    /// </summary>
    public double Missing => Math.Abs(
        Now.Observed.Energy - Before.Observed.Energy - Length * (Before.Observed.Flow + Now.Observed.Flow) / 2
        - Length * Length * (Before.Observed.Change - Now.Observed.Change) / 12);

    /// <summary>Whether something has more roots in between than its values at the ends show.</summary>
    public bool Hides(Func<Sight, Steep> of)
    {
        var (from, to) = (of(Before), of(Now));
        var turns = 0;
        var sign = Math.Sign(from.Value);
        for (var i = 1; i <= Parts; i++)
        {
            var next = Math.Sign(i == Parts ? to.Value : Between(from, to, (double)i / Parts));
            if (next != sign && sign != 0) turns++;
            sign = next;
        }
        return turns > (Math.Sign(from.Value) * Math.Sign(to.Value) < 0 ? 1 : 0);
    }

    /// <summary>The cubic through both values and slopes, at a share of the way.</summary>
    private double Between(Steep from, Steep to, double s) =>
        (1 - s) * (1 - s) * ((1 + 2 * s) * from.Value + s * Length * from.Slope)
        + s * s * ((3 - 2 * s) * to.Value - (1 - s) * Length * to.Slope);
}
