using QBattery.Numerics.Dynamics;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>From a model of one's own to a charged battery.</summary>
public static class Evolve
{
    /// <summary>The most cells, and the most points of a trajectory.</summary>
    public const int MaxCells = 1_000_000, MaxPoints = 100_000;

    /// <summary>The battery at a moment: a given time, the first maximum of E, or of E/t.</summary>
    /// <param name="model">The model.</param>
    /// <param name="cells">N.</param>
    /// <param name="moment">When it is stopped; hbar = 1.</param>
    /// <param name="setup">What it starts from; an empty battery and no photon by default.</param>
    /// <returns>
    /// The battery; <see cref="Reason.BadArgument"/> for what is not a model, as a Hamiltonian that is not Hermitian;
    /// <see cref="Reason.TooLarge"/> for what takes too much memory or time, with an estimate;
    /// <see cref="Reason.NotCovered"/> where there is no such moment.
    /// </returns>
    public static Result<Evolved> Until(Model model, int cells, Moment moment, Setup? setup = null) =>
        from known in Known(cells, setup ?? Setup.Default)
        from end in Journey.Until(model, cells, moment, setup ?? Setup.Default)
        select end;

    /// <summary>The battery at a time.</summary>
    /// <inheritdoc cref="Until(Model, int, Moment, Setup?)"/>
    public static Result<Evolved> Until(Model model, int cells, Expr time, Setup? setup = null) =>
        Until(model, cells, new Moment.At(time), setup);

    /// <summary>The battery at equally spaced times.</summary>
    /// <param name="model">The model.</param>
    /// <param name="cells">N.</param>
    /// <param name="start">The first time.</param>
    /// <param name="end">The last time.</param>
    /// <param name="points">How many times, from 2 up.</param>
    /// <param name="setup">What it starts from.</param>
    /// <param name="seen">Called with each battery as it comes.</param>
    /// <returns>The batteries; reasons as for one time.</returns>
    public static Result<Seq<Evolved>> Along(
        Model model, int cells, Expr start, Expr end, int points, Setup? setup = null, Action<Evolved>? seen = null) =>
        from known in Known(cells, setup ?? Setup.Default)
        from some in points is >= 2 and <= MaxPoints
            ? Result.Ok(true)
            : new Reason.BadArgument("the points of the trajectory", $"a whole number from 2 to {MaxPoints}")
        from all in Journey.Along(model, cells, start, end, points, setup ?? Setup.Default, seen ?? (_ => { }))
        select all;

    /// <summary>The battery in the steady state.</summary>
    /// <param name="model">The model, which does not depend on time.</param>
    /// <param name="cells">N.</param>
    /// <param name="setup">A cutoff or a tolerance; a steady state does not know where it came from.</param>
    /// <returns>
    /// The battery in the steady state; <see cref="Reason.NotCovered"/> with the dimension where there is more than one;
    /// other reasons as for a time.
    /// </returns>
    public static Result<Evolved> Steady(Model model, int cells, Setup? setup = null) =>
        from known in Known(cells, setup ?? Setup.Default)
        from still in model.IsTimeDependent
            ? new Reason.BadArgument("the steady state", "the model depends on the time t, so that it has none")
            : Result.Ok(true)
        from steady in Rest.Of(model, cells, setup ?? Setup.Default)
        select steady;

    private static Result<bool> Known(int cells, Setup setup) => cells is < 1 or > MaxCells
            ? new Reason.BadArgument("cells", $"N is a whole number from 1 to {MaxCells}")
        : setup.Tolerance is >= Setup.LeastTolerance and <= Setup.LargestTolerance ? Result.Ok(true)
        : new Reason.BadArgument("tolerance", $"from {Setup.LeastTolerance} to {Setup.LargestTolerance}");
}
