using QBattery.Symbolic;

namespace QBattery.Batteries.States;

/// <summary>Definitions that leave no doubt that a state is charged.</summary>
internal static class Weights
{
    /// <summary>Whether a level above the lowest has a positive weight at every N, wherever the definition is one of a state.</summary>
    public static bool AreCharged(StateDefinition definition, Assumptions known) => definition switch
    {
        StateDefinition.Populations(var weight) => IsPositive(weight, Build.One, known) || IsPositive(weight, Battery.Cells, known),
        StateDefinition.NoisyFullLevel or StateDefinition.Flat or StateDefinition.NoisyLevels or StateDefinition.Copies => true,
        StateDefinition.Level or StateDefinition.Amplitudes or StateDefinition.Pumped or StateDefinition.Occupations
            or StateDefinition.Summary => false,
    };

    private static bool IsPositive(Expr weight, Expr level, Assumptions known) => SignTest.Of(
        weight.Substitute(StateDefinition.Index, level), known.With(Battery.CellsName, Domain.PositiveInteger)) == Sign.Positive;
}
