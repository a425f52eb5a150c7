using QBattery.Symbolic.Core;
using QBattery.Symbolic.Numbers;
using static QBattery.Symbolic.Expressions.Expr;

namespace QBattery.Symbolic.Expressions;

/// <summary>
/// The smart constructors, the only way to make an <see cref="Expr"/>. They flatten, collect like terms and like bases
/// and order canonically; every identity they apply holds wherever both sides are defined. What is left may have values
/// where what was written has none, as in x/x; that is kept by <see cref="Formula"/>. They never expand a product of
/// sums; that is the normal form's work.
/// </summary>
public static class Build
{
    /// <summary>Powers of numbers are computed only while the result stays below this many bits.</summary>
    private const long MaxBits = 1 << 16;

    /// <summary>0.</summary>
    public static Expr Zero { get; } = new Number(Rational.Zero);

    /// <summary>1.</summary>
    public static Expr One { get; } = new Number(Rational.One);

    /// <summary>
    /// 1/0, which is what every expression with a division by zero in it becomes, so that none is lost: 0/0, 0*(1/0)
    /// and 1/(1/0) are all 1/0. Evaluation and the normal form refuse it.
    /// </summary>
    public static Expr Undefined { get; } = new Power(Zero, new Number(Rational.MinusOne));

    /// <summary>The circle constant.</summary>
    public static Expr Pi { get; } = new Constant(NamedConstant.Pi);

    /// <summary>The base of natural logarithms.</summary>
    public static Expr E { get; } = new Constant(NamedConstant.E);

    /// <summary>Euler's gamma.</summary>
    public static Expr EulerGamma { get; } = new Constant(NamedConstant.EulerGamma);

    /// <summary>The number of cells, the variable that tends to infinity unless another is named.</summary>
    public static Expr N { get; } = new Symbol("N");

    /// <summary>The cell gap, the unit of energy.</summary>
    public static Expr Delta { get; } = new Symbol("Delta");

    /// <summary>A number.</summary>
    public static Expr Number(Rational value) => new Number(value);

    /// <summary>A symbol.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Expr Symbol(string name) =>
        name.Length > 0 ? new Symbol(name) : throw new ArgumentException("a symbol needs a name", nameof(name));

    /// <summary>The sum of any number of terms.</summary>
    public static Expr Sum(params IEnumerable<Expr> terms)
    {
        var constant = Rational.Zero;
        var coefficients = new Dictionary<Expr, Rational>();
        foreach (var sum in terms)
            foreach (var term in Terms(sum))
            {
                if (term == Undefined) return Undefined;
                var (coefficient, rest) = SplitCoefficient(term);
                if (rest is Number) constant += coefficient;
                else coefficients[rest] = coefficients.GetValueOrDefault(rest) + coefficient;
            }
        var collected = new List<Expr>(coefficients.Count + 1);
        foreach (var (rest, coefficient) in coefficients)
            if (!coefficient.IsZero) collected.Add(Scale(coefficient, rest));
        collected.Sort(Ordering.Canonical);
        if (!constant.IsZero) collected.Insert(0, Number(constant));
        return collected switch { [] => Zero, [var only] => only, _ => new Sum(collected.ToSeq()) };
    }

    /// <summary>The product of any number of factors.</summary>
    public static Expr Product(params IEnumerable<Expr> factors)
    {
        var coefficient = Rational.One;
        var exponents = new Dictionary<Expr, List<Expr>>();
        foreach (var product in factors)
            foreach (var factor in Factors(product))
                if (factor is Number(var value)) coefficient *= value;
                else AddExponent(exponents, factor);
        var powers = new List<Expr>(exponents.Count);
        foreach (var (b, e) in exponents) powers.AddRange(Factors(Power(b, e is [var only] ? only : Sum(e))));
        if (powers.Contains(Undefined)) return Undefined;
        if (coefficient.IsZero) return Zero;
        coefficient = powers.OfType<Number>().Aggregate(coefficient, (c, number) => c * number.Value);
        powers.RemoveAll(power => power is Number);
        return NeedsAnotherPass(powers) ? Product([Number(coefficient), .. powers]) : Assemble(coefficient, powers);
    }

    /// <summary>A power. A power of zero with a negative exponent is <see cref="Undefined"/>.</summary>
    public static Expr Power(Expr @base, Expr exponent) => (@base, exponent) switch
    {
        _ when @base == Undefined || exponent == Undefined => Undefined,
        (_, Number({ IsZero: true })) => One,
        (_, Number({ IsOne: true })) => @base,
        (Number({ IsOne: true }), _) => One,
        (Number(var b), Number(var e)) => NumberPower(b, e),
        (Constant(NamedConstant.E), _) => Exponential(exponent),
        (Power(var inner, var a), Number({ IsInteger: true })) => Power(inner, a * exponent),
        (Power(var inner, var a), _) when IsPositiveConstant(inner) => Power(inner, a * exponent),
        (Product(var factors), Number({ IsInteger: true })) => Product(factors.Select(f => Power(f, exponent))),
        (Product([Number({ Sign: > 0 } c), .. var rest]), _) =>
            Product(Power(Number(c), exponent), Power(Product(rest), exponent)),
        (Sum(var terms), Number(_)) when Content(terms) is { IsOne: false } content =>
            Product(Power(Number(content), exponent), Power(Scale(content.Inverse(), @base), exponent)),
        _ => new Power(@base, exponent),
    };

    /// <summary>e^x, with logarithms in x turned into powers.</summary>
    public static Expr Exp(Expr x) => Power(E, x);

    /// <summary>The square root.</summary>
    public static Expr Sqrt(Expr x) => Power(x, Number(Rational.Half));

    /// <summary>The natural logarithm.</summary>
    public static Expr Log(Expr x) => Apply(Function.Log, x);

    /// <summary>The binomial coefficient.</summary>
    public static Expr Binomial(Expr n, Expr k) => Apply(Function.Binomial, n, k);

    /// <summary>A function of its arguments, evaluated where the value is exact and small.</summary>
    /// <exception cref="ArgumentException">The number of arguments is wrong.</exception>
    public static Expr Apply(Function function, params IEnumerable<Expr> arguments)
    {
        var list = arguments.ToSeq();
        if (list.Count != function.Arity)
            throw new ArgumentException($"{function.Name} takes {function.Arity} argument(s), not {list.Count}");
        return list.Contains(Undefined) ? Undefined : SpecialValues.Of(function, list) ?? new Apply(function, list);
    }

    /// <summary>The terms of a sum; any other expression is its own only term.</summary>
    public static Seq<Expr> Terms(Expr expr) => expr is Sum(var terms) ? terms : [expr];

    /// <summary>The factors of a product; any other expression is its own only factor.</summary>
    public static Seq<Expr> Factors(Expr expr) => expr is Product(var factors) ? factors : [expr];

    /// <summary>The rational coefficient of a term and what it multiplies; a number multiplies 1.</summary>
    public static (Rational Coefficient, Expr Multiplicand) SplitCoefficient(Expr term) => term switch
    {
        Number(var value) => (value, One),
        Product([Number(var value), var only]) => (value, only),
        Product([Number(var value), .. var rest]) => (value, new Product(rest)),
        _ => (Rational.One, term),
    };

    /// <summary>The base and exponent of a factor; anything but a power has exponent 1.</summary>
    public static (Expr Base, Expr Exponent) SplitPower(Expr factor) =>
        factor is Power(var b, var e) ? (b, e) : (factor, One);

    /// <summary>A number times an expression, without collecting anew.</summary>
    internal static Expr Scale(Rational coefficient, Expr expr) => expr switch
    {
        _ when expr == Undefined => Undefined,
        Number(var value) => Number(coefficient * value),
        Sum(var terms) when !coefficient.IsOne => Sum(terms.Select(term => Scale(coefficient, term))),
        _ => SplitCoefficient(expr) is var (own, rest) ? Assemble(coefficient * own, [.. Factors(rest)]) : expr,
    };

    private static Expr Assemble(Rational coefficient, List<Expr> powers)
    {
        powers.Sort(Ordering.Canonical);
        return (coefficient.IsOne, powers) switch
        {
            (_, []) => Number(coefficient),
            (true, [var only]) => only,
            (false, [Sum(var terms)]) => Sum(terms.Select(term => Scale(coefficient, term))),
            (true, _) => new Product(powers.ToSeq()),
            (false, _) => coefficient.IsZero ? Zero : new Product([Number(coefficient), .. powers]),
        };
    }

    private static void AddExponent(Dictionary<Expr, List<Expr>> exponents, Expr factor)
    {
        var (b, e) = SplitPower(factor);
        if (exponents.TryGetValue(b, out var sum)) sum.Add(e);
        else exponents[b] = [e];
    }

    /// <summary>Combining exponents can yield factors of a base met before, as in e^(log x) * x.</summary>
    private static bool NeedsAnotherPass(List<Expr> powers) =>
        powers.Select(power => SplitPower(power).Base).Distinct().Count() < powers.Count;

    /// <summary>The positive rational that leaves coprime integers as coefficients: 1/6 for N/2 - 1/3.</summary>
    private static Rational Content(Seq<Expr> terms) =>
        terms.Aggregate(Rational.Zero, (gcd, term) => Rational.Gcd(gcd, SplitCoefficient(term).Coefficient));

    private static bool IsPositiveConstant(Expr expr) => expr is Constant or Number({ Sign: > 0 });

    /// <summary>
    /// b^e for numbers: exact where the result is rational and small, else the perfect powers taken out of the root.
    /// </summary>
    private static Expr NumberPower(Rational b, Rational e)
    {
        if (b.IsZero) return e.Sign > 0 ? Zero : Undefined;
        if (e.IsInteger && b == -1) return Number(e.Numerator.IsEven ? 1 : -1);
        if (e.IsInteger)
            return e.TryToInt(out var n) && b.BitSize * Math.Abs((long)n) <= MaxBits
                ? Number(b.Pow(n))
                : new Power(Number(b), Number(e));
        return b.Sign > 0 ? Roots.OfNumber(b, e) : new Power(Number(b), Number(e));
    }

    /// <summary>e^(c log x + y) = x^c e^y.</summary>
    private static Expr Exponential(Expr exponent)
    {
        var terms = Terms(exponent);
        var powers = terms.Select(LogarithmicPower).ToSeq();
        if (powers.All(power => power is null)) return new Power(E, exponent);
        var rest = Sum(terms.Where((_, i) => powers[i] is null));
        return Product([.. powers.OfType<Expr>(), Power(E, rest)]);
    }

    /// <summary>x^c for a term c log x with exactly one logarithm; null for any other term.</summary>
    private static Expr? LogarithmicPower(Expr term)
    {
        var factors = Factors(term);
        var logarithms = factors.Where(f => f is Apply(Function.Log, _)).ToList();
        return logarithms is [Apply(_, [var argument])]
            ? Power(argument, Product(factors.Where(f => f is not Apply(Function.Log, _))))
            : null;
    }
}
