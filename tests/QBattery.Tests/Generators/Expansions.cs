using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Tests.Symbolic.Algebra;
using QBattery.Tests.Symbolic.Asymptotics;

namespace QBattery.Tests.Generators;

/// <summary>Random functions of N, which shrink to their parts.</summary>
internal static class ExpansionGenerators
{
    /// <summary>Functions with parameters; the others need scales or signs that there are not.</summary>
    public static Arbitrary<Expandable> WithParameters() => Arb.From(
        Any.Where(HasExpansion).Select(expr => new Expandable(expr)),
        own => own.Expr.Children.Where(HasExpansion).Select(part => new Expandable(part)));

    /// <summary>Functions over the whole function set.</summary>
    public static Arbitrary<Growing> Positive() => Arb.From(
        OfDepth(2).Select(expr => new Growing(expr)), own => own.Expr.Children.Select(part => new Growing(part)));

    private static readonly Gen<Expr> PositiveLeaf = Gen.Elements(
        "N", "N", "N+1", "2*N+q", "N^2+N+1", "1/N", "1/(N+2)", "2", "1/3", "q", "a", "sqrt(N)", "log(N+1)", "(1+1/N)^N", "N^(1/N)",
        "exp(1/N)", "q^N", "exp(-N)", "2^N", "1-q^N", "cos(1/N)", "1+sin(q/N)", "N^a").Select(Formulas.Read);

    private static readonly Gen<Expr> PositiveOnes = Gen.Sized(size => OfSize(Math.Min(size / 8, 6)));

    private static readonly Gen<Expr> Any = Gen.OneOf(
        PositiveOnes,
        from l in PositiveOnes from r in PositiveOnes select l - r,
        from l in PositiveOnes from r in PositiveOnes select l * (r - Build.N));

    private static readonly Gen<Expr> Leaf = Gen.Elements(
        "N", "N", "1/N", "N+1", "2*N-1", "N^2+1", "1/(N+2)", "sqrt(N)", "N^(1/3)", "3", "1/2", "exp(-N)", "(1/2)^N", "2^N",
        "log(N+1)", "N^(1/N)", "(1+1/N)^N", "1+1/N^2", "cos(1/N)", "N!/N^N", "binomial(2*N,N)/4^N", "harmonic(N)",
        "gamma(N+1/2)/gamma(N)").Select(Formulas.Read);

    private static bool HasExpansion(Expr expr) => expr.Contains(Build.N) && LeadingTerms.Of(expr, 8, Generated.Known).IsOk;

    private static Gen<Expr> OfSize(int size) => size <= 1 ? PositiveLeaf : Gen.OneOf(
        PositiveLeaf,
        from l in OfSize(size / 2) from r in OfSize(size / 2) select l + r,
        from l in OfSize(size / 2) from r in OfSize(size / 2) select l * r,
        from l in OfSize(size / 2) from r in OfSize(size / 2) select l / r,
        from b in OfSize(size / 2)
        from e in Gen.Elements("1/2", "-1/2", "1/3", "2", "-1", "q", "-a")
        select Build.Power(b, Formulas.Read(e)),
        from x in OfSize(size / 2) select Build.Log(x + Build.One),
        from x in OfSize(size / 2) select Build.Exp(Build.One / (x + Build.One)),
        from x in OfSize(size / 2) select Build.Apply(Function.Cos, Build.One / (x + Build.N)) + Build.One,
        from x in OfSize(size / 2) select Build.Power(Build.One + Build.One / (x + Build.N), Build.N));

    private static Gen<Expr> OfDepth(int depth) => depth == 0 ? Leaf : Gen.OneOf(
        Leaf,
        OfDepth(depth - 1).SelectMany(_ => OfDepth(depth - 1), (a, b) => a + b),
        OfDepth(depth - 1).SelectMany(_ => OfDepth(depth - 1), (a, b) => a * b),
        OfDepth(depth - 1).SelectMany(_ => OfDepth(depth - 1), (a, b) => a / b),
        OfDepth(depth - 1).Select(a => Build.Sqrt(a)),
        OfDepth(depth - 1).Select(a => Build.Power(a + Build.One, Build.Number(Rational.Of(-1, 3)))),
        OfDepth(depth - 1).Select(a => Build.Log(a + Build.One)));
}
