using System.Runtime.InteropServices;
using QBattery.Symbolic;

namespace QBattery.Numerics.Chains;

/// <summary>
/// A chain of levels k = 0, 1, ... of equal energy in which only neighbours are coupled: one block of fixed excitation
/// number. H has the couplings b_k between |k> and |k+1> and zeros elsewhere. With psi_k = (-i)^k phi_k, Schroedinger's
/// equation is real: phi_k' = b_(k-1) phi_(k-1) - b_k phi_(k+1).
/// </summary>
/// <param name="Couplings">b_0, b_1, ..., from zero up, in units of the coupling constant.</param>
internal sealed record Chain(Seq<double> Couplings)
{
    /// <summary>The number of levels.</summary>
    public int Length => Couplings.Count + 1;

    /// <summary>A bound on the eigenvalues of H in modulus: the largest sum of two neighbouring couplings.</summary>
    public double Reach
    {
        get
        {
            var (most, before) = (0.0, 0.0);
            foreach (var coupling in Couplings.Span)
                (most, before) = (Math.Max(most, before + coupling), coupling);
            return Math.Max(most, before);
        }
    }

    /// <summary>The time a climb at the speed 2 b_k of a large spin takes; most of the charge is moved in it.</summary>
    public double Transit => Couplings.Sum(b => 0.5 / b);
}

/// <summary>The chains of the protocols.</summary>
internal static class Chains
{
    /// <summary>
    /// N cells and a cavity that share M excitations, H = a J_+ + h.c.: b_k = sqrt(M-k) sqrt((k+1)(N-k)), k up to
    /// min(N, M) (PHYSICS.md, section 7).
    /// </summary>
    public static Chain Cavity(Seq<double> cells, long excitations) => Of(cells, excitations, k => excitations - k);

    /// <summary>
    /// N cells and a collective spin of S spins of which M are up, H = J_+ S_- + h.c.: the ladder element of the spin,
    /// sqrt((M-k)(S-M+k+1)), takes the place of sqrt(M-k).
    /// </summary>
    public static Chain Spin(Seq<double> cells, long spins, long up) =>
        Of(cells, up, k => (up - k) * (double)(spins - up + k + 1));

    /// <summary>The squared ladder elements (k+1)(N-k) of J_+ on N cells.</summary>
    public static Seq<double> Cells(int cells) =>
        Enumerable.Range(0, cells).Select(k => (k + 1) * (double)(cells - k)).ToSeq();

    private static Chain Of(Seq<double> cells, long excitations, Func<int, double> squaredCharger)
    {
        var couplings = new double[(int)Math.Min(cells.Count, excitations)];
        var ladder = cells.Span;
        for (var k = 0; k < couplings.Length; k++) couplings[k] = Math.Sqrt(squaredCharger(k) * ladder[k]);
        return new(new Seq<double>(ImmutableCollectionsMarshal.AsImmutableArray(couplings)));
    }
}
