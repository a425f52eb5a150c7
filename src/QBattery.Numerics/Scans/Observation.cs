using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>What a number of a law is.</summary>
public enum LawPart
{
    /// <summary>b of N^(-b).</summary>
    Exponent,

    /// <summary>c of exp(-c N) or exp(-c N^2).</summary>
    Rate,

    /// <summary>C, the constant factor.</summary>
    Prefactor,
}

/// <summary>What the rows of a scan show; nothing of it is proved.</summary>
public abstract record Observation
{
    private Observation() { }

    /// <summary>The trend that predicts the last row best.</summary>
    /// <param name="Best">The trend.</param>
    /// <param name="Misses">By how much ln L is off by each trend.</param>
    public sealed record Prediction(Trend Best, Seq<(Trend Trend, double Size)> Misses) : Observation;

    /// <summary>A number of the law, extrapolated from the rows.</summary>
    public sealed record Extrapolated(LawPart Part, Uncertain Value) : Observation;

    /// <summary>A number of the law agrees with a closed form.</summary>
    public sealed record Recognised(LawPart Part, Identified Match) : Observation;

    /// <summary>Whether the local slopes have settled.</summary>
    /// <param name="IsSettled">Whether they have, and nothing else speaks against a power alone.</param>
    /// <param name="Before">The last slope but one.</param>
    /// <param name="Last">The last slope.</param>
    /// <param name="Drift">How much of itself it changes per doubling of N.</param>
    /// <param name="Exponent">The exponent that the power alone gives.</param>
    public sealed record Slopes(bool IsSettled, double Before, double Last, double Drift, Uncertain Exponent) : Observation;

    /// <summary>A rate whose error is too large.</summary>
    public sealed record OpenRate(Uncertain Rate) : Observation;

    /// <summary>An exponential that another continuation refutes, or its own corrections.</summary>
    /// <param name="Trend">The exponential.</param>
    /// <param name="Miss">By how much ln L is off by it.</param>
    /// <param name="Rival">The continuation that predicts better, and by how much ln L is off by it; null for none.</param>
    public sealed record Refuted(Trend Trend, double Miss, (string Name, double Miss)? Rival) : Observation;

    /// <summary>A factor (log N)^q that the rows do not exclude.</summary>
    /// <param name="Power">q.</param>
    /// <param name="FitsBetter">Whether it fits better than none.</param>
    /// <param name="Exponent">The exponent with it.</param>
    public sealed record Logarithm(double Power, bool FitsBetter, Uncertain Exponent) : Observation;

    /// <summary>E grows like N to this power, near 1, so that the exponent cannot end below 1 (T2).</summary>
    public sealed record TowardsUniversal(double Growth) : Observation;

    /// <summary>Values that no smooth function of N passes through.</summary>
    public sealed record Scattered(Scatter Scatter) : Observation;

    /// <summary>Even and odd N do not lie on one smooth function and are fitted apart, each with its prefactor.</summary>
    public sealed record Apart(Uncertain? Even, Uncertain? Odd) : Observation;

    /// <summary>r_0 falls like N to the power of minus this, so that 1 - r_0 tends to 1 and L to 1/E.</summary>
    public sealed record LargestVanishes(Uncertain Exponent) : Observation;

    /// <summary>A row at which 1 - r_0 is no larger than its error.</summary>
    public sealed record LeftOut(int Cells) : Observation;

    /// <summary>1 - r_0 is no larger than rounding at every N.</summary>
    public sealed record NothingLocked : Observation;

    /// <summary>Fewer rows than show a law.</summary>
    public sealed record TooFewRows : Observation;

    /// <summary>The claim and how it was found.</summary>
    public sealed override string ToString() => $"{this.Claim}: {this.How}";
}
