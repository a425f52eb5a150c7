using System.Diagnostics;
using QBattery.Batteries;
using QBattery.Numerics.Analyses;
using QBattery.Numerics.Bounds;
using QBattery.Numerics.Campaigns;
using QBattery.Numerics.Hermitian;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>Every bound on every state of a plan, on all cores.</summary>
public static class Campaign
{
    /// <summary>States between two reports of progress; fewer where each takes long.</summary>
    private static int Chunk(Plan plan) => 512 / (1 + plan.Cells.Most / 16);

    /// <summary>Runs a plan.</summary>
    /// <param name="plan">The states.</param>
    /// <param name="bounds">The bounds; in tests, false ones too.</param>
    /// <param name="progress">Told the number of states done, from several threads.</param>
    /// <param name="interrupt">Ends the campaign early, with what was found so far.</param>
    /// <param name="threads">How many at most; all cores if left out.</param>
    public static Findings Run(
        Plan plan, Seq<Bound> bounds, Action<long> progress, CancellationToken interrupt, int threads = -1)
    {
        var (watch, work) = (Stopwatch.StartNew(),
            new Work(plan, plan.Shapes(), bounds.Select(BoundEvaluator.Of).ToSeq()));
        var (size, done) = (Math.Max(1, Chunk(plan)), 0L);
        var (first, end) = plan.Shard.Of(plan.States);
        var found = new Found[(end - first + size - 1) / size][];
        Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, (chunk, loop) =>
        {
            if (interrupt.IsCancellationRequested) loop.Stop();
            else
            {
                var from = first + (long)chunk * size;
                (found[chunk], var states) = work.Chunk(from, Math.Min(from + size, end), interrupt);
                progress(Interlocked.Add(ref done, states));
            }
        });
        return work.Summary(done, found.Where(chunk => chunk is not null), watch.Elapsed);
    }

    /// <summary>
    /// What the parts of one campaign found together: the same as without parts, for the slack at a marked state is
    /// that of the state.
    /// </summary>
    /// <param name="parts">Different parts of one campaign; those that are missing leave the findings incomplete.</param>
    /// <param name="bounds">The bounds the parts speak of.</param>
    /// <exception cref="ArgumentException">There are no parts.</exception>
    internal static Findings Merge(Seq<Part> parts, Seq<Bound> bounds)
    {
        if (parts is not [{ Plan: var plan }, ..]) throw new ArgumentException("no parts to put together");
        var work = new Work(plan, plan.Shapes(), bounds.Select(BoundEvaluator.Of).ToSeq());
        return work.Summary(parts.Sum(part => part.States), parts.Select(part => work.Recalled(part.Marks)),
            parts.Aggregate(TimeSpan.Zero, (sum, part) => sum + part.Elapsed));
    }

    /// <summary>What all threads share.</summary>
    private sealed record Work(Plan Plan, IReadOnlyDictionary<(int, int), Shape> Shapes, Seq<BoundEvaluator> Bounds)
    {
        /// <summary>The tightest of some states for each bound, and how many were looked at.</summary>
        public (Found[] Tightest, long States) Chunk(long from, long to, CancellationToken interrupt)
        {
            var (tightest, index) = (Bounds.Select(_ => Found.Nothing).ToArray(), from);
            for (; index < to && !interrupt.IsCancellationRequested; index++) Look(Plan.State(index), tightest);
            return (tightest, index - from);
        }

        /// <summary>What the marked states show.</summary>
        public Found[] Recalled(Seq<Mark> marks)
        {
            var tightest = Bounds.Select(_ => Found.Nothing).ToArray();
            foreach (var (bound, number) in marks)
            {
                var (i, state) = (Bounds.Index().First(known => known.Item.Bound == bound).Index, Plan.State(number));
                tightest[i] = tightest[i].And(Found.At(Bounds[i].Slack(Measured(state)), number));
            }
            return tightest;
        }

        private Quantities Measured(RandomState state)
        {
            var shape = Shapes[(state.Cells, state.Levels)];
            var density = state.Density(shape.Size);
            return shape.Quantities(density, WholeSpectrum.Of(Eigenvalues.Of(density), StateError.None));
        }

        private void Look(RandomState state, Found[] tightest)
        {
            var quantities = Measured(state);
            for (var i = 0; i < tightest.Length; i++)
                if (Bounds[i].AppliesTo(state.Levels))
                    tightest[i] = tightest[i].And(Found.At(Bounds[i].Slack(quantities), state.Index));
        }

        public Findings Summary(long states, IEnumerable<Found[]> chunks, TimeSpan elapsed)
        {
            var best = chunks.Aggregate(Bounds.Select(_ => Found.Nothing).ToSeq(),
                (all, chunk) => all.Zip(chunk, (a, b) => a.And(b)).ToSeq());
            var tightest = Bounds.Zip(best,
                (bound, found) => new Tightest(bound.Bound, found.Slack, State(found.Index)));
            return new(states, tightest.ToSeq(),
                Bounds.Zip(best).SelectMany(pair => Violation(pair.First, pair.Second)).ToSeq(), elapsed);
        }

        private RandomState? State(long index) => index == Found.None ? null : Plan.State(index);

        private IEnumerable<Violation> Violation(BoundEvaluator bound, Found found)
        {
            if (State(found.Violation) is not { } state) return [];
            var density = state.Density(Shapes[(state.Cells, state.Levels)].Size);
            var minimal = Minimise.Of(bound, state.Cells, state.Levels, density);
            return [new(bound.Bound, minimal.Slack(bound), state, minimal)];
        }
    }
}
