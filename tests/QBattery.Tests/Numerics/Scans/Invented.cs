using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Scans;

/// <summary>Rows with E = N that follow a given ln L.</summary>
internal static class Invented
{
    public static Seq<int> Dense => [4, 6, 8, 12, 16, 24, 32, 48, 64];

    public static Seq<ScanRow> Rows(IEnumerable<int> cells, Func<double, double> logLocked) => cells
        .Select(n => new ScanRow(n, 1, n, logLocked(n) + Math.Log(n), 1e-14, 0)).ToSeq();

    public static void Within(double truth, Uncertain? found)
    {
        Assert.NotNull(found);
        Assert.InRange(Math.Abs(found.Value - truth), 0, found.Error);
    }
}
