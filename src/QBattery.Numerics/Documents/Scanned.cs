using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>The rows of a scan, its law, and what was asked for.</summary>
internal sealed record Scanned(NamedProtocol Named, Seq<ScanRow> Rows, ExtractedLaw Law)
{
    /// <summary>Whether all the rows asked for are there.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>d ln L/d ln N between neighbouring rows.</summary>
    public Seq<double> Slopes => Scan.Slopes(Rows);
}
