using QBattery.Numerics.Spectra;
using QBattery.Symbolic;

namespace QBattery.Numerics.Protocols;

/// <summary>
/// The sweep of a cavity with n photons through resonance. The multi-level crossing factorises: the cells cross one
/// after another, and a cell that meets n-k photons stays empty with the Landau-Zener probability
/// exp(-2 pi (n-k)/v); so p_N is the product of 1 - exp(-2 pi (n-j)/v) over j &lt; N (PHYSICS.md, section 7).
/// </summary>
internal static class AdiabaticSweep
{
    /// <summary>Name, settings, unit and run.</summary>
    public static ProtocolKind Kind { get; } = new(
        "sweep", "adiabatic sweep of a cavity in a Fock state through resonance", "t",
        [new("photons", "EXPR", "photon number", "N"), new("rate", "EXPR", "sweep rate v/g^2")],
        values => new Protocol(cells =>
            from photons in Knobs.Rounded("photons", values[0], cells, Photons.MaxMean)
            from rate in Knobs.Positive("rate", values[1], cells)
            from quick in Cost.OfTime(Kind!.At(cells), Operations(cells))
            select Charged.Exactly(cells, [("photons", photons.Whole), ("rate", rate)], null,
                LogPopulations(cells, photons.Whole, rate)) with
            {
                Change = photons.Change,
            }));

    /// <summary>ln p_k after the sweep, as sums of positive numbers.</summary>
    public static Seq<double> LogPopulations(int cells, long photons, double rate)
    {
        var logs = Enumerable.Repeat(double.NegativeInfinity, cells + 1).ToArray();
        logs[0] = 0;
        for (var cell = 0; cell < cells; cell++)
            for (var k = cell + 1; k >= 0; k--)
                logs[k] = LogScale.Add(
                    logs[k] + Stays(photons - k, rate),
                    k > 0 ? logs[k - 1] + Flips(photons - k + 1, rate) : double.NegativeInfinity);
        return logs.ToSeq();
    }

    /// <summary>About how many floating-point operations it takes.</summary>
    public static double Operations(int cells) => 100.0 * cells * cells;

    private static double Stays(long photons, double rate) => -2 * Math.PI * Math.Max(0, photons) / rate;

    private static double Flips(long photons, double rate) => photons > 0
        ? LogScale.OneMinusExp(Stays(photons, rate))
        : double.NegativeInfinity;
}
