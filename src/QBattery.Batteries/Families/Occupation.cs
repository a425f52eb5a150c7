using System.Text.RegularExpressions;
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
            (_, true) when levels > Battery.Qubits.Levels => Bad(weight,
                $"k counts the excitations of two-level cells; for {levels} levels write {All(levels)}"),
            ({ Count: > 0 }, true) => Bad(weight, "it contains both k and an occupation number; n_1 is k"),
            ([], false) => 0,
            ([], true) => 1,
            ([var name], _) => Level(name, levels, extra),
            (var names, _) => Bad(weight,
                $"it depends on several occupation numbers ({string.Join(", ", names)}), whose order is not decided; "
                    + "weights may depend on one"),
        };

    private static Result<int> Level(string name, int levels, Assumptions extra) =>
        extra.Of(name) != Domain.Real
            ? new Reason.BadArgument(name, "nothing can be assumed of it: it runs from 0 to N")
            : Enumerable.Range(0, levels).Where(level => OccupationMixture.Name(level) == name)
                .Select(level => Result.Ok(level)).FirstOrDefault()
                ?? new Reason.BadArgument(
                    name, $"cells with {levels} levels have the occupation numbers {All(levels)}");

    private static string All(int levels) =>
        string.Join(", ", Enumerable.Range(0, levels).Select(OccupationMixture.Name));

    private static Result<int> Bad(Expr weight, string why) =>
        new Reason.BadArgument($"populations {Print.Short(weight)}", why);

    [GeneratedRegex("^n_[0-9]+$")]
    private static partial Regex Pattern();
}
