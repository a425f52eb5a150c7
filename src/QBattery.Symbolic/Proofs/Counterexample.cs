using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Evaluation;
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

    /// <summary>A point where a side, as it is written, has no value; null if none is found.</summary>
    public static Reason? Undefined(Claim claim) => Last(claim).Concat(Points(claim))
        .Select(point => (Point: point, Why: new DefinedAt(Values(point)).Violation(claim.Requirements)))
        .Where(at => at.Why is not null)
        .Select(at => ProofRefusals.SideUndefined(at.Point, at.Why!))
        .FirstOrDefault();

    /// <summary>The N before that from which a function of N alone has values.</summary>
    private static IEnumerable<Seq<(string Name, Rational Value)>> Last(Claim claim) => claim.Symbols.Count == 1
        && EventualSign.DefinedFrom(claim.For, claim.Variable).Of(claim.Requirements) is Result<int>.Ok(var from)
        && claim.For.Of(claim.Variable).Contains(from - 1) ? [[(claim.Variable, from - 1)]] : [];

    private static Dictionary<string, Rational> Values(Seq<(string Name, Rational Value)> point) =>
        point.ToDictionary(entry => entry.Name, entry => entry.Value);

    private static IEnumerable<Seq<(string Name, Rational Value)>> Points(Claim claim)
    {
        var parameters = claim.Symbols.Skip(1).ToSeq();
        var choices = parameters.Select(name => Candidates(claim, name)).ToSeq();
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
        var at = Values(point);
        return point.All(entry => claim.For.Of(entry.Name).Contains(entry.Value))
            && new DefinedAt(at).Of(claim.Requirements).IsOk
            && Evaluate.Ball(claim.Difference, at, Bits) is Result<Ball>.Ok({ IsFinite: true } ball)
            && (ball.Sign == Sign.Negative || (claim.IsStrict && ball.Sign == Sign.Zero))
                ? new(point, Value(claim.Smaller, at), Value(claim.Larger, at))
                : null;
    }

    /// <summary>Exact where that is short.</summary>
    private static PointValue Value(Expr expr, Dictionary<string, Rational> at) =>
        Evaluate.Exact(expr, at) is { BitSize: < 200 } exact
        ? new PointValue.Exact(exact)
        : Evaluate.Rounded(expr, at, Digits, closed => ZeroTest.Of(closed, Assumptions.None))
            .Match(PointValue (rounded) => new PointValue.Rounded(rounded), reason => new PointValue.Undecided(reason));

    /// <summary>Small integers, then larger and larger ones.</summary>
    private static IEnumerable<Rational> Integers(Domain domain, bool many)
    {
        var least = (Rational)domain.Interval.Lower!.Value.Ceiling();
        return Steps(many).Select(step => least + step).Where(domain.Contains).Distinct();
    }

    private static IEnumerable<Rational> Steps(bool many) => Enumerable.Range(0, many ? 60 : 12)
        .Select(step => (Rational)step).Concat(Enumerable.Range(4, many ? 26 : 10)
            .SelectMany(e => new[] { ((Rational)2).Pow(e), ((Rational)2).Pow(e) + 1 }));

    private static IEnumerable<Rational> Candidates(Claim claim, string name) =>
        (claim.For.Of(name), claim.For.Of(name).Interval.Integers) switch
        {
            ({ Integrality: Integrality.Real } domain, _) => Reals(claim, name, domain),
            (var domain, { Lower: not null }) => Integers(domain, false),
            (var domain, var below) => Steps(false).SelectMany(step => new[] { (below.Upper?.Value ?? 0) - step, step })
                .Where(domain.Contains).Distinct(),
        };

    private static IEnumerable<Rational> Reals(Claim claim, string name, Domain domain) => Ends(domain.Interval)
        .Concat(claim.Requirements.SelectMany(asked => asked.Operands).Select(operand => Zero(operand, name)).OfType<Rational>())
        .Concat(Shares.Select(share => domain.Interval.At(share))).Where(domain.Contains).Distinct();

    /// <summary>Where an operand would vanish if it were linear in a parameter; a place to look at.</summary>
    private static Rational? Zero(Expr operand, string name)
    {
        if (operand.Symbols is not [var only] || only != name) return null;
        var (zero, one) = (Evaluate.Exact(operand, Values([(name, 0)])), Evaluate.Exact(operand, Values([(name, 1)])));
        return zero is { } at0 && one is { } at1 && at0 != at1 ? at0 / (at0 - at1) : null;
    }

    private static IEnumerable<Rational> Ends(Interval interval) =>
        new[] { interval.Lower, interval.Upper }.OfType<Endpoint>().Select(end => end.Value);
}
