namespace QBattery.Tests.Cli;

public sealed class EvaluateTests
{
    // Values by mpmath.
    [Theory]
    [InlineData("0.0198019801980198", "2/(N+1)", "--at", "N=100")]
    [InlineData("3.2968314780885585789689079691e-434295", "exp(-N^2)", "--at", "N=1000", "--digits", "29")]
    [InlineData("3.1415926535897932384626433832795028841971693993751", "pi", "--digits", "50")]
    [InlineData("0.16", "q^2", "--at", "q=2/5")]
    [InlineData("2.5", "N*q", "--at", "N=5", "--at", "q=0.5")]
    [InlineData("15", "5!!")]
    [InlineData("0.457142857142857", "(2*n)!!/(2*n+1)!!", "--at", "n=3")]
    [InlineData("1500000.001", "1e-3+1.5E6")]
    [InlineData("0.002", "2*x", "--at", "x=1e-3")]
    [InlineData("8.12014473058436e2782858", "1000001!!")]
    [InlineData("-0.333333", "x", "--at", "x=-1/3", "--digits", "6")]
    public void Text_is_the_value_alone(string expected, params string[] args) =>
        Assert.Equal(expected + Environment.NewLine, CommandLine.Result(["evaluate", .. args]));

    [Fact]
    public void Latex_has_a_power_of_ten() => Assert.Equal(
        @"3.2968 \times 10^{-434295}" + Environment.NewLine,
        CommandLine.Result("evaluate", "exp(-N^2)", "--at", "N=1000", "--digits", "5", "--format", "latex"));

    [Fact]
    public void Json_has_the_fields_of_the_contract()
    {
        var json = CommandLine.Json("evaluate", "N/(3*q)", "--at", "N=2,q=2/5", "--digits", "4");
        Assert.Equal(["input", "at", "digits", "value", "radius"], CommandLine.Keys(json));
        Assert.Equal(("N/(3*q)", 4, "1.667", "5e-4"), (
            json.GetProperty("input").GetString(), json.GetProperty("digits").GetInt32(),
            json.GetProperty("value").GetString(), json.GetProperty("radius").GetString()));
        Assert.Equal(("2", "2/5"), (
            json.GetProperty("at").GetProperty("N").GetString(), json.GetProperty("at").GetProperty("q").GetString()));
    }

    [Fact]
    public void A_point_where_there_is_no_value_is_refused()
    {
        var run = CommandLine.Run("evaluate", "log(N)", "--at", "N=-1");
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("not defined", run.Error, StringComparison.Ordinal);
    }
}
