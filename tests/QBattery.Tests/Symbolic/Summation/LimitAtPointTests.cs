using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using QBattery.Symbolic.Summation.Terms;
using QBattery.Analyzers;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>
/// Products of factorials and linear factors at a point where some of them vanish or have poles: what is said to be the value
/// is the limit, which exact values at rational points next to it tell.
/// </summary>
public sealed class LimitAtPointTests
{
    /// <summary>So small that values are below 1/Step^(1/2) unless there is a pole, and limits nearer than Step^(1/3).</summary>
    private static readonly Rational Step = Rational.Of(1, 10).Pow(150), Near = Rational.Of(1, 10).Pow(50);

    private static readonly Expr K = Build.Symbol("k");

    /// <summary>(slope k + a)!/(slope k + b)! to a power, or slope k + a to a power where a = b.</summary>
    public sealed record Piece(int Slope, int A, int B, int Power)
    {
        public Expr Expr => Build.Power(A == B ? At(A) : Factorials.Factorial(At(A)) / Factorials.Factorial(At(B)), Build.Number(Power));

        private Expr At(int constant) => Build.Number(Slope) * K + Build.Number(constant);

        /// <summary>The value at a point where nothing vanishes: (x+a)!/(x+b)! is the product of x+b+1, ..., x+a.</summary>
        public Rational Value(Rational k) => (A == B ? Slope * k + A : A > B ? Steps(k, B, A) : 1 / Steps(k, A, B)).Pow(Power);

        private Rational Steps(Rational k, int low, int high) => Enumerable.Range(low + 1, high - low)
            .Aggregate(Rational.One, (product, c) => product * (Slope * k + c));
    }

    private static Gen<Piece> Pieces =>
        from slope in Gen.Elements(1, -1, 2, -2)
        from a in Gen.Choose(-5, 5)
        from b in Gen.Frequency((1, Gen.Constant(a)), (2, Gen.Choose(-5, 5)))
        from power in Gen.Elements(1, -1, 1, -1, 2)
        select new Piece(slope, a, b, power);

    private static bool Agrees(Seq<Piece> pieces, int at)
    {
        var product = Build.Product(pieces.Select(piece => piece.Expr));
        var (above, below) = (Value(pieces, at + Step), Value(pieces, at - Step));
        var isInfinite = above.Abs() * Near > 1 || below.Abs() * Near > 1;
        return Factorials.At(product, "k", Build.Number(at), Assumptions.None) is not Result<Expr>.Ok(var value)
            || (!isInfinite && value is Expr.Number(var own)
                && (own - above).Abs() < Near && (own - below).Abs() < Near);
    }

    private static Rational Value(Seq<Piece> pieces, Rational k) =>
        pieces.Aggregate(Rational.One, (product, piece) => product * piece.Value(k));

    [Fact]
    public void A_value_is_the_limit() => Prop.ForAll(
        Arb.From(from count in Gen.Choose(1, 4)
                 from pieces in Gen.ArrayOf(Pieces, count)
                 from at in Gen.Choose(-4, 4)
                 select (Pieces: pieces.ToSeq(), At: at)), own => Agrees(own.Pieces, own.At))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    /// <summary>(k-1)!/k! is 1/k, k!/(k-1)! is k, and so they are at 0.</summary>
    [Theory]
    [InlineData(1, -1, 0, 1, 0, "")]
    [InlineData(1, -1, 0, -1, 0, "0")]
    [InlineData(1, 3, 3, 1, -3, "0")]
    [InlineData(1, 3, 3, -1, -3, "")]
    public void The_values_at_poles_are_these(int slope, int a, int b, int power, int at, string value) =>
        Assert.Equal(value, Factorials.At(new Piece(slope, a, b, power).Expr, "k", Build.Number(at), Assumptions.None)
            .Match(own => own is Expr.Number(var number) ? number.ToString() : "symbolic", _ => ""));
}
