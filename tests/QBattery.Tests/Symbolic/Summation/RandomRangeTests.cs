using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;
using QBattery.Symbolic.Summation.Terms;
using QBattery.Analyzers;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>
/// Random hypergeometric sums with random limits: wherever a closed form is said to be the sum, it is, added up term by
/// term; at the first value, at the ends of the ranges of parameters, and at parameters where denominators vanish.
/// </summary>
public sealed class RandomRangeTests
{
    private const int Beyond = 12;

    private static readonly Seq<Rational> Parameters =
        [-2, -1, 0, 1, 2, Rational.Of(-1, 2), Rational.Of(1, 3), 3];

    [Property(MaxTest = 40)]
    public bool A_closed_form_is_the_sum_wherever_it_is_said_to_be(AnySum own) => !Wrong(own.Term, own.From, own.To).Any();

    /// <summary>The points of the stated range at which a closed form is not the sum.</summary>
    private static IEnumerable<string> Wrong(string term, string from, string to)
    {
        if (Sums.Of(term, "k", from, to) is not Result<ClosedSum>.Ok(var sum)) return [];
        var (problem, value, provisos) = Asked(sum);
        return Points(problem, sum).Where(point => provisos.All(proviso => proviso.Holds(point)))
            .Where(point => AddedUp(problem, point) is { } added && !IsAt(value, point, added))
            .Select(point => $"{SumSamples.Text(point)}: {AddedUp(problem, point)}").ToSeq();
    }

    private static bool IsAt(Expr value, Dictionary<string, Rational> point, Rational added) =>
        Evaluate.Exact(value, point) is { } exact ? exact == added
            : Evaluate.Ball(value - Build.Number(added), point, SumSamples.Bits).Match(
                ball => ball.ContainsZero && ball.MostAbs <= Mag.PowerOfTwo(-SumSamples.Bits / 2), _ => false);

    private static (SumProblem Problem, Expr Value, Seq<Proviso> Provisos) Asked(ClosedSum sum) =>
        sum.Restated is { } given ? (given.Problem, given.Value, given.Provisos) : (sum.Problem, sum.Value, sum.Provisos);

    private static IEnumerable<Dictionary<string, Rational>> Points(SumProblem problem, ClosedSum sum)
    {
        var (name, first) = sum.Restated is { } given ? (given.Name, given.ValidFrom) : (sum.Variable ?? "N", sum.ValidFrom);
        return from run in Enumerable.Range(first, Beyond + 1)
               from m in problem.Term.Symbols.Concat(problem.From.Symbols).Concat(problem.To.Symbols).Contains("M")
                   ? Enumerable.Range(0, 8) : [0]
               from x in problem.Term.Symbols.Contains("x") ? Parameters : [1]
               let point = new Dictionary<string, Rational> { ["N"] = name == "N" ? run : m, ["M"] = name == "M" ? run : m, ["x"] = x }
               select point;
    }

    /// <summary>The sum, 0 for an empty range; null where a limit is no integer or a term has no value.</summary>
    private static Rational? AddedUp(SumProblem problem, Dictionary<string, Rational> point)
    {
        if ((Evaluate.Exact(problem.From, point), Evaluate.Exact(problem.To, point))
            is not ({ IsInteger: true } from, { IsInteger: true } to)) return null;
        var terms = Enumerable.Range(0, Math.Max(0, (int)(to - from + 1).Numerator)).Select(i =>
            Evaluate.Exact(problem.Term, new Dictionary<string, Rational>(point) { [problem.Index] = from + i })).ToList();
        return terms.Contains(null) ? null : terms.Aggregate(Rational.Zero, (sum, own) => sum + own!.Value);
    }
}
