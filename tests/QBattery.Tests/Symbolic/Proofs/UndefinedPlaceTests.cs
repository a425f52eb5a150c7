using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Tests.Symbolic.Proofs;

/// <summary>Random texts with holes: nothing is said of a place where the text, read literally, has no value.</summary>
public sealed class UndefinedPlaceTests
{
    private const int Last = 40;

    /// <summary>The same texts in every run: what they cost varies.</summary>
    private const string Seed = "2026,1127";

    private static readonly int[] Leasts = [1, 4, 11];

    [Property(MaxTest = 60, Replay = Seed)]
    public bool A_value_is_printed_exactly_where_the_text_has_one(Holey holey) =>
        Enumerable.Range(0, 16).All(n => Digits(holey.Text, n).Match(
            _ => holey.HasValue(n),
            reason => reason is Reason.OutsideDomain or Reason.DivisionByZero && !holey.HasValue(n)));

    [Property(MaxTest = 120, Replay = Seed)]
    public bool A_bound_begins_after_the_last_place_without_a_value(Holey holey) =>
        ErrorBound.Of(Parse.Formula(holey.Text).OrThrow(), 2, Assumptions.None) switch
        {
            Result<Estimate>.Fail(var reason) => reason is Reason.DivisionByZero || !HasValues(holey, Last),
            Result<Estimate>.Ok({ Where.Count: > 0 }) => true,
            Result<Estimate>.Ok({ Expansion.Remainder: Omitted.Bounded(_, _, var from) }) => HasValues(holey, from),
            Result<Estimate>.Ok({ Expansion.Remainder: Omitted.Exact } exact) => HasValues(holey, exact.From ?? 1),
            Result<Estimate>.Ok => true,
        };

    /// <summary>The functions here all have the limit 0 or 1, so that the claim holds where both sides have values.</summary>
    [Property(MaxTest = 60, Replay = Seed)]
    public bool A_claim_is_proved_only_where_both_sides_have_values(Holey holey) => Leasts.All(least =>
        IsProved(holey, least) is var proved && (!proved || HasValues(holey, least)));

    [Fact]
    public void And_it_is_proved_nearly_wherever_they_have()
    {
        var asked = ProofGenerators.TextsWithHoles().Generator.Sample(60, new Rnd(2026, 1127), 60)
            .SelectMany(holey => Leasts.Where(least => HasValues(holey, least)).Take(1).Select(least => (holey, least))).ToList();
        Assert.True(asked.Count(own => IsProved(own.holey, own.least)) * 10 > asked.Count * 8);
    }

    [Property(MaxTest = 50, Replay = Seed)]
    public bool A_sum_holds_only_where_every_term_has_a_value(Holey holey) =>
        Summate.Of(SumProblem.Of(Parse.Formula(InIndex(holey.Text)).OrThrow(), "k", Build.One, Build.N, Assumptions.None)) switch
        {
            Result<ClosedSum>.Ok(var sum) when !sum.Provisos.OfType<Proviso.NonZero>().Any() => Enumerable.Range(1, Last).All(holey.HasValue),
            Result<ClosedSum>.Ok or Result<ClosedSum>.Fail => true,
        };

    /// <summary>By hand.</summary>
    [Theory]
    [InlineData("1/log(N)+1/(N+1)", 6, 2)]
    [InlineData("1/gamma(N-6)", 6, 7)]
    [InlineData("N!/(N-6)!", 3, 6)]
    [InlineData("sqrt(harmonic(N))", 1, 2)]
    [InlineData("1/(N-1000)-1/(N-1000)+1/(N+1)", 3, 1001)]
    [InlineData("sqrt(N-5)^2/(N+1)", 2, 5)]
    [InlineData("log(N-2)-log(N-2)+1/(N+1)", 2, 3)]
    [InlineData("0*harmonic(N-7)+1/(N+1)", 2, 7)]
    [InlineData("0*binomial(N-7,1/2)+1/(N+1)", 2, 7)]
    [InlineData("0*gamma(1/2-N)+1/(N+1)", 2, 1)]
    [InlineData("(log(N)-2)^0/(N+1)", 2, 1)]
    [InlineData("exp(log(N-4))/(N+1)^2", 2, 5)]
    [InlineData("1/(N^2-9)-1/(N^2-9)+1/(N+1)", 2, 4)]
    [InlineData("1/(N-3)-1/(N-3)+1/(N+1)", 2, 4)]
    public void A_bound_begins_where_it_can(string text, int order, int from) => Assert.Equal(from,
        Assert.IsType<Omitted.Bounded>(
            ErrorBound.Of(Parse.Formula(text).OrThrow(), order, Assumptions.None).OrThrow().Expansion.Remainder).From);

    [Theory]
    [InlineData("(N-3)/(N-3)", "", 4)]
    [InlineData("N!/(N-6)!", "", 6)]
    [InlineData("(N-3)/(N-3)", "N even", null)]
    [InlineData("(N-3)/(N-3)", "N>=4", null)]
    [InlineData("N/N", "", null)]
    public void An_exact_expansion_says_where_it_begins(string text, string assumptions, int? from) => Assert.Equal(from,
        ErrorBound.Of(Parse.Formula(text).OrThrow(), 9, Parse.Assumptions(assumptions).OrThrow()).OrThrow().From);

    [Fact]
    public void What_has_no_value_for_large_N_has_no_expansion() => Assert.IsType<Reason.OutsideDomain>(
        Assert.IsType<Result<Estimate>.Fail>(
            ErrorBound.Of(Parse.Formula("0*log(30-N)+1/N").OrThrow(), 2, Assumptions.None)).Reason);

    [Theory]
    [InlineData("1/log(N)+1/(N+1) > 1/log(N)", "N>=1", "N = 1")]
    [InlineData("(N-3)/(N-3) > 0", "N>=1", "N = 3")]
    [InlineData("(N-1000)/(N-1000) > 0", "N>=1", "N = 1000")]
    [InlineData("x/x+N > 1", "N>=1, -1<x<1", "x = 0")]
    [InlineData("(7*x-1)/(7*x-1)+N > 0", "N>=1, -1<x<1", "x = 1/7")]
    [InlineData("sqrt(s)*sqrt(s) >= 0", "N>=1, -1<=s<=1", "s = -1")]
    [InlineData("exp(log(q)) < 1", "N>=1, 0<=q<1", "q = 0")]
    [InlineData("0*log(5-N)+1 > 0", "1<=N<=5", "N = 5")]
    [InlineData("gamma(N-4)/gamma(N-4) > 0", "N>=1", "N = 4")]
    [InlineData("(N-2)/(N-2) > 0", "N even", "N = 2")]
    [InlineData("x/x > 0", "N>=1, x>=0", "x = 0")]
    public void A_side_without_a_value_is_named(string claim, string domain, string place) => Assert.Contains(
        place, Assert.IsType<Verdict.Undecided>(Decided(claim, domain)).Reason.Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData("1/log(N)+1/(N+1) > 1/log(N)", "N>=2")]
    [InlineData("(N-3)/(N-3) > 0", "N>=4")]
    [InlineData("(N-2)/(N-2) > 0", "N odd")]
    [InlineData("(2*N-3)/(2*N-3) > 0", "N>=1")]
    [InlineData("sqrt(s)*sqrt(s) >= 0", "N>=1, 0<=s<=1")]
    [InlineData("sqrt(1-s^2)^2 <= 1", "N>=1, -1<=s<=1")]
    [InlineData("gamma(1/2-N)/gamma(1/2-N) > 0", "N>=1")]
    [InlineData("0*log(5-N)+1 > 0", "1<=N<=4")]
    [InlineData("sqrt(N-sqrt(N))-sqrt(N-sqrt(N))+1 > 0", "N>=1")]
    public void What_has_values_is_proved(string claim, string domain) =>
        Assert.IsType<Verdict.Proved>(Decided(claim, domain));

    [Fact]
    public void A_checker_does_not_accept_a_proof_for_a_text_with_a_hole()
    {
        var whole = Claim.Of("(N-3)/(N-3) > 0", Parse.Assumptions("N>=1").OrThrow()).OrThrow();
        var proof = Assert.IsType<Verdict.Proved>(Prove.Of(whole with { Written = [] })).Proof;
        Assert.False(ProofCheck.Accepts(whole, proof));
    }

    /// <exception cref="Xunit.Sdk.XunitException">The claim is refuted, which it cannot be.</exception>
    private static bool IsProved(Holey holey, int least)
    {
        var verdict = Decided($"{holey.Text} > -2", $"N>={least}");
        Assert.IsNotType<Verdict.Refuted>(verdict);
        return verdict is Verdict.Proved;
    }

    private static Verdict Decided(string claim, string domain) =>
        Prove.Of(Claim.Of(claim, Parse.Assumptions(domain).OrThrow()).OrThrow());

    private static bool HasValues(Holey holey, int from) => Enumerable.Range(from, Last).All(holey.HasValue);

    private static Result<(string Value, string Radius)> Digits(string text, int n) => Evaluate.Digits(
        Parse.Formula(text).OrThrow(), new Dictionary<string, Rational> { ["N"] = n }, 6, x => ZeroTest.Of(x, Assumptions.None));

    private static string InIndex(string text) => text.Replace('N', 'k');
}
