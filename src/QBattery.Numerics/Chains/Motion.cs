using QBattery.Symbolic;
using QBattery.Symbolic.Core;

namespace QBattery.Numerics.Chains;

/// <summary>A block of fixed excitation number.</summary>
/// <param name="Excitations">M, all of them in the charger at time zero.</param>
/// <param name="Weight">Its probability.</param>
/// <param name="Chain">The block.</param>
internal sealed record Block(long Excitations, double Weight, Chain Chain);

/// <summary>
/// The motion of all blocks from the empty battery. Blocks are independent and run in parallel; the memory is that of
/// the blocks.
/// </summary>
internal sealed class Motion
{
    /// <summary>Blocks with fewer levels together take less time than starting threads.</summary>
    private const int WorthThreads = 10_000;

    /// <summary>Chains that share room.</summary>
    private const int Portion = 64;

    /// <summary>More blocks than this have reaches that differ much.</summary>
    private const int Various = 20 * Portion;

    /// <summary>The motion of some blocks, at least one of them with a coupling.</summary>
    public Motion(Seq<Block> blocks) => (Blocks, Reach) = (blocks, blocks.Max(block => block.Chain.Reach));

    /// <summary>The blocks.</summary>
    public Seq<Block> Blocks { get; }

    /// <summary>A bound on every eigenvalue of every block.</summary>
    public double Reach { get; }

    /// <summary>The mean number of excitations.</summary>
    public double MeanExcitations => Blocks.Sum(block => block.Weight * block.Excitations);

    /// <summary>The amplitudes of every block at a time.</summary>
    public double[][] At(double time)
    {
        var (together, chains) = (new Climb(Reach, time), Blocks.Map(block => block.Chain));
        return [.. Each((chains.Count - 1) / Portion + 1, i => Climbed(
            chains.Span[(i * Portion)..Math.Min((i + 1) * Portion, chains.Count)])).SelectMany(part => part)];

        // Where blocks are many, most have eigenvalues far within the reach of all.
        double[][] Climbed(ReadOnlySpan<Chain> part) =>
            (chains.Count > Various ? new Climb(Farthest(part), time) : together).Of(part);
    }

    private static double Farthest(ReadOnlySpan<Chain> chains)
    {
        var farthest = 0.0;
        foreach (var chain in chains) farthest = Math.Max(farthest, chain.Reach);
        return farthest;
    }

    /// <summary>The empty battery.</summary>
    public double[][] Start() => [.. Blocks.Select(block => Propagation.Ground(block.Chain))];

    /// <summary>The amplitudes after one more step.</summary>
    public double[][] Step(double[][] amplitudes, Propagation propagation) =>
        Each(Blocks.Count, i => propagation.Of(Blocks[i].Chain, amplitudes[i]));

    /// <summary>The energy of given amplitudes, its flow and the change of that.</summary>
    public Observed Observe(double[][] amplitudes)
    {
        var parts = Each(Blocks.Count, i => Observe(Blocks[i].Chain, amplitudes[i]));
        var (energy, flow, change) = (0.0, 0.0, 0.0);
        for (var i = 0; i < parts.Length; i++)
        {
            var weight = Blocks[i].Weight;
            energy += weight * parts[i].Energy;
            flow += weight * parts[i].Flow;
            change += weight * parts[i].Change;
        }
        return new(energy, flow, change);
    }

    private static Observed Observe(Chain chain, double[] phi)
    {
        var velocity = Propagation.Velocity(chain, phi);
        var couplings = chain.Couplings.Span;
        var (energy, flow, change) = (0.0, 0.0, 0.0);
        for (var k = 0; k < couplings.Length; k++)
        {
            energy += (k + 1) * phi[k + 1] * phi[k + 1];
            flow += 2 * couplings[k] * phi[k] * phi[k + 1];
            change += 2 * couplings[k] * (velocity[k] * phi[k + 1] + phi[k] * velocity[k + 1]);
        }
        return new(energy, flow, change);
    }

    private T[] Each<T>(int count, Func<int, T> make)
    {
        var results = new T[count];
        if ((long)Blocks.Count * Blocks[^1].Chain.Length < WorthThreads || count == 1)
            for (var i = 0; i < results.Length; i++) results[i] = make(i);
        else
            InParallel.For(results.Length, i => results[i] = make(i));
        return results;
    }
}
