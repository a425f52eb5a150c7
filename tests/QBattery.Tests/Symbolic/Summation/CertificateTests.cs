using QBattery.Symbolic;
using QBattery.Symbolic.Summation.Certificates;
using static QBattery.Tests.Symbolic.Summation.Sums;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>The checker must see through every false claim.</summary>
public sealed class CertificateTests
{
    private static readonly ClosedSum Squares = Of("binomial(N,k)^2", "k", "0", "N").OrThrow();
    private static readonly ClosedSum Moment = Of("k^2*binomial(N,k)*q^k*(1-q)^(N-k)", "k", "0", "N", "0<q<1").OrThrow();
    private static readonly ClosedSum Cubes = Of("k^3", "k", "1", "N").OrThrow();

    public static TheoryData<string, string> Changes => new()
    {
        { "3*N", "2*N" }, { "2*k", "3*k" }, { "k^2", "k^3" }, { "3*N", "3*N+1/1000000" },
    };

    [Fact]
    public void Untouched_certificates_are_accepted() =>
        Assert.All(new[] { Squares, Moment, Cubes }, sum => Assert.True(Checker.Check(sum).IsOk));

    [Theory]
    [InlineData("k^2*(3*N+3-2*k)/(N+1-k)^2", true)]
    [InlineData("k^2*(2*N+3-2*k)/(N+1-k)^2", false)]
    [InlineData("k^2*(3*N+4-2*k)/(N+1-k)^2", false)]
    [InlineData("k^2*(3*N+3-2*k+1/1000000)/(N+1-k)^2", false)]
    [InlineData("k^2*(3*N+3-2*k)/(N+2-k)^2", false)]
    public void One_changed_coefficient_of_the_ratio_is_rejected(string ratio, bool accepted)
    {
        var certificate = (Certificate.Recurrence)Squares.Certificate;
        var sign = ZeroTest.Of(certificate.Ratio + Parse.Expression("k^2*(3*N+3-2*k)/(N+1-k)^2").OrThrow(), Assumptions.None)
            == Truth.Yes ? -1 : 1;
        var changed = certificate with { Ratio = Build.Number(sign) * Parse.Expression(ratio).OrThrow() };
        Assert.Equal(accepted
            || certificate.Ratio == changed.Ratio, Checker.Check(Squares with { Certificate = changed }).IsOk);
    }

    [Fact]
    public void One_changed_coefficient_of_the_recurrence_is_rejected()
    {
        var certificate = (Certificate.Recurrence)Moment.Certificate;
        var changed = Enumerable.Range(0, certificate.Coefficients.Count).Select(changedAt => certificate with
        {
            Coefficients = certificate.Coefficients.Select((a, j) => j == changedAt ? a + Build.One : a).ToSeq(),
        });
        Assert.All(changed, c => Assert.False(Checker.Check(Moment with { Certificate = c }).IsOk));
    }

    [Fact]
    public void A_telescoped_range_that_leaves_a_pole_in_is_rejected()
    {
        var certificate = (Certificate.Recurrence)Squares.Certificate;
        var changed = certificate with { Upper = certificate.Upper + Build.One };
        Assert.False(Checker.Check(Squares with { Certificate = changed }).IsOk);
    }

    [Fact]
    public void A_false_antidifference_is_rejected()
    {
        var certificate = (Certificate.Telescoping)Cubes.Certificate;
        var changed = certificate with { Antidifference = certificate.Antidifference * Build.Number(2) };
        Assert.False(Checker.Check(Cubes with { Certificate = changed }).IsOk);
    }

    [Theory]
    [InlineData("binomial(2*N,N)+1")]
    [InlineData("2*binomial(2*N,N)")]
    [InlineData("binomial(2*N+1,N)")]
    public void A_false_closed_form_is_rejected(string value) =>
        Assert.False(Checker.Check(Squares with { Value = Parse.Expression(value).OrThrow() }).IsOk);

    [Fact]
    public void A_closed_form_written_otherwise_is_accepted() =>
        Assert.True(Checker.Check(Squares with { Value = Parse.Expression("(2*N)!/(N!)^2").OrThrow() }).IsOk);
}
