using QBattery.Batteries.Findings;
using QBattery.Batteries.States;
using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.NormalForms;

namespace QBattery.Batteries.Families;

/// <summary>Checks of a user's own closed forms.</summary>
internal static class OwnForms
{
    /// <summary>So many N are tried where no state has the given values for large N.</summary>
    private const int MostCells = 100;

    /// <summary>E/Delta, from an energy in units of Delta or with Delta as a factor.</summary>
    public static Result<Expr> Excitation(Expr energy, Assumptions assumptions)
    {
        var units = energy.Contains(Battery.Gap) ? energy / Battery.Gap : energy;
        return from form in NormalForm.Of(units, assumptions.With(Battery.CellsName, Domain.PositiveInteger))
               let excitation = form.ToExpr(assumptions)
               from free in excitation.Contains(Battery.Gap)
                   ? FamilyRefusals.GapInEnergy(energy)
                   : Result.Ok(excitation)
               select free;
    }

    /// <summary>A state of which n and r_0 are given, with what some state needs to have both.</summary>
    /// <returns>
    /// The state, or why there is none: 1/(N+1) &lt;= r_0 &lt;= 1 and n_min &lt;= n &lt;= N - n_min, with the n_min of
    /// <see cref="LeastExcitation"/>, fails for all large N.
    /// </returns>
    public static Result<FamilyState> State(Expr excitation, Expr largest, Assumptions assumptions) =>
        from unitless in largest.Contains(Battery.Gap)
            ? FamilyRefusals.GapInEigenvalue(largest)
            : Result.Ok(largest)
        let known = assumptions.With(Battery.CellsName, Domain.PositiveInteger)
        from eigenvalue in Eigenvalue(largest, assumptions)
        from least in Least(excitation, largest, known)
        select new FamilyState(
            Battery.Qubits, new StateDefinition.Summary(excitation, largest), excitation,
            new SpectrumForm.Collective(largest), Purity: null, Rank: null, LadderPassive: null)
        {
            Conditions = [eigenvalue, .. least.Conditions, Mean(excitation, least, known)],
            Evidence =
            [
                new Evidence.Given(new Origin.User()),
                new Evidence.Filling(NormalForm.Simplify(least.Value, known), least.Ground),
            ],
        };

    private static Result<Condition> Eigenvalue(Expr largest, Assumptions assumptions)
    {
        var least = Build.One / (Battery.Cells + Build.One);
        var condition = Condition.Between(least, largest, Build.One);
        return condition.Under(assumptions) == Standing.Never
            ? FamilyRefusals.ImpossibleEigenvalue(largest, least)
            : condition;
    }

    /// <summary>The least n in a form that does not refute the given one for large N.</summary>
    private static Result<LeastExcitation> Least(Expr excitation, Expr largest, Assumptions known)
    {
        Standing Of(LeastExcitation least) => Mean(excitation, least, known).Under(known);
        if (LeastExcitation.Exact(largest, known) is { } exact)
            return Of(exact) == Standing.Never ? Impossible(excitation, largest, exact, known) : exact;
        if (LeastExcitation.Above(largest) is var above && Of(above) != Standing.Never) return above;
        var whole = LeastExcitation.Whole(largest, known);
        return Of(whole) == Standing.Never ? Impossible(excitation, largest, whole, known)
            : whole.Conditions.All(condition => condition.Under(known) != Standing.Never) ? whole
            : FamilyRefusals.OpenExistence;
    }

    private static Condition Mean(Expr excitation, LeastExcitation least, Assumptions known)
    {
        var value = NormalForm.Simplify(least.Value, known);
        return Condition.Between(value, excitation, NormalForm.Simplify(Battery.Cells - value, known));
    }

    private static Reason Impossible(Expr excitation, Expr largest, LeastExcitation least, Assumptions known)
    {
        var (low, high) = (NormalForm.Simplify(least.Value, known),
            NormalForm.Simplify(Battery.Cells - least.Value, known));
        return FamilyRefusals.ImpossibleExcitation(excitation, largest, low, high, Exceptions(excitation, largest));
    }

    /// <summary>The N at which there are states all the same, of the first.</summary>
    private static string Exceptions(Expr excitation, Expr largest)
    {
        var possible = Enumerable.Range(1, MostCells).Select(cells => (cells, Is: At(excitation, largest, cells))).ToList();
        var (some, open) = (possible.Where(p => p.Is == true).Select(p => p.cells).ToList(), possible.Any(p => p.Is is null));
        return (some, open) switch
        {
            (_, true) => "which small N are exceptions is not decided",
            ([], _) => $"there is none at any N from 1 to {MostCells}",
            _ => $"there are states only at N = {string.Join(", ", some)}, of N = 1..{MostCells}",
        };
    }

    private static bool? At(Expr excitation, Expr largest, int cells)
    {
        var at = new Dictionary<string, Rational> { [Battery.CellsName] = cells };
        return Evaluate.Exact(excitation, at) is { } n && Evaluate.Exact(largest, at) is { } r
            ? LeastExcitation.Allows(n, r, cells)
            : null;
    }
}
