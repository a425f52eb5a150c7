namespace QBattery.Symbolic;

/// <summary>Walking and rebuilding operators.</summary>
public static class OperatorParts
{
    extension(Operator value)
    {
        /// <summary>The operator and everything in it, parents first.</summary>
        public IEnumerable<Operator> Parts => (value switch
        {
            Operator.Scalar or Operator.Ladder => [],
            Operator.Sum(var terms) => terms.SelectMany(term => term.Parts),
            Operator.Product(var factors) => factors.SelectMany(factor => factor.Parts),
            Operator.Power(var b, _) => b.Parts,
        }).Prepend(value);

        /// <summary>The names of the symbols in the coefficients, in alphabetic order.</summary>
        public Seq<string> Symbols => value.Parts.OfType<Operator.Scalar>()
            .SelectMany(number => number.Re.Symbols.Concat(number.Im.Symbols))
            .Distinct().Order(StringComparer.Ordinal).ToSeq();

        /// <summary>Whether an operator of the cavity occurs.</summary>
        public bool HasCavity => value.Parts.Any(part => part is Operator.Ladder(LadderSymbol.A or LadderSymbol.Ad));

        /// <summary>The operator with symbols in its coefficients replaced.</summary>
        public Operator Substitute(IReadOnlyDictionary<string, Expr> values) => value switch
        {
            Operator.Scalar(var re, var im) => new Operator.Scalar(re.Substitute(values), im.Substitute(values)),
            Operator.Ladder => value,
            Operator.Sum(var terms) => Sum(terms.Select(term => term.Substitute(values))),
            Operator.Product(var factors) => Product(factors.Select(factor => factor.Substitute(values))),
            Operator.Power(var b, var exponent) => b.Substitute(values).ToThe(exponent),
        };
    }

    private static Operator Sum(IEnumerable<Operator> terms) => terms.Aggregate((Operator)0, (sum, term) => sum + term);

    private static Operator Product(IEnumerable<Operator> factors) =>
        factors.Aggregate((Operator)1, (product, factor) => product * factor);
}
