using QBattery.Batteries.Findings;
using QBattery.Batteries.States;
using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Numbers;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Batteries.Populations;

/// <summary>
/// A state from the weights of its Dicke levels: norm, mean and largest population derived, with certificates.
/// </summary>
internal static class DickeMixture
{
    /// <summary>The state of two-level cells with weight(k) on level k = 0..N.</summary>
    /// <returns>The state, or why not: negative weights, sums without closed form, a largest weight that is not
    /// proved.</returns>
    public static Result<FamilyState> Of(Expr weight, Assumptions assumptions)
    {
        var free = WithoutParity(assumptions);
        return from positive in NotNegative(weight, StateDefinition.Index, free)
               from moments in Moments.Of(weight, Battery.Cells, free)
               from mode in Mode.Of(Factorials.Only(weight), Battery.Cells, assumptions)
               from largest in Largest(weight, mode.Level, moments.Total.Value, assumptions)
               select State(weight, moments, mode, largest, assumptions);
    }

    private static FamilyState State(Expr weight, Moments moments, Mode mode, Expr largest,
        Assumptions assumptions)
    {
        var known = assumptions.With(Battery.CellsName, Domain.PositiveInteger);
        var variance = moments.Variance is { } closed ? NormalForm.Simplify(closed, known) : null;
        var mean = NormalForm.Simplify(moments.Mean, known);
        return new(Battery.Qubits, new StateDefinition.Populations(weight), mean,
            new SpectrumForm.Collective(largest),
            moments.Purity is { } purity ? Binomials.Tidy(NormalForm.Simplify(Factorials.Only(purity), known), known)
                : null, null, null)
        {
            Conditions = [.. moments.Conditions, .. mode.Conditions],
            Eigenvalues = weight.Contains(Build.Symbol(StateDefinition.Index)) ? []
                 : [(largest, Battery.Qubits.SymmetricDimension)],
            FullLevel = Largest(weight, Battery.Cells, moments.Total.Value, assumptions)
                .Match(full => full, Expr? (_) => null),
            CellGain = CellGain.OfPopulations(mean, Battery.Cells),
            Evidence =
            [
                .. moments.Evidence, .. mode.Evidence,
                .. variance is null ? Array.Empty<Evidence>()
                    : [new Evidence.Variance(variance)],
            ],
        };
    }

    /// <summary>The population of a level in closed form.</summary>
    internal static Result<Expr> Largest(Expr weight, Expr level, Expr total, Assumptions assumptions)
    {
        var known = assumptions.With(Battery.CellsName, Domain.PositiveInteger);
        return from top in Factorials.At(Factorials.Only(weight), StateDefinition.Index, level, known)
               from form in NormalForm.Of(top / Factorials.Only(total), known)
               from direct in NormalForm.Of(weight.Substitute(StateDefinition.Index, level) / total, known)
               select new[] { Binomials.Tidy(form.ToExpr(known), known), direct.ToExpr(known) }.MinBy(form =>
                   form.Descendants.Count())!;
    }

    /// <summary>Sums over all N hold for the N of one parity.</summary>
    internal static Assumptions WithoutParity(Assumptions assumptions) => assumptions.Known
        .Where(entry => entry.Name != Battery.CellsName)
        .Aggregate(Assumptions.None, (all, entry) => all.With(entry.Name, entry.Domain));

    /// <summary>No weight is negative at small N and sample values of the parameters.</summary>
    internal static Result<bool> NotNegative(Expr weight, string index, Assumptions assumptions)
    {
        var problem = new SumProblem(weight, index, Build.Zero, Battery.Cells, assumptions);
        foreach (var point in SumSamples.Of(problem))
            foreach (var k in SumSamples.Indices(problem, point))
                if (Evaluate.Ball(weight, new Dictionary<string, Rational>(point) { [index] = k },
                    SumSamples.Bits)
                    is Result<Ball>.Ok({ Sign: Sign.Negative }))
                    return FamilyRefusals.NegativeWeight(weight, index, k, SumSamples.Text(point));
        return true;
    }
}
