using QBattery.Numerics.Dynamics.Models;
using QBattery.Numerics.Dynamics.Operators;
using QBattery.Numerics.Dynamics.Propagators;
using QBattery.Numerics.Printing;
using QBattery.Symbolic;

namespace QBattery.Numerics.Dynamics;

/// <summary>
/// How many photons are kept: all there can be, where a conserved number bounds them; else more and more, until the last
/// levels are empty up to the tolerance.
/// </summary>
internal static class Cutoffs
{
    /// <summary>The most photons, and by how much their number grows.</summary>
    public const int Most = 20_000, Growth = 2;

    /// <summary>Photon numbers left out at the beginning have this share of the tolerance.</summary>
    private const double Share = 1e-6, Least = 1e-20;

    /// <summary>A population that falls by less than this while the cutoff doubles twice will not fall.</summary>
    private const double Falling = 0.8;

    /// <summary>In motion, populations are given so many photons before they are expected to fall.</summary>
    public const int Patience = 200;

    /// <summary>What a run gives at enough photons.</summary>
    /// <param name="model">The model.</param>
    /// <param name="cells">N.</param>
    /// <param name="setup">What it starts from.</param>
    /// <param name="run">The run; it also says how much the last levels were populated.</param>
    public static Result<T> Grown<T>(Model model, int cells, Setup setup, Func<Started, Result<(T Value, double Tail)>> run) =>
        from battery in PureParts.Of(setup.Battery, cells)
        from charger in model.HasCavity || setup.Charger == ChargerStart.Vacuum
            ? PureParts.Of(setup.Charger, cells, Math.Max(Least, Share * setup.Tolerance))
            : new Reason.BadArgument($"charger {setup.Charger}", "neither a nor ad occurs in the model, so that there is no charger")
        let highest = charger.Max(part => part.Amplitudes.Length) - 1
        let excited = battery.Max(part => Array.FindLastIndex(part.Amplitudes, amplitude => amplitude != 0))
        from bound in model.HasCavity ? Bound(model, cells, highest, excited) : 0
        from room in setup.Cutoff is not { } cutoff || cutoff >= highest
            ? Result.Ok(true)
            : new Reason.BadArgument($"cutoff {setup.Cutoff}", $"the charger starts with up to {highest} photons")
        from value in Tried(setup, bound, highest + 2 * cells + 6, Patience, (photons, isCut) =>
            from prepared in Prepared.Of(model, new(cells, photons))
            from trial in Trial.Of($"the model with N = {cells}", prepared, battery, charger)
            from end in run(new(model, setup, trial, new(trial.Generator, Math.Min(setup.Tolerance, 1e-11)), isCut, Share * setup.Tolerance * (highest > 0 ? 1 : 0)))
            select end)
        select value;

    /// <summary>What is tried with a given cutoff, with the bound there is, or with more and more photons.</summary>
    /// <param name="setup">A cutoff or none, and the tolerance.</param>
    /// <param name="bound">The most photons there can be; null for no bound.</param>
    /// <param name="first">The cutoff to begin with.</param>
    /// <param name="patience">Cutoffs up to this one are not expected to suffice.</param>
    /// <param name="attempt">From a cutoff, and whether it cuts, to a value and the population of the last levels.</param>
    public static Result<T> Tried<T>(
        Setup setup, int? bound, int first, int patience, Func<int, bool, Result<(T Value, double Tail)>> attempt)
    {
        if (setup.Cutoff is { } given) return attempt(given, bound is null || given < bound).Select(end => end.Value);
        if (bound is { } all) return attempt(all, false).Select(end => end.Value);
        var tails = new List<double>();
        for (var photons = first; ; photons *= Growth)
        {
            if (photons > Most) return Endless(photons / Growth, tails);
            var end = attempt(photons, true);
            if (end is not Result<(T Value, double Tail)>.Ok((var value, var tail))) return end.Select(found => found.Value);
            if (tail <= setup.Tolerance) return value;
            tails.Add(tail);
            if (photons > patience && tails.Count > 2 && tail > Falling * tails[^3]) return Endless(photons, tails);
        }
    }

    private static Reason Endless(int photons, List<double> tails) => new Reason.TooLarge("the number of photons",
        $"with {photons} photons the last two levels still hold {Decimals.Small(tails.LastOrDefault(1))}, after "
        + string.Join(", ", tails.SkipLast(1).Select(Decimals.Small))
        + "; a jump may pump without bound, or the tolerance is too small; a cutoff can be given");

    private static Result<int?> Bound(Model model, int cells, int highest, int excited) =>
        from prepared in Prepared.Of(model, new(cells, highest + 1 + model.Jumps.Prepend(model.Hamiltonian).Max(TimedOperator.Degree)))
        select PhotonBound.Of(prepared, highest, excited);
}
