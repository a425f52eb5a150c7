using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using QBattery.Tests.Symbolic.Algebra;

namespace QBattery.Tests.Symbolic.Asymptotics;

/// <summary>Error bounds against enclosures of the function itself.</summary>
public sealed class ErrorBoundTests
{
    private const int MaxBits = 1 << 16;

    /// <summary>The public suite, parameters in intervals with finite ends where a bound needs them, and its neighbours.</summary>
    [Theory]
    [InlineData("2/(N+1)", "", 8)]
    [InlineData("(1-1/(N+1))/(N*q)", "0<q<1", 8)]
    [InlineData("2/N*(1-binomial(N,N/2)/2^N)", "", 6)]
    [InlineData("binomial(N,q*N)*q^(q*N)*(1-q)^((1-q)*N)", "1/4<=q<=3/4", 5)]
    [InlineData("N!*exp(N)/(N^N*sqrt(2*pi*N))", "", 8)]
    [InlineData("harmonic(N)", "", 8)]
    [InlineData("gamma(N+1/2)/gamma(N)", "", 6)]
    [InlineData("binomial(2*N,N)/((N+1)*4^N)", "", 6)]
    [InlineData("binomial(N/2,N/4)^2/binomial(N,N/2)", "", 5)]
    [InlineData("sqrt(N^2+N)-N", "", 8)]
    [InlineData("(1+1/N)^N", "", 6)]
    [InlineData("N^(1/N)", "", 5)]
    [InlineData("cos(theta/sqrt(N))^N", "0<theta<=1", 4)]
    [InlineData("(1-sqrt(1-2*c/N+2*c^2/N^2))/N", "0<c<=2", 6)]
    [InlineData("1-(1-1/2)/(1-(1/2)^(N+1))", "", 4)]
    [InlineData("1-(1-x)/(1-x^(N+1))", "1/10<=x<=3/4", 4)]
    [InlineData("exp(-N^2)*N^7+1/(N+1)", "", 5)]
    [InlineData("(N-1)^2*exp(-tau*N^2)*(tau*N^2+1-2*N*harmonic(N-2)/(N-1))/N", "tau>0", 5)]
    [InlineData("(N-1)^2*exp(-b*log(N))*(b*log(N)+1-2*N*harmonic(N-2)/(N-1))/N", "b>3", 4)]
    [InlineData("(1+2*N+3*N^5-N^12+N^20)/(7-N^3+4*N^9+2*N^21)", "", 50)]
    [InlineData("log(N+1)/log(N)", "", 4)]
    [InlineData("(1-log(N)/N)^N", "", 4)]
    [InlineData("exp(harmonic(N))", "", 5)]
    [InlineData("gamma(N+a)/gamma(N)", "0<=a<=1", 2)]
    [InlineData("sqrt(N+sqrt(N+sqrt(N)))", "", 5)]
    [InlineData("N!^(1/N)", "", 4)]
    [InlineData("1/(log(N)+1)", "", 4)]
    [InlineData("log(2^N+3^N)", "", 3)]
    [InlineData("(2^N+3^N)^(1/N)", "", 4)]
    [InlineData("digamma(N+1/3)", "", 5)]
    [InlineData("loggamma(2*N+1/2)", "", 6)]
    [InlineData("exp(-c*N)/(N+1)", "c>0", 3)]
    [InlineData("cos(pi/3+1/N)", "", 4)]
    [InlineData("binomial(3*N,N)", "", 4)]
    [InlineData("1/(N-7)", "", 4)]
    [InlineData("1/(N-20)", "", 2)]
    [InlineData("binomial(N,q*N)", "1/10<=q<=9/10", 3)]
    [InlineData("(N-20)^(-3/2)", "", 2)]
    [InlineData("log(N-20)", "", 3)]
    [InlineData("gamma(N-20)/gamma(N-21)^(1/2)", "", 3)]
    [InlineData("exp(N/log(N)-N)+1/(N+1)", "", 2)]
    [InlineData("exp(log(N)^2-N/log(N))/(1+exp(-N/log(N)))", "", 2)]
    [InlineData("1/(1+exp(-sqrt(N)))", "", 3)]
    [InlineData("exp(1/(N+1)+exp(-N))-exp((N-1)/(N^2-1))", "", 3)]
    [InlineData("exp(sqrt(N+1))", "", 3)]
    [InlineData("(N^2+N)^(1/3)", "N even", 3)]
    public void The_function_lies_within_the_bound(string text, string assumptions, int order)
    {
        var (expr, known) = (Formulas.Read(text), Parse.Assumptions(assumptions).OrThrow());
        var expansion = ErrorBound.Of(expr, order, known).OrThrow().Expansion;
        var (growth, constant, from) = Assert.IsType<Omitted.Bounded>(expansion.Remainder);
        Assert.Equal(order, expansion.Terms.Count);
        var error = expr - expansion.ToExpr("N", known);
        var bound = constant.ToExpr() * growth.ToExpr("N", known);
        Prop.ForAll(Points(known, from), point => Assert.True(IsWithin(error, bound, point), $"at {point}"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    /// <summary>Bounds in which parameters without ends would stand in hundreds of products, once minutes of work.</summary>
    [Theory]
    [InlineData("binomial(N+c,d)", 3)]
    [InlineData("gamma(N+c)/gamma(N+d)", 3)]
    [InlineData("gamma(N+c/d)/gamma(N+1)", 2)]
    public void Bounds_that_would_be_sums_of_many_expressions_are_given_up(string text, int order) => Assert.IsType<Reason.NoErrorBound>(
        ErrorBound.Of(Formulas.Read(text), order, Parse.Assumptions("c>0,d>0").OrThrow()).OrThrow().Unbounded);

    /// <summary>A bound is worth printing if it begins early and is not far above the first term left out.</summary>
    [Theory]
    [InlineData("2/(N+1)", 8, 9)]
    [InlineData("2/N*(1-binomial(N,N/2)/2^N)", 6, 9)]
    [InlineData("N!*exp(N)/(N^N*sqrt(2*pi*N))", 8, 9)]
    [InlineData("harmonic(N)", 8, 9)]
    [InlineData("gamma(N+1/2)/gamma(N)", 6, 9)]
    [InlineData("binomial(2*N,N)/((N+1)*4^N)", 6, 9)]
    [InlineData("binomial(N/2,N/4)^2/binomial(N,N/2)", 5, 9)]
    [InlineData("sqrt(N^2+N)-N", 8, 9)]
    [InlineData("(1+1/N)^N", 6, 9)]
    [InlineData("N^(1/N)", 5, 9)]
    [InlineData("1-(1-1/2)/(1-(1/2)^(N+1))", 4, 9)]
    [InlineData("exp(-N^2)*N^7+1/(N+1)", 5, 9)]
    [InlineData("(1+2*N+3*N^5-N^12+N^20)/(7-N^3+4*N^9+2*N^21)", 50, 9)]
    public void It_holds_from_a_single_digit_and_is_sharp(string text, int order, int latest)
    {
        var expr = Formulas.Read(text);
        var (_, constant, from) = Assert.IsType<Omitted.Bounded>(ErrorBound.Of(expr, order, Assumptions.None).OrThrow().Expansion.Remainder);
        var next = LeadingTerms.Of(expr, order + 1, Assumptions.None).OrThrow().Terms[order].Coefficient.ToExpr(Assumptions.None);
        Assert.InRange(from, 1, latest);
        Assert.InRange(Value(constant.ToExpr()), 0, 10 * Math.Abs(Value(next)));
    }

    [Theory]
    [InlineData("binomial(N,q*N)*q^(q*N)*(1-q)^((1-q)*N)", "0<q<1")]
    [InlineData("cos(theta/sqrt(N))^N", "theta>0")]
    [InlineData("1-(1-x)/(1-x^(N+1))", "0<x<1")]
    [InlineData("1/(N+c)", "c>0")]
    public void Where_no_constant_serves_all_parameters_it_says_so(string text, string assumptions)
    {
        var (expansion, reason) = ErrorBound.Of(Formulas.Read(text), 3, Parse.Assumptions(assumptions).OrThrow()).OrThrow();
        Assert.IsType<Omitted.BigO>(expansion.Remainder);
        Assert.IsType<Reason.NoErrorBound>(reason);
    }

    /// <summary>The bound is on f(N) for every N from its start on, so the start cannot lie at or before a pole.</summary>
    [Fact]
    public void It_begins_after_the_last_pole() =>
        Assert.InRange(Assert.IsType<Omitted.Bounded>(ErrorBound.Of(Formulas.Read("1/(N-7)"), 2, Assumptions.None).OrThrow().Expansion.Remainder).From, 8, 20);

    /// <summary>An alternating series leaves out at most its next term: of 2/(N+1) that is 2/N^9.</summary>
    [Theory]
    [InlineData("2/(N+1)", 8, "2")]
    [InlineData("exp(-1/N)", 3, "1/6")]
    [InlineData("log(1+1/N)", 4, "1/5")]
    public void Of_an_alternating_series_the_next_term_is_the_bound(string text, int order, string constant)
    {
        var (_, found, from) = Assert.IsType<Omitted.Bounded>(ErrorBound.Of(Formulas.Read(text), order, Assumptions.None).OrThrow().Expansion.Remainder);
        Assert.Equal((Formulas.Read(constant), 1), (found.ToExpr(), from));
    }

    /// <summary>Where N is assumed to begin late, nothing is claimed of smaller N.</summary>
    [Theory]
    [InlineData("1/(N-1)", "N>=50", 50)]
    [InlineData("1/(N-20)", "N>=50", 50)]
    [InlineData("sqrt(N^2-2500)", "N>50", 51)]
    [InlineData("1/(N-1)", "N even, N>=50", 50)]
    public void It_begins_no_earlier_than_the_assumption(string text, string assumptions, int first) => Assert.InRange(
        Assert.IsType<Omitted.Bounded>(ErrorBound.Of(Formulas.Read(text), 3, Parse.Assumptions(assumptions).OrThrow()).OrThrow().Expansion.Remainder).From,
        first, 100);

    /// <summary>Constants beyond every number that can be written out are powers of e.</summary>
    [Theory]
    [InlineData("N!/(10^9)!")]
    [InlineData("N!*3^(10^9)")]
    public void Huge_constants_are_powers_of_e(string text) =>
        Assert.InRange(Print.Text(Assert.IsType<Omitted.Bounded>(
            ErrorBound.Of(Formulas.Read(text), 3, Assumptions.None).OrThrow().Expansion.Remainder).Constant.ToExpr()).Length, 1, 50);

    [Fact]
    public void A_parameter_may_be_zero_among_integers() =>
        Assert.Equal(2, LeadingTerms.Of(Formulas.Read("1/(N+a)"), 2, Parse.Assumptions("a integer, 0<=a<=1").OrThrow()).OrThrow().Terms.Count);

    [Fact]
    public void What_ends_exactly_needs_none() =>
        Assert.IsType<Omitted.Exact>(ErrorBound.Of(Formulas.Read("(N+1)^2"), 5, Assumptions.None).OrThrow().Expansion.Remainder);

    [Fact]
    public void Random_functions_lie_within_their_bounds() => Generated.Holds(f =>
        ErrorBound.Of(f.Expr, 3, Generated.Known).OrThrow().Expansion is var expansion
        && (expansion.Remainder is not Omitted.Bounded(var growth, var constant, var from)
            || new[] { from, from + 1, from + 2, 2 * from, 3 * from + 100, 1000 }.All(n => IsWithin(
                f.Expr - expansion.ToExpr("N", Generated.Known), constant.ToExpr() * growth.ToExpr("N", Generated.Known), Generated.At(n)))));

    /// <summary>N from the start on, most of them small, and parameters in their intervals.</summary>
    private static Arbitrary<Dictionary<string, Rational>> Points(Assumptions known, int from)
    {
        var cells = Gen.OneOf(Gen.Choose(from, from + 40), Gen.Choose(from, from + 2000)).Where(n => known.Of("N").Contains(n));
        return Arb.From(known.Known.Where(k => k.Name != "N").Aggregate(
            cells.Select(n => new Dictionary<string, Rational> { ["N"] = n }),
            (points, parameter) => from point in points
                                   from value in Inside(parameter.Domain.Interval)
                                   select new Dictionary<string, Rational>(point) { [parameter.Name] = value }));
    }

    private static Gen<Rational> Inside(QBattery.Symbolic.Interval interval)
    {
        var low = interval.Lower!.Value;
        var width = interval.Upper is { } upper ? upper.Value - low : Rational.Of(3, 1);
        return Gen.Choose(1, 999).Select(i => low + (width * Rational.Of(i, 1000)));
    }

    private static bool IsWithin(Expr error, Expr bound, Dictionary<string, Rational> at) =>
        IsPositive(bound - error, at) && IsPositive(bound + error, at);

    private static bool IsPositive(Expr expr, Dictionary<string, Rational> at)
    {
        for (var bits = 128; bits <= MaxBits; bits *= 2)
            if (Evaluate.Ball(expr, at, bits).OrThrow().Sign is not Sign.Unknown and var sign) return sign is Sign.Positive or Sign.Zero;
        return false;
    }

    private static double Value(Expr expr) =>
        Evaluate.Ball(expr, new Dictionary<string, Rational>(), 64).OrThrow().Mid.ToRational().ToDouble();
}
