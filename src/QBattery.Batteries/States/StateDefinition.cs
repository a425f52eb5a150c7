using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>
/// What a family of states is, before anything is derived: all the independent oracle ever sees. Expressions contain
/// N, the parameters and, where said, the number of excitations k.
/// </summary>
public abstract record StateDefinition
{
    private StateDefinition() { }

    /// <summary>What the state is, in few words.</summary>
    public sealed override string ToString() => this switch
    {
        Populations(var weight) => $"populations {weight} of the Dicke levels k = 0..N, up to normalisation",
        Level(var excitations, var kept) => $"the Dicke level with {excitations} excitations, reduced to {kept} cells",
        Amplitudes(var amplitude) => $"amplitudes {amplitude} on the Dicke levels k = 0..N, up to normalisation",
        NoisyFullLevel(var noise) => $"the full Dicke level with noise {noise}",
        Pumped(var time) => $"collective pumping from the ground state for the time {time}",
        Flat(var levels) => $"the flat state on the symmetric subspace of {levels}-level cells",
        NoisyLevels(var levels, var noise) => $"all {levels}-level cells in their highest level with noise {noise}",
        Occupations(var levels, var counted, var weight) =>
            $"weights {weight} of the occupations of {levels}-level cells, k = n_{counted}, up to normalisation",
        Copies(var excited) => $"N independent cells, each excited with probability {excited}",
        Summary(var excitation, var largest) => $"a collective state with n = {excitation} and r_0 = {largest}",
    };

    /// <summary>The number of excitations in populations and amplitudes.</summary>
    public const string Index = "k";

    /// <summary>
    /// Names that definitions and energies give a meaning, so that no parameter value may contain them.
    /// </summary>
    public static Seq<string> Reserved { get; } = [Index, Battery.GapName];

    /// <summary>The meaning of a reserved name.</summary>
    public static string Meaning(string reserved) => reserved == Index ? "the number of excitations" : "the gap of a cell";

    /// <summary>Diagonal in the Dicke basis of two-level cells, weight(k) up to normalisation for k = 0..N.</summary>
    public sealed record Populations(Expr Weight) : StateDefinition;

    /// <summary>The Dicke level with the given number of excitations, reduced to some of the N cells.</summary>
    public sealed record Level(Expr Excitations, Expr Kept) : StateDefinition;

    /// <summary>
    /// Pure, with real amplitudes on the Dicke levels k = 0..N of two-level cells up to normalisation.
    /// </summary>
    public sealed record Amplitudes(Expr Amplitude) : StateDefinition;

    /// <summary>
    /// The full Dicke level k = N with probability 1 - Noise, else the flat state on all Dicke levels.
    /// </summary>
    public sealed record NoisyFullLevel(Expr Noise) : StateDefinition;

    /// <summary>
    /// Collective pumping D[J_+] for a time from the ground state: levels k to k+1 at rate (k+1)(N-k).
    /// </summary>
    public sealed record Pumped(Expr Time) : StateDefinition;

    /// <summary>The normalised projector on the symmetric subspace of d-level cells.</summary>
    public sealed record Flat(int Levels) : StateDefinition;

    /// <summary>
    /// All d-level cells in their highest level with probability 1 - Noise, else the flat state on the symmetric subspace.
    /// </summary>
    public sealed record NoisyLevels(int Levels, Expr Noise) : StateDefinition;

    /// <summary>
    /// Diagonal in the occupation numbers n_0, ..., n_(d-1) of d-level cells, weight(k) up to normalisation on every
    /// vector with k cells in the counted level.
    /// </summary>
    public sealed record Occupations(int Levels, int Counted, Expr Weight) : StateDefinition;

    /// <summary>N independent two-level cells, each excited with the given probability.</summary>
    public sealed record Copies(Expr Excited) : StateDefinition;

    /// <summary>Only the mean excitation and the largest eigenvalue of a collective state are given.</summary>
    public sealed record Summary(Expr Excitation, Expr LargestEigenvalue) : StateDefinition;
}
