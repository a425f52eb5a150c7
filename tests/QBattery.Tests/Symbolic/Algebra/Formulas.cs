using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Tests.Symbolic.Algebra;

/// <summary>Random expressions on which normal forms are decided: rational functions in symbols, roots, exponentials, logarithms.</summary>
internal static class Formulas
{
    /// <summary>What is known of the symbols: x is any real number.</summary>
    public static Assumptions Known { get; } = Parse.Assumptions("0<q<1, a>1, N>=1, N integer").OrThrow();

    /// <summary>Points that these assumptions allow.</summary>
    public static readonly Seq<IReadOnlyDictionary<string, Rational>> Points =
    [
        At(Rational.Of(2, 7), Rational.Of(31, 9), 5, Rational.Of(-3, 2)),
        At(Rational.Of(10, 11), Rational.Of(101, 100), 1, Rational.Of(17, 3)),
        At(Rational.Of(1, 50), 40, 12, Rational.Of(1, 8)),
    ];

    private static readonly Gen<Expr> Number = Gen.Elements(-3, -2, -1, 1, 2, 3, 4, 6)
        .SelectMany(n => Gen.Elements(1, 1, 1, 2, 3), (n, d) => Build.Number(Rational.Of(n, d)));

    /// <summary>Expressions proved positive under the assumptions.</summary>
    private static readonly Gen<Expr> Positive = Gen.Elements(
        "q", "a", "N", "1-q", "1+q", "a-1", "a+q", "2", "3", "6", "pi", "q*a", "(1-q)/a", "1-q^2", "N+a", "2*N").Select(Read);

    private static readonly Gen<Expr> Leaf = Gen.OneOf(
        Number,
        Gen.Elements("q", "q", "a", "N", "x", "pi").Select(Read),
        Gen.Elements("sqrt(2)", "sqrt(3)", "sqrt(6)", "exp(N)", "exp(-N)", "q^N", "2^N", "4^N", "cos(x)", "sin(x)").Select(Read));

    private static readonly Gen<Expr> Any = Gen.Sized(size => OfSize(Math.Min(size, 14)));

    public static readonly Arbitrary<Written> Samples = Arb.From(
        Any.Where(IsDefined).Select(expr => new Written(expr)), expr => expr.Parts.Where(part => IsDefined(part.Expr)));

    /// <summary>Its normal form, which the generated expressions have.</summary>
    public static Fraction Form(this Written written) => NormalForm.Of(written.Expr, Known).OrThrow();

    public static Expr Read(string text) => Parse.Expression(text).OrThrow();

    public static void Holds(Func<Written, bool> law, int runs = 150) =>
        Prop.ForAll(Samples, law).Check(Config.QuickThrowOnFailure.WithMaxTest(runs));

    public static void Holds(Func<Written, Written, bool> law, int runs = 150) =>
        Prop.ForAll(Samples, Samples, law).Check(Config.QuickThrowOnFailure.WithMaxTest(runs));

    public static void Holds(Func<Written, Written, Written, bool> law, int runs = 100) =>
        Prop.ForAll(Samples, Samples, Samples, law).Check(Config.QuickThrowOnFailure.WithMaxTest(runs));

    private static bool IsDefined(Expr expr) => NormalForm.Of(expr, Known).IsOk;

    private static Gen<Expr> OfSize(int size) => size <= 1 ? Leaf : Gen.OneOf(
        Leaf,
        from l in OfSize(size / 2) from r in OfSize(size / 2) select l + r,
        from l in OfSize(size / 2) from r in OfSize(size / 2) select l - r,
        from l in OfSize(size / 2) from r in OfSize(size / 2) select l * r,
        from l in OfSize(size / 2) from r in OfSize(size / 3) select l / r,
        from b in OfSize(size / 2) from e in Gen.Elements(2, 3, -1, -2) select Build.Power(b, Build.Number(e)),
        from b in Positive from e in Gen.Elements("1/2", "-1/2", "3/2", "1/3", "N", "-N", "2*N+1") select Build.Power(b, Read(e)),
        from b in Positive select Build.Log(b));

    private static Dictionary<string, Rational> At(Rational q, Rational a, int n, Rational x) =>
        new() { ["q"] = q, ["a"] = a, ["N"] = n, ["x"] = x };
}
