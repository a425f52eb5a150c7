using QBattery.Batteries;
using QBattery.Numerics.CrossChecks;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>
/// Compares a derivation with matrices that know only the definition of the family, and with every bound.
/// </summary>
public static class CrossCheck
{
    /// <summary>The comparison over a range of N, with sample values for parameters left open.</summary>
    /// <returns>What was found, or why there is nothing to compare.</returns>
    public static Result<Check> Of(Derivation derivation) =>
        from instances in Checkable.Of(derivation) is { Count: > 0 } some
            ? Result.Ok(some)
            : StateRefusals.NothingToCheck
        from rows in Result.All(instances.Select(at => FormComparison.Of(derivation, at)))
        select Summary(derivation.Subject, instances[0].Symbols, rows);

    private static Check Summary(Subject subject, Seq<(string Name, Rational Value)> at, Seq<FormComparison> rows)
    {
        var worst = rows.SelectMany(row => row.Deviations)
            .MaxBy(deviation => double.IsNaN(deviation.Error) ? double.PositiveInfinity : deviation.Error)!;
        return new(
            rows.Select(row => row.Cells).ToSeq(), at, worst.Error, worst.What, Method(subject, rows),
            rows.SelectMany(row => row.Violations).ToSeq());
    }

    private static CheckMethod Method(Subject subject, Seq<FormComparison> rows) =>
        subject.State.Definition is StateDefinition.Summary
            ? new CheckMethod.LeastEnergy()
            : new CheckMethod.Matrices(rows.LastOrDefault(row => row.Brute)?.Cells);
}
