using QBattery.Symbolic;

namespace QBattery.Numerics.Chains;

/// <summary>Times at which charging is stopped because something is largest there.</summary>
internal static class Peak
{
    /// <summary>
    /// The phase of the fastest eigenvalue per step of the search: E(t) has at least six points per shortest period.
    /// </summary>
    private const double Phase = 0.5;

    /// <summary>A peak that the search sees this much below the highest one may still turn out to be higher.</summary>
    private const double Doubt = 0.99;

    /// <summary>Relative accuracy of the times; a maximum itself is then good to the square of it.</summary>
    private const double Accuracy = 1e-15;

    private const int Refinements = 60;

    /// <summary>How many transit times are searched.</summary>
    private const double Patience = 1000;

    private readonly record struct Sight(double Time, Observed Observed)
    {
        public double Power => Observed.Energy / Time;

        /// <summary>t^2 d(E/t)/dt.</summary>
        public double Rise => Time * Observed.Flow - Observed.Energy;
    }

    /// <summary>The number of steps that a search of one transit time takes.</summary>
    public static double Steps(Motion motion) => motion.Reach * motion.Blocks.Max(block => block.Chain.Transit) / Phase;

    /// <summary>The first maximum of E(t).</summary>
    /// <returns>The time, or that none was found in a thousand transit times.</returns>
    public static Result<double> FirstMaximum(Motion motion) => Pairs(motion)
        .Where(pair => pair.Now.Observed.Flow <= 0)
        .Select(pair => Result.Ok(Root(motion, pair.Before.Time, pair.Now.Time, sight =>
            (sight.Observed.Flow, sight.Observed.Change))))
        .FirstOrDefault(new Reason.NotCovered("the first maximum of E", "the search found none"));

    /// <summary>
    /// The maximiser of E(t)/t, the first if there are several. E is at most the smaller of N and the mean excitation
    /// number, so that the search ends when that divided by t is below the best value found.
    /// </summary>
    public static Result<double> MaximalPower(Motion motion)
    {
        var most = Math.Min(motion.MeanExcitations, motion.Blocks.Max(block => block.Chain.Couplings.Count));
        var (best, peaks) = (0.0, new List<(Sight Before, Sight Now)>());
        foreach (var pair in Pairs(motion))
        {
            best = Math.Max(best, pair.Now.Power);
            if (pair.Before.Rise > 0 && pair.Now.Rise <= 0) peaks.Add(pair);
            if (most / pair.Now.Time < best) return Highest(motion, peaks, best);
        }
        return new Reason.NotCovered("the maximum of E/t", "the search found no end");
    }

    private static double Highest(Motion motion, List<(Sight Before, Sight Now)> peaks, double best) => peaks
        .Where(pair => Math.Max(pair.Before.Power, pair.Now.Power) >= Doubt * best)
        .Select(pair => Root(motion, pair.Before.Time, pair.Now.Time, sight =>
            (sight.Rise, sight.Time * sight.Observed.Change)))
        .MaxBy(time => motion.Observe(motion.At(time)).Energy / time);

    /// <summary>The motion seen at equal steps, each with the one before.</summary>
    private static IEnumerable<(Sight Before, Sight Now)> Pairs(Motion motion)
    {
        var step = Phase / motion.Reach;
        var propagation = new Propagation(motion.Reach, step);
        var amplitudes = motion.Step(motion.Start(), propagation);
        var before = new Sight(step, motion.Observe(amplitudes));
        for (var i = 2; i < Patience * Steps(motion); i++)
        {
            amplitudes = motion.Step(amplitudes, propagation);
            var now = new Sight(i * step, motion.Observe(amplitudes));
            yield return (before, now);
            before = now;
        }
    }

    /// <summary>The root of a falling function, by Newton's method kept inside a shrinking bracket.</summary>
    private static double Root(Motion motion, double from, double to, Func<Sight, (double Value, double Slope)> of)
    {
        var time = (from + to) / 2;
        for (var i = 0; i < Refinements && to - from > Accuracy * to; i++)
        {
            var (value, slope) = of(new(time, motion.Observe(motion.At(time))));
            if (value == 0) return time;
            (from, to) = value > 0 ? (time, to) : (from, time);
            var newton = time - value / slope;
            var next = newton > from && newton < to ? newton : (from + to) / 2;
            if (Math.Abs(next - time) <= Accuracy * time) return next;
            time = next;
        }
        return time;
    }
}
