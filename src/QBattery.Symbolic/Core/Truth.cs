namespace QBattery.Symbolic;

/// <summary>The answer to a mathematical question that may be out of reach: nothing undecided is reported as decided.</summary>
public enum Truth
{
    /// <summary>Neither proved nor refuted by the means at hand.</summary>
    Unknown,

    /// <summary>Proved true.</summary>
    Yes,

    /// <summary>Proved false.</summary>
    No,
}
