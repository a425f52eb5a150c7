using QBattery.Symbolic.Algebra.Signs;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Proofs;

/// <summary>A look at a claim at a few points, before anything is tried to prove it.</summary>
internal static class Samples
{
    private const int Bits = 96, LargestStep = 40;

    private static readonly int[] Steps = [0, 1, 2, 5, 16, LargestStep];

    private static readonly Rational[] Shares =
    [
        Rational.Of(1, 2), Rational.Of(1, 12), Rational.Of(11, 12), Rational.Of(1, 100), Rational.Of(99, 100),
        Rational.Of(4, 11), Rational.Of(7, 9),
    ];

    /// <summary>Whether the difference is negative at some point, or not positive though it should be.</summary>
    public static bool Refute(Claim claim) => claim.Difference is Expr.Number(var value)
        ? value.Sign < 0 || (claim.IsStrict && value.IsZero)
        : Points(claim).Any(point => Evaluate.Ball(claim.Difference, point, Bits) is Result<Ball>.Ok({ IsFinite: true } ball)
            && (ball.Sign == Sign.Negative || (claim.IsStrict && ball.Sign == Sign.Zero)));

    private static IEnumerable<Dictionary<string, Rational>> Points(Claim claim)
    {
        var names = claim.Difference.Symbols;
        return from k in Enumerable.Range(0, Steps.Length)
               from j in Enumerable.Range(0, names.Count > 1 || claim.For.Of(names.FirstOrDefault("")).Integrality == Integrality.Real ? Shares.Length : 1)
               let point = names.Select((name, i) => (name, Value: Value(claim.For.Of(name), k + i, j + 2 * i + k))).ToList()
               where point.All(at => claim.For.Of(at.name).Contains(at.Value))
               select point.ToDictionary(at => at.name, at => at.Value);
    }

    private static Rational Value(Domain domain, int step, int share) => domain.Integrality == Integrality.Real
        ? domain.Interval.At(Shares[share % Shares.Length])
        : (domain.Interval.Integers, Steps[step % Steps.Length]) switch
        {
            (({ } low, _), var by) => low.Value + by,
            ((_, { } high), var by) => high.Value - by,
            (_, var by) => by,
        };
}
