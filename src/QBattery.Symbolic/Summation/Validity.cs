using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;
using static QBattery.Symbolic.Expressions.Expr;

namespace QBattery.Symbolic.Summation;

/// <summary>
/// For which values of its symbols a closed form is the sum: where the range is not reversed, an empty one ending just
/// before it starts, and where the closed form as it is written has no pole.
/// </summary>
internal static class Validity
{
    /// <summary>So many first values of a telescoped sum are added up.</summary>
    private const int FirstValues = 4;

    /// <summary>The closed form with the least value from which it is the sum, and what else it needs.</summary>
    public static ClosedSum Of(ClosedSum sum, Expr term)
    {
        var from = sum.Variable is { } variable ? From(sum, term, variable) : sum.ValidFrom;
        var known = Ranged.Known(sum.Problem, sum.Variable, from);
        return sum with { ValidFrom = from, NonZero = NonZero(sum.Value, sum.Variable, known) };
    }

    /// <summary>The least value from which a range is not reversed, where its length moves with one symbol only.</summary>
    public static int FirstOrdered(SumProblem problem, string variable)
    {
        var length = problem.To - problem.From + Build.One;
        var step = Range.Distance(length, length.Substitute(variable, Build.Symbol(variable) + Build.One),
            problem.Assumptions);
        var first = Range.Distance(Build.Zero, length.Substitute(variable, Build.Zero), problem.Assumptions);
        return (step, first) is ( > 0 and var s, < 0 and var c) ? (-c + s - 1) / s : 0;
    }

    private static int From(ClosedSum sum, Expr term, string variable)
    {
        var known = Ranged.Known(sum.Problem, variable, sum.ValidFrom);
        var last = Divisors(sum.Value, known).Select(divisor => NormalForm.Of(divisor, known))
            .OfType<Result<Fraction>.Ok>().Where(form => !form.Value.IsZero).Select(form => Ranged.LastZero(form.Value, variable))
            .DefaultIfEmpty(-1).Max();
        var start = Math.Max(sum.ValidFrom, last + 1);
        return sum.Certificate is Certificate.Telescoping ? AfterMismatch(sum, term, variable, start) : start;
    }

    /// <summary>The value after the last of the first few at which sum and closed form differ.</summary>
    private static int AfterMismatch(ClosedSum sum, Expr term, string variable, int start)
    {
        var wrong = Enumerable.Range(start, FirstValues)
            .Where(at => Ranged.Differs(sum.Problem, term, sum.Value, variable, at)).DefaultIfEmpty(start - 1).Max();
        return wrong == start + FirstValues - 1 ? start : wrong + 1;
    }

    /// <summary>The factors of denominators that may vanish; polynomials in the variable alone have been looked at.</summary>
    private static Seq<Expr> NonZero(Expr value, string? variable, Assumptions known) =>
        Divisors(value, known).SelectMany(divisor => Factors(divisor, known))
            .Where(factor => factor.Symbols.Any(name => name != variable)
                && SignTest.Of(factor, known) is not (Sign.Positive or Sign.Negative))
            .Distinct().ToSeq();

    private static IEnumerable<Expr> Factors(Expr divisor, Assumptions known) => NormalForm.Of(divisor, known) switch
    {
        Result<Fraction>.Ok(var form) when !form.IsZero => Factors(form.Numerator),
        _ => [divisor],
    };

    private static IEnumerable<Expr> Factors(Polynomial polynomial)
    {
        var (_, monomial, primitive) = polynomial.Split();
        return monomial.Powers.Select(p => p.Atom.ToExpr())
            .Concat(Factorization.Of(primitive).SelectMany(f => AffineFactors.Of(f.Factor)).Select(f => f.ToExpr()));
    }

    /// <summary>The bases of powers with negative exponents; factorials have no zeros.</summary>
    private static IEnumerable<Expr> Divisors(Expr value, Assumptions known) => value.Descendants.OfType<Power>()
        .Where(power => power.Exponent is Number(var e)
            ? e.Sign < 0
            : SignTest.Of(power.Exponent - Build.One, known) == Sign.Negative)
        .Select(power => power.Base).Where(b => b is not Apply(Function.Factorial or Function.Gamma, _)).Distinct();
}
