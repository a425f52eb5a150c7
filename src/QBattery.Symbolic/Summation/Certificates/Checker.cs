using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Numbers;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Certificates;

/// <summary>
/// Accepts or rejects closed forms. It knows what a certificate claims, not how it was found: identities go through the
/// normal form alone, then sums are added up exactly at several points.
/// </summary>
internal static class Checker
{
    /// <summary>So many terms outside of the telescoped range are added one by one before the rest must vanish.</summary>
    private const int MaxFew = 12;

    /// <summary>The points at which sum and closed form agree, or what is wrong.</summary>
    public static Result<Seq<string>> Check(ClosedSum sum)
    {
        var (problem, known) = (sum.Problem, Ranged.Known(sum.Problem, sum.Variable, CertifiedFrom(sum)));
        var term = problem.InFactorials;
        var value = Factorials.Only(sum.Value);
        return from proof in sum.Certificate switch
               {
                   Certificate.Addition => true,
                   Certificate.Telescoping certificate => Telescoping(problem, term, value, certificate, known),
                   Certificate.Recurrence certificate => Recurrence(problem, term, value, certificate, known),
               }
               from points in Values(sum)
               select points;
    }

    private static int CertifiedFrom(ClosedSum sum) =>
        sum.Certificate is Certificate.Recurrence { Start: var start } ? start : Math.Max(1, sum.ValidFrom);

    private static Result<bool> Telescoping(SumProblem problem, Expr term, Expr value, Certificate.Telescoping c,
        Assumptions known)
    {
        var k = Build.Symbol(problem.Index);
        var difference = c.Antidifference.Substitute(problem.Index, k + Build.One) - c.Antidifference;
        return from identity in Zero("G(k+1) - G(k) = t(k)", difference / term - Build.One, known)
               from right in c.Ratio is null
                   ? Difference(problem, c.Antidifference, c.Lower, c.Upper, known)
                   : Ends(problem, c.Antidifference, c.Lower, c.Upper, known)
               from outside in Outside(problem, term, c.Lower, c.Upper, known)
               from closed in Zero("the sum of the differences", value - right - outside, known)
               select true;
    }

    private static Result<bool> Recurrence(SumProblem problem, Expr term, Expr value, Certificate.Recurrence c,
        Assumptions known)
    {
        var left = Build.Sum(c.Coefficients.Select((a, j) => a * Moved(value, c.Variable, j)));
        return from telescoped in Telescoped(problem, term, c, known)
               from solved in Solved(problem, left - c.Right, c)
               from steps in Result.All(Enumerable.Range(c.Start, Order(c)).Select(at =>
                   FirstValue(problem, term, value, c.Variable, at)))
               select true;
    }

    /// <summary>
    /// Whether a certificate proves its recurrence for the sum, its values at the first few integers included.
    /// </summary>
    internal static Result<bool> Proves(SumProblem problem, Certificate.Recurrence c)
    {
        var term = problem.InFactorials;
        return from telescoped in Telescoped(problem, term, c, Ranged.Known(problem, c.Variable, c.Start))
               from values in Result.All(Enumerable.Range(c.Start, Order(c) + 1)
                   .Select(at => ValuesAt(problem, term, c, at)))
               select true;
    }

    private static int Order(Certificate.Recurrence c) => c.Coefficients.Count - 1;

    private static Result<bool> ValuesAt(SumProblem problem, Expr term, Certificate.Recurrence c, int at) =>
        from sums in Result.All(c.Coefficients.Select((a, j) =>
            from sum in Ranged.At(problem, term, c.Variable, at + j) ?? Result.Fail<Expr>(Refusal("a value"))
            select a.Substitute(c.Variable, Build.Number(at)) * sum))
        from right in Factorials.At(c.Right, c.Variable, Build.Number(at), problem.Assumptions)
        from equal in Zero($"the recurrence at {c.Variable} = {at}", Build.Sum(sums) - right, problem.Assumptions)
        select equal;

    private static Result<bool> Telescoped(SumProblem problem, Expr term, Certificate.Recurrence c, Assumptions known)
    {
        var shifted = c.Coefficients.Select((a, j) => a * Moved(term, c.Variable, j) / term);
        var step = Moved(c.Ratio, problem.Index, 1) * Moved(term, problem.Index, 1) / term - c.Ratio;
        return from identity in Zero("the telescoped identity", Build.Sum(shifted) - step, known)
               from nonzero in NeverZero(problem, c, known)
               from ends in Ends(problem, c.Ratio * term, c.Lower, c.Upper, known)
               from outside in Result.All(c.Coefficients.Select((a, j) =>
                   Outside(Moved(problem, c.Variable, j), Moved(term, c.Variable, j), c.Lower, c.Upper, known)
                       .Select(sum => a * sum)))
               from edges in Zero("the sum of the telescoped identity", c.Right - ends - Build.Sum(outside), known)
               select true;
    }

    /// <summary>
    /// Each value must follow from those before it: no factor of the leading coefficient is zero at an integer from the
    /// start on. One with a parameter that is free to move is none for generic values, and both sides are continuous in it.
    /// </summary>
    private static Result<bool> NeverZero(SumProblem problem, Certificate.Recurrence c, Assumptions known)
    {
        var bound = new[] { problem.From, problem.To, c.Lower, c.Upper }.SelectMany(limit => limit.Symbols)
            .Append(c.Variable).ToHashSet();
        return NormalForm.Of(c.Coefficients[^1], known).Then(form => !form.IsZero
            && Validity.Factors(form.Numerator).All(factor => NormalForm.Of(factor, known)
                .Match(own => IsNeverZero(own, factor.Symbols), _ => false))
            ? true
            : Rejected("that the leading coefficient is never zero"));

        bool IsNeverZero(Fraction factor, IEnumerable<string> symbols) => symbols.Any(name => !bound.Contains(name))
            || SignTest.Of(factor, known) is Sign.Positive or Sign.Negative
            || (symbols.All(name => name == c.Variable) && WholeZeros.AreAbsent(factor, c.Variable, c.Start));
    }

    /// <summary>An identity in v by the normal form, or for even and for odd v apart.</summary>
    private static Result<bool> Solved(SumProblem problem, Expr difference, Certificate.Recurrence c)
    {
        const string what = "the recurrence of the sum";
        var half = Ranged.Known(problem, c.Variable, c.Start / 2);
        return Zero(what, difference, Ranged.Known(problem, c.Variable, c.Start)).IsOk ? true
            : from even in Zero(what, HalfTurns.OnClass(difference, c.Variable, 0), half)
              from odd in Zero(what, HalfTurns.OnClass(difference, c.Variable, 1), half)
              select odd;
    }

    private static Expr Moved(Expr expr, string symbol, int by) =>
        expr.Substitute(symbol, Build.Symbol(symbol) + Build.Number(by));

    private static SumProblem Moved(SumProblem problem, string symbol, int by) =>
        problem with
        {
            Term = Moved(problem.Term, symbol, by),
            From = Moved(problem.From, symbol, by), To = Moved(problem.To, symbol, by),
        };

    private static Result<bool> FirstValue(SumProblem problem, Expr term, Expr value, string variable, int at) =>
        from sum in Ranged.At(problem, term, variable, at) ?? Result.Fail<Expr>(Refusal("the first value"))
        from own in Factorials.At(value, variable, Build.Number(at), problem.Assumptions)
        from equal in Zero("the first value", sum - own, problem.Assumptions)
        select equal;

    /// <summary>G(upper+1) - G(lower).</summary>
    private static Result<Expr> Ends(SumProblem problem, Expr antidifference, Expr lower, Expr upper,
        Assumptions known) =>
        from own in Falling.Split(antidifference, problem.Index, known)
        from difference in Difference(problem, own.Kept * own.Others.ToPlainExpr(), lower, upper, known)
        select difference;

    private static Result<Expr> Difference(SumProblem problem, Expr antidifference, Expr lower, Expr upper,
        Assumptions known) =>
        from end in Factorials.At(antidifference, problem.Index, upper + Build.One, known)
        from start in Factorials.At(antidifference, problem.Index, lower, known)
        select end - start;

    /// <summary>
    /// The terms of the sum below and above the telescoped range, minus those of the range outside of the sum.
    /// </summary>
    private static Result<Expr> Outside(SumProblem problem, Expr term, Expr lower, Expr upper, Assumptions known) =>
        from below in Between(problem, term, problem.From, lower, known)
        from above in Between(problem, term, upper + Build.One, problem.To + Build.One, known)
        select below + above;

    private static Result<Expr> Between(SumProblem problem, Expr term, Expr from, Expr end, Assumptions known)
    {
        if (SummationRange.Distance(from, end, known) is not { } count) return FewBetween(problem, term, from, end, known);
        var terms = Enumerable.Range(Math.Min(0, count), Math.Abs(count))
            .Select(i => UpperNegation.At(problem.Term, problem.Index, from + Build.Number(i), known));
        return Result.All(terms).Select(all => count < 0 ? -Build.Sum(all) : Build.Sum(all));
    }

    /// <summary>A few terms one by one, up to where all the others vanish.</summary>
    private static Result<Expr> FewBetween(SumProblem problem, Expr term, Expr from, Expr end, Assumptions known)
    {
        var total = Result.Ok(Build.Zero);
        for (var i = 0; i < MaxFew; i++)
        {
            var place = from + Build.Number(i);
            if (i > 0 && !Conventions.IsNatural(end - place, known)) break;
            if (VanishBetween(problem, term, place, end, known).IsOk) return total;
            total = total.Then(sum => UpperNegation.At(problem.Term, problem.Index, place, known).Select(own => sum + own));
        }
        return Refusal("the terms outside of the telescoped range");
    }

    /// <summary>
    /// Terms with a negative factorial in the denominator throughout are zero, however many there are.
    /// </summary>
    private static Result<Expr> VanishBetween(SumProblem problem, Expr term, Expr from, Expr end, Assumptions known)
    {
        var i = Build.Symbol(problem.Index);
        var any = known.With(problem.Index, new(new(new(0, true), null), Integrality.Integer));
        var (up, down) = (Factorials.At(term, problem.Index, from + i, any),
            Factorials.At(term, problem.Index, end - Build.One - i, any));
        return up is Result<Expr>.Ok(var a) && a == Build.Zero || down is Result<Expr>.Ok(var b) && b == Build.Zero
            ? Build.Zero
            : Refusal("the terms outside of the telescoped range");
    }

    private static Result<Seq<string>> Values(ClosedSum sum)
    {
        var points = SumSamples.Of(sum.Problem with { Assumptions = Ranged.Known(sum.Problem, sum.Variable, sum.ValidFrom) })
            .Where(point => (sum.Variable is null || point[sum.Variable] >= sum.ValidFrom)
                && sum.Provisos.All(proviso => proviso.Holds(point)) && SumSamples.AreWhole(sum.Problem, point))
            .DistinctBy(SumSamples.Text).ToList();
        return points.Count > 0
            ? Result.All(points.Select(point => Compare(sum, point)))
            : Refusal("the values: there is no point to compare them at");
    }

    private static Result<string> Compare(ClosedSum sum, Dictionary<string, Rational> point)
    {
        var indices = SumSamples.Indices(sum.Problem, point)
            .Select(k => new Dictionary<string, Rational>(point) { [sum.Problem.Index] = k }).ToList();
        var exact = indices.ConvertAll(at => Evaluate.Exact(sum.Problem.Term, at));
        var agrees = exact.All(value => value is not null) && Evaluate.Exact(sum.Value, point) is { } value
            ? exact.Aggregate(Rational.Zero, (total, own) => total + own!.Value) == value
            : Overlap(indices.Select(at => Evaluate.Ball(sum.Problem.Term, at, SumSamples.Bits)), sum.Value, point);
        return agrees ? SumSamples.Text(point) : Refusal($"the value at {SumSamples.Text(point)}");
    }

    private static bool Overlap(IEnumerable<Result<Ball>> terms, Expr value, Dictionary<string, Rational> point) =>
        Result.All(terms.Append(Evaluate.Ball(-value, point, SumSamples.Bits)))
            .Select(all => all.Aggregate(Ball.Zero, (sum, term) => sum.Add(term, SumSamples.Bits)))
            .Match(sum => sum.IsFinite && sum.ContainsZero && sum.MostAbs <= Mag.PowerOfTwo(-SumSamples.Bits / 2), _ =>
                false);

    private static Result<bool> Zero(string what, Expr expr, Assumptions known) =>
        NormalForm.Of(Anchors.Of(expr, known), known) is Result<Fraction>.Ok({ IsZero: true }) ? true : Rejected(what);

    private static Result<bool> Rejected(string what) => Refusal(what);

    private static Reason Refusal(string what) => SumRefusals.Rejected(what);
}
