using QBattery.Symbolic;

namespace QBattery.Numerics.Dynamics.Operators;

/// <summary>A real function of time times an operator.</summary>
/// <param name="Scale">The function, 1 for one that does not change.</param>
/// <param name="Bands">The operator.</param>
internal sealed record TimedBands(Expr Scale, Bands Bands);

/// <summary>From an operator of the language to bands, with what depends on the time t apart.</summary>
internal static class TimedOperator
{
    /// <summary>The name of time in coefficients.</summary>
    public const string Time = "t";

    private const int Bits = 160;

    /// <summary>The bands of an operator at levels up to a number of photons.</summary>
    /// <param name="name">Its name in messages.</param>
    /// <param name="value">The operator, its coefficients without symbols other than t.</param>
    /// <param name="space">The levels.</param>
    public static Result<Seq<TimedBands>> Of(string name, Operator value, LadderSpace space) =>
        from parts in Parts(name, value, space with { Photons = space.Photons + Degree(value) })
        select parts.Select(part => part with { Bands = part.Bands.Within(space.Photons) }).ToSeq();

    /// <summary>How many photons a product adds at the most: up to so many levels above the last are passed through.</summary>
    public static int Degree(Operator value) => value switch
    {
        Operator.Scalar => 0,
        Operator.Ladder(var symbol) => symbol is LadderSymbol.A or LadderSymbol.Ad ? 1 : 0,
        Operator.Sum(var terms) => terms.Max(Degree),
        Operator.Product(var factors) => factors.Sum(Degree),
        Operator.Power(var b, var exponent) => exponent * Degree(b),
    };

    private static Result<Seq<TimedBands>> Parts(string name, Operator value, LadderSpace space) => value switch
    {
        Operator.Scalar(var re, var im) =>
            from real in Numbers(name, re, space, 1)
            from imaginary in Numbers(name, im, space, new(0, 1))
            select Gathered([.. real, .. imaginary]),
        Operator.Ladder(var symbol) => new Seq<TimedBands>([new(Build.One, Bands.Of(symbol, space))]),
        Operator.Sum(var terms) =>
            from parts in Result.All(terms, term => Parts(name, term, space))
            select Gathered(parts.SelectMany(part => part)),
        Operator.Product(var factors) =>
            from parts in Result.All(factors, factor => Parts(name, factor, space))
            select parts.Aggregate(Product),
        Operator.Power(var b, var exponent) =>
            from part in Parts(name, b, space)
            select Enumerable.Repeat(part, exponent).Aggregate(Product),
    };

    private static Seq<TimedBands> Product(Seq<TimedBands> left, Seq<TimedBands> right) => Gathered(
        from outer in left
        from inner in right
        select new TimedBands(outer.Scale * inner.Scale, outer.Bands.After(inner.Bands)));

    private static Seq<TimedBands> Gathered(IEnumerable<TimedBands> parts) => parts.GroupBy(part => part.Scale)
        .Select(same => same.Aggregate((sum, part) => sum with { Bands = sum.Bands.Plus(part.Bands) })).ToSeq();

    /// <summary>The terms of a coefficient, each a function of time alone times a number.</summary>
    private static Result<Seq<TimedBands>> Numbers(string name, Expr value, LadderSpace space, QuadComplex unit) =>
        from terms in Result.All(Build.Terms(value).Where(term => term != Build.Zero).Select(term =>
            from number in Number(name, Build.Product(Build.Factors(term).Where(factor => !IsTimed(factor))))
            select new TimedBands(
                Build.Product(Build.Factors(term).Where(IsTimed)), Bands.Number(space, unit * number))))
        select terms;

    private static bool IsTimed(Expr value) => value.Symbols.Contains(Time);

    /// <summary>A number of about 32 digits; what is no real number is the fault of what was given.</summary>
    private static Result<Quad> Number(string name, Expr value) => Evaluate.Exact(value, Nowhere) is { } exact
        ? Quad.Of(exact)
        : from ball in Evaluate.Ball(value, Nowhere, Bits).Match(Result.Ok, reason => new Reason.BadArgument(name, Why(value, reason)))
          from known in ball.IsFinite
              ? Result.Ok(ball)
              : new Reason.BadArgument(name, $"the value of {Print.Short(value)} is not known")
          select known.ContainsZero ? 0 : Quad.Of(known.Mid.ToRational());

    private static string Why(Expr value, Reason reason) => value.Symbols is [var symbol, ..]
        ? $"no value is given for {symbol}"
        : $"{reason.Sentence}; coefficients are real numbers, so that rates are not negative";

    private static readonly Dictionary<string, Rational> Nowhere = [];
}
