namespace QBattery.Symbolic.Expressions.Operators;

/// <summary>The smart constructors of operators: they flatten and gather numbers, and never change an order.</summary>
internal static class BuildOperator
{
    /// <summary>The largest exponent of an operator.</summary>
    public const int MaxExponent = 32;

    /// <summary>The number 0.</summary>
    public static Operator.Scalar Zero { get; } = Scalars.Real(Build.Zero);

    /// <summary>The sum of operators, its numbers gathered where the first one stood.</summary>
    public static Operator Sum(IEnumerable<Operator> terms)
    {
        var (flat, number, place) = (new List<Operator>(), Zero, 0);
        foreach (var term in terms.SelectMany(Terms))
            if (term is not Operator.Scalar scalar) flat.Add(term);
            else (number, place) = (Scalars.Plus(number, scalar), number == Zero ? flat.Count : place);
        if (number != Zero) flat.Insert(place, number);
        return flat switch
        {
            [] => Zero,
            [var only] => only,
            _ => new Operator.Sum(flat.ToSeq()),
        };
    }

    /// <summary>The product of operators in their order, its numbers gathered in front.</summary>
    public static Operator Product(IEnumerable<Operator> factors)
    {
        var flat = factors.SelectMany(Factors).ToList();
        var number = flat.OfType<Operator.Scalar>().Aggregate(Scalars.One, Scalars.Times);
        var others = flat.Where(factor => factor is not Operator.Scalar).ToSeq();
        return others switch
        {
            [] => number,
            _ when number == Zero => Zero,
            [Operator.Sum(var terms)] when number == Scalars.MinusOne => Sum(terms.Select(Negated)),
            [var only] when number == Scalars.One => only,
            _ when number == Scalars.One => new Operator.Product(others),
            _ => new Operator.Product([number, .. others]),
        };
    }

    /// <summary>A power, the exponent from 0 to <see cref="MaxExponent"/>.</summary>
    public static Operator Power(Operator @base, int exponent) => (@base, exponent) switch
    {
        (_, 0) => Scalars.One,
        (_, 1) => @base,
        (Operator.Scalar number, _) => Enumerable.Repeat(number, exponent).Aggregate(Scalars.One, Scalars.Times),
        (Operator.Power(var inner, var own), _) when own * exponent <= MaxExponent => new Operator.Power(inner, own * exponent),
        _ => new Operator.Power(@base, exponent),
    };

    /// <summary>The operator with the other sign.</summary>
    public static Operator Negated(Operator operand) => Product([Scalars.MinusOne, operand]);

    private static IEnumerable<Operator> Terms(Operator operand) => operand is Operator.Sum(var terms) ? terms : [operand];

    private static IEnumerable<Operator> Factors(Operator operand) =>
        operand is Operator.Product(var factors) ? factors : [operand];
}
