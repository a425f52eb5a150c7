using QBattery.Numerics.Dynamics.Models;
using QBattery.Numerics.Dynamics.Operators;
using QBattery.Numerics.Dynamics.Propagators;
using QBattery.Numerics.Protocols;
using QBattery.Symbolic;
using static System.FormattableString;

namespace QBattery.Numerics.Dynamics;

/// <summary>The motion of a model, at as many photons as it needs.</summary>
internal static class Journey
{
    /// <summary>Between two looks at the last photon levels, a stretch of this share of the time.</summary>
    private const int Looks = 8;

    /// <summary>A trace that is off by more than this is a sign of a motion that was not followed.</summary>
    private const double LostTrace = 1e-7;

    /// <summary>The battery at a moment.</summary>
    public static Result<Evolved> Until(Model model, int cells, Moment moment, Setup setup) => Cutoffs.Grown(
        model, cells, setup, started =>
            from time in Instant(started, moment)
            from ends in Stops(started, [time], _ => { })
            select (ends.Batteries[0], ends.Tail));

    /// <summary>The battery at equally spaced times.</summary>
    public static Result<Seq<Evolved>> Along(
        Model model, int cells, Expr start, Expr end, int points, Setup setup, Action<Evolved> seen) =>
        from first in Knobs.NotNegative("the first time of the trajectory", start, cells)
        from last in Knobs.NotNegative("the last time of the trajectory", end, cells)
        from ordered in last > first
            ? Result.Ok(true)
            : new Reason.BadArgument("the trajectory", Invariant($"its last time {last:g6} is not after its first {first:g6}"))
        let times = Enumerable.Range(0, points).Select(i => first + i * (last - first) / (points - 1)).ToSeq()
        from all in Cutoffs.Grown(model, cells, setup, started => Stops(started, times, seen).Select(ends => (ends.Batteries, ends.Tail)))
        select all;

    private static Result<double> Instant(Started started, Moment moment) => moment switch
    {
        Moment.At(var time) => Knobs.NotNegative("time", time, started.Cells),
        Moment.FirstMax => Search.FirstMaximum(started.Trial, started.Evolution),
        Moment.MaxPower => started.Trial.Seen.Mean(started.Trial.Seen.Excited, started.Trial.Start) > 1e-12
            ? new Reason.BadArgument("max-power", "the battery is not empty at t = 0, where E/t is infinite")
            : Search.MaximalPower(started.Trial, started.Evolution, started.MostEnergy),
    };

    /// <summary>The batteries at ascending times, and the largest population of the last photon levels on the way.</summary>
    private static Result<(Seq<Evolved> Batteries, double Tail)> Stops(Started started, Seq<double> times, Action<Evolved> seen)
    {
        var (trial, evolution) = (started.Trial, started.Evolution);
        var quick = Cost.OfTime(Invariant($"{started.Name} up to t = {times[^1]:g6}"), evolution.Operations(times[^1]));
        if (quick is Result<bool>.Fail(var slow)) return slow;
        var (vectors, now, tail, batteries) = (trial.Start, 0.0, 0.0, new List<Evolved>());
        foreach (var time in times)
        {
            foreach (var stop in Between(now, time, started.IsCut))
            {
                (vectors, now) = ([.. vectors.Select(vector => evolution.Of(vector, now, stop))], stop);
                if (started.IsCut) tail = Math.Max(tail, trial.Seen.Mean(trial.Seen.Last, vectors));
            }
            if (vectors.Any(vector => vector.Any(double.IsNaN)))
                return new Reason.BadArgument("the model", Invariant($"a coefficient has no real value, or grows without limit, at a time up to t = {time:g6}"));
            if (Math.Abs(trial.Seen.Mean(trial.Seen.All, vectors) - 1) > LostTrace)
                return new Reason.NotCovered(started.Name, Invariant($"its trace is lost on the way to t = {time:g6}"));
            batteries.Add(started.Read(time, vectors, tail));
            if (tail <= started.Setup.Tolerance || started.Setup.Cutoff is not null) seen(batteries[^1]);
        }
        return (batteries.ToSeq(), tail);
    }

    private static IEnumerable<double> Between(double from, double to, bool isCut) => !isCut || to <= from
        ? [to]
        : Enumerable.Range(1, Looks).Select(i => i == Looks ? to : from + i * (to - from) / Looks);
}
