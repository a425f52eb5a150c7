using System.Numerics;
using QBattery.Batteries;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.CrossChecks;

/// <summary>The matrix of a family at one N, from its definition alone.</summary>
internal static class DefinedState
{
    /// <summary>The state, or why there is none at this N: weights that are negative, not finite or all zero.</summary>
    /// <param name="definition">The definition; a summary defines no state and is misuse.</param>
    /// <param name="cells">N.</param>
    /// <param name="at">Values of the parameters.</param>
    public static Result<BatteryState> Of(StateDefinition definition, int cells, IReadOnlyDictionary<string,
        Rational> at) => definition switch
    {
        StateDefinition.Populations(var weight) => Normalised(OnLevels(weight, cells, at))
            .Select(weights => BatteryStates.Dicke([.. weights])),
        StateDefinition.Level(var excitations, var kept) => Level(
            Approximate.Value(excitations, WithCells(at, cells)), Approximate.Value(kept, WithCells(at, cells)), cells),
        StateDefinition.Amplitudes(var amplitude) => Pure(OnLevels(amplitude, cells, at), cells),
        StateDefinition.NoisyFullLevel(var noise) => Noisy(Approximate.Value(noise, WithCells(at, cells)), cells),
        StateDefinition.Pumped(var time) =>
            Normalised(BirthChain.Populations(cells, Approximate.Value(time, WithCells(at, cells))))
            .Select(populations => BatteryStates.Dicke([.. populations])),
        StateDefinition.Flat(var levels) => Flat(cells, levels),
        StateDefinition.NoisyLevels(var levels, var noise) =>
            NoisyLevels(cells, levels, Approximate.Value(noise, WithCells(at, cells))),
        StateDefinition.Occupations(var levels, var level, var weight) =>
            Occupations(OnLevels(weight, cells, at), cells, levels, level),
        StateDefinition.Copies(var excited) => Copies(
            Approximate.Value(Build.One - excited, WithCells(at, cells)), Approximate.Value(excited, WithCells(at, cells)), cells),
        StateDefinition.Summary => throw new ArgumentException("a summary does not define a state"),
    };

    /// <summary>The values of the parameters and of N.</summary>
    public static Dictionary<string, Rational> WithCells(IReadOnlyDictionary<string, Rational> at, int cells) =>
        new(at) { [QBattery.Batteries.Battery.CellsName] = cells };

    private static List<double> OnLevels(Expr expr, int cells, IReadOnlyDictionary<string, Rational> at)
    {
        var values = WithCells(at, cells);
        return [.. Enumerable.Range(0, cells + 1).Select(k =>
        {
            values[StateDefinition.Index] = k;
            return Approximate.Value(expr, values);
        })];
    }

    private static Result<List<double>> Normalised(List<double> weights) =>
        weights.All(w => w >= 0 && double.IsFinite(w)) && weights.Sum() > 0
        ? weights.ConvertAll(w => w / weights.Sum())
        : StateRefusals.NoPopulations(weights.Count - 1);

    private static Result<BatteryState> Pure(List<double> amplitudes, int cells) =>
        Normalised(amplitudes.ConvertAll(a => a * a)).Select(probabilities =>
            BatteryStates.Pure(cells, 2,
                probabilities.Zip(amplitudes, (p, a) => new Complex(Math.CopySign(Math.Sqrt(p), a), 0))));

    private static Result<BatteryState> Level(double excitations, double kept, int cells)
    {
        var (level, part) = ((int)Math.Round(excitations), (int)Math.Round(kept));
        return level >= 0 && level <= cells && part >= 1 && part <= cells
            ? CellReduction.Subset(BatteryStates.Dicke([.. Enumerable.Range(0, cells + 1)
                .Select(k => k == level ? 1.0 : 0)]), part)
            : StateRefusals.NoLevel(level, part, cells);
    }

    private static Result<BatteryState> Noisy(double noise, int cells)
    {
        var populations = Enumerable.Repeat(noise / (cells + 1), cells + 1).ToList();
        populations[cells] += 1 - noise;
        return Normalised(populations).Select(p => BatteryStates.Dicke([.. p]));
    }

    private static BatteryState Flat(int cells, int levels)
    {
        var dimension = SymmetricBasis.Dimension(cells, levels);
        return BatteryStates.Diagonal(cells, levels, Enumerable.Repeat(1.0 / dimension, dimension));
    }

    private static Result<BatteryState> NoisyLevels(int cells, int levels, double noise)
    {
        var vectors = SymmetricBasis.Of(cells, levels).Vectors;
        return Normalised([.. vectors.Select(v => noise / vectors.Count + (v[levels - 1] == cells ? 1 - noise : 0))])
            .Select(populations => BatteryStates.Diagonal(cells, levels, populations));
    }

    private static Result<BatteryState> Occupations(List<double> weights, int cells, int levels, int level) =>
        Normalised([.. SymmetricBasis.Of(cells, levels).Vectors.Select(v => weights[v[level]])])
            .Select(populations => BatteryStates.Diagonal(cells, levels, populations));

    private static Result<BatteryState> Copies(double ground, double excited, int cells) =>
        Normalised([ground, excited]).Select(p => BatteryStates.Product(cells, BatteryStates.Dicke([.. p])));
}
