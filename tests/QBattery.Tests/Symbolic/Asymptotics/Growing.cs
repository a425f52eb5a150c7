using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Asymptotics;

/// <summary>A random expression that is positive for large N, printed as text when a law fails.</summary>
internal sealed record Growing(Expr Expr)
{
    private static readonly IReadOnlyDictionary<string, Rational> NoPoint = new Dictionary<string, Rational>();

    private static readonly Gen<Expr> Leaf = Gen.Elements(
        "N", "N", "1/N", "N+1", "2*N-1", "N^2+1", "1/(N+2)", "sqrt(N)", "N^(1/3)", "3", "1/2", "exp(-N)", "(1/2)^N", "2^N",
        "log(N+1)", "N^(1/N)", "(1+1/N)^N", "1+1/N^2", "cos(1/N)", "N!/N^N", "binomial(2*N,N)/4^N", "harmonic(N)",
        "gamma(N+1/2)/gamma(N)").Select(text => Parse.Expression(text).OrThrow());

    public static readonly Arbitrary<Growing> Samples = Arb.From(
        OfDepth(2).Select(expr => new Growing(expr)), sample => sample.Expr.Children.Select(child => new Growing(child)));

    private static Gen<Expr> OfDepth(int depth) => depth == 0 ? Leaf : Gen.OneOf(
        Leaf,
        OfDepth(depth - 1).SelectMany(_ => OfDepth(depth - 1), (a, b) => a + b),
        OfDepth(depth - 1).SelectMany(_ => OfDepth(depth - 1), (a, b) => a * b),
        OfDepth(depth - 1).SelectMany(_ => OfDepth(depth - 1), (a, b) => a / b),
        OfDepth(depth - 1).Select(a => Build.Sqrt(a)),
        OfDepth(depth - 1).Select(a => Build.Power(a + Build.One, Build.Number(Rational.Of(-1, 3)))),
        OfDepth(depth - 1).Select(a => Build.Log(a + Build.One)));

    public static Result<TermSum> Expanded(Expr expr, int order) => LeadingTerms.Of(expr, order, Assumptions.None);

    /// <summary>|f - S_K| / growth at some N; null where an error is too far below f to be told from zero.</summary>
    public static double[]? RescaledErrors(Expr expr, TermSum expansion, int[] values) =>
        new Expansion(expr, Context.Default, expansion.Terms.Count, new(expansion, null))
            .CompareWithValues(values.Select(n => (Rational)n), NoPoint)
            .Select(table => table.Rows.Select(row => Math.Abs(row.RescaledError.ToDouble())).ToArray()) is Result<double[]>.Ok(var errors) ? errors : null;

    public override string ToString() => Print.Text(Expr);
}
