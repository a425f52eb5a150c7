using System.Text.RegularExpressions;
using QBattery.Batteries.Findings;
using QBattery.Batteries.Populations;
using QBattery.Symbolic;

namespace QBattery.Batteries.Families;

/// <summary>Occupation numbers n_0, n_1, ... in weights that a user gives.</summary>
internal static partial class Occupation
{
    /// <summary>The one level whose occupation number a weight depends on; 0 where it depends on none.</summary>
    public static Result<int> Of(Expr weight, int levels, Assumptions extra) =>
        (weight.Symbols.Where(name => Pattern().IsMatch(name)).ToSeq(),
            weight.Symbols.Contains(StateDefinition.Index)) switch
        {
            (_, true) when levels > Battery.Qubits.Levels => FamilyRefusals.QubitIndex(weight, levels, All(levels)),
            ({ Count: > 0 }, true) => FamilyRefusals.TwoIndices(weight),
            ([], false) => 0,
            ([], true) => 1,
            ([var name], _) => Level(name, levels, extra),
            (var names, _) => FamilyRefusals.SeveralOccupations(weight, names),
        };

    private static Result<int> Level(string name, int levels, Assumptions extra) =>
        extra.Of(name) != Domain.Real
            ? FamilyRefusals.AssumedIndex(name)
            : Enumerable.Range(0, levels).Where(level => OccupationMixture.Name(level) == name)
                .Select(level => Result.Ok(level)).FirstOrDefault()
                ?? FamilyRefusals.NoOccupation(name, levels, All(levels));

    private static string All(int levels) =>
        string.Join(", ", Enumerable.Range(0, levels).Select(OccupationMixture.Name));

    [GeneratedRegex("^n_[0-9]+$")]
    private static partial Regex Pattern();
}
