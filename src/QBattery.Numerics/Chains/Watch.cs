namespace QBattery.Numerics.Chains;

/// <summary>
/// The motion seen in strides as long as the energy lets them be: a Chebyshev series over a long time costs little more
/// than one term for each unit of phase, over a short one some twenty. A stride that E does not cross as a cubic flow
/// would is halved, down to six points in the shortest period there is.
/// </summary>
internal static class Watch
{
    /// <summary>The phase of the fastest eigenvalue in the shortest stride.</summary>
    private const double Phase = 0.5;

    /// <summary>The longest stride is the shortest one doubled so often.</summary>
    private const int Doublings = 12;

    /// <summary>The share of E that a stride may leave unexplained.</summary>
    private const double Resolved = 1e-6;

    /// <summary>A stride twice as long leaves 2^5 times as much.</summary>
    private const double Ease = 1.0 / 64;

    /// <summary>How many transit times are watched.</summary>
    private const double Patience = 1000;

    /// <summary>The phase of one transit time.</summary>
    public static double Phases(Motion motion) => motion.Reach * Transit(motion);

    /// <summary>Strides one after another from the empty battery.</summary>
    public static IEnumerable<Stride> Strides(Motion motion)
    {
        var (steps, size, end) = (new Propagation?[Doublings + 1], 0, Patience * Transit(motion));
        var (before, amplitudes) = (new Sight(0, motion.Observe(motion.Start())), motion.Start());
        while (before.Time < end)
        {
            var length = Math.ScaleB(Phase, size) / motion.Reach;
            var next = motion.Step(amplitudes, steps[size] ??= new(motion.Reach, length));
            var stride = new Stride(before, amplitudes, new(before.Time + length, motion.Observe(next)));
            var doubt = Doubt(stride);
            if (size > 0 && doubt > 1)
            {
                size--;
                continue;
            }
            yield return stride;
            (before, amplitudes) = (stride.Now, next);
            if (doubt < Ease && size < Doublings) size++;
        }
    }

    private static double Transit(Motion motion) => motion.Blocks.Max(block => block.Chain.Transit);

    /// <summary>Above 1 where a stride may have passed over something.</summary>
    private static double Doubt(Stride stride) =>
        stride.Hides(sight => sight.Flow) || stride.Hides(sight => sight.Rise) ? double.PositiveInfinity
        : stride.Missing / (Resolved * Math.Max(stride.Before.Observed.Energy, stride.Now.Observed.Energy));
}
