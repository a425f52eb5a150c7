using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Expressions;

/// <summary>Random expressions made by the smart constructors: mostly small, with corners.</summary>
internal static class Formulas
{
    private static readonly Gen<Rational> Number =
        from num in Gen.Choose(-12, 12)
        from den in Gen.Elements(1, 1, 1, 2, 3, 4, 6, 12)
        select Rational.Of(num, den);

    private static readonly Gen<Expr> Leaf = Gen.OneOf(
        Number.Select(Build.Number),
        Gen.Elements("N", "N", "q", "x", "theta", "n_c", "Delta").Select(Build.Symbol),
        Gen.Elements(Build.Pi, Build.E, Build.EulerGamma));

    private static readonly Gen<Function> AnyFunction = Gen.Elements(FunctionNames.All.ToArray());

    public static readonly Gen<Expr> Any = Gen.Sized(size => OfSize(Math.Min(size, 24)));

    public static void Check(Func<Expr, bool> law, int runs = 2000) =>
        Prop.ForAll(Any.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(runs));

    private static Gen<Expr> OfSize(int size) => size <= 1 ? Leaf : Gen.OneOf(
        Leaf,
        Several(size).Select(parts => Build.Sum(parts)),
        Several(size).Select(parts => Build.Product(parts)),
        Several(size).Select(parts => Build.Product(parts)),
        Powers(size, Gen.OneOf(Number.Select(Build.Number), OfSize(size / 3))),
        Powers(size, Gen.Elements(2, -1, -2, 3).Select(n => Build.Number(n))),
        Powers(size, Gen.Elements(-3, -1, 1, 3).Select(n => Build.Number(Rational.Of(n, 2)))),
        from f in AnyFunction
        from a in OfSize(size / 2)
        from b in OfSize(size / 3)
        select f.Arity == 2 ? Build.Apply(f, a, b) : Build.Apply(f, a));

    private static Gen<Expr> Powers(int size, Gen<Expr> exponents) =>
        from b in OfSize(size / 2)
        from e in exponents
        select Build.Power(b, e);

    private static Gen<Expr[]> Several(int size) =>
        from count in Gen.Choose(2, 4)
        from parts in Gen.ArrayOf(OfSize(size / count), count)
        select parts;
}
