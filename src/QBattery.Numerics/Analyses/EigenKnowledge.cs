using QBattery.Symbolic;

namespace QBattery.Numerics.Analyses;

/// <summary>What is known of the eigenvalues of a state.</summary>
/// <param name="Largest">r_0.</param>
/// <param name="Entropy">S in nats.</param>
/// <param name="Rank">The number of eigenvalues that are not zero.</param>
/// <param name="Passive">The passive energy on given energies, ascending from zero.</param>
/// <param name="Spectrum">All eigenvalues, descending, or none.</param>
/// <param name="SpectrumError">What none of them is wrong by.</param>
/// <param name="Error">How far the state is from the matrix.</param>
/// <param name="Method">How they were found.</param>
internal sealed record EigenKnowledge(
    Bracket Largest, Bracket Entropy, Bracket Rank, Func<int[], Bracket> Passive, Seq<double> Spectrum,
    double SpectrumError, StateError Error, EigenMethod Method);
