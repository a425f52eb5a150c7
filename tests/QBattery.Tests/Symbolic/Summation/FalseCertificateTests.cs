using QBattery.Symbolic;
using QBattery.Symbolic.Summation.Certificates;
using static QBattery.Tests.Symbolic.Summation.Sums;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>Every part of a certificate is changed, and the checker names what does not hold then.</summary>
public sealed class FalseCertificateTests
{
    private static readonly ClosedSum Power = Of("binomial(N,k)", "k", "0", "2*N").OrThrow();
    private static readonly ClosedSum Beyond = Of("binomial(N,k)", "k", "0", "3*N+M").OrThrow();
    private static readonly ClosedSum Inner = Of("binomial(N,k)", "k", "1", "N-1").OrThrow();
    private static readonly ClosedSum Vandermonde = Of("binomial(x,k)*binomial(y,N-k)", "k", "0", "N").OrThrow();
    private static readonly ClosedSum Fibonacci = Of("binomial(N-k,k)", "k", "1", "N").OrThrow();
    private static readonly ClosedSum Alternating = Of("(-1)^k*binomial(N,k)^2", "k", "0", "N").OrThrow();
    private static readonly ClosedSum Cubes = Of("k^3", "k", "1", "N").OrThrow();
    private static readonly ClosedSum Harmonic = Of("1/k", "k", "1", "N").OrThrow();
    private static readonly ClosedSum Upper = Of("binomial(k,M)", "k", "0", "N").OrThrow();

    [Fact]
    public void They_are_accepted_as_they_are() => Assert.All(
        new[] { Power, Beyond, Inner, Vandermonde, Fibonacci, Alternating, Cubes, Harmonic, Upper },
        sum => Assert.True(Checker.Check(sum).IsOk, $"{sum}: {Checker.Check(sum)}"));

    // a (S(N+1) - 2 S(N)) = 0 says nothing where a = 0; what has no zero at an integer, or a free parameter, may stay.
    [Theory]
    [InlineData("N-5", false)]
    [InlineData("(N+1)*(N-5)", false)]
    [InlineData("(N-5)^2", false)]
    [InlineData("N", false)]
    [InlineData("0", false)]
    [InlineData("M-3", false)]
    [InlineData("M+N-3", false)]
    [InlineData("M", false)]
    [InlineData("z*(N-5)", false)]
    [InlineData("N+1", true)]
    [InlineData("2*N-7", true)]
    [InlineData("N+M+1", true)]
    [InlineData("-N-M-1", true)]
    [InlineData("z-3", true)]
    [InlineData("z+N", true)]
    [InlineData("-3", true)]
    public void A_leading_coefficient_that_may_vanish_is_rejected(string factor, bool accepted) => Says(
        accepted ? null : "that the leading coefficient is never zero", Multiplied(Beyond, Read(factor)));

    [Fact]
    public void It_may_vanish_before_the_start() =>
        Assert.True(Checker.Check(From(6, Multiplied(Power, Read("N-5")))).IsOk);

    [Fact]
    public void A_leading_coefficient_of_zero_hides_a_lower_order() => Says(
        "that the leading coefficient is never zero",
        Changed(Power, c => c with { Coefficients = [.. c.Coefficients, Build.Zero] }));

    [Theory]
    [InlineData("R", "2*k/(k-N-1)")]
    [InlineData("R", "k/(k-N-2)")]
    [InlineData("R", "0")]
    [InlineData("0", "-3")]
    [InlineData("1", "2")]
    [InlineData("1", "-1")]
    public void The_telescoped_identity_is_checked(string part, string value) => Says(
        "the telescoped identity", Changed(Power, c => part == "R"
            ? c with { Ratio = Read(value) }
            : c with { Coefficients = c.Coefficients.Select((a, j) => $"{j}" == part ? Read(value) : a).ToSeq() }));

    [Theory]
    [InlineData("1")]
    [InlineData("-2")]
    [InlineData("0")]
    [InlineData("2*N")]
    public void The_right_hand_side_is_checked(string right) =>
        Says("the sum of the telescoped identity", Changed(Inner, c => c with { Right = Read(right) }));

    /// <summary>What lies between the telescoped range and that of the sum is added, or taken off.</summary>
    [Theory]
    [InlineData("0", "N-1", true)]
    [InlineData("0", "N-2", true)]
    [InlineData("1", "N-1", true)]
    [InlineData("3", "N-1", true)]
    [InlineData("-1", "N-1", true)]
    [InlineData("-4", "N-1", true)]
    [InlineData("0", "N-10", true)]
    [InlineData("0", "N-11", false)]
    [InlineData("0", "N-30", false)]
    public void Any_range_without_poles_may_be_telescoped(string lower, string upper, bool accepted) => Says(
        accepted ? null : "the terms outside of the telescoped range",
        Changed(Beyond, c => c with { Lower = Read(lower), Upper = Read(upper) }));

    [Theory]
    [InlineData("1", "N", true)]
    [InlineData("1", "N-1", true)]
    [InlineData("-2", "N", true)]
    [InlineData("4", "N", true)]
    [InlineData("1", "N+3", true)]
    [InlineData("-3", "N-3", true)]
    [InlineData("1", "M", false)]
    [InlineData("M", "N", false)]
    public void So_it_is_with_antidifferences(string lower, string upper, bool accepted) => Says(
        accepted ? null : "the terms outside of the telescoped range",
        Telescoped(Cubes, c => c with { Lower = Read(lower), Upper = Read(upper) }));

    [Theory]
    [InlineData("N^2*(N+1)^2/4+1")]
    [InlineData("N^2*(N+1)^2/2")]
    [InlineData("N^2*(N-1)^2/4")]
    public void The_value_is_that_of_the_differences(string value) =>
        Says("the sum of the differences", Cubes with { Value = Read(value) });

    [Theory]
    [InlineData("k^2*(k-1)^2/2")]
    [InlineData("k^2*(k+1)^2/4")]
    [InlineData("-k^2*(k-1)^2/4")]
    [InlineData("k^2*(k-1)^2/4+k")]
    public void An_antidifference_is_one(string antidifference) =>
        Says("G(k+1) - G(k) = t(k)", Telescoped(Cubes, c => c with { Antidifference = Read(antidifference) }));

    [Fact]
    public void A_constant_in_it_does_no_harm() =>
        Says(null, Telescoped(Cubes, c => c with { Antidifference = c.Antidifference + Read("7*N") }));

    /// <summary>Six terms are all there are from N = 5 on; before that the others are missing.</summary>
    [Theory]
    [InlineData(5, null)]
    [InlineData(9, null)]
    [InlineData(2, "the value at N = 2")]
    public void What_lies_beyond_vanishes_where_the_closed_form_is_said_to_hold(int from, string? what) => Says(
        what,
        new(Problem("(-1)^k*binomial(5,k)", "k", "0", "N"), Build.Zero,
            new Certificate.Telescoping(
                Read("-k*(-1)^k*5!/(k!*(5-k)!)/5"), Read("-k/5"), Read("0"), Read("5")), "N", from, []));

    // Solutions of the same recurrence with another first value, or the same first and another second one.
    [Fact]
    public void The_first_values_are_checked()
    {
        Says("the first value", Power with { Value = Read("2^(N+1)") });
        Says("the first value", Vandermonde with { Value = Read("3*(x+y)!/(N!*(x+y-N)!)") });
        Says("the first value", Fibonacci with { Value = Read("(1+sqrt(5))^(N+1)/2^(N+1)-1") });
        Says("the first value", Fibonacci with { Value = Read("((1+sqrt(5))/2)^(N-1)-1") });
    }

    // The even half of the first and the odd half of the second solve it.
    [Theory]
    [InlineData("binomial(N,N/2)*cos(pi*N/2)+sin(pi*N/2)")]
    [InlineData("binomial(N,N/2)*cos(pi*N/2)+cos(pi*N/2)")]
    [InlineData("binomial(N,N/2)")]
    [InlineData("2^N")]
    public void A_closed_form_solves_the_recurrence_at_even_and_odd_places(string value) =>
        Says("the recurrence of the sum", Alternating with { Value = Read(value) });

    /// <summary>S(N+1) - S(N) = x^(N+M+1) with G = 0: the first sum has M + 1 terms.</summary>
    [Fact]
    public void A_first_value_that_cannot_be_added_up_is_none()
    {
        var certificate = new Certificate.Recurrence(
            "N", [-1, 1], Build.Zero, Build.Zero, Read("N+M"), Read("x^(N+M+1)"), 0);
        var problem = Problem("x^k", "k", "0", "N+M", "x>1");
        Says("the first value", new(problem, Read("(x^(N+M+1)-1)/(x-1)"), certificate, "N", 0, []));
        Says("a value", Checker.Proves(problem, certificate));
    }

    [Fact]
    public void A_recurrence_is_proved_for_the_sum_it_is_about()
    {
        var certificate = (Certificate.Recurrence)Inner.Certificate;
        Assert.True(Checker.Proves(Inner.Problem, certificate).IsOk);
        Says("the sum of the telescoped identity",
            Checker.Proves(Inner.Problem, certificate with { Right = Build.One }));
        Says("the telescoped identity", Checker.Proves(Inner.Problem, certificate with { Coefficients = [-3, 1] }));
        Says("that the leading coefficient is never zero",
            Checker.Proves(Inner.Problem, ((Certificate.Recurrence)Multiplied(Inner, Read("N-4")).Certificate)));
    }

    /// <summary>At N = 0 the range 1..N-1 is no empty one but one that runs backwards.</summary>
    [Fact]
    public void A_recurrence_is_tried_at_its_first_places() => Says(
        "the recurrence at N = 0",
        Checker.Proves(Inner.Problem, (Certificate.Recurrence)Inner.Certificate with { Start = 0 }));

    // Nothing but the values is checked of an addition.
    [Theory]
    [InlineData("0", null)]
    [InlineData("N*(N-1)*(N-2)*(N-3)*(N-5)*(N-8)", null)]
    [InlineData("(N-1)*(N-2)*(N-3)*(N-5)*(N-8)", "N = 0")]
    [InlineData("N*(N-1)*(N-2)*(N-3)*(N-5)", "N = 8")]
    [InlineData("N*(N-1)*(N-2)*(N-5)*(N-8)", "N = 3")]
    [InlineData("N/10^60", "N = 1")]
    [InlineData("0/(N-3)*(N-3)", null)]
    [InlineData("sqrt(2)*N/10^60", "N = 1")]
    [InlineData("log(N)/10^60", "N = 0")]
    [InlineData("sqrt(N)-sqrt(N)", null)]
    public void Every_value_is_compared(string error, string? at) => Says(
        at is null ? null : $"the value at {at}", Added(Build.Sum(Read("N*(N+1)/2"), Read(error)), 0));

    [Theory]
    [InlineData(0, "N = 0")]
    [InlineData(1, "N = 1")]
    [InlineData(2, null)]
    public void Values_are_compared_from_the_least_one_on(int from, string? at) => Says(
        at is null ? null : $"the value at {at}",
        Added(Read("N*(N+1)/2+(N-2)*(N-3)*(N-4)*(N-5)*(N-6)*(N-7)*(N-8)*(N-9)*(N-10)*(N-11)*(N-12)*(N-13)"), from));

    [Fact]
    public void Values_are_compared_where_all_provisos_hold()
    {
        var value = Read("N*(N+1)/2+(N-2)*(N-3)*(N-5)*(N-8)");
        Says("the value at N = 0", Added(value, 0) with { Provisos = [new Proviso.NonZero(Read("N-1"), null)] });
        Says("the value at N = 1", Added(value, 0) with { Provisos = [new Proviso.NonZero(Read("N"), null)] });
        Says(null, Added(value, 0) with
        {
            Provisos = [new Proviso.NonZero(Read("N-1"), null), new Proviso.NonZero(Read("N"), null)],
        });
    }

    [Fact]
    public void Without_a_point_to_compare_at_there_is_no_check()
    {
        Says("the values: there is no point to compare them at",
            new(Problem("k", "k", "1/3", "4/3"), Read("5/3"), new Certificate.Addition(2), null, 0, []));
        Says("the values: there is no point to compare them at",
            Added(Read("N*(N+1)/2"), 0) with { Provisos = [new Proviso.NonZero(Build.Zero, null)] });
    }

    // -sqrt(2) + 0 + sqrt(2) = 0, of which one term alone is rational.
    [Theory]
    [InlineData("0", true)]
    [InlineData("1/10^50", false)]
    [InlineData("sqrt(2)", false)]
    public void Values_that_are_not_rational_are_enclosed(string value, bool accepted)
    {
        var checkedSum = Checker.Check(
            new(Problem("sqrt(2)*(k-1)", "k", "0", "2"), Read(value), new Certificate.Addition(3), null, 0, []));
        Assert.Equal(accepted, checkedSum.IsOk);
    }

    private static Expr Read(string text) => Parse.Expression(text).OrThrow();

    private static ClosedSum Added(Expr value, int from) =>
        new(Problem("k", "k", "0", "N"), value, new Certificate.Addition(1), "N", from, []);

    private static ClosedSum Changed(ClosedSum sum, Func<Certificate.Recurrence, Certificate.Recurrence> change) =>
        sum with { Certificate = change((Certificate.Recurrence)sum.Certificate) };

    private static ClosedSum Telescoped(ClosedSum sum, Func<Certificate.Telescoping, Certificate.Telescoping> change) =>
        sum with { Certificate = change((Certificate.Telescoping)sum.Certificate) };

    /// <summary>The whole recurrence times a factor.</summary>
    private static ClosedSum Multiplied(ClosedSum sum, Expr factor) => Changed(sum, c => c with
    {
        Coefficients = c.Coefficients.Select(a => factor * a).ToSeq(),
        Ratio = factor * c.Ratio,
        Right = factor * c.Right,
    });

    private static ClosedSum From(int start, ClosedSum sum) =>
        Changed(sum, c => c with { Start = start }) with { ValidFrom = start };

    /// <summary>What the checker says does not hold; null for acceptance.</summary>
    private static void Says(string? what, ClosedSum sum) => Says(what, Checker.Check(sum));

    private static void Says<T>(string? what, Result<T> result) => Assert.Equal(
        what is null ? "accepted" : $"no answer is known for the certificate: it is rejected: {what} does not hold",
        result.Match(_ => "accepted", reason => reason.Sentence));
}
