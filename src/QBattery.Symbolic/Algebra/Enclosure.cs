using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;
using static QBattery.Symbolic.Expressions.Expr;

namespace QBattery.Symbolic.Algebra;

/// <summary>Values of expressions as balls; undefined where the expression is, or where the precision does not tell.</summary>
internal static class Enclosure
{
    private const int Guard = 8;

    /// <summary>The value with every symbol at a rational point; a symbol without a value makes the result undefined.</summary>
    public static Ball Of(Expr expr, IReadOnlyDictionary<string, Rational> at, int bits) => expr switch
    {
        Number(var value) => Ball.Of(value, bits),
        Symbol(var name) => at.TryGetValue(name, out var value) ? Ball.Of(value, bits) : Ball.Undefined,
        Constant(var name) => OfConstant(name, bits),
        Sum(var terms) => terms.Aggregate(Ball.Zero, (sum, term) => sum.Add(Of(term, at, bits), bits + Guard)),
        Product(var factors) => factors.Aggregate(Ball.One, (product, f) => product.Mul(Of(f, at, bits), bits + Guard)),
        Power(Constant(NamedConstant.E), var e) => Of(e, at, bits).Exp(bits),
        Power(var b, var e) => Of(b, at, bits).Power(Of(e, at, bits), bits),
        Apply(var function, var arguments) => OfFunction(function, arguments.Select(a => Of(a, at, bits)).ToSeq(), bits),
    };

    /// <summary>The value of a polynomial in atoms.</summary>
    public static Ball Of(Polynomial polynomial, IReadOnlyDictionary<string, Rational> at, int bits)
    {
        var atoms = polynomial.Atoms.ToDictionary(atom => atom, atom => Of(atom.ToExpr(), at, bits));
        return polynomial.Terms.Aggregate(Ball.Zero, (sum, term) => sum.Add(OfTerm(term, atoms, bits), bits + Guard));
    }

    private static Ball OfTerm((Monomial Monomial, Rational Coefficient) term, Dictionary<Atom, Ball> atoms, int bits) =>
        term.Monomial.Powers.Aggregate(Ball.Of(term.Coefficient, bits), (product, p) =>
            product.Mul(atoms[p.Atom].Power(Ball.Of(p.Exponent, bits), bits), bits + Guard));

    private static Ball OfConstant(NamedConstant name, int bits) => name switch
    {
        NamedConstant.Pi => Ball.Pi(bits),
        NamedConstant.E => Ball.E(bits),
        NamedConstant.EulerGamma => Ball.EulerGamma(bits),
    };

    private static Ball OfFunction(Function function, Seq<Ball> arguments, int bits) => function switch
    {
        Function.Log => arguments[0].Log(bits),
        Function.Gamma => arguments[0].Gamma(bits),
        Function.LogGamma => arguments[0].LogGamma(bits),
        Function.Factorial => arguments[0].Factorial(bits),
        Function.Binomial => arguments[0].Binomial(arguments[1], bits),
        Function.Harmonic => arguments[0].Harmonic(bits),
        Function.Digamma => arguments[0].Digamma(bits),
        Function.Cos => arguments[0].Cos(bits),
        Function.Sin => arguments[0].Sin(bits),
    };
}
