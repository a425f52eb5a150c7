using System.Diagnostics;
using QBattery.Batteries;
using QBattery.Numerics.Analyses;
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
        var found = new Found[(plan.States + size - 1) / size][];
        Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, (chunk, loop) =>
        {
            if (interrupt.IsCancellationRequested) loop.Stop();
            else
            {
                (found[chunk], var states) =
                    work.Chunk((long)chunk * size, Math.Min((chunk + 1L) * size, plan.States), interrupt);
                progress(Interlocked.Add(ref done, states));
            }
        });
        return work.Summary(done, found.Where(chunk => chunk is not null), watch.Elapsed);
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

        private void Look(RandomState state, Found[] tightest)
        {
            var shape = Shapes[(state.Cells, state.Levels)];
            var density = state.Density(shape.Size);
            var quantities = shape.Quantities(density, WholeSpectrum.Of(Eigenvalues.Of(density), StateError.None));
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
