namespace QBattery.Numerics.Documents;

/// <summary>The rows of a scan for plotting.</summary>
internal static class ScanCsv
{
    /// <summary>The first line.</summary>
    public const string Header =
        "cells,time,energyPerCell,ratio,lockedFraction,lnLockedFraction,oneMinusLargestEigenvalue";

    /// <summary>One line.</summary>
    public static string Line(ScanRow row) => string.Join(',',
    [
        $"{row.Cells}", row.Time is { } time ? Figures.Exact(time) : "", Figures.Exact(row.EnergyPerCell),
        Figures.Exact(row.Ratio), $"{Figures.FactOfLog(row.LogLocked)}", Figures.Exact(row.LogLocked),
        $"{Figures.FactOfLog(row.LogDeficit)}",
    ]);
}
