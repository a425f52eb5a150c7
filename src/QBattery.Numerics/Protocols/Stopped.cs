using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics.Chains;
using QBattery.Symbolic;
using static System.FormattableString;

namespace QBattery.Numerics.Protocols;

/// <summary>A motion stopped at its moment.</summary>
/// <param name="Time">The moment.</param>
/// <param name="State">The battery state then.</param>
/// <param name="Changes">dp_k/dt then.</param>
/// <param name="IsPeak">Whether E/t is largest there.</param>
internal sealed record Stopped(double Time, Reduced State, Seq<double> Changes, bool IsPeak)
{
    /// <summary>The charged battery.</summary>
    public Charged Charged(int cells, Seq<(string, double)> values, Truncation? truncation) =>
        new(cells, values, Time, State, Energetics.Of(State), truncation)
        {
            FromAmplitudes = true, Changes = Changes,
            Peak = IsPeak ? new(Time, State.Energy / Time) : null,
        };

    /// <summary>
    /// The largest E/t, to ten digits: few blocks stand for many, and E/t is flat at its maximum.
    /// </summary>
    public static Result<PowerPeak> MaximalPower(string name, Motion motion) =>
        from search in Search(name, motion)
        let few = Thinning.Of(motion)
        from time in Peak.MaximalPower(few)
        select new PowerPeak(time, few.Observe(few.At(time)).Energy / time);

    /// <summary>Floating-point operations for one level in one application of H, and in the search per unit of phase.</summary>
    private const double PerLevel = 6, PerSearchLevel = 4 * PerLevel;

    /// <summary>Chebyshev terms beyond the phase R t, and the longest phase.</summary>
    private const double ExtraTerms = 50, LongestPhase = 1e8;

    /// <summary>Finds the moment and reduces the joint state to the battery.</summary>
    /// <param name="name">What runs, for refusals.</param>
    /// <param name="motion">The blocks.</param>
    /// <param name="moment">When it stops.</param>
    /// <param name="cells">N.</param>
    /// <param name="isMixed">Whether blocks add up without interference.</param>
    public static Result<Stopped> Of(string name, Motion motion, Moment moment, int cells, bool isMixed) =>
        from reduction in isMixed ? true : Cost.OfTime($"the spectrum of {name}", Reduction(motion, cells))
        from time in Instant(name, motion, moment, cells)
        from quick in Cost.OfTime(Invariant($"{name} up to t = {time:g6}"), Propagation(motion, time))
        from short_ in motion.Reach * time <= LongestPhase
            ? Result.Ok(true)
            : ProtocolRefusals.LongPhase(name, time, motion.Reach * time, LongestPhase)
        let amplitudes = motion.At(time)
        select new Stopped(
            time, isMixed ? Mixture(motion, amplitudes, cells) : Entangled(motion, amplitudes, cells),
            Rates(motion, amplitudes, cells), moment is Moment.MaxPower);

    private static Result<double> Instant(string name, Motion motion, Moment moment, int cells) => moment switch
    {
        Moment.At(var expr) => Knobs.NotNegative("time", expr, cells),
        Moment.FirstMax => Search(name, motion).Then(_ => Peak.FirstMaximum(motion)),
        Moment.MaxPower => Search(name, motion).Then(_ => Peak.MaximalPower(motion)),
    };

    private static Result<bool> Search(string name, Motion motion) => Cost.OfTime(
        $"the search for the time of {name}", PerSearchLevel * Levels(Thinning.Of(motion)) * Watch.Phases(motion));

    private static double Propagation(Motion motion, double time) =>
        PerLevel * Levels(motion) * (motion.Reach * time + ExtraTerms);

    /// <summary>A QR decomposition of one row for each block, then singular values of a triangle.</summary>
    private static double Reduction(Motion motion, double cells) =>
        2 * motion.Blocks.Count * cells * cells + 30 * cells * cells * cells;

    private static double Levels(Motion motion) => motion.Blocks.Sum(block => (double)block.Chain.Length);

    private static Reduced.Mixture Mixture(Motion motion, double[][] amplitudes, int cells)
    {
        var populations = new double[cells + 1];
        foreach (var (block, phi) in motion.Blocks.Zip(amplitudes))
            for (var k = 0; k < phi.Length; k++)
                populations[k] += block.Weight * phi[k] * phi[k];
        return new(populations.Select(p => Math.Log(p)).ToSeq());
    }

    /// <summary>dp_k/dt = 2 phi_k phi_k', summed over the blocks.</summary>
    private static Seq<double> Rates(Motion motion, double[][] amplitudes, int cells)
    {
        var rates = new double[cells + 1];
        foreach (var (block, phi) in motion.Blocks.Zip(amplitudes))
        {
            var couplings = block.Chain.Couplings.Span;
            for (var k = 0; k < couplings.Length; k++)
            {
                var flow = 2 * block.Weight * couplings[k] * phi[k] * phi[k + 1];
                rates[k] -= flow;
                rates[k + 1] += flow;
            }
        }
        return rates.ToSeq();
    }

    /// <summary>The row of |k> in block M is the photon number M-k.</summary>
    private static Reduced.Entangled Entangled(Motion motion, double[][] amplitudes, int cells)
    {
        var blocks = motion.Blocks.Span;
        var lowest = motion.Blocks.Min(block => block.Excitations - block.Chain.Length + 1);
        var rows = (int)(motion.Blocks.Max(block => block.Excitations) - lowest + 1);
        var factor = new double[rows * (cells + 1)];
        for (var i = 0; i < blocks.Length; i++)
        {
            var (top, root, phi) = ((int)(blocks[i].Excitations - lowest), Math.Sqrt(blocks[i].Weight), amplitudes[i]);
            for (var k = 0; k < phi.Length; k++) factor[k * rows + top - k] = root * phi[k];
        }
        return new(Matrix<double>.Build.Dense(rows, cells + 1, factor));
    }
}
