using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Expressions.Language;
using QBattery.Symbolic.Summation.Certificates;
using QBattery.Symbolic.Summation.Gosper;
using QBattery.Symbolic.Summation.Petkovsek;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Zeilberger;

/// <summary>Definite sums by creative telescoping in a variable of their limits.</summary>
internal static class CreativeTelescoping
{
    /// <summary>Recurrences up to this order are looked for.</summary>
    internal const int MaxOrder = 3;

    /// <summary>So many starts are compared.</summary>
    private const int MaxStarts = 3;

    /// <summary>The closed form, or the recurrence that is proved.</summary>
    /// <param name="problem">The sum.</param>
    /// <param name="term">Its term, in factorials.</param>
    /// <param name="variable">What the recurrence runs over.</param>
    /// <param name="most">How far apart factors may lie.</param>
    /// <param name="learned">Told of a recurrence as soon as it is proved, before its solution is looked for.</param>
    public static Result<ClosedSum> Of(
        SumProblem problem, Expr term, string variable, int most, Action<Reason.NoClosedForm>? learned = null) =>
        from telescoper in Search(problem, term, variable, most)
        from own in Falling.Split(term, problem.Index, problem.Assumptions)
        let antidifference = own.Kept * (telescoper.R * own.Others).ToPlainExpr()
        from found in telescoper.Coefficients.Count == 2
            ? FirstOrderSum(problem, term, telescoper, antidifference, variable)
            : Claimed(problem, term, telescoper, antidifference, variable)
                .Then(claim => HigherOrderSum(problem, term, Told(problem, claim, learned)))
        select found;

    /// <summary>The telescoper of least order; an order that is not decided does not keep from the next one.</summary>
    private static Result<Telescoper> Search(SumProblem problem, Expr term, string variable, int most)
    {
        var open = "";
        for (var order = 1; order <= MaxOrder; order++)
        {
            var found = Telescoper.Of(term, problem.Index, variable, order, problem.Assumptions, most);
            if (found is Result<Telescoper?>.Ok({ } telescoper)) return telescoper;
            if (found is Result<Telescoper?>.Fail(var reason))
                if (reason is Reason.Undecided(_, var limit)) open += $"; at order {order} {limit}";
                else return reason;
        }
        return SumRefusals.NoRecurrence(Gosper(problem, term), variable, MaxOrder, open);
    }

    /// <summary>Where the recurrence starts, and the range over which its certificate has no pole.</summary>
    private sealed record Start(int Value, Edges Edges, SummationRange Inner);

    /// <summary>The recurrence of the sum, as its certificate claims it, and the normal form of its right side.</summary>
    private sealed record Claim(Start Start, Certificate.Recurrence Recurrence, Fraction Right);

    /// <summary>
    /// Where the recurrence may start, lazily.
    /// </summary>
    private static IEnumerable<Result<Start>> Starts(
        SumProblem problem, Expr term, Telescoper telescoper, Expr antidifference, string variable)
    {
        var poles = Pole.Of(telescoper.R, term, problem.Index, problem.Assumptions).Else(_ => []);
        return Ranged.Starts(problem, variable, telescoper.Coefficients[^1])
            .Select(start => From(problem, term, poles, variable, start));
    }

    /// <summary>The first claim that the checker confirms, better without right side.</summary>
    private static Result<Claim> Claimed(
        SumProblem problem, Expr term, Telescoper telescoper, Expr antidifference, string variable)
    {
        var claims = new List<Result<Claim>>();
        foreach (var start in Starts(problem, term, telescoper, antidifference, variable).Take(MaxStarts))
        {
            claims.Add(start.Then(own => ClaimAt(telescoper, antidifference, own))
                .Then(claim => Checker.Proves(problem, claim.Recurrence).Select(_ => claim)));
            if (claims[^1] is Result<Claim>.Ok({ Recurrence: var c }) && c.Right == Build.Zero) return claims[^1];
        }
        return Result.First(claims);
    }

    private static Result<Claim> ClaimAt(Telescoper telescoper, Expr antidifference, Start start)
    {
        var (edges, inner) = (start.Edges, start.Inner);
        var plain = telescoper.Coefficients.Select(a => a.ToPlainExpr()).ToSeq();
        return from total in edges.Total(plain, antidifference, inner)
               from right in NormalForm.Of(total, edges.Known)
               select new Claim(start, new(edges.Variable!, telescoper.Coefficients.Select(a => a.ToExpr(edges.Known)).ToSeq(),
                   telescoper.R.ToExpr(edges.Known), inner.From, inner.To, right.ToExpr(edges.Known), start.Value), right);
    }

    private static Result<Start> From(SumProblem problem, Expr term, Seq<Pole> poles, string variable, int start)
    {
        var known = Ranged.Known(problem, variable, start);
        var range = SummationRange.Clipped(term, problem.Index, problem.From, problem.To, known);
        var edges = new Edges(term, problem.Index, variable, range, known) { Written = problem.Term };
        return range.Steps(variable, known) is not null && edges.Inner(poles) is { } inner && edges.IsOrdered(inner)
            ? new Start(start, edges, inner)
            : SumRefusals.PoleOfCertificate;
    }

    /// <summary>
    /// At the first start that has none but poles outside of the range; at a later one where that recurrence is neither
    /// solved nor confirmed, as where signs are known only from there on.
    /// </summary>
    private static Result<ClosedSum> FirstOrderSum(
        SumProblem problem, Expr term, Telescoper telescoper, Expr antidifference, string variable)
    {
        var starts = Starts(problem, term, telescoper, antidifference, variable);
        Result<ClosedSum>? first = null, proved = null;
        foreach (var start in starts.SkipWhile(start => !start.IsOk).Take(MaxStarts))
        {
            var claim = start.Then(own => ClaimAt(telescoper, antidifference, own));
            var found = claim.Then(own => FirstOrderSum(problem, term, telescoper, own));
            if (found.Then(own => HasFirstValue(own)).IsOk) return found;
            if (claim.Then(own => Checker.Proves(problem, own.Recurrence)).IsOk)
            {
                if (!found.IsOk) return proved ?? found;
                proved ??= claim.Select(own => Refusal(problem, own, "its solution has no value there")).Then(
                    Result.Fail<ClosedSum>);
            }
            first ??= found;
        }
        return proved ?? first ?? SumRefusals.PoleOfCertificate;
    }

    /// <summary>A solution that is the sum by continuity alone where the recurrence starts is no closed form from there on.</summary>
    private static Result<Fraction> HasFirstValue(ClosedSum sum) => Factorials.At(Factorials.Only(sum.Value), sum.Variable!,
            Build.Number(((Certificate.Recurrence)sum.Certificate).Start), sum.Problem.Assumptions)
        .Then(value => NormalForm.Of(value, sum.Problem.Assumptions));

    private static Result<ClosedSum> FirstOrderSum(
        SumProblem problem, Expr term, Telescoper telescoper, Claim claim) =>
        from first in Ranged.At(problem, term, claim.Recurrence.Variable, claim.Start.Value)
            ?? SumRefusals.NoLength(claim.Recurrence.Variable, claim.Start.Value)
        from value in FirstOrder.Solve(
                telescoper.Coefficients[0], telescoper.Coefficients[1], claim.Right,
                    claim.Recurrence.Variable, claim.Start.Value, first, claim.Start.Edges.Known)
            .Match(Result.Ok, reason => Result.Fail<Expr>(Refusal(problem, claim, reason.Sentence)))
        select Closed(problem, term, value, claim);

    private static Claim Told(SumProblem problem, Claim claim, Action<Reason.NoClosedForm>? learned)
    {
        learned?.Invoke(Refusal(problem, claim, "it is not solved in the time given"));
        return claim;
    }

    private static Result<ClosedSum> HigherOrderSum(SumProblem problem, Expr term, Claim claim) =>
        new HigherOrder(problem, term, claim.Recurrence, claim.Start.Edges.Known).Solve() switch
        {
            Solved.Found(var value, var start) => Closed(problem, term, value,
                claim with { Recurrence = claim.Recurrence with { Start = start } }),
            Solved.Refused(var why) => Refusal(problem, claim, why),
        };

    private static ClosedSum Closed(SumProblem problem, Expr term, Expr value, Claim claim)
    {
        var (variable, start) = (claim.Recurrence.Variable, claim.Recurrence.Start);
        var closed = SumForm.Closed(problem, value, claim.Recurrence, variable, start);
        return closed with { ValidFrom = Ranged.Extended(problem, term, closed.Value, variable, start) };
    }

    /// <summary>What Gosper's algorithm has decided; where it finds a difference, the values at the ends were in the way.</summary>
    private static string Gosper(SumProblem problem, Expr term) =>
        Antidifference.Of(term, problem.Index, problem.Assumptions).Match(
            _ => "its term is a difference, which has a pole in the range or zero times a pole at its ends",
            reason => reason is Reason.NoClosedForm ? "Gosper's algorithm proves that its term is no difference"
                : "it is not decided whether its term is a difference");

    /// <summary>What is proved: Gosper says no, and the recurrence.</summary>
    private static Reason.NoClosedForm Refusal(SumProblem problem, Claim claim, Phrase why)
    {
        var (c, v) = (claim.Recurrence, claim.Recurrence.Variable);
        var isProved = c.Coefficients.Count > 2 || Checker.Proves(problem, c).IsOk;
        return new(
            "the sum S", $"{Gosper(problem, problem.InFactorials)}; "
            + (isProved
                ? $"by creative telescoping {Combination(c)} = {Print.Text(c.Right, v)} "
                    + $"for {v} >= {c.Start}, and {why}"
                : "the recurrence that creative telescoping gives is not confirmed"))
        {
            Recurrence = isProved ? c.Proved(problem) : null,
        };
    }

    /// <summary>sum over j of a_j S(v+j).</summary>
    private static string Combination(Certificate.Recurrence c) => c.Coefficients.Index()
        .Where(a => a.Item != Build.Zero).Aggregate("", (sum, a) => sum + Signed(sum.Length == 0, a.Item, c.Variable)
            + $"S({c.Variable}{(a.Index == 0 ? "" : $"+{a.Index}")})");

    private static string Signed(bool isFirst, Expr coefficient, string variable)
    {
        var (sign, size) = SignedCoefficient.Of(coefficient, isFirst);
        var written = Print.Text(size, variable);
        return sign + (size == Build.One ? "" : size is Expr.Number or Expr.Symbol ? $"{written}*" : $"({written})*");
    }
}
