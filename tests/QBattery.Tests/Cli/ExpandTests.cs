using System.Text.Json;
using QBattery.Symbolic;

namespace QBattery.Tests.Cli;

public sealed class ExpandTests
{
    [Theory]
    [InlineData("2/N - 2/N^2 + 2/N^3 + O(1/N^4)", "2/(N+1)", "--order", "3", "--bound", "off")]
    [InlineData("2/n - 2/n^2 + O(1/n^3)", "2/(n+1)", "--order", "2", "--variable", "n", "--bound", "off")]
    [InlineData("N^2 - 1", "(N-1)*(N+1)")]
    [InlineData("-1/N", "-1/N")]
    [InlineData("0", "N-N")]
    public void Text_is_the_expansion_alone(string expected, params string[] args) =>
        Assert.Equal(expected + Environment.NewLine, CommandLine.Result(["expand", .. args]));

    [Theory]
    [InlineData(@"\frac{2}{N} - \frac{2}{N^{2}} + \mathcal{O}(N^{-3})", "2/(N+1)", "--order", "2", "--bound", "off")]
    [InlineData(@"\sqrt{N} + \mathcal{O}(N^{-1/2})", "sqrt(N+1)", "--order", "1", "--bound", "off")]
    [InlineData(@"\frac{2}{N} + \varepsilon_{N}, \quad |\varepsilon_{N}| \le \frac{2}{N^{2}} \quad (N \ge 1)", "2/(N+1)", "--order", "1")]
    [InlineData(@"\frac{1}{N}", "1/N")]
    public void Latex_is_the_expansion_alone(string expected, params string[] args) =>
        Assert.Equal(expected + Environment.NewLine, CommandLine.Result(["expand", .. args, "--format", "latex"]));

    [Fact]
    public void A_comparison_shows_rescaled_errors()
    {
        var lines = CommandLine.Result("expand", "q/(N+q)", "--order", "1", "--compare", "10,100", "--at", "q=2").Split(Environment.NewLine);
        Assert.Contains("(value - sum) / (1/N^2)", lines[3]);
        Assert.Equal(["10", "0.166666666667", "0.2", "-3.33333"], lines[4].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, CommandLine.Json("expand", "1/(N+2)", "--compare", "10,100").GetProperty("comparison").GetArrayLength());
    }

    [Fact]
    public void Json_has_the_fields_of_the_contract()
    {
        var json = CommandLine.Json("expand", "1/(N-q)", "--order", "2", "--assume", "0<q<1, N even");
        Assert.Equal(
            ["input", "variable", "assumptions", "order", "terms", "expansion", "remainder", "evidence", "latex", "proof"],
            CommandLine.Keys(json));
        Assert.Equal(["kind", "growth", "constant", "validFrom"], CommandLine.Keys(json.GetProperty("remainder")));
        Assert.Equal(("1/(N-q)", "N"), (Text(json, "input"), Text(json, "variable")));
        Assert.Equal(2, json.GetProperty("order").GetInt32());
        Assert.Equal(
            ["N even", "0<q<1"],
            json.GetProperty("assumptions").EnumerateArray().Select(clause => clause.GetString()!));
        Assert.Equal([("1", "1/N"), ("q", "1/N^2")], json.GetProperty("terms").EnumerateArray()
            .Select(term => (Text(term, "coefficient"), Text(term, "growth"))));
        Assert.Equal("bounded", Text(json.GetProperty("remainder"), "kind"));
    }

    [Theory]
    [InlineData("q=3", "the assumptions exclude this value")]
    [InlineData("q=1/2,z=3", "it does not occur in the expression")]
    public void A_comparison_takes_values_of_parameters_that_are_allowed(string at, string message)
    {
        var run = CommandLine.Run("expand", "1/(1+q/N)", "--assume", "0<q<1", "--compare", "10", "--at", at);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_bound_is_printed_in_every_format()
    {
        Assert.Equal("2/N + O(1/N^2)\n|error| <= 2/N^2, proved for every N >= 1\n", CommandLine.Result("expand", "2/(N+1)", "--order", "1"));
        var remainder = CommandLine.Json("expand", "2/(N+1)", "--order", "1").GetProperty("remainder");
        Assert.Equal(("bounded", "1/N^2", "2", 1), (
            Text(remainder, "kind"), Text(remainder, "growth"), Text(remainder, "constant"), remainder.GetProperty("validFrom").GetInt32()));
    }

    [Fact]
    public void Where_no_error_bound_is_proved_it_says_why()
    {
        var json = CommandLine.Json("expand", "(1+c/N)^N", "--assume", "c>0");
        Assert.Equal("bigO", Text(json.GetProperty("remainder"), "kind"));
        Assert.Equal(JsonValueKind.Null, json.GetProperty("remainder").GetProperty("constant").ValueKind);
        Assert.Contains("narrower intervals", Text(json.GetProperty("evidence")[0], "how"));
    }

    [Fact]
    public void The_expansion_in_json_is_the_sum_of_its_terms()
    {
        var json = CommandLine.Json("expand", "sqrt(2*N+1)*exp(-N)/(N+3)");
        var terms = json.GetProperty("terms").EnumerateArray()
            .Select(term => Read(Text(term, "coefficient")) * Read(Text(term, "growth")));
        Assert.Equal(Build.Sum(terms), Read(Text(json, "expansion")));
    }

    [Fact]
    public void An_expansion_that_ends_is_exact()
    {
        var remainder = CommandLine.Json("expand", "(N+1)^2").GetProperty("remainder");
        Assert.Equal(("exact", "0"), (Text(remainder, "kind"), Text(remainder, "growth")));
    }

    [Fact]
    public void Formulas_in_json_are_readable()
    {
        var json = CommandLine.Result("expand", "N+1/N", "--format", "json");
        Assert.Contains("\"latex\": \"N + \\\\frac{1}{N}\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dash_reads_standard_input()
    {
        var run = CommandLine.RunWith(" 2/(N+1)\n", "expand", "-", "--order", "1");
        Assert.Equal((0, "2/N + O(1/N^2)"), (run.Code, run.Out.Split(Environment.NewLine)[0]));
    }

    [Theory]
    [InlineData("oscillates", "cos(N)")]
    [InlineData("oscillates", "(-1)^N")]
    [InlineData("not defined", "log(-N)")]
    [InlineData("supply b<2 or b>2", "N^b+N^2", "--assume", "b>0")]
    public void Mathematics_may_say_no_and_says_why(string why, params string[] args)
    {
        var run = CommandLine.Run(["expand", .. args]);
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.StartsWith("no result: ", run.Error);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
    }

    private static Expr Read(string? text) => Parse.Expression(text!).OrThrow();

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    [Theory]
    [InlineData("2/(n+1)", "say so with --variable n")]
    [InlineData("m*sqrt(1+1/x)", "say so with --variable m or --variable x")]
    public void A_variable_that_does_not_occur_is_pointed_out(string expr, string hint)
    {
        var run = CommandLine.Run("expand", expr);
        Assert.Equal(0, run.Code);
        Assert.StartsWith("hint: N, which tends to infinity, does not occur", run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(CommandLine.Run("expand", expr, "--format", "json").Out);
        Assert.Contains(hint, json.RootElement.GetProperty("hint").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2/(n+1)", "--variable", "n")]
    [InlineData("2/(N+n)")]
    [InlineData("sqrt(2)")]
    public void Nothing_is_said_where_the_variable_occurs_or_nothing_else_does(params string[] args) =>
        Assert.Equal("", CommandLine.Run(["expand", .. args]).Error);
}
