using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Summation.Certificates;

namespace QBattery.Batteries.Families;

/// <summary>Where what a user wrote has values, as conditions on N and the parameters.</summary>
internal static class WhereWritten
{
    /// <summary>The assumptions, with symbols that are left or were cancelled taken to be positive unless said.</summary>
    public static Assumptions Positive(Seq<Formula> formulas, Assumptions extra) =>
        Settings.PositiveUnlessSaid(formulas.SelectMany(formula => formula.Symbols).Select(Build.Symbol), extra);

    /// <summary>What must hold, beyond the assumptions, for all that is asked to be met.</summary>
    /// <returns>
    /// The conditions; <see cref="Reason.OutsideDomain"/> where there is no value for large N,
    /// <see cref="Reason.NotCovered"/> where that is not decided and no inequality says it.
    /// </returns>
    public static Result<Seq<Condition>> Conditions(IEnumerable<Requirement> asked, Assumptions assumptions) =>
        Result.All(asked.Select(one => Condition(one, Cells(assumptions))))
            .Select(all => all.SelectMany(conditions => conditions).Distinct().ToSeq());

    /// <summary>The same for weights of the levels k = 0..N.</summary>
    public static Result<Seq<Condition>> OfLevels(Formula weight, Assumptions assumptions)
    {
        var known = Cells(assumptions);
        var levels = SumProblem.Of(weight, StateDefinition.Index, Build.Zero, Battery.Cells, known);
        var closed = new ClosedSum(levels, weight.Value, new Certificate.Addition(0), Battery.CellsName,
            DefinedFrom.FirstOf(known.Of(Battery.CellsName)), []);
        return AsWritten.Of(closed, levels).Select(sum => From(sum.ValidFrom, known)
            .Concat(sum.Provisos.Select(QBattery.Batteries.Condition.Of)).ToSeq());
    }

    private static Assumptions Cells(Assumptions assumptions) =>
        assumptions.With(Battery.CellsName, Domain.PositiveInteger);

    private static Result<Seq<Condition>> Condition(Requirement asked, Assumptions known) =>
        new DefinedFrom(known, Battery.CellsName).Of(asked) switch
        {
            Result<int>.Ok(var from) => From(from, known),
            Result<int>.Fail(Reason.OutsideDomain outside) => outside,
            Result<int>.Fail(var open) => asked switch
            {
                Requirement.NonZero(var x) => Seq.Create<Condition>([new Condition.NotZero(x)]),
                Requirement.Positive(var x) => Seq.Create([QBattery.Batteries.Condition.Positive(x)]),
                Requirement.NonNegative(var x) => Seq.Create([QBattery.Batteries.Condition.NotNegative(x)]),
                Requirement.NoPole or Requirement.RealPower or Requirement.RealBinomial or Requirement.RealDoubleFactorial => open,
            },
        };

    private static Seq<Condition> From(int from, Assumptions known) =>
        from <= DefinedFrom.FirstOf(known.Of(Battery.CellsName)) ? []
        : [QBattery.Batteries.Condition.AtLeast(from)];
}
