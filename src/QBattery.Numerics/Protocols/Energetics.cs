using QBattery.Numerics.Printing;
using QBattery.Numerics.Protocols;
using QBattery.Numerics.Spectra;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>What a charged battery can give, in units of the gap.</summary>
/// <param name="Energy">E.</param>
/// <param name="LogDeficit">ln(1 - r_0), by the sum of all other eigenvalues; minus infinity for a pure state.</param>
/// <param name="Ladder">Unitaries inside the symmetric subspace.</param>
/// <param name="Local">N times the ergotropy of the one-cell reduced state.</param>
/// <param name="Purity">P, the sum of the squared eigenvalues.</param>
public sealed record Energetics(double Energy, double LogDeficit, Extraction Ladder, Extraction Local, double Purity)
{
    /// <summary>Energy, largest eigenvalue and the locked fraction.</summary>
    public override string ToString() => $"E = {Decimals.Of(Energy)}, 1 - r_0 = {Decimals.OfLog(LogDeficit)}, "
        + $"L = {LogLocked.Match(Decimals.OfLog, _ => "undefined")}";

    /// <summary>1 - r_0, zero where it is below the range of a double.</summary>
    public double Deficit => Math.Exp(LogDeficit);

    /// <summary>All unitaries of the 2^N space: the passive energy of a collective state is 1 - r_0.</summary>
    public Extraction Full => new(Energy, Deficit);

    /// <summary>The largest eigenvalue.</summary>
    public double Largest => 1 - Deficit;

    /// <summary>ln L, to 1e-16 of itself however small L is; undefined at E = 0.</summary>
    public Result<double> LogLocked => Energy > 0
        ? LogDeficit - Math.Log(Energy)
        : StateRefusals.NoEnergy("R = W/E");

    /// <summary>The quantities of a state on the Dicke ladder.</summary>
    public static Energetics Of(Reduced state)
    {
        var cells = state.Cells;
        return Of(cells, state.Energy, state.Coherences
            .Select((c, k) => c * Math.Sqrt((k + 1) * (double)(cells - k)) / cells).Sum(), state.Spectrum);
    }

    /// <summary>The same from the energy, the coherence of one cell and the eigenvalues.</summary>
    internal static Energetics Of(int cells, double energy, double coherence, Spectrum spectrum) => new(
        energy, spectrum.LogDeficit, new(energy, Filling.OnLadder(spectrum)),
        Cell(energy / cells, coherence).Times(cells), spectrum.Purity);

    /// <summary>
    /// One cell: excited with probability E/N = e, with coherence c = (1/N) sum rho_(k,k+1) sqrt((k+1)(N-k)). Its passive
    /// energy is its lower eigenvalue, which lies below the lower population, so that nothing comes out where c is 0 and
    /// e at most 1/2.
    /// </summary>
    private static Extraction Cell(double excited, double coherence)
    {
        var gap = Math.Abs(1 - 2 * excited);
        var below = coherence == 0 ? 0 : 2 * coherence * coherence / (gap + Math.Sqrt(gap * gap + 4 * coherence * coherence));
        return new(excited, Math.Max(0, Math.Min(excited, 1 - excited) - below));
    }
}
