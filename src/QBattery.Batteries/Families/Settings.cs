namespace QBattery.Batteries.Families;

/// <summary>Parameter values: which are allowed, and what is assumed of the symbols in them.</summary>
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

    /// <summary>A symbol that stands for a parameter ranges over its domain; any other symbol is positive unless said otherwise.</summary>
    public static Assumptions Assume(IEnumerable<(Parameter Parameter, Expr Value)> values, Assumptions extra) =>
        values.Aggregate(extra, (known, v) => v.Value is Expr.Symbol(var name) && name != Battery.CellsName
            ? known.With(name, v.Parameter.Domain)
            : PositiveUnlessSaid([v.Value], known));

    /// <summary>The assumptions, with symbols nothing is assumed of taken to be positive.</summary>
    public static Assumptions PositiveUnlessSaid(IEnumerable<Expr> expressions, Assumptions extra) => expressions
        .SelectMany(e => e.Symbols)
        .Where(name => name != Battery.CellsName && name != Battery.GapName && extra.Of(name) == Domain.Real)
        .Aggregate(extra, (known, name) => known.With(name, new(Interval.Above(0), Integrality.Real)));

    /// <summary>Whether a value may stand for a parameter: of the right kind, and not proved to be outside its domain.</summary>
    public static Result<bool> Validate(Parameter parameter, Expr value, Assumptions assumptions)
    {
        if (parameter.Kind == ParameterKind.WholeNumber && value is not Expr.Number)
            return new Reason.BadArgument($"parameter '{parameter.Name}'", $"must be set to a whole number, {parameter.Range}");
        if (parameter.Kind != ParameterKind.Sequence && value.Contains(Battery.Cells))
            return Bad(parameter, value, "must not contain N: the parameter is the same for every number of cells");
        if (value is Expr.Number(var number))
            return parameter.Domain.Contains(number) ? true : OutOfRange(parameter, value);
        var known = assumptions.With(Battery.CellsName, Domain.PositiveInteger);
        return from form in NormalForm.Of(value, known)
               from inside in IsOutside(value, parameter.Domain.Interval, known) ? OutOfRange(parameter, value) : true
               select inside;
    }

    private static bool IsOutside(Expr value, Interval interval, Assumptions assumptions) =>
        (interval.Lower is { } low && Violates(value - Build.Number(low.Value), low.Closed, assumptions))
        || (interval.Upper is { } high && Violates(Build.Number(high.Value) - value, high.Closed, assumptions));

    private static bool Violates(Expr distance, bool closed, Assumptions assumptions) => SignTest.Of(distance, assumptions) switch
    {
        Sign.Negative => true,
        Sign.Zero => !closed,
        Sign.Positive or Sign.Unknown => false,
    };

    private static Result<bool> OutOfRange(Parameter parameter, Expr value) =>
        Bad(parameter, value, $"out of range: {parameter.Range} is needed");

    private static Result<bool> Bad(Parameter parameter, Expr value, string why) =>
        new Reason.BadArgument($"{parameter.Name} = {Print.Text(value)}", why);
}
