using FsCheck;
using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Tests.Symbolic.Algebra;

namespace QBattery.Tests.Symbolic.Asymptotics;

/// <summary>Error bounds against enclosures of the function itself.</summary>
public sealed class ErrorBoundTests
{
    private const int MaxBits = 1 << 16;

    public static TheoryData<string, string, int> Suite
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var (text, assumptions, order) in BoundedSuite.All) data.Add(text, assumptions, order);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Suite))]
    public void A_bound_on_as_many_terms_as_were_asked_for_is_found(string text, string assumptions, int order)
    {
        var expansion = ErrorBound.Of(Formulas.Read(text), order, Parse.Assumptions(assumptions).OrThrow()).OrThrow().Expansion;
        Assert.IsType<Omitted.Bounded>(expansion.Remainder);
        Assert.Equal(order, expansion.Terms.Count);
    }

    [Property]
    public Property The_functions_lie_within_their_bounds(Place place) => Labelled.All(
        Claims.Value, claim => claim.Text, claim => IsWithin(claim.Error, claim.Bound, place.At(claim.Known, claim.From)));

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

    [Property(MaxTest = 25, Replay = Generated.Replay)]
    public bool Random_functions_lie_within_their_bounds(Expandable f) =>
        ErrorBound.Of(f.Expr, 3, Generated.Known).OrThrow().Expansion is var expansion
        && (expansion.Remainder is not Omitted.Bounded(var growth, var constant, var from)
            || new[] { from, from + 1, from + 2, 2 * from, 3 * from + 100, 1000 }.All(n => IsWithin(
                f.Expr - expansion.ToExpr("N", Generated.Known), constant.ToExpr() * growth.ToExpr("N", Generated.Known), Generated.At(n))));

    private static readonly Lazy<Seq<(string Text, Assumptions Known, Expr Error, Expr Bound, int From)>> Claims =
        new(() => BoundedSuite.All.Select(own => Claim(own.Text, Parse.Assumptions(own.Assumptions).OrThrow(), own.Order)).ToSeq());

    private static (string, Assumptions, Expr, Expr, int) Claim(string text, Assumptions known, int order)
    {
        var expr = Formulas.Read(text);
        var expansion = ErrorBound.Of(expr, order, known).OrThrow().Expansion;
        var (growth, constant, from) = Assert.IsType<Omitted.Bounded>(expansion.Remainder);
        return (text, known, expr - expansion.ToExpr("N", known), constant.ToExpr() * growth.ToExpr("N", known), from);
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
