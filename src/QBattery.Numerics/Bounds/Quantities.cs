using QBattery.Batteries;
using QBattery.Numerics.Bounds;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>
/// What bounds speak about, for one state, each known within a range. Energies in units of the cell gap.
/// </summary>
/// <param name="Cells">N.</param>
/// <param name="Levels">d.</param>
/// <param name="Excitation">n = E/Delta.</param>
/// <param name="Largest">r_0.</param>
/// <param name="Purity">P.</param>
/// <param name="Entropy">S in nats.</param>
/// <param name="Rank">The number of non-zero eigenvalues.</param>
/// <param name="Fidelity">The population of the full level.</param>
/// <param name="Passive">The passive energy over all unitaries.</param>
/// <param name="LadderPassive">The passive energy over unitaries inside the symmetric subspace.</param>
public sealed record Quantities(
    int Cells, int Levels, Bracket Excitation, Bracket Largest, Bracket Purity, Bracket Entropy, Bracket Rank,
        Bracket Fidelity,
    Bracket Passive, Bracket LadderPassive)
{
    /// <summary>The symbols of bounds, in the order of <see cref="Values"/>.</summary>
    public static Seq<string> Names { get; } =
    [
        Quantity.Cells, Quantity.Levels, Quantity.Excitation, Quantity.Largest, Quantity.Purity, Quantity.Entropy,
        Quantity.Rank, Quantity.Fidelity, Quantity.LeastRank, Quantity.FromEnd, Quantity.LevelsUsed,
        Quantity.LargestByEntropy,
    ];

    /// <summary>What is known of the state.</summary>
    public override string ToString() => $"N = {Cells}, d = {Levels}, n = {Excitation}, r_0 = {Largest}, P = {Purity}, "
        + $"S = {Entropy}, rank {Rank}, fidelity {Fidelity}, E_passive {Passive}, inside the ladder {LadderPassive}";

    /// <summary>n L for one meaning of L.</summary>
    public Bracket PassiveIn(Sense sense) => sense switch
    {
        Sense.Full => Passive,
        Sense.Ladder => LadderPassive,
    };

    /// <summary>
    /// The values at which a bound is to be evaluated: several where a whole number in it, such as floor(1/P), is not
    /// decided by the ranges. The bound lies in the hull of its values there.
    /// </summary>
    public IEnumerable<Bracket[]> Values(Bound bound) =>
        bound.Quantities.Contains(Quantity.LeastRank) ? ByLeastRank()
        : bound.Quantities.Contains(Quantity.LevelsUsed) ? ByLevelsUsed()
        : bound.Quantities.Contains(Quantity.LargestByEntropy) ? [At(r: EntropyInverse.Of(Entropy, Cells))]
        : [At()];

    private IEnumerable<Bracket[]> ByLeastRank()
    {
        var (least, most) = (Math.Max(1, Math.Floor(1 / Purity.High)), Math.Max(1, Math.Floor(1 / Purity.Low)));
        for (var m = least; m <= most; m++) yield return At(m: m, p: Purity.Within(1 / (m + 1), 1 / m));
    }

    private IEnumerable<Bracket[]> ByLevelsUsed()
    {
        var b = FromEnd;
        var (least, most) = (Math.Max(1, Math.Ceiling(2 * b.Low)), Math.Max(1, Math.Ceiling(2 * b.High)));
        for (var m = least; m <= most; m++) yield return At(m: m, b: b.Within((m - 1) / 2, m / 2));
    }

    private Bracket FromEnd
    {
        get
        {
            var other = Cells - Excitation;
            return new(Math.Min(Excitation.Low, other.Low), Math.Min(Excitation.High, other.High));
        }
    }

    private Bracket[] At(Bracket? p = null, double m = 0, Bracket b = default, Bracket r = default) =>
    [
        (double)Cells, (double)Levels, Excitation, Largest, p ?? Purity, Entropy, Rank, Fidelity, m, b, m, r,
    ];
}
