using QBattery.Symbolic;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Batteries.Populations;

/// <summary>
/// A mode that is proved from some N on, at the N just below: where its level is the most populated there too, by listing
/// all levels, it is the mode from those N on.
/// </summary>
internal static class Sooner
{
    /// <summary>The conditions of a mode with the least N for which it holds.</summary>
    /// <param name="mode">The mode.</param>
    /// <param name="weight">The weight, in factorials; with other symbols than N and k nothing is listed.</param>
    /// <param name="last">The highest level.</param>
    public static Mode Of(Mode mode, Expr weight, Expr last) => (weight * last).Symbols.All(IsListed) && mode.Conditions
        .FirstOrDefault(condition => LeastN(condition) is > 1) is { } proved
            ? mode with { Conditions = [.. mode.Conditions.Where(c => c != proved), .. From(LeastN(proved)!.Value, mode, weight, last)] }
            : mode;

    private static Seq<Condition> From(int proved, Mode mode, Expr weight, Expr last)
    {
        var from = proved;
        while (from > 1 && IsMode(mode, weight, last, from - 1)) from--;
        return from == 1 ? [] : [Condition.AtLeast(from)];
    }

    /// <summary>Whether no level is populated more; where the level is no integer other conditions exclude N.</summary>
    private static bool IsMode(Mode mode, Expr weight, Expr last, int cells) =>
        (At(mode.Level, cells), At(last, cells)) is (Expr.Number(var level), Expr.Number(var highest))
        && (!level.IsInteger || (level.Sign >= 0 && level <= highest && highest.TryToInt(out var levels)
            && Enumerable.Range(0, levels + 1).All(k => IsNotAbove(At(weight, cells), Build.Number(k), Build.Number(level)))));

    private static bool IsNotAbove(Expr weight, Expr k, Expr level) =>
        (Weight(weight, k), Weight(weight, level)) is (Result<Expr>.Ok(var own), Result<Expr>.Ok(var most))
        && SignTest.Of(most - own, Assumptions.None) is Sign.Positive or Sign.Zero;

    private static Result<Expr> Weight(Expr weight, Expr level) =>
        Factorials.At(weight, StateDefinition.Index, level, Assumptions.None);

    /// <summary>The number of a condition N >= number.</summary>
    private static int? LeastN(Condition condition) => condition is { Margins: [{ Strict: false } margin], Integers: [] }
        && Battery.Cells - margin.Quantity is Expr.Number({ IsInteger: true } number) && number.TryToInt(out var least) ? least : null;

    private static Expr At(Expr expr, int cells) => expr.Substitute(Battery.CellsName, Build.Number(cells));

    private static bool IsListed(string name) => name is Battery.CellsName or StateDefinition.Index;
}
