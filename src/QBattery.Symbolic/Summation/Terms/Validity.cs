using QBattery.Symbolic.Algebra.Polynomials;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Summation.Terms;

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
        return sum with
        {
            ValidFrom = from,
            Provisos = WithoutImplied(Conventions.Integers(sum.Problem, sum.Variable).Concat(Ordered(sum.Problem, known))
                .Concat(sum.Provisos).Concat(Of(sum.Value, sum.Variable, known))
                .Concat(Hidden.Of(sum.Problem, term, known)).Concat(Hidden.UpperEntries(sum.Problem, known)), known),
        };
    }

    /// <summary>What is left when everything that follows from an order of two integers said before is dropped.</summary>
    public static Seq<Proviso> WithoutImplied(IEnumerable<Proviso> provisos, Assumptions known)
    {
        var kept = new List<Proviso>();
        foreach (var own in Needed(provisos.Distinct().ToSeq(), known))
            if (Gap(own) is not { } gap || !kept.OfType<Proviso.AtMost>()
                    .Any(other => IsNotNegative(NormalForm.Simplify(gap - (other.High - other.Low), known), known)))
                kept.Add(own);
        return kept.ToSeq();
    }

    /// <summary>Without factors that an order of two integers, or a zero outside of the range, keeps from vanishing.</summary>
    private static IEnumerable<Proviso> Needed(Seq<Proviso> all, Assumptions known) => all.Where(own =>
        own is not Proviso.NonZero(var factor, _) || !all.Any(other => Implies(other, factor, known) || Implies(other, -factor, known)));

    private static bool Implies(Proviso proviso, Expr factor, Assumptions known) => proviso switch
    {
        Proviso.AtMost(var low, var high) =>
            SignTest.Of(NormalForm.Simplify(factor - (high - low), known), known) == Sign.Positive,
        Proviso.NoIndex(var zero, var from, var to) => NormalForm.Simplify(zero - factor, known) is var index
            && Conventions.IsInteger(index, known) && Conventions.IsNatural(index - from, known)
            && Conventions.IsNatural(to - index, known),
        _ => false,
    };

    /// <summary>What need only not be negative for a condition to hold; null for none.</summary>
    private static Expr? Gap(Proviso proviso) => proviso switch
    {
        Proviso.AtMost(var low, var high) => high - low,
        Proviso.NonZero(_, var exponent) => exponent,
        _ => null,
    };

    /// <summary>What an expression needs to have a value, beside a range of its variable.</summary>
    public static Seq<Proviso> Of(Expr value, string? variable, Assumptions known) =>
        [.. NonZero(value, variable, known), .. Poles(value, known)];

    /// <summary>That the range is not reversed, unless the least value of the variable sees to it.</summary>
    private static Seq<Proviso> Ordered(SumProblem problem, Assumptions known) =>
        Conventions.IsNatural(problem.To + Build.One - problem.From, known) ? []
            : [NotNegative(NormalForm.Simplify(problem.To + Build.One - problem.From, known))];

    /// <summary>The least value from which a range is not reversed, where its length moves with one symbol only.</summary>
    public static int? FirstOrdered(SumProblem problem, string variable)
    {
        var length = problem.To - problem.From + Build.One;
        var step = SummationRange.Distance(length, length.Substitute(variable, Build.Symbol(variable) + Build.One),
            problem.Assumptions);
        var first = SummationRange.Distance(Build.Zero, length.Substitute(variable, Build.Zero), problem.Assumptions);
        return (step, first) is ( > 0 and var s, { } c) ? (int)Rational.Of(-c, s).Ceiling() : null;
    }

    private static int From(ClosedSum sum, Expr term, string variable)
    {
        var known = Ranged.Known(sum.Problem, variable, sum.ValidFrom);
        var start = Math.Max(sum.ValidFrom, AfterZeros(sum.Value, variable, known));
        return sum.Certificate is Certificate.Telescoping ? AfterMismatch(sum, term, variable, start) : start;
    }

    /// <summary>
    /// The least value from which the orders of integers are met that the variable alone decides, and the other provisos.
    /// </summary>
    public static (int From, Seq<Proviso> Others) Met(Seq<Proviso> provisos, string variable, Assumptions known)
    {
        var own = provisos.OfType<Proviso.AtMost>()
            .Where(order => (order.High - order.Low).Symbols is [var only] && only == variable).ToSeq();
        return (own.Select(order => LastPole(order.High - order.Low, variable, known) + 1).DefaultIfEmpty(0).Max(),
            provisos.Except(own).ToSeq());
    }

    /// <summary>The least integer above all zeros of denominators and all poles that depend on the variable alone.</summary>
    public static int AfterZeros(Expr value, string variable, Assumptions known) => Divisors(value, known)
        .Where(divisor => !IsReciprocalGamma(divisor.Base))
        .Select(divisor => NormalForm.Of(divisor.Base, known)).OfType<Result<Fraction>.Ok>().Where(form => !form.Value.IsZero)
        .Select(form => Ranged.LastZero(form.Value, variable))
        .Concat(Rising(value, known).Select(argument => LastPole(argument, variable, known)))
        .DefaultIfEmpty(-1).Max() + 1;

    /// <summary>The largest integer at which an argument that rises with the variable is below 0; -1 for none from 0 on.</summary>
    private static int LastPole(Expr argument, string variable, Assumptions known) =>
        (SummationRange.Distance(argument, argument.Substitute(variable, Build.Symbol(variable) + Build.One), known),
            SummationRange.Distance(Build.Zero, argument.Substitute(variable, Build.Zero), known)) is ( > 0 and var step, < 0 and var first)
            ? (int)Rational.Of(-first, step).Ceiling() - 1
            : -1;

    /// <summary>The value after the last of the first few at which sum and closed form differ.</summary>
    private static int AfterMismatch(ClosedSum sum, Expr term, string variable, int start)
    {
        var wrong = Enumerable.Range(start, FirstValues)
            .Where(at => Ranged.Differs(sum.Problem, term, sum.Value, variable, at)).DefaultIfEmpty(start - 1).Max();
        return wrong == start + FirstValues - 1 ? start : wrong + 1;
    }

    /// <summary>The factors of denominators that may vanish; polynomials in the variable alone have been looked at.</summary>
    private static IEnumerable<Proviso> NonZero(Expr value, string? variable, Assumptions known) =>
        Divisors(value, known).SelectMany(divisor => Factors(divisor.Base, known).Select(factor =>
                new Proviso.NonZero(factor, divisor.Exponent is Number ? null : divisor.Exponent)))
            .Where(own => !IsReciprocalGamma(own.Factor) && own.Factor.Symbols.Any(name => name != variable)
                && SignTest.Of(own.Factor, known) is not (Sign.Positive or Sign.Negative))
            .Distinct();

    /// <summary>Factorials have no zeros, and 1/n! is 0 at their poles.</summary>
    private static bool IsReciprocalGamma(Expr factor) => factor is Apply(Function.Factorial or Function.Gamma, _);

    private static IEnumerable<Expr> Factors(Expr divisor, Assumptions known) => NormalForm.Of(divisor, known) switch
    {
        Result<Fraction>.Ok(var form) when !form.IsZero => Factors(form.Numerator),
        _ => [divisor],
    };

    /// <summary>Factors of a polynomial, those of first degree apart.</summary>
    public static IEnumerable<Expr> Factors(Polynomial polynomial)
    {
        var (_, monomial, primitive) = polynomial.Split();
        return monomial.Powers.Select(p => p.Atom.ToExpr())
            .Concat(Factorization.Of(primitive).SelectMany(f => AffineFactors.Of(f.Factor)).Select(f => f.ToExpr()));
    }

    /// <summary>The powers whose exponents may be negative.</summary>
    private static IEnumerable<Power> Divisors(Expr value, Assumptions known) => value.Descendants.OfType<Power>()
        .Where(power => power.Exponent is Number(var e)
            ? e.Sign < 0
            : !IsNotNegative(power.Exponent, known))
        .Distinct();

    /// <summary>The arguments of functions that have poles at -1, -2, ..., unless they are seen to keep above.</summary>
    private static IEnumerable<Proviso> Poles(Expr value, Assumptions known) => Rising(value, known)
        .Where(argument => argument is not Number && SignTest.Of(argument + Build.One, known) != Sign.Positive)
        .Select(argument => NormalForm.Simplify(argument, known)).Distinct()
        .Select(argument => Conventions.IsInteger(argument, known) ? NotNegative(argument) : new Proviso.NoPole(argument));

    /// <summary>x >= 0 with every term on the side where it is positive.</summary>
    public static Proviso NotNegative(Expr x)
    {
        var sides = Build.Terms(NormalForm.Simplify(x, Assumptions.None)).ToLookup(term => Build.SplitCoefficient(term).Coefficient.Sign < 0);
        return new Proviso.AtMost(-Build.Sum(sides[true]), Build.Sum(sides[false]));
    }

    /// <summary>The arguments of factorials above the line and of harmonic numbers, wherever they stand.</summary>
    private static IEnumerable<Expr> Rising(Expr value, Assumptions known)
    {
        return value switch
        {
            Power(Apply(Function.Factorial or Function.Gamma or Function.Binomial, var own), Number({ Sign: < 0 })) =>
                own.SelectMany(Within),
            Apply(Function.Factorial or Function.Harmonic, [var x]) => Within(x).Append(x),
            Apply(Function.Gamma or Function.Digamma, [var x]) => Within(x).Append(x - Build.One),
            Apply(Function.Binomial, [var n, var k]) => [.. Within(n), .. Within(k), .. IsNatural(k, known) ? [] : new[] { n }],
            _ => value.Children.SelectMany(Within),
        };

        IEnumerable<Expr> Within(Expr expr) => Rising(expr, known);
    }

    /// <summary>Whether a combination of integers with small denominators is 0 or more: it is above -1/7 only then.</summary>
    private static bool IsNotNegative(Expr exponent, Assumptions known) => SignTest.Of(exponent, known) is Sign.Positive or Sign.Zero
        || (exponent.Symbols.All(name => known.Of(name).Integrality != Integrality.Real)
            && SignTest.Of(exponent + Build.Number(Rational.Of(1, 7)), known) == Sign.Positive);

    private static bool IsNatural(Expr k, Assumptions known) =>
        Conventions.IsInteger(k, known) && Conventions.IsNatural(k, known);
}
