using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;

namespace QBattery.Tests.Cli;

public sealed class SumTests
{
    private static readonly string[] Squares = ["sum", "binomial(N,k)^2", "--index", "k", "--from", "0", "--to", "N"];

    [Fact]
    public void The_first_line_is_the_closed_form() =>
        Assert.Equal("binomial(2*N,N)", CommandLine.Lines(CommandLine.Result(Squares))[0]);

    [Fact]
    public void Json_has_the_fields_of_the_contract()
    {
        var json = CommandLine.Json(Squares);
        Assert.Equal(
            ["term", "index", "from", "to", "closedForm", "certificate", "method", "checkedAt", "range", "substitution",
                "identityRange", "certificateTerm", "recurrence", "start", "initialValues"],
            CommandLine.Keys(json));
        Assert.Equal("binomial(2*N,N)", json.GetProperty("closedForm").GetString());
        Assert.True(Parse.Expression(json.GetProperty("certificate").GetString()!).Value.Symbols is ["N", "k"]);
        Assert.True(json.GetProperty("checkedAt").GetArrayLength() >= 4);
    }

    [Fact]
    public void Latex_is_a_proof()
    {
        var lines = CommandLine.Lines(CommandLine.Result([.. Squares, "--format", "latex"]));
        Assert.Equal(@"\[", lines[0]);
        Assert.Equal(@"  \sum_{k=0}^{N} \binom{N}{k}^{2} = \binom{2 N}{N} \qquad (N \ge 0)", lines[1]);
        Assert.Contains(@"\begin{proof}", lines);
        Assert.Equal(@"\end{proof}", lines[^1]);
    }

    [Fact]
    public void A_sum_to_half_of_N_is_reported_as_it_was_asked_for()
    {
        var json = CommandLine.Json("sum", "binomial(N,2*k)", "--index", "k", "--from", "0", "--to", "N/2");
        Assert.Equal(("N/2", "2^N/2"), (json.GetProperty("to").GetString(), json.GetProperty("closedForm").GetString()));
        Assert.EndsWith("with N = 2*M", json.GetProperty("method").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_values_a_recurrence_of_order_2_starts_from_are_in_the_proof()
    {
        var latex = CommandLine.Result(
            "sum", "binomial(N-k,k)", "--index", "k", "--from", "0", "--to", "N", "--format", "latex");
        Assert.Contains("same values at $N = 1$ and $N = 2$", latex, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "Gosper", "k!", "0", "N")]
    [InlineData(1, "S(N+2)", "binomial(N,k)^3", "0", "N")]
    [InlineData(1, "this recurrence is minimal", "binomial(N,k)^3", "0", "N")]
    [InlineData(2, "not hypergeometric", "cos(k)", "0", "N")]
    [InlineData(2, "reversed", "k", "4", "1")]
    [InlineData(2, "k = 0", "1/k", "0", "N")]
    [InlineData(2, "also occurs", "k", "0", "k+1")]
    [InlineData(2, "position 3", "k+", "0", "N")]
    public void What_cannot_be_summed_says_why(int code, string why, string term, string from, string to)
    {
        var run = CommandLine.Run("sum", term, "--index", "k", "--from", from, "--to", to);
        Assert.Equal((code, ""), (run.Code, run.Out));
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x^k", "M", "N", "every N >= 0 and every integer M >= 0 and M <= N+1 and x-1 other than 0")]
    [InlineData("x^k", "0", "N", "every N >= 0 and x-1 other than 0")]
    [InlineData("(-x)^k", "0", "N", "every N >= 0 and 1+x other than 0")]
    [InlineData("binomial(N,k)*x^k", "0", "N", "every N >= 0")]
    [InlineData("k*binomial(N,k)*x^k", "0", "N", "every N >= 0 and 1+x other than 0 where N-1 < 0")]
    [InlineData("k", "0", "N/3", "every N >= 0 and N divisible by 3")]
    [InlineData("binomial(N,2*k)", "0", "(N-1)/2", "every N >= 1 and N odd")]
    [InlineData("binomial(k,M)", "0", "N", "every N >= 0 and every integer M >= 0")]
    [InlineData("binomial(N,k)*binomial(k,M)", "0", "N", "every N >= 0 and every integer M >= 0")]
    [InlineData("binomial(N-M,k-M)", "M", "N", "every N >= 0 and every integer M >= 0 and M <= N")]
    [InlineData("1/k", "N", "2*N", "every N >= 1")]
    [InlineData("1/k", "M", "N", "every N >= 0 and every integer M >= 1 and M <= N+1")]
    public void The_range_is_complete_and_has_no_vacuous_condition(string term, string from, string to, string range)
    {
        var json = CommandLine.Json("sum", term, "--index", "k", "--from", from, "--to", to).GetProperty("range");
        Assert.Equal(range, json.GetProperty("text").GetString());
        Assert.Equal(range.StartsWith("every N >= 1", StringComparison.Ordinal) ? 1 : 0, json.GetProperty("from").GetInt32());
    }

    [Fact]
    public void A_residue_class_is_in_the_range_of_programs()
    {
        var range = CommandLine.Json("sum", "k", "--index", "k", "--from", "0", "--to", "N/3").GetProperty("range");
        Assert.Equal((3, 0, 0), (range.GetProperty("modulus").GetInt32(), range.GetProperty("residue").GetInt32(),
            range.GetProperty("conditions").GetArrayLength()));
    }

    [Fact]
    public void A_refusal_carries_the_recurrence_that_is_proved()
    {
        var run = CommandLine.Run("sum", "binomial(N,k)^3", "--index", "k", "--from", "0", "--to", "N", "--format", "json");
        var json = System.Text.Json.JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal((1, "no-closed-form", "(N+2)^2", 0, 2), (run.Code, json.GetProperty("reason").GetProperty("kind").GetString(),
            json.GetProperty("recurrence").GetProperty("coefficients")[2].GetString(), json.GetProperty("start").GetInt32(),
            json.GetProperty("initialValues").GetArrayLength()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, json.GetProperty("result").ValueKind);
    }

    [Fact]
    public void A_sum_that_takes_too_long_says_so()
    {
        var run = CommandLine.Run("sum", "binomial(2*N,2*k)/(N+k+1)", "--index", "k", "--from", "0", "--to", "N/2", "--seconds", "1");
        Assert.NotEqual(0, run.Code);
        Assert.Contains("--seconds", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Index_and_limits_are_needed() =>
        Assert.Equal(2, CommandLine.Run("sum", "k", "--from", "0", "--to", "N").Code);

    [Theory]
    [InlineData("0", "0", "N")]
    [InlineData("0*k", "0", "N")]
    [InlineData("k-k", "0", "N")]
    [InlineData("k", "N", "N-1")]
    [InlineData("k", "5", "4")]
    public void A_sum_of_nothing_is_zero(string term, string from, string to)
    {
        var run = CommandLine.Run("sum", term, "--index", "k", "--from", from, "--to", to);
        Assert.Equal((0, "0"), (run.Code, CommandLine.Lines(run.Out)[0]));
        Assert.Contains("no term other than zero", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x^k", "", "x-1 other than 0")]
    [InlineData("k^2*x^k", "x>0", "x-1 other than 0")]
    public void A_denominator_that_may_vanish_is_named(string term, string assume, string condition)
    {
        string[] call = ["sum", term, "--index", "k", "--from", "0", "--to", "N", .. assume == "" ? Array.Empty<string>()
            : ["--assume", assume]];
        Assert.Contains(condition, CommandLine.Result(call), StringComparison.Ordinal);
        Assert.Contains(condition, CommandLine.Json(call).GetProperty("method").GetString(), StringComparison.Ordinal);
        Assert.Contains(@"x-1 \ne 0", CommandLine.Result([.. call, "--format", "latex"]).Replace(" - ", "-",
            StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_denominator_that_cannot_vanish_is_not_named() =>
        Assert.DoesNotContain("other than 0", CommandLine.Result(
            "sum", "x^k", "--index", "k", "--from", "0", "--to", "N", "--assume", "0<x<1"), StringComparison.Ordinal);

    [Theory]
    [InlineData("binomial(N,k)^2", "0", @"(0 \le k \le N-1,\ N \ge 0)")]
    [InlineData("binomial(N,k)^2", "0", @"$G(N,k) = \frac{(N!)^{2} (2 k-3 N-3)}{((k-1)!)^{2} ((N-k+1)!)^{2}}$")]
    [InlineData("binomial(N,k)^2", "0", @"\[ -(4 N+2)\, S(N) + (N+1)\, S(N+1) = 0 \qquad (N \ge 0). \]")]
    [InlineData("binomial(N-k,k)", "0", @"\[ -S(N) - S(N+1) + S(N+2) = 0 \qquad (N \ge 1). \]")]
    [InlineData("k^4", "1", @"t(k) = G(k+1) - G(k) \qquad (1 \le k \le N)")]
    [InlineData("k^4", "1", @"$G(k) = \frac{k (6 k^{4}-15 k^{3}+10 k^{2}-1)}{30}$")]
    public void A_proof_in_latex_gives_its_range_its_start_and_what_G_is_at_poles(string term, string from, string part) =>
        Assert.Contains(part, CommandLine.Result(
            "sum", term, "--index", "k", "--from", from, "--to", "N", "--format", "latex"), StringComparison.Ordinal);
}
