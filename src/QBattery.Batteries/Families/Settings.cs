using QBattery.Batteries.Findings;
using QBattery.Symbolic;
using QBattery.Symbolic.Outcomes;

namespace QBattery.Batteries.Families;

/// <summary>
/// Parameter values: which are allowed, what is assumed of the symbols in them, and what they must satisfy.
/// </summary>
internal static class Settings
{
    /// <summary>Whether every setting names a parameter of the family, once.</summary>
    public static Result<bool> AllKnown(DickeFamily family, Seq<(string Name, Expr Value)> settings)
    {
        var names = family.Parameters.Select(p => p.Name).ToList();
        foreach (var (name, _) in settings)
            if (!names.Contains(name))
                return UnknownName.Of($"parameter '{name}' of {family.Name}", name, names, "the parameters are");
        return settings.GroupBy(s => s.Name).FirstOrDefault(g => g.Count() > 1) is { } repeated
            ? FamilyRefusals.SetTwice(repeated.Key)
            : true;
    }

    /// <summary>The value set for a parameter, the parameter itself if none is.</summary>
    public static Expr ValueOf(Parameter parameter, Seq<(string Name, Expr Value)> settings) =>
        settings.Where(s => s.Name == parameter.Name).Select(s => s.Value).FirstOrDefault(Build.Symbol(parameter.Name));

    /// <summary>
    /// A symbol that stands for a parameter ranges over its domain; any other symbol is positive unless said otherwise.
    /// </summary>
    public static Result<Assumptions> Assume(Parameter parameter, Expr value, Assumptions known) => StandsForItself(value) is { } name
        ? known.With(name, parameter.Domain) is var narrowed && narrowed.Of(name).IsEmpty
            ? FamilyRefusals.NoValueLeft(name, parameter.Range)
            : narrowed
        : PositiveUnlessSaid([value], known);

    /// <summary>The assumptions, with symbols nothing is assumed of taken to be positive.</summary>
    public static Assumptions PositiveUnlessSaid(IEnumerable<Expr> expressions, Assumptions extra) => expressions
        .SelectMany(e => e.Symbols)
        .Where(name => name != Battery.CellsName && name != Battery.GapName && extra.Of(name) == Domain.Real)
        .Aggregate(extra, (known, name) => known.With(name, new(Interval.Above(0), Integrality.Real)));

    /// <summary>N grows without limit, whatever else is assumed of it.</summary>
    public static Result<Assumptions> Unlimited(Assumptions extra) => extra.Of(Battery.CellsName).Interval.Upper is null
        ? extra
        : FamilyRefusals.BoundedCells(Battery.CellsName);

    /// <summary>What a value must satisfy to stand for a parameter; nothing more where that is plain.</summary>
    /// <returns>
    /// The condition, or why the value may not stand for the parameter: of the wrong kind, or outside its domain.
    /// </returns>
    public static Result<Seq<Condition>> Conditions(Parameter parameter, Expr value, Assumptions assumptions) =>
        value switch
        {
            _ when Misplaced(parameter, value) is { } why => FamilyRefusals.BadParameter(parameter.Name, value, why),
            Expr.Number(var number) when !parameter.Domain.Contains(number) => OutOfRange(parameter, value),
            Expr.Number => Seq.Create<Condition>([]),
            _ when StandsForItself(value) is not null => Seq.Create<Condition>([]),
            _ => NormalForm.Of(value, assumptions.With(Battery.CellsName, Domain.PositiveInteger))
                .Then(_ => Inside(parameter, value, assumptions)),
        };

    private static Result<Seq<Condition>> Inside(Parameter parameter, Expr value, Assumptions assumptions)
    {
        var condition = Condition.Within(value, parameter.Domain.Interval);
        return condition.Under(assumptions) == Standing.Never ? OutOfRange(parameter, value) : Seq.Create([condition]);
    }

    /// <summary>Why a value is not of the kind a parameter takes, or null.</summary>
    private static Phrase? Misplaced(Parameter parameter, Expr value) =>
        parameter.Kind == ParameterKind.WholeNumber && value is not Expr.Number
            ? FamilyRefusals.WholeNumberNeeded(parameter.Range)
        : parameter.Kind != ParameterKind.Sequence && value.Contains(Battery.Cells)
            ? FamilyRefusals.ContainsCells
        : value.Symbols.FirstOrDefault(StateDefinition.Reserved.Contains) is { } reserved
            ? FamilyRefusals.Reserved(reserved, StateDefinition.Meaning(reserved))
        : null;

    /// <summary>
    /// The name of a symbol that stands for every value of the domain; null for any other expression.
    /// </summary>
    private static string? StandsForItself(Expr value) =>
        value is Expr.Symbol(var name) && name != Battery.CellsName ? name : null;

    private static Reason OutOfRange(Parameter parameter, Expr value) =>
        FamilyRefusals.BadParameter(parameter.Name, value, FamilyRefusals.OutOfRange(parameter.Range));
}
