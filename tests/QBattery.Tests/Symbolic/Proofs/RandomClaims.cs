using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Proofs;

/// <summary>Inequalities between random combinations of functions, and points where one that is false shows it.</summary>
internal static class RandomClaims
{
    private const int Bits = 208;

    private static readonly string[] Functions =
    [
        "x^N", "x^(N+1)", "(1-x)^N", "(1+x)^N", "x^(2*N)", "exp(-c*N)", "exp(-c)", "exp(x)", "1/(1+c*N)", "log(1+x)", "log(x)", "x", "x^2",
        "1/(N+1)", "N*x", "sqrt(x)", "sqrt(1+x)", "cos(x)", "sin(x)", "(-1)^N/N", "binomial(N,2)", "2^N", "N", "N*x^N", "x*log(x)",
        "x^N*(1-x)", "1/(1-x)", "1/(1+x)", "(1-x)/(1-x^(N+1))", "c", "log(1+c)", "c*exp(-c)", "1",
    ];

    private static readonly string[] Ranges = ["N>=1", "N>=2", "1<=N<=6", "N>=3, N odd", "N even"];

    private static readonly Rational[] Places =
    [
        .. new[] { 50, 1, 99, 10, 90, 33, 67, 80 }.Select(percent => Rational.Of(percent, 100)),
        Rational.Of(1, 10_000), Rational.Of(9_999, 10_000),
    ];

    private static readonly Rational[] Rates = [1, Rational.Half, 2, Rational.Of(1, 10), 10, Rational.Of(1, 10_000), 1000];

    /// <summary>A claim; near misses of true ones are as likely as anything else.</summary>
    public static (string Text, Claim Claim) Next(Random random)
    {
        var relation = random.Next(2) == 0 ? "<=" : "<";
        var text = $"{Term(random)} + {Term(random)} {relation} {Term(random)} + {Rational.Of(random.Next(0, 7), 2)}";
        var range = Ranges[random.Next(Ranges.Length)];
        var (low, high) = random.Next(3) == 0 ? ("1/4", "3/4") : ("0", "1");
        return ($"{text} for {range}, {low}<x<{high}", Claim.Over(text, Parse.Assumptions(range).OrThrow(),
            Parse.Assumptions($"{low}<x<{high}, c>0").OrThrow()).OrThrow());
    }

    private static string Term(Random random) =>
        $"{Rational.Of(random.Next(1, 5), random.Next(1, 3))}*{Functions[random.Next(Functions.Length)]}";

    /// <summary>Whether a claim fails at some place, by enclosures with 60 digits.</summary>
    public static bool IsFalse(Claim claim) => Points(claim).Any(at =>
        Evaluate.Ball(claim.Difference, at, Bits) is Result<Ball>.Ok({ IsFinite: true } value)
        && (value.Sign == Sign.Negative || (claim.IsStrict && value.Sign == Sign.Zero)));

    private static IEnumerable<Dictionary<string, Rational>> Points(Claim claim) =>
        from n in new[] { 1, 2, 3, 4, 5, 6, 21, 64 }
        where claim.For.Of("N").Contains(n)
        from x in claim.Symbols.Contains("x") ? Places : [Rational.Half]
        where claim.For.Of("x").Contains(x)
        from c in claim.Symbols.Contains("c") ? Rates : [Rational.Half]
        select new Dictionary<string, Rational> { ["N"] = n, ["x"] = x, ["c"] = c };
}
