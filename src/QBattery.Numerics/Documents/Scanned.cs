using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>The rows of a scan, its law, and what was asked for.</summary>
internal sealed record Scanned(ScanSubject Subject, Seq<ScanRow> Rows, ExtractedLaw Law)
{
    /// <summary>Whether all the rows asked for are there.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Which part of a scan this is.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>The N of the whole scan; nothing where these are all there are.</summary>
    public Seq<int> Planned { get; init; } = [];

    /// <summary>d ln L/d ln N between neighbouring rows.</summary>
    public Seq<double> Slopes => Scan.Slopes(Rows);
}
