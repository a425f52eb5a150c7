using QBattery.Symbolic;
using QBattery.Symbolic.Core;

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
                return new Reason.BadArgument($"parameter '{name}' of {family.Name}", Unknown(name, names, "parameters"));
        return settings.GroupBy(s => s.Name).FirstOrDefault(g => g.Count() > 1) is { } repeated
            ? new Reason.BadArgument($"parameter '{repeated.Key}'", "it is set more than once")
            : true;
    }

    /// <summary>What to say of an unknown name.</summary>
    public static string Unknown(string name, IEnumerable<string> known, string what) => (Nearest.Of(name, known), known.Any()) switch
    {
        ({ } nearest, _) => $"unknown; did you mean '{nearest}'?",
        (_, true) => $"unknown; the {what} are {string.Join(", ", known)}",
        (_, false) => "unknown; there are none",
    };

    /// <summary>The value set for a parameter, the parameter itself if none is.</summary>
    public static Expr ValueOf(Parameter parameter, Seq<(string Name, Expr Value)> settings) =>
        settings.Where(s => s.Name == parameter.Name).Select(s => s.Value).FirstOrDefault(Build.Symbol(parameter.Name));

    /// <summary>
    /// A symbol that stands for a parameter ranges over its domain; any other symbol is positive unless said otherwise.
    /// </summary>
    public static Result<Assumptions> Assume(Parameter parameter, Expr value, Assumptions known) => StandsForItself(value) is { } name
        ? known.With(name, parameter.Domain) is var narrowed && narrowed.Of(name).IsEmpty
            ? new Reason.BadArgument(name, $"no value satisfies both {parameter.Range} and what is assumed of it")
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
        : new Reason.BadArgument(Battery.CellsName, "it grows without limit; no upper bound can be assumed");

    /// <summary>What a value must satisfy to stand for a parameter; nothing more where that is plain.</summary>
    /// <returns>
    /// The condition, or why the value may not stand for the parameter: of the wrong kind, or outside its domain.
    /// </returns>
    public static Result<Seq<Condition>> Conditions(Parameter parameter, Expr value, Assumptions assumptions) =>
        value switch
        {
            _ when Misplaced(parameter, value) is { } why => Bad(parameter, value, why),
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
    private static string? Misplaced(Parameter parameter, Expr value) =>
        parameter.Kind == ParameterKind.WholeNumber && value is not Expr.Number
            ? $"it must be set to a whole number, {parameter.Range}"
        : parameter.Kind != ParameterKind.Sequence && value.Contains(Battery.Cells)
            ? "it must not contain N: the parameter is the same for every number of cells"
        : value.Symbols.FirstOrDefault(StateDefinition.Reserved.Contains) is { } reserved
            ? $"{reserved} has a meaning of its own ({StateDefinition.Meaning(reserved)}); use another name"
        : null;

    /// <summary>
    /// The name of a symbol that stands for every value of the domain; null for any other expression.
    /// </summary>
    private static string? StandsForItself(Expr value) =>
        value is Expr.Symbol(var name) && name != Battery.CellsName ? name : null;

    private static Reason OutOfRange(Parameter parameter, Expr value) =>
        Bad(parameter, value, $"out of range: {parameter.Range} is needed");

    private static Reason Bad(Parameter parameter, Expr value, string why) => value == Build.Symbol(parameter.Name)
        ? new Reason.BadArgument($"parameter '{parameter.Name}'", why)
        : new Reason.BadArgument($"{parameter.Name} = {Print.Text(value)}", why);
}
