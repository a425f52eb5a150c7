using QBattery.Numerics.Bounds;
using QBattery.Numerics.Printing;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>The state of the cavity before charging.</summary>
public enum Charger
{
    /// <summary>A photon number state.</summary>
    Fock,

    /// <summary>A coherent state: Poissonian, in superposition.</summary>
    Coherent,

    /// <summary>A squeezed vacuum: even photon numbers, in superposition.</summary>
    Squeezed,

    /// <summary>A thermal state: geometric weights, a mixture.</summary>
    Thermal,
}

/// <summary>What is left out of a charger with infinitely many levels.</summary>
/// <param name="From">The lowest photon number kept.</param>
/// <param name="To">The highest photon number kept.</param>
/// <param name="Blocks">How many are kept.</param>
/// <param name="Discarded">A bound on the total probability of the others; populations may be off by it.</param>
/// <param name="Tolerance">What was allowed.</param>
public sealed record Truncation(long From, long To, int Blocks, double Discarded, double Tolerance)
{
    /// <summary>What is kept.</summary>
    public override string ToString() =>
        $"photon numbers {From} to {To}, probability left out below {Decimals.Small(Outward.Up(Discarded))}";
}

/// <summary>Photon numbers with their probabilities, ascending.</summary>
/// <param name="Numbers">Photon numbers and probabilities; the probabilities kept are normalised.</param>
/// <param name="Truncation">What is left out.</param>
public sealed record PhotonNumbers(Seq<(long Number, double Probability)> Numbers, Truncation Truncation)
{
    /// <summary>How many there are, and what is left out.</summary>
    public override string ToString() => $"{Numbers.Count} photon numbers; {Truncation}";
}
