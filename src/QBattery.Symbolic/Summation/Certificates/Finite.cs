using QBattery.Symbolic.Numbers;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Certificates;

/// <summary>
/// Poles of the term inside the range at small values of the symbols; those of factors without the index are conditions of
/// the whole sum, not places in its range. Where only the first few values of a symbol in the
/// limits have one, the sum starts after them: 1/k from N to 2N at N = 1.
/// </summary>
internal static class Finite
{
    /// <summary>So many values of a symbol are looked at; poles must end in the first half.</summary>
    private const int MaxValues = 12;

    /// <summary>The sum with its least values raised, or the pole.</summary>
    public static Result<SumProblem> Of(SumProblem problem) => Pole(problem) is not { } pole ? problem
        : problem.From.Symbols.Concat(problem.To.Symbols).Distinct().Select(name => Raised(problem, name))
            .OfType<SumProblem>().FirstOrDefault() is { } raised ? raised
        : pole;

    /// <summary>The sum from the least value of a symbol on from which no pole is seen; null where poles go on.</summary>
    private static SumProblem? Raised(SumProblem problem, string name)
    {
        var domain = problem.Assumptions.Of(name);
        var first = domain.Interval.Integers.Lower is { } low ? low.Value : 0;
        var last = Enumerable.Range(0, MaxValues).Select(i => first + i).Where(domain.Contains)
            .Where(value => Pole(From(problem, name, value, value)) is not null).DefaultIfEmpty(first - 1).Max();
        return last < first + MaxValues / 2 && From(problem, name, last + 1, null) is var raised && Pole(raised) is null
            ? raised
            : null;
    }

    private static SumProblem From(SumProblem problem, string name, Rational least, Rational? most) => problem with
    {
        Assumptions = problem.Assumptions.With(name, new(
            new(new(least, true), most is { } high ? new(high, true) : null), Integrality.Integer)),
    };

    private static Reason? Pole(SumProblem problem) => SumSamples.Of(problem).Concat(Wide(problem))
        .SelectMany(point => SumSamples.Indices(problem, point).Select(k => Pole(problem, point, k)))
        .FirstOrDefault(pole => pole is not null);

    /// <summary>Points at which one symbol of the limits is large beside the others.</summary>
    private static IEnumerable<Dictionary<string, Rational>> Wide(SumProblem problem) =>
        from point in SumSamples.Of(problem).Take(1)
        from name in problem.From.Symbols.Concat(problem.To.Symbols).Distinct()
        from value in Enumerable.Range(MaxValues, 2).Where(value => problem.Assumptions.Of(name).Contains(value)).Take(1)
        select new Dictionary<string, Rational>(point) { [name] = value };

    private static Reason? Pole(SumProblem problem, Dictionary<string, Rational> point, Rational k)
    {
        var at = new Dictionary<string, Rational>(point) { [problem.Index] = k };
        return Evaluate.Ball(Moving(problem), at, SumSamples.Bits)
            is Result<Ball>.Fail(Reason.OutsideDomain or Reason.DivisionByZero)
            ? SumRefusals.NoValueInside(problem.Term, at)
            : null;
    }

    private static Expr Moving(SumProblem problem) => Build.Product(
        Build.Factors(problem.Term).Where(factor => factor.Contains(Build.Symbol(problem.Index))));
}
