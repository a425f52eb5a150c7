using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;

namespace QBattery.Tests.Generators;

/// <summary>A cubic polynomial in N is said not to be negative, or to be positive.</summary>
public sealed record CubicClaim(Seq<int> Coefficients, bool IsStrict)
{
    public Expr Polynomial => Build.Sum(Coefficients.Select((a, i) => Build.Number(a) * Build.Power(Build.N, Build.Number(i))));

    public override string ToString() => $"0 {(IsStrict ? "<" : "<=")} {Print.Text(Polynomial)}";
}

/// <summary>Two rational functions of N and q are compared.</summary>
public sealed record RationalClaim(Seq<int> C)
{
    public override string ToString() =>
        $"({C[0]}+({C[1]})*q+({C[2]})*N*q)/(N+1) <= ({C[3]}+({C[4]})*q^2+({C[5]})*N)/(N+q)";
}

/// <summary>A polynomial in two integers is compared with 0.</summary>
public sealed record TwoIntegerClaim(Seq<int> C, string Relation)
{
    public override string ToString() =>
        $"(m-{3 + C[0] / 3})*(m-{4 + C[1] / 3})+({C[2]})*m*n/3+n^2+({C[3]})*n+({C[4]}) {Relation} 0";
}

/// <summary>Multiples of functions of N are compared.</summary>
public sealed record FunctionClaim(string F, string G, string H, int A, int B, int C)
{
    public override string ToString() => $"{A}/7*{F} + {C}/10*{H} < {B}/3*{G}";
}

/// <summary>Random claims, which shrink to small coefficients.</summary>
internal static class ProofGenerators
{
    private static readonly Gen<string> Functions = Gen.Elements(
        "harmonic(N)", "log(N+1)", "sqrt(N)", "sqrt(N+1)", "binomial(2*N,N)/4^N", "(1+1/N)^N", "(N!)^(1/N)", "1/N", "1/sqrt(N)",
        "log(1+1/N)", "1/(N+1)", "N/(N+2)", "exp(1/N)", "cos(1/N)", "1", "N");

    public static Arbitrary<CubicClaim> Cubics() => Arb.From(
        from c in Gen.Choose(-30, 30).ArrayOf(4) from strict in Gen.Elements(true, false) select new CubicClaim(c.ToSeq(), strict),
        own => Smaller(own.Coefficients).Select(c => own with { Coefficients = c }));

    public static Arbitrary<RationalClaim> RationalFunctions() => Arb.From(
        Gen.Choose(-6, 6).ArrayOf(6).Select(c => new RationalClaim(c.ToSeq())),
        own => Smaller(own.C).Select(c => new RationalClaim(c)));

    public static Arbitrary<TwoIntegerClaim> TwoIntegers() => Arb.From(
        from c in Gen.Choose(-6, 6).ArrayOf(5) from relation in Gen.Elements(">", ">=") select new TwoIntegerClaim(c.ToSeq(), relation),
        own => Smaller(own.C).Select(c => own with { C = c }));

    public static Arbitrary<FunctionClaim> OfFunctions() => Arb.From(
        from f in Functions
        from g in Functions
        from h in Functions
        from a in Gen.Choose(1, 9)
        from b in Gen.Choose(1, 9)
        from c in Gen.Choose(-9, 9)
        select new FunctionClaim(f, g, h, a, b, c),
        own => Shrinking.Down(own.C, 0).Select(c => own with { C = c }));

    public static Arbitrary<Holey> TextsWithHoles() => Holey.Texts.ToArbitrary();

    private static IEnumerable<Seq<int>> Smaller(Seq<int> coefficients) =>
        Shrinking.Fewer([.. coefficients], coefficients.Count, c => Shrinking.Down(c, 0)).Select(c => c.ToSeq());
}
