using QBattery.Batteries;
using QBattery.Numerics.Scans;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>What kind of law the rows of a scan show.</summary>
public enum ScanLawKind
{
    /// <summary>L ~ C/N.</summary>
    Universal,

    /// <summary>L ~ C N^(-b), b not 1.</summary>
    Power,

    /// <summary>L ~ C N^(-b) (ln N)^q.</summary>
    PowerLog,

    /// <summary>ln L ~ -c N.</summary>
    ExponentialInN,

    /// <summary>ln L ~ -c N^2.</summary>
    ExponentialInSquare,

    /// <summary>L does not vanish; of other quantities, that they tend to a constant.</summary>
    NoFreedom,

    /// <summary>L = 0 as far as rounding tells.</summary>
    ExactFreedom,

    /// <summary>No law is settled; the evidence says why.</summary>
    NotYetAsymptotic,

    /// <summary>Too few rows.</summary>
    Undetermined,
}

/// <summary>A law extracted from numbers; every part of it is an estimate, nothing is proved.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Trend">The continuation that predicts best; of no meaning without an exponent.</param>
/// <param name="Exponent">b of N^(-b), or the rate c of an exponential; none if there is none.</param>
/// <param name="Prefactor">C; none where the rows do not fix it.</param>
/// <param name="Identified">A closed form of C, or of c for an exponential.</param>
/// <param name="Evidence">How it was found.</param>
public sealed record ExtractedLaw(
    ScanLawKind Kind, Trend Trend, Uncertain? Exponent, Uncertain? Prefactor, Identified? Identified, Seq<Observation> Evidence)
{
    /// <summary>One line; nothing in it is proved.</summary>
    public override string ToString() => ExtractedLawText.Of(this);

    /// <summary>What follows it.</summary>
    public LawSubject Subject { get; init; }

    /// <summary>q of a factor (ln N)^q; zero without one.</summary>
    public double Logarithm { get; init; }

    /// <summary>How L behaves, as far as the rows settle it; null where they do not, and for other quantities.</summary>
    public Scaling? Scaling => Subject != LawSubject.Locked ? null : Kind switch
    {
        ScanLawKind.PowerLog => new Scaling.PowerLog(),
        ScanLawKind.Universal => new Scaling.Universal(),
        ScanLawKind.Power => new Scaling.Power(Simple),
        ScanLawKind.ExponentialInN => new Scaling.Exponential(1),
        ScanLawKind.ExponentialInSquare => new Scaling.Exponential(2),
        ScanLawKind.NoFreedom => new Scaling.NoFreedom(null),
        ScanLawKind.ExactFreedom => new Scaling.ExactFreedom(),
        ScanLawKind.NotYetAsymptotic or ScanLawKind.Undetermined => null,
    };

    /// <summary>The exponent as the simple fraction it agrees with; null where it agrees with none.</summary>
    public Rational? Simple { get; init; }
}
