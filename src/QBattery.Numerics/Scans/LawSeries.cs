using QBattery.Symbolic;

namespace QBattery.Numerics.Scans;

/// <summary>A quantity over N whose law is sought, by its logarithms.</summary>
/// <param name="Subject">What it is.</param>
/// <param name="Points">ln y, ascending in N.</param>
internal sealed record LawSeries(LawSubject Subject, Seq<Sample> Points)
{
    /// <summary>Steps of N that are shorter than this show more rounding than slope.</summary>
    private const double Step = 1.1;

    /// <summary>d ln E/d ln N at the largest N, for locked fractions: E is what they are a fraction of.</summary>
    public double? EnergyGrowth { get; init; }

    /// <summary>The last local slopes d ln y/d ln N, and how far apart the N are, in doublings.</summary>
    public (double Before, double Last, double Doublings) LastSlopes
    {
        get
        {
            var (last, middle) = (Points[^1], Below(Points.Count - 1));
            var first = Points[Below(middle)];
            return (Slope(first, Points[middle]), Slope(Points[middle], last), Math.Log2(last.Cells / first.Cells) / 2);
        }
    }

    /// <summary>Those of even N, or of odd ones.</summary>
    public LawSeries OfParity(int parity) => this with
    {
        Points = Points.Where(point => point.Cells % 2 == parity).ToSeq(),
    };

    /// <summary>The next point below, or the next but one where they stand close, as far as there are any.</summary>
    private int Below(int at)
    {
        var below = at - 1;
        while (below > 1 && Points[at].Cells < Step * Points[below].Cells) below--;
        return Math.Max(below, at == Points.Count - 1 ? 1 : 0);
    }

    private static double Slope(Sample from, Sample to) => (to.Value - from.Value) / Math.Log(to.Cells / from.Cells);
}
