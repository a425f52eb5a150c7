namespace QBattery.Numerics;

/// <summary>What a state says of a bound, as far as its numbers are known.</summary>
public enum BoundVerdict
{
    /// <summary>It certainly holds.</summary>
    Holds,

    /// <summary>The distance is smaller than its error: as near as a state that reaches the bound.</summary>
    WithinError,

    /// <summary>It certainly does not hold.</summary>
    Violated,
}
