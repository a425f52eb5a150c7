using QBattery.Numerics.Dynamics.Operators;
using QBattery.Symbolic;

namespace QBattery.Numerics.Dynamics.Propagators;

/// <summary>Where a level goes under an operator, for every level.</summary>
internal sealed class Transitions
{
    private readonly (int To, QuadComplex Value)[][] _all;

    /// <summary>The columns of the matrix of an operator.</summary>
    public Transitions(Bands bands) => _all = [.. Enumerable.Range(0, bands.Space.Size).Select(x => bands.All
        .Where(band => !band.Value[x].IsZero).Select(band => (band.Key.From(x, bands.Space)!.Value, band.Value[x])).ToArray())];

    /// <summary>The levels that a level goes to.</summary>
    public (int To, QuadComplex Value)[] this[int level] => _all[level];
}

/// <summary>
/// What moves with one function of time: A v for a state vector; A rho + rho A* + sum of L rho R* for a density matrix.
/// </summary>
/// <param name="Scale">The function.</param>
/// <param name="Drift">A.</param>
/// <param name="Jumps">Pairs L, R, with each pair also the one in the other order.</param>
internal sealed record Mover(Expr Scale, Transitions Drift, Seq<(Transitions Left, Transitions Right)> Jumps)
{
    /// <summary>The movers of a model: A = -i H - sum of L* L/2.</summary>
    public static Seq<Mover> Of(Seq<TimedBands> hamiltonian, Seq<Seq<TimedBands>> jumps)
    {
        var pairs = jumps.SelectMany(jump => jump.SelectMany(left => jump.Select(right =>
            (Scale: left.Scale * right.Scale, Left: left.Bands, Right: right.Bands)))).ToSeq();
        var drifts = hamiltonian.Select(part => part with { Bands = part.Bands.Times(new(0, -1)) }).Concat(pairs.Select(pair =>
            new TimedBands(pair.Scale, pair.Right.Adjoint().After(pair.Left).Times(-0.5))));
        return drifts.GroupBy(part => part.Scale, part => part.Bands).Select(same => new Mover(
            same.Key, new(same.Aggregate((sum, bands) => sum.Plus(bands))),
            pairs.Where(pair => pair.Scale == same.Key).Select(pair => (new Transitions(pair.Left), new Transitions(pair.Right))).ToSeq()))
            .ToSeq();
    }
}
