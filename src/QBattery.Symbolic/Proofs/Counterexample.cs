using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Evaluation;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Proofs;

/// <summary>Points where a claim does not hold, by exact values or by enclosures.</summary>
internal static class Counterexample
{
    private const int Bits = 192, Digits = 20, MaxPoints = 6000;

    private static readonly Rational[] Shares =
    [
        Rational.Of(1, 2), Rational.Of(1, 4), Rational.Of(3, 4), Rational.Of(1, 10), Rational.Of(9, 10),
            Rational.Of(1, 100),
        Rational.Of(99, 100), Rational.Of(1, 3), Rational.Of(2, 3), Rational.Of(1, 10_000), Rational.Of(9_999, 10_000),
    ];

    /// <summary>A refutation; null if no point is found.</summary>
    public static Verdict.Refuted? Of(Claim claim) =>
        Points(claim).Select(point => At(claim, point)).FirstOrDefault(found => found is not null);

    /// <summary>A point where a side is not defined; null if none is found.</summary>
    public static Reason? Undefined(Claim claim) => Points(claim).Select(point => (Point: point, Value: Evaluate.Ball(
            claim.Difference, point.ToDictionary(entry => entry.Name, entry => entry.Value), Bits)))
        .Where(at => at.Value is Result<Ball>.Fail(Reason.DivisionByZero or Reason.OutsideDomain))
        .Select(at => new Reason.OutsideDomain(
            "a side", $"at {string.Join(", ", at.Point.Select(entry => $"{entry.Name} = {entry.Value}"))}"))
        .FirstOrDefault();

    private static IEnumerable<Seq<(string Name, Rational Value)>> Points(Claim claim)
    {
        var parameters = claim.Symbols.Skip(1).ToSeq();
        var choices = parameters.Select(name => Candidates(claim.For.Of(name))).ToSeq();
        var points = choices.Aggregate((IEnumerable<Seq<Rational>>)[[]],
            (all, own) => from point in all from value in own select point.Add(value));
        return
            (from point in points.Take(MaxPoints)
             from n in Integers(claim.For.Of(claim.Variable), choices.Count == 0)
             select claim.Symbols.Zip(point.Prepend(n)).ToSeq()).Take(MaxPoints * 4);
    }

    /// <summary>The refutation by a point; null if the claim may hold there.</summary>
    public static Verdict.Refuted? At(Claim claim, Seq<(string Name, Rational Value)> point)
    {
        var at = point.ToDictionary(entry => entry.Name, entry => entry.Value);
        return point.All(entry => claim.For.Of(entry.Name).Contains(entry.Value))
            && Evaluate.Ball(claim.Difference, at, Bits) is Result<Ball>.Ok({ IsFinite: true } ball)
            && (ball.Sign == Sign.Negative || (claim.IsStrict && ball.Sign == Sign.Zero))
                ? new(point, Text(claim.Smaller, at), Text(claim.Larger, at))
                : null;
    }

    /// <summary>Exact where that is short.</summary>
    private static string Text(Expr expr, Dictionary<string, Rational> at) =>
        Evaluate.Exact(expr, at) is { BitSize: < 200 } exact
        ? exact.ToString()
        : Evaluate.Digits(expr, at, Digits, closed => ZeroTest.Of(closed, Assumptions.None))
            .Match(digits => digits.Value, reason => reason.Sentence);

    /// <summary>Small integers, then larger and larger ones.</summary>
    private static IEnumerable<Rational> Integers(Domain domain, bool many)
    {
        var least = (Rational)domain.Interval.Lower!.Value.Ceiling();
        return Steps(many).Select(step => least + step).Where(domain.Contains).Distinct();
    }

    private static IEnumerable<Rational> Steps(bool many) => Enumerable.Range(0, many ? 60 : 12)
        .Select(step => (Rational)step).Concat(Enumerable.Range(4, many ? 26 : 10)
            .SelectMany(e => new[] { ((Rational)2).Pow(e), ((Rational)2).Pow(e) + 1 }));

    private static IEnumerable<Rational> Candidates(Domain domain) => (domain.Integrality, domain.Interval.Integers) switch
    {
        (Integrality.Real, _) => Reals(domain),
        (_, { Lower: not null }) => Integers(domain, false),
        (_, var below) => Steps(false).SelectMany(step => new[] { (below.Upper?.Value ?? 0) - step, step })
            .Where(domain.Contains).Distinct(),
    };

    private static IEnumerable<Rational> Reals(Domain domain) => Ends(domain.Interval)
        .Concat(Shares.Select(share => Inside(domain.Interval, share))).Where(domain.Contains).Distinct();

    private static IEnumerable<Rational> Ends(Interval interval) =>
        new[] { interval.Lower, interval.Upper }.OfType<Endpoint>().Select(end => end.Value);

    private static Rational Inside(Interval interval, Rational share) => interval switch
    {
        ({ } low, { } high) => low.Value + share * (high.Value - low.Value),
        ({ } low, null) => low.Value + share / (1 - share),
        (null, { } high) => high.Value - share / (1 - share),
        (null, null) => share == Rational.Half ? 0 : (2 * share - 1) / (share * (1 - share)),
    };
}
