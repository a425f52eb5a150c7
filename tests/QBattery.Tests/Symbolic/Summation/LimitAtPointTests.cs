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

    [Property(MaxTest = 2000)]
    public bool A_value_is_the_limit(PiecesAtPoint own) => Agrees(own.Pieces, own.At);

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
