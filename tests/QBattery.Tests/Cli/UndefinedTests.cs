namespace QBattery.Tests.Cli;

/// <summary>What the commands say of texts that have no value somewhere.</summary>
public sealed class UndefinedTests
{
    [Theory]
    [InlineData("sqrt(-1)^2")]
    [InlineData("0*log(0)")]
    [InlineData("0*gamma(-2)")]
    [InlineData("harmonic(-1)-harmonic(-1)")]
    [InlineData("(-5)!/(-5)!")]
    [InlineData("0*binomial(-3,1/2)")]
    [InlineData("sqrt(sqrt(2)-2)-sqrt(sqrt(2)-2)")]
    [InlineData("0/(log(6)-log(2)-log(3))")]
    [InlineData("exp(log(s))", "s=-2")]
    [InlineData("x/x", "x=0")]
    [InlineData("x-x+1/(x-1)-1/(x-1)", "x=1")]
    [InlineData("1/gamma(x)", "x=-2")]
    [InlineData("(x^(1/2))^2", "x=-3")]
    [InlineData("cos(x)*tan/cos(x)-tan+sin(x)/sin(x)", "x=0,tan=1")]
    public void A_text_without_a_value_has_no_digits(string text, string? at = null)
    {
        var run = CommandLine.Run(["evaluate", text, .. at is null ? Array.Empty<string>() : ["--at", at]]);
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("not defined", run.Error, StringComparison.Ordinal);
    }

    /// <summary>0^0 is 1, the empty product, as binomial sums need it.</summary>
    [Theory]
    [InlineData("1", "x^0", "x=0")]
    [InlineData("3", "(x^2)^(1/2)", "x=-3")]
    [InlineData("0", "x-x", "x=1")]
    [InlineData("0", "sqrt(log(6)-log(2)-log(3))^2*x", "x=1")]
    [InlineData("5", "sqrt(x)*sqrt(x)", "x=5")]
    public void A_text_with_a_value_has_it(string value, string text, string at) =>
        Assert.Equal(value + Environment.NewLine, CommandLine.Result("evaluate", text, "--at", at));

    [Fact]
    public void A_symbol_that_cancels_needs_a_value() =>
        Assert.Equal(2, CommandLine.Run("evaluate", "x/x").Code);

    [Theory]
    [InlineData("for every N >= 4", "(N-3)/(N-3)")]
    [InlineData("where x is not 0", "x/x+1/N")]
    [InlineData("where N-c is not 0", "(N-c)/(N-c)")]
    [InlineData("proved for every N >= 7", "1/gamma(N-6)")]
    [InlineData("it has a value only if N-c is not 0", "(N-c)/(N-c)+1/(N+1)")]
    public void An_expansion_says_where_it_holds(string said, string text) =>
        Assert.Contains(said, CommandLine.Result("expand", text, "--order", "2"), StringComparison.Ordinal);

    [Fact]
    public void The_first_N_of_an_exact_expansion_is_data() => Assert.Equal(4, CommandLine.Json(
        "expand", "(N-3)/(N-3)").GetProperty("remainder").GetProperty("validFrom").GetInt32());

    [Theory]
    [InlineData("for every N >= 4", "(N-3)/(N-3)*k", "1", "N")]
    [InlineData("for every N >= 1", "k/k", "N", "2*N")]
    [InlineData("for every N >= 3", "k", "0", "N*(N-2)/(N-2)")]
    [InlineData("for every N >= 0 and x other than 0", "x^k/x^k", "0", "N")]
    [InlineData("for every N >= 0", "(N+1-k)/(N+1-k)*k", "0", "N")]
    [InlineData("for every N >= 0", "k*binomial(N,k)/k", "1", "N")]
    public void A_sum_says_where_it_holds(string said, string term, string from, string to) => Assert.Contains(
        said + Environment.NewLine,
        CommandLine.Result("sum", term, "--index", "k", "--from", from, "--to", to), StringComparison.Ordinal);

    [Theory]
    [InlineData("no value at N = 0, k = 0", "k/k", "0")]
    [InlineData("k-30 is not 0", "(k-30)/(k-30)", "1")]
    [InlineData("no value at N = 0, k = 0", "log(k)-log(k)+1", "0")]
    public void A_sum_with_a_term_without_a_value_is_refused(string said, string term, string from) => Assert.Contains(
        said, CommandLine.Run("sum", term, "--index", "k", "--from", from, "--to", "N").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("N >= 4", "--populations", "(N-3)/(N-3)")]
    [InlineData("N >= 6", "--energy", "N/2+0*log(N-5)", "--largest-eigenvalue", "1/(N+1)")]
    [InlineData("N >= 4", "--energy", "N/2*(N^2-9)/(N-3)/(N+3)", "--largest-eigenvalue", "1/(N+1)")]
    [InlineData("x-1 is not 0", "--energy", "N/2", "--largest-eigenvalue", "(x-1)/(x-1)/(N+1)")]
    [InlineData("N >= 5", "depolarised", "--set", "eps=1/(N+1)+0*log(N-4)")]
    public void A_family_says_where_it_has_states(string said, params string[] args) => Assert.Contains(
        CommandLine.Lines(CommandLine.Result(["derive", .. args, "--order", "1"])),
        line => line.StartsWith("for ", StringComparison.Ordinal) && line.EndsWith(said, StringComparison.Ordinal));

    [Theory]
    [InlineData("no value at N = 1, k = 0", "derive", "--populations", "k/k")]
    [InlineData("which is not positive", "protocol", "pump", "--cells", "4", "--set", "time=1+0*log(N-4)")]
    [InlineData("must be a rational number", "evaluate", "x", "--at", "x=0*log(0)")]
    public void Input_without_a_value_is_refused(string said, params string[] args)
    {
        var run = CommandLine.Run(args);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }
}
