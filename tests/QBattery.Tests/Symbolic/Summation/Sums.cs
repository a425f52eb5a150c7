using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>Sums from texts as a user types them.</summary>
internal static class Sums
{
    public static SumProblem Problem(string term, string index, string from, string to, string assume = "") => new(
        Parse.Expression(term).OrThrow(), index, Parse.Expression(from).OrThrow(), Parse.Expression(to).OrThrow(),
        Parse.Assumptions(assume).OrThrow());

    public static Result<ClosedSum> Of(string term, string index, string from, string to, string assume = "") =>
        Summate.Of(Problem(term, index, from, to, assume));

    /// <summary>An exact value at a point such as "N=3,q=1/2".</summary>
    public static string ValueAt(Expr expr, string point) => Evaluate.Exact(expr, Parse.Point(point).OrThrow()).ToString()!;

    public static Reason Refusal<T>(Result<T> result) => Assert.IsType<Result<T>.Fail>(result).Reason;
}
