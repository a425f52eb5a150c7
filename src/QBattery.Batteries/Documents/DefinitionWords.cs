using QBattery.Symbolic;
using QBattery.Symbolic.Documents;

namespace QBattery.Batteries.Documents;

/// <summary>What a state is, in words with formulas.</summary>
internal static class DefinitionWords
{
    /// <summary>As the end of a sentence that begins with "the state is".</summary>
    public static Words Of(StateDefinition definition) => definition switch
    {
        StateDefinition.Populations(var weight) => Words.Of(
            $"the mixture of the Dicke levels {Levels} with populations proportional to {Mathematics.Of($"{weight}")}"),
        StateDefinition.Level(var excitations, var kept) =>
            Words.Of($"the Dicke level with {excitations} excitations, reduced to {kept} cells"),
        StateDefinition.Amplitudes(var amplitude) => Words.Of(
            $"the superposition of the Dicke levels {Levels} with amplitudes proportional to {amplitude}"),
        StateDefinition.NoisyFullLevel(var noise) => Words.Of(
            $"the full Dicke level with probability {1 - noise}, else the equal mixture of all Dicke levels"),
        StateDefinition.Pumped(var time) => Words.Of(
            $"the state that collective pumping makes of the ground state in the time {time}, from level {(Mathematics)"k"} to {(Mathematics)"k+1"} at the rate {(Mathematics)"(k+1)(N-k)"}"),
        StateDefinition.Flat(var levels) => Words.Of($"the equal mixture of the symmetric subspace of {levels}-level cells"),
        StateDefinition.NoisyLevels(var levels, var noise) => Words.Of(
            $"all {levels}-level cells in their highest level with probability {1 - noise}, else the equal mixture of the symmetric subspace"),
        StateDefinition.Occupations(var levels, var counted, var weight) => Words.Of(
            $"the mixture of the occupation vectors of {levels}-level cells with weights proportional to {weight}, where {Mathematics.Of($"k = {Counted(counted)}")} counts the cells in one level"),
        StateDefinition.Copies(var excited) =>
            Words.Of($"a product of independent cells, each excited with probability {excited}"),
        StateDefinition.Summary(var excitation, var largest) => Words.Of(
            $"any collective state with mean excitation {Mathematics.Of($"n = {excitation}")} and largest eigenvalue {Mathematics.Of($"{LargestEigenvalue} = {largest}")}"),
    };

    /// <summary>The symbol of the largest eigenvalue.</summary>
    public static Mathematics LargestEigenvalue { get; } = new Mathematics.Mark("r_0", "r_0", "r_{0}");

    private static Mathematics Levels { get; } = Mathematics.Of($"k = 0, {Marks.Dots}, N");

    private static Mathematics Counted(int level) => new Mathematics.Mark($"n_{level}", $"n_{level}", $"n_{{{level}}}");
}
