using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Tests.Generators;

/// <summary>A sum over k as it is asked for.</summary>
public sealed record AnySum(string Term, string From, string To)
{
    public override string ToString() => $"sum over k = {From}..{To} of {Term}";
}

/// <summary>(slope k + a)!/(slope k + b)! to a power, or slope k + a to a power where a = b.</summary>
public sealed record Piece(int Slope, int A, int B, int Power)
{
    public Expr Expr => Build.Power(A == B ? At(A) : Factorials.Factorial(At(A)) / Factorials.Factorial(At(B)), Build.Number(Power));

    private Expr At(int constant) => Build.Number(Slope) * Build.Symbol("k") + Build.Number(constant);

    /// <summary>The value at a point where nothing vanishes: (x+a)!/(x+b)! is the product of x+b+1, ..., x+a.</summary>
    public Rational Value(Rational k) => (A == B ? Slope * k + A : A > B ? Steps(k, B, A) : 1 / Steps(k, A, B)).Pow(Power);

    private Rational Steps(Rational k, int low, int high) => Enumerable.Range(low + 1, high - low)
        .Aggregate(Rational.One, (product, c) => product * (Slope * k + c));

    public override string ToString() => Print.Text(Expr);
}

/// <summary>Such pieces, multiplied at a value of k.</summary>
public sealed record PiecesAtPoint(Seq<Piece> Pieces, int At)
{
    public override string ToString() => $"{string.Join(" * ", Pieces.Select(own => $"({own})"))} at k = {At}";
}

/// <summary>Quotients of neighbours, in v, of two hypergeometric terms that are not proportional.</summary>
public sealed record QuotientPair(Expr First, Expr Second)
{
    public override string ToString() => $"{Print.Text(First)} and {Print.Text(Second)}";
}

/// <summary>Random terms of sums, and what solves recurrences.</summary>
internal static class SumGenerators
{
    private static readonly Expr K = Build.Symbol("k");

    private static readonly Seq<(string From, string To)> Limits =
    [
        ("0", "N"), ("-N", "N"), ("M", "N"), ("N", "2*N"), ("0", "N/2"), ("1", "N-1"), ("2", "N"), ("0", "(N-1)/2"),
        ("M+1", "N"), ("0", "N-M"), ("N+1", "2*N"), ("1", "N/3"),
    ];

    private static readonly Seq<string> Terms =
    [
        "x^k", "k*x^k", "x^(2*k)", "(-x)^k", "k", "k^2", "1", "2^k", "k*2^k", "(-1)^k", "binomial(N,k)", "k*binomial(N,k)",
        "binomial(N,k)*x^k", "k*binomial(N,k)*x^k", "binomial(k,M)", "binomial(N,k)*binomial(k,M)", "binomial(N,k)*(-1)^k",
        "k!*k", "1/(k+1)", "1/(k*(k+1))", "1/(k+3)", "1/k", "binomial(2*k,k)/4^k", "binomial(N,k)*(N-2*k)", "x^k*(1+x)",
        "1/((k+1)*(k+2))", "binomial(N,k)/(k+1)", "binomial(k+2,2)", "(2*k+1)", "k*(N-k)", "binomial(N,k)^2", "1/(N+k+1)",
        "k^2*binomial(N,k)", "binomial(k+M,k)", "binomial(N,2*k)", "1/(k-2)", "binomial(M,k)*(-1)^k", "x^k/k!*k!",
        "binomial(N-M,k-M)", "k*x^(N-k)", "1/(2*k+1)/(2*k+3)", "1/(N-k+1)", "binomial(N-k,k)", "k*binomial(N-k,k)",
        "binomial(N,k)*N^k", "k*binomial(N,k)*(N-1)^k", "binomial(N,k)*(N-2)^(-k)", "binomial(k,M)*binomial(N-k,M)",
        "binomial(N-1-k,k)", "binomial(N-2-k,2)", "binomial(M,k)*binomial(M,N-k)", "binomial(k-3,k)", "binomial(k-2,3)",
        "binomial(M-k,2)", "binomial(-2,k)", "binomial(N-k-1,N-k)", "binomial(N-M-k,k)", "binomial(M-k,k)",
    ];

    /// <summary>With simpler terms before those they shrink from.</summary>
    public static Arbitrary<AnySum> Sums() => Arb.From(
        from term in Gen.Elements<string>([.. Terms])
        from factor in Gen.Elements("", "", "", "*(k+1)", "*2^k", "*(N+1)")
        from limits in Gen.Elements<(string From, string To)>([.. Limits])
        select new AnySum(term + factor, limits.From, limits.To),
        own => Terms.Where(term => own.Term.Length > term.Length && own.Term.StartsWith(term, StringComparison.Ordinal))
            .Select(term => own with { Term = term }));

    public static Arbitrary<ClosedTerm> ClosedTerms() => (
        from rational in RationalForm
        from kernel in Kernel
        from other in Kernel
        from both in Gen.Choose(0, 1)
        select new ClosedTerm(rational * kernel * (both == 1 ? other : Build.One))).ToArbitrary();

    public static Arbitrary<FarTerm> FarTerms() =>
        (from a in Factor from b in Factor from c in Factor select new FarTerm(a * b * c)).ToArbitrary();

    public static Arbitrary<MovingPole> MovingPoles() => (
        from a in Moving
        from b in Moving
        from power in Gen.Choose(0, 3)
        select new MovingPole(Build.Power(K, Build.Number(power)) / (a * b))).ToArbitrary();

    public static Arbitrary<PiecesAtPoint> ProductsAtPoints() => Arb.From(
        from count in Gen.Choose(1, 4)
        from pieces in Gen.ArrayOf(AnyPiece, count)
        from at in Gen.Choose(-4, 4)
        select new PiecesAtPoint(pieces.ToSeq(), at),
        own =>
        [
            .. Shrinking.Fewer([.. own.Pieces], 1, _ => []).Select(pieces => own with { Pieces = pieces.ToSeq() }),
            .. Shrinking.Down(own.At, 0).Select(at => own with { At = at }),
        ]);

    public static Arbitrary<QuotientPair> Quotients() => (
        from r in Quotient
        from s in Quotient
        where NormalForm.Simplify(r - s, Assumptions.None) != Build.Zero
        select new QuotientPair(r, s)).ToArbitrary();

    private static readonly Gen<Expr> Small = Gen.Choose(1, 5).Select(n => Build.Number(n));

    private static readonly Gen<Expr> Linear =
        from slope in Gen.Choose(1, 2)
        from constant in Gen.Choose(1, 6)
        select Build.Number(slope) * K + Build.Number(constant);

    private static readonly Gen<Expr> RationalForm =
        from a in Linear
        from b in Linear
        from c in Linear
        from kind in Gen.Choose(0, 3)
        select kind switch { 0 => a, 1 => a / b, 2 => a * b / c, _ => Build.One / (a * b) };

    private static readonly Gen<Expr> Kernel = Gen.OneOf(
        Small.Select(b => Build.Power(b, K)),
        Linear.Select(a => Factorials.Factorial(a)),
        Linear.Select(a => Build.One / Factorials.Factorial(a)),
        Small.Select(b => Build.Power(-b, K)),
        Small.Select(n => Build.Binomial(Build.Number(2) * K + n, K)),
        Small.Select(n => Build.Binomial(K + n, K)));

    private static readonly Gen<Expr> Factor = Gen.OneOf(
        Gen.Choose(1, 90).Select(c => Build.One / (K + Build.Number(c))),
        Gen.Choose(1, 40).Select(c => Build.One / (K * K + Build.Number(c))),
        from shift in Gen.Choose(1, 40) from c in Gen.Choose(1, 9)
        select Build.One / (Build.Power(K + Build.Number(shift), Build.Number(2)) + Build.Number(c)),
        Gen.Choose(1, 80).Select(n => Build.Power(K, Build.Number(n)) + Build.One),
        Gen.Choose(2, 5).Select(b => Build.Power(Build.Number(-b), K)),
        Gen.Choose(0, 90).Select(c => Build.One / Factorials.Factorial(K + Build.Number(c))),
        Gen.Choose(0, 90).Select(c => Factorials.Factorial(K + Build.Number(c))));

    private static readonly Gen<Expr> Moving =
        from n in Gen.Choose(-1, 2) from k in Gen.Choose(1, 2) from c in Gen.Choose(1, 5)
        select n < 0 ? Build.N - K + Build.Number(c) : Build.Number(n) * Build.N + Build.Number(k) * K + Build.Number(c);

    private static readonly Gen<Piece> AnyPiece =
        from slope in Gen.Elements(1, -1, 2, -2)
        from a in Gen.Choose(-5, 5)
        from b in Gen.Frequency((1, Gen.Constant(a)), (2, Gen.Choose(-5, 5)))
        from power in Gen.Elements(1, -1, 1, -1, 2)
        select new Piece(slope, a, b, power);

    private static readonly Gen<Expr> Quotient =
        from z in Gen.Elements("1", "-1", "2", "-3", "1/2", "4")
        from a in Gen.Choose(1, 4)
        from b in Gen.Choose(1, 4)
        from c in Gen.Choose(1, 3)
        from kind in Gen.Choose(0, 3)
        select Parse.Expression(kind switch
        {
            0 => z,
            1 => $"({z})*(v+{a})/(v+{b})",
            2 => $"({z})*(v+{a})*(v+{c}+1)/(v+{c})",
            _ => $"({z})*(v^2+{c}+2*v+1)/((v^2+{c})*(2*v+{2 * b - 1}))",
        }).OrThrow();
}
