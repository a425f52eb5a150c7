using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Tests.Symbolic.Asymptotics;

/// <summary>Expansions of functions without parameters, beside their values.</summary>
internal static class Expansions
{
    private static readonly IReadOnlyDictionary<string, Rational> NoPoint = new Dictionary<string, Rational>();

    public static Result<TermSum> Expanded(Expr expr, int order) => LeadingTerms.Of(expr, order, Assumptions.None);

    /// <summary>|f - S_K| / growth at some N; null where an error is too far below f to be told from zero.</summary>
    public static double[]? RescaledErrors(Expr expr, TermSum expansion, int[] values) =>
        new Expansion(expr, Context.Default, expansion.Terms.Count, new(expansion, null))
            .CompareWithValues(values.Select(n => (Rational)n), NoPoint)
            .Select(table => table.Rows.Select(row => Math.Abs(row.RescaledError.ToDouble())).ToArray()) is Result<double[]>.Ok(var errors) ? errors : null;
}
