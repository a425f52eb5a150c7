using QBattery.Batteries.Findings;
using QBattery.Symbolic;
using QBattery.Symbolic.Summation.Terms;
using static QBattery.Symbolic.Build;

namespace QBattery.Batteries.Populations;

/// <summary>
/// Mixtures of the occupation vectors of d-level cells whose weight depends on the number k of cells in one level:
/// binomial(N-k+d-2, d-2) vectors share each k. Theorem T3 asks for the binomial(N+q-1, N) largest eigenvalues,
/// q = 1..d-1. Where the vectors with k = 0 weigh most, all of these lie among them, for there are binomial(N+d-2, N).
/// </summary>
internal static class OccupationMixture
{
    private static readonly Expr K = Symbol(StateDefinition.Index);

    /// <summary>The occupation number of a level, as a user writes it.</summary>
    public static string Name(int level) => $"n_{level}";

    /// <summary>The state with weight(k) on each vector with k cells in a level.</summary>
    /// <param name="weight">The weight, in k and N.</param>
    /// <param name="battery">Cells with at least three levels.</param>
    /// <param name="level">The level whose cells k counts, from 0 to d-1.</param>
    /// <param name="assumptions">What is assumed.</param>
    /// <returns>
    /// The state, or why not: negative weights, sums without closed form, or a largest weight that is not at k = 0.
    /// </returns>
    public static Result<FamilyState> Of(Expr weight, Battery battery, int level, Assumptions assumptions)
    {
        var free = DickeMixture.WithoutParity(assumptions);
        var name = Name(level);
        return from positive in DickeMixture.NotNegative(
                   weight.Substitute(StateDefinition.Index, Symbol(name)), name, free)
               from moments in Moments.Of(weight * Vectors(battery), Battery.Cells, free, squares: false)
               from mode in Mode.Of(Factorials.Only(weight), Battery.Cells, assumptions)
               from ordered in mode.Level == Zero ? true : Result.Fail<bool>(Elsewhere(mode.Level, name, battery))
               from largest in DickeMixture.Largest(weight, Zero, moments.Total.Value, assumptions)
               select State(new(battery.Levels, level, weight), battery, moments, mode, largest, assumptions);
    }

    private static FamilyState State(StateDefinition.Occupations definition, Battery battery, Moments moments,
        Mode mode, Expr largest, Assumptions assumptions)
    {
        var known = assumptions.With(Battery.CellsName, Domain.PositiveInteger);
        var squares = Summate.Of(new(definition.Weight * definition.Weight * Vectors(battery), StateDefinition.Index,
            Zero, Battery.Cells, DickeMixture.WithoutParity(assumptions)));
        return new(battery, definition, NormalForm.Simplify(Mean(moments.Mean, battery, definition.Counted), known),
            new SpectrumForm.Blocks([(largest, Battery.Choose(battery.Levels - 2))]),
            squares.Match(sum => NormalForm.Simplify(sum.Value / Power(moments.Total.Value, Number(2)), known),
                Expr? (_) => null), null, null)
        {
            Conditions = [.. moments.Conditions, .. mode.Conditions],
            Evidence =
            [
                new Evidence.Given(new Origin.Count(definition.Counted, Vectors(battery))),
                .. moments.Evidence, .. mode.Evidence,
            ],
        };
    }

    /// <summary>binomial(N-k+d-2, d-2), the vectors with k cells in one level, as a polynomial.</summary>
    private static Expr Vectors(Battery battery) => Product(Enumerable.Range(1, battery.Levels - 2)
        .Select(i => (Battery.Cells - K + Number(i)) / Number(i)));

    /// <summary>n from the mean of k: the other cells are spread evenly over the other levels.</summary>
    private static Expr Mean(Expr inLevel, Battery battery, int level)
    {
        var others = Rational.Of(battery.Levels * (battery.Levels - 1) / 2 - level, battery.Levels - 1);
        return Number(level) * inLevel + Number(others) * (Battery.Cells - inLevel);
    }

    private static Reason Elsewhere(Expr level, string name, Battery battery) => FamilyRefusals.ModeElsewhere(
        string.Join(", ", Enumerable.Range(0, battery.Levels - 1).Select(Filled)), name, level);

    private static string Filled(int q) => Print.Text(NormalForm.Simplify(Battery.Choose(q), Assumptions.None));
}
