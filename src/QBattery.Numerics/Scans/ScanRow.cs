using QBattery.Numerics.Printing;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>A protocol at one number of cells, in units of the gap.</summary>
/// <param name="Cells">N.</param>
/// <param name="Time">When charging stopped; none for a sweep.</param>
/// <param name="Energy">E, above zero.</param>
/// <param name="LogDeficit">ln(1 - r_0).</param>
/// <param name="Noise">The relative error of 1 - r_0 by rounding and truncation.</param>
/// <param name="Change">By how much of itself a setting was changed to make it a whole number.</param>
public sealed record ScanRow(int Cells, double? Time, double Energy, double LogDeficit, double Noise, double Change)
{
    /// <summary>The number of cells and the locked fraction there.</summary>
    public override string ToString() => $"N = {Cells}{(Time is { } time ? $", t = {Decimals.Of(time)}" : "")}, "
        + $"E = {Decimals.Of(Energy)}, 1 - r_0 = {Decimals.OfLog(LogDeficit)}, L = {Decimals.OfLog(LogLocked)}";

    /// <summary>The largest E/t, where it was asked for.</summary>
    public double? PeakPower { get; init; }

    /// <summary>E/N.</summary>
    public double EnergyPerCell => Energy / Cells;

    /// <summary>ln L.</summary>
    public double LogLocked => LogDeficit - Math.Log(Energy);

    /// <summary>R = W/E.</summary>
    public double Ratio => 1 - Math.Exp(LogLocked);

    /// <summary>r_0.</summary>
    public double Largest => 1 - Math.Exp(LogDeficit);

    /// <summary>Whether 1 - r_0 is known at all, and not only that it is as small as its error.</summary>
    public bool IsResolved => Noise < 0.1;
}

/// <summary>A protocol over numbers of cells.</summary>
public static class Scan
{
    /// <summary>One row; undefined where nothing is stored.</summary>
    public static Result<ScanRow> Row(Protocol protocol, int cells) => Row(protocol, cells, LawSubject.Locked);

    /// <summary>One row with what the law of a quantity needs; undefined where nothing is stored.</summary>
    public static Result<ScanRow> Row(Protocol protocol, int cells, LawSubject subject) =>
        from charged in Charging.Of(protocol, cells)
        from locked in charged.LogLocked
        from peak in subject == LawSubject.Power
            ? Charging.MaximalPower(protocol, charged).Select(peak => (double?)peak.Power)
            : (double?)null
        select new ScanRow(
            cells, charged.Time, charged.Energetics.Energy, charged.Energetics.LogDeficit, charged.Noise,
            charged.Change)
        {
            PeakPower = peak,
        };

    /// <summary>d ln L/d ln N between neighbouring rows.</summary>
    public static Seq<double> Slopes(Seq<ScanRow> rows) => rows.Skip(1).Zip(rows, Slope).ToSeq();

    private static double Slope(ScanRow next, ScanRow row) =>
        (next.LogLocked - row.LogLocked) / Math.Log((double)next.Cells / row.Cells);
}
