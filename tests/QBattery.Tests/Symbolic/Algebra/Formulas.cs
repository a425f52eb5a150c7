using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Tests.Symbolic.Algebra;

/// <summary>What is known of the symbols of random expressions, points it allows, and short ways to ask.</summary>
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

    /// <summary>Its normal form, which the generated expressions have.</summary>
    public static Fraction Form(this AlgebraicForm written) => NormalForm.Of(written.Expr, Known).OrThrow();

    public static Expr Read(string text) => Parse.Expression(text).OrThrow();

    private static Dictionary<string, Rational> At(Rational q, Rational a, int n, Rational x) =>
        new() { ["q"] = q, ["a"] = a, ["N"] = n, ["x"] = x };
}
