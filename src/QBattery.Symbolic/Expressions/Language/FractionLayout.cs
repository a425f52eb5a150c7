using static QBattery.Symbolic.Expr;
using Factor = (QBattery.Symbolic.Expr Base, QBattery.Symbolic.Expr Exponent);

namespace QBattery.Symbolic.Expressions.Language;

/// <summary>
/// A term split into a rational coefficient and powers above and below the line, all with exponents that look
/// positive.
/// </summary>
internal sealed record FractionLayout(Rational Coefficient, Seq<Factor> Above, Seq<Factor> Below)
{
    /// <summary>
    /// The split of a term: x^-2 goes below, and so does the power in N 2^-N; 2^-N alone, x^-b and e^-x stay above.
    /// Radicals of numbers are joined.
    /// </summary>
    public static FractionLayout Of(Expr term)
    {
        var (coefficient, rest) = Build.SplitCoefficient(term);
        var factors = Build.Factors(rest).Where(f => f != Build.One).Select(f => Build.SplitPower(f)).ToList();
        var symbolic = factors.Where(f => !IsRadical(f)).ToList();
        var isAlone = factors.Count == 1 && coefficient.IsOne;
        var above = symbolic.Where(f => !IsBelow(f, isAlone)).ToSeq();
        var below = symbolic.Where(f => IsBelow(f, isAlone)).Select(f => (f.Base, -f.Exponent)).ToSeq();
        return factors.Where(IsRadical).GroupBy(f => f.Exponent)
            .Aggregate(
                new FractionLayout(coefficient, above, below), (all, group) => all.WithRadicals(group.Key, group.ToSeq()));
    }

    private static bool IsBelow(Factor f, bool isAlone) => f switch
    {
        (Constant(NamedConstant.E), _) => false,
        (_, Number(var exponent)) => exponent.Sign < 0,
        (Number({ Sign: > 0, IsInteger: true }), var exponent) => !isAlone
            && Build.Terms(exponent).All(term => Build.SplitCoefficient(term).Coefficient.Sign < 0),
        _ => false,
    };

    private static bool IsRadical(Factor f) =>
        f is (Number({ Sign: > 0, IsInteger: true }), Number({ Sign: > 0, IsInteger: false }));

    /// <summary>2^(1/2) 3^(1/2) as 6^(1/2), and 2^(1/2)/2 as 1/2^(1/2), which is what joins 1/sqrt(2 pi N).</summary>
    private FractionLayout WithRadicals(Expr exponent, Seq<Factor> radicals)
    {
        var product = radicals.Aggregate(Rational.One, (p, radical) => p * ((Number)radical.Base).Value);
        if (radicals.Count > 1 && Build.Power(Build.Number(product), exponent) != Apart(radicals))
            return this with { Above = radicals.Concat(Above).ToSeq() };
        var isBelow = exponent == Build.Number(Rational.Half) && IsBetterBelow(product);
        return isBelow
            ? this with { Coefficient = Coefficient * product, Below = Join(Below, product, exponent) }
            : this with { Above = Join(Above, product, exponent) };
    }

    /// <summary>The product of the radicals as it stands in the term, canonical already.</summary>
    private static Expr Apart(Seq<Factor> radicals) =>
        new Product(radicals.Select(radical => (Expr)new Power(radical.Base, radical.Exponent)).ToSeq());

    private bool IsBetterBelow(Rational product)
    {
        var denominator = (Rational)Coefficient.Denominator;
        return denominator == product || ((denominator / product).IsInteger && Partner(Below, product, Half) >= 0);
    }

    private static Expr Half { get; } = Build.Number(Rational.Half);

    /// <summary>
    /// A radical of a number pulled into a root that is there already, if parsing would split it off again.
    /// </summary>
    private static Seq<Factor> Join(Seq<Factor> factors, Rational number, Expr exponent)
    {
        var at = Partner(factors, number, exponent);
        return at < 0
            ? factors.Prepend((Build.Number(number), exponent)).ToSeq()
            : factors.Select((f, i) => i == at ? (Inside(number, f.Base), exponent) : f).ToSeq();
    }

    /// <summary>A number times a radicand; unlike the canonical product it is not multiplied into a sum.</summary>
    private static Expr Inside(Rational number, Expr radicand) => radicand is Sum
        ? new Product([Build.Number(number), radicand])
        : Build.Product(Build.Number(number), radicand);

    private static int Partner(Seq<Factor> factors, Rational number, Expr exponent) => factors.ToList().FindIndex(f =>
        f.Exponent == exponent && Build.Power(Build.Product(Build.Number(number), f.Base), exponent)
            == Build.Product(Build.Power(Build.Number(number), exponent), Build.Power(f.Base, exponent)));
}
