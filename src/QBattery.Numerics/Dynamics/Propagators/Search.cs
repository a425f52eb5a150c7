using QBattery.Symbolic;

namespace QBattery.Numerics.Dynamics.Propagators;

/// <summary>Times at which the energy of the battery, or energy over time, is largest.</summary>
internal static class Search
{
    /// <summary>Steps of the search in units of the fastest rate or frequency, and how many there may be.</summary>
    private const double Phase = 0.5, Patience = 2e6;

    /// <summary>A peak that the search sees this much below the highest one may still turn out to be higher.</summary>
    private const double Doubt = 0.99;

    /// <summary>A flow this much below the largest one is rounding.</summary>
    private const double Still = 1e-12;

    private const int Refinements = 100;

    private sealed record Sight(double Time, double[][] Vectors, double Energy, double Flow)
    {
        public double Rise => Time * Flow - Energy;
    }

    /// <summary>The first maximum of E(t).</summary>
    /// <returns>The time; <see cref="Reason.NotCovered"/> where E comes to rest before it falls.</returns>
    public static Result<double> FirstMaximum(Trial trial, Evolution evolution)
    {
        var fastest = 0.0;
        foreach (var (before, now) in Pairs(trial, evolution))
        {
            fastest = Math.Max(fastest, Math.Abs(before.Flow));
            if (before.Flow > 0 && now.Flow < -Still * fastest) return Root(trial, evolution, before, now, sight => sight.Flow);
            if (evolution.IsSteady(now.Time, now.Vectors)) break;
        }
        return new Reason.NotCovered("the first maximum of E", "the energy comes to rest, or the search ends, before it falls");
    }

    /// <summary>The maximiser of E(t)/t; the search ends when no energy could give more.</summary>
    /// <param name="trial">The model and its state.</param>
    /// <param name="evolution">Its motion.</param>
    /// <param name="most">A bound on E.</param>
    public static Result<double> MaximalPower(Trial trial, Evolution evolution, double most)
    {
        var (best, peaks) = (0.0, new List<(Sight Before, Sight Now)>());
        foreach (var pair in Pairs(trial, evolution))
        {
            best = Math.Max(best, pair.Now.Energy / pair.Now.Time);
            if (pair.Before.Time > 0 && pair.Before.Rise > 0 && pair.Now.Rise <= 0) peaks.Add(pair);
            if (most / pair.Now.Time < best || (peaks.Count > 0 && evolution.IsSteady(pair.Now.Time, pair.Now.Vectors)))
                return Highest(trial, evolution, peaks, best);
        }
        return new Reason.NotCovered("the maximum of E/t", "the search ends before one is certain");
    }

    private static Result<double> Highest(Trial trial, Evolution evolution, List<(Sight Before, Sight Now)> peaks, double best) => peaks
        .Where(pair => Math.Max(pair.Before.Energy / pair.Before.Time, pair.Now.Energy / pair.Now.Time) >= Doubt * best)
        .Select(pair => Root(trial, evolution, pair.Before, pair.Now, sight => sight.Rise))
        .Select(time => Result.Ok(time))
        .DefaultIfEmpty(new Reason.NotCovered("the maximum of E/t", "E/t is largest at t = 0"))
        .MaxBy(time => time.Match(t => See(trial, evolution, t, Moved(evolution, trial.Start, 0, t)).Energy / t, _ => 0))!;

    private static IEnumerable<(Sight Before, Sight Now)> Pairs(Trial trial, Evolution evolution)
    {
        var step = Phase / evolution.Reach;
        var before = See(trial, evolution, 0, trial.Start);
        for (var i = 1; evolution.Reach > 0 && i < Patience; i++)
        {
            var now = See(trial, evolution, i * step, Moved(evolution, before.Vectors, before.Time, i * step));
            yield return (before, now);
            before = now;
        }
    }

    /// <summary>The root of a falling function between two sights, by secants kept in a shrinking bracket.</summary>
    private static double Root(Trial trial, Evolution evolution, Sight from, Sight to, Func<Sight, double> of)
    {
        var ((left, above), (right, below), last) = ((from.Time, of(from)), (to.Time, of(to)), 0.0);
        for (var i = 0; i < Refinements && right - left > 1e-15 * right && below < 0; i++)
        {
            var secant = (left * below - right * above) / (below - above);
            var time = i % 3 == 2 || !(secant > left && secant < right) ? (left + right) / 2 : secant;
            var value = of(See(trial, evolution, time, Moved(evolution, from.Vectors, from.Time, time)));
            if (value == 0 || Math.Abs(time - last) <= 1e-15 * time) return time;
            last = time;
            if (value > 0) (left, above) = (time, value);
            else (right, below) = (time, value);
        }
        return (left + right) / 2;
    }

    private static double[][] Moved(Evolution evolution, double[][] vectors, double from, double to) =>
        [.. vectors.Select(vector => evolution.Of(vector, from, to))];

    private static Sight See(Trial trial, Evolution evolution, double time, double[][] vectors)
    {
        var velocities = vectors.Select(vector => evolution.Velocity(time, vector)).ToArray();
        return new(time, vectors, trial.Seen.Mean(trial.Seen.Excited, vectors), trial.Seen.Rate(trial.Seen.Excited, vectors, velocities));
    }
}
