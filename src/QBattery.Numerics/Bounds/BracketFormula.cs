using QBattery.Symbolic;

namespace QBattery.Numerics.Bounds;

/// <summary>A formula made ready for many evaluations over ranges.</summary>
internal static class BracketFormula
{
    /// <summary>
    /// The formula as a function of the ranges of its symbols, in the order of the names. Covers sums, products, powers
    /// with rational exponents, exponentials and logarithms.
    /// </summary>
    /// <exception cref="ArgumentException">A symbol without a place, or another function.</exception>
    public static Func<Bracket[], Bracket> Compile(Expr expr, Seq<string> names) => expr switch
    {
        Expr.Number(var value) => Constant(Enclosed(value)),
        Expr.Symbol(var name) => Symbol(names.IndexOf(name), name),
        Expr.Constant(NamedConstant.E) => Constant(Bracket.Around(Math.E, 1e-15)),
        Expr.Constant(NamedConstant.Pi) => Constant(Bracket.Around(Math.PI, 1e-15)),
        Expr.Sum(var terms) => Folded(terms, names, (x, y) => x + y),
        Expr.Product(var factors) => Folded(factors, names, (x, y) => x * y),
        Expr.Power(Expr.Constant(NamedConstant.E), var exponent) => Then(Compile(exponent, names), x => x.Exp()),
        Expr.Power(var b, Expr.Number(var exponent)) => Then(Compile(b, names), Power(exponent)),
        Expr.Apply(Function.Log, [var argument]) => Then(Compile(argument, names), x => x.Log()),
        Expr.Constant or Expr.Power or Expr.Apply => throw new ArgumentException($"{expr} is not evaluated over ranges"),
    };

    private static int IndexOf(this Seq<string> names, string name) => names.Span.IndexOf(name);

    private static Func<Bracket[], Bracket> Constant(Bracket value) => _ => value;

    private static Func<Bracket[], Bracket> Symbol(int place, string name) =>
        place >= 0 ? values => values[place] : throw new ArgumentException($"{name} has no value");

    private static Bracket Enclosed(Rational value) =>
        value.TryToInt(out var whole) ? whole : Bracket.Around(value.ToDouble(), 0);

    private static Func<Bracket, Bracket> Power(Rational exponent)
    {
        var real = exponent.ToDouble();
        return !exponent.TryToInt(out var n) ? x => x.Pow(real) : n >= 0 ? x => x.Pow(n) : x => x.Pow(-n).Inverse();
    }

    private static Func<Bracket[], Bracket> Then(Func<Bracket[], Bracket> inner, Func<Bracket, Bracket> outer) =>
        values => outer(inner(values));

    private static Func<Bracket[],
        Bracket> Folded(Seq<Expr> parts, Seq<string> names, Func<Bracket, Bracket, Bracket> combine)
    {
        var compiled = parts.Select(part => Compile(part, names)).ToArray();
        return values =>
        {
            var result = compiled[0](values);
            for (var i = 1; i < compiled.Length; i++) result = combine(result, compiled[i](values));
            return result;
        };
    }
}
