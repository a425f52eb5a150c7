using QBattery.Symbolic;

namespace QBattery.Numerics.Chains;

/// <summary>
/// Times at which charging is stopped because something is largest there. They are looked for with few blocks in place of
/// many, and then refined with all.
/// </summary>
internal static class Peak
{
    /// <summary>A peak that the search sees this much below the highest one may still turn out to be higher.</summary>
    private const double Doubt = 0.99;

    /// <summary>Relative accuracy of the times; a maximum itself is then good to the square of it.</summary>
    private const double Accuracy = 1e-15;

    /// <summary>A step of Newton's below this share of the time leaves the accuracy.</summary>
    private const double Settled = 1e-9;

    /// <summary>All blocks move a time that few have found by no more than this share.</summary>
    private const double Trusted = 1e-3;

    private const int Refinements = 60, Corrections = 4;

    /// <summary>The first maximum of E(t).</summary>
    /// <returns>The time, or that none was found in a thousand transit times.</returns>
    public static Result<double> FirstMaximum(Motion motion) => Sought(motion, FirstTurn, sight => sight.Flow);

    /// <summary>
    /// The maximiser of E(t)/t, the first if there are several. E is at most the smaller of N and the mean excitation
    /// number, so that the search ends when that divided by t is below the best value found.
    /// </summary>
    public static Result<double> MaximalPower(Motion motion) => Sought(motion, HighestRatio, sight => sight.Rise);

    private static Result<double> Sought(
        Motion motion, Func<Motion, Result<double>> search, Func<Sight, Steep> of)
    {
        var few = Thinning.Of(motion);
        return few == motion ? search(motion)
            : search(few).Then(time => Corrected(motion, time, of) is { } corrected ? corrected : search(motion));
    }

    /// <summary>A time that few blocks have found, by Newton's method with all; null where they say something else.</summary>
    private static double? Corrected(Motion motion, double found, Func<Sight, Steep> of)
    {
        var time = found;
        for (var i = 0; i < Corrections && Math.Abs(time - found) <= Trusted * found; i++)
        {
            var at = of(new(time, motion.Observe(motion.At(time))));
            var step = at.Value / at.Slope;
            time -= step;
            if (at.Slope < 0 && Math.Abs(step) <= Settled * time) return time;
        }
        return null;
    }

    private static Result<double> FirstTurn(Motion motion) => Watch.Strides(motion)
        .Where(stride => stride.Now.Observed.Flow <= 0)
        .Select(stride => Result.Ok(Root(motion, stride, sight => sight.Flow)))
        .FirstOrDefault(new Reason.NotCovered("the first maximum of E", "the search found none"));

    private static Result<double> HighestRatio(Motion motion)
    {
        var most = Math.Min(motion.MeanExcitations, motion.Blocks.Max(block => block.Chain.Couplings.Count));
        var (best, peaks) = (0.0, new List<Stride>());
        foreach (var stride in Watch.Strides(motion))
        {
            best = Math.Max(best, stride.Now.Power);
            if (stride.Before.Rise.Value > 0 && stride.Now.Rise.Value <= 0) peaks.Add(stride);
            if (most / stride.Now.Time < best) return Highest(motion, peaks, best);
        }
        return new Reason.NotCovered("the maximum of E/t", "the search found no end");
    }

    private static double Highest(Motion motion, List<Stride> peaks, double best)
    {
        var high = peaks.Where(stride => Math.Max(stride.Before.Power, stride.Now.Power) >= Doubt * best).ToSeq();
        var times = high.Select(stride => Root(motion, stride, sight => sight.Rise)).ToSeq();
        return times.Count == 1 ? times[0] : times.MaxBy(time => motion.Observe(motion.At(time)).Energy / time);
    }

    /// <summary>The root of a falling function, by Newton's method kept inside a shrinking bracket.</summary>
    private static double Root(Motion motion, Stride stride, Func<Sight, Steep> of)
    {
        var (from, to) = (stride.Before.Time, stride.Now.Time);
        var time = (from + to) / 2;
        for (var i = 0; i < Refinements && to - from > Accuracy * to; i++)
        {
            var at = of(At(motion, stride, time));
            if (at.Value == 0) return time;
            (from, to) = at.Value > 0 ? (time, to) : (from, time);
            var newton = time - at.Value / at.Slope;
            var next = newton > from && newton < to ? newton : (from + to) / 2;
            if (Math.Abs(next - time) <= Settled * time && next == newton || Math.Abs(next - time) <= Accuracy * time)
                return next;
            time = next;
        }
        return time;
    }

    /// <summary>The sight at a time inside a stride, from its beginning.</summary>
    private static Sight At(Motion motion, Stride stride, double time) => new(time, motion.Observe(
        motion.Step(stride.From, new Propagation(motion.Reach, time - stride.Before.Time))));
}
