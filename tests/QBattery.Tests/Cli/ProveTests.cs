using System.Text.Json;

namespace QBattery.Tests.Cli;

public sealed class ProveTests
{
    [Theory]
    [InlineData("proved", 0, "1/(N+1) <= 1/N", "--for", "N>=1")]
    [InlineData("proved", 0, "q*(1-q) <= 1/4", "--assume", "0<=q<=1")]
    [InlineData("proved", 0, "(N-3)*(N-5) >= 0", "--for", "N odd")]
    [InlineData("proved", 0, "(N-1000000)*(N-1000001) >= 0")]
    [InlineData("proved", 0, "2^N >= N^2", "--for", "N>=4")]
    [InlineData("refuted", 1, "2^N >= N^2")]
    [InlineData("refuted", 1, "q*(1-q) < 1/4", "--assume", "0<=q<=1")]
    [InlineData("undecided", 1, "1/(N-3) < 2")]
    public void The_verdict_is_printed_in_every_format(string verdict, int code, params string[] args)
    {
        var json = CommandLine.Run(["prove", .. args, "--format", "json"]);
        Assert.Equal((code, ""), (json.Code, json.Error));
        var fields = JsonDocument.Parse(json.Out).RootElement;
        Assert.Equal(["inequality", "for", "verdict", "method", "counterexample", "reason", "proof"],
            CommandLine.Keys(fields));
        Assert.Equal(verdict, fields.GetProperty("verdict").GetString());
        Assert.Equal(verdict == "refuted", fields.GetProperty("counterexample").ValueKind == JsonValueKind.Object);
        Assert.Equal(verdict == "undecided", fields.GetProperty("reason").ValueKind == JsonValueKind.String);
        Assert.StartsWith(verdict, CommandLine.Run(["prove", .. args]).Out);
        Assert.NotEmpty(CommandLine.Run(["prove", .. args, "--format", "latex"]).Out);
    }

    [Fact]
    public void A_proof_can_be_followed()
    {
        var lines = CommandLine.Lines(CommandLine.Result("prove", "1/(N+1) < 1/N"));
        Assert.Equal("  difference = 1/(N*(N+1))", lines[1]);
        Assert.Contains(lines,
            line => line.StartsWith("  N+1: positive, by no negative coefficient from 1 on", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("proved for n>=1, n integer: ", "(n-1)*(n-2) >= 0", "--for", "n>=1")]
    [InlineData("proved for m>=1, m integer, n>=1, n integer: ", "(m+n)^2 >= 4*m*n", "--for", "m>=1, n>=1")]
    [InlineData("proved for -1<x<1, x real: ", "1+x > 0", "--for", "-1<x<1")]
    [InlineData("proved for N>=1, N integer, -1<x<1, x real: ", "x+N > 0", "--for", "N>=1, -1<x<1")]
    [InlineData("  claimed for n real", "(n-1)*(n-2) >= 0")]
    [InlineData("  claimed for N>=1, N integer", "2^N >= N^2")]
    public void It_is_said_which_names_are_integers(string line, params string[] args) => Assert.Contains(
        CommandLine.Lines(CommandLine.Run(["prove", .. args]).Out), text => text.StartsWith(line, StringComparison.Ordinal));

    [Theory]
    [InlineData("  N-5: negative, by exact values from 1 to 4", "N-5 < 0", "--for", "1<=N<=4")]
    [InlineData("  N: not negative, by positive at 1 and no real root from there to 101 (Sturm)", "N*(101-N) >= 0", "--for", "1<=N<=101")]
    [InlineData("  x-1: not positive, by no positive coefficient over the parameters", "x*(x-1) <= 0", "--for", "0<=x<=1")]
    [InlineData("  exp(n_c*N): taken as any number above 1", "exp(-n_c*N) < 1", "--assume", "n_c>0")]
    public void A_proof_says_what_was_looked_at(string line, params string[] args) =>
        Assert.Contains(line, CommandLine.Lines(CommandLine.Result(["prove", .. args])));

    [Fact]
    public void A_counterexample_has_exact_values() => Assert.Contains(
        "the side claimed to be smaller is 9, the other 8", CommandLine.Run("prove", "2^N >= N^2").Out,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("one inequality", "N + 1")]
    [InlineData("expected", "1 < N <")]
    [InlineData("least value", "N > 0", "--for", "N<5")]
    [InlineData("no integer", "N > 0", "--for", "2<N<3")]
    [InlineData("expected", "N > 0", "--for", "N>")]
    public void Bad_input_is_refused(string message, params string[] args)
    {
        var run = CommandLine.Run(["prove", .. args]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("proved", "0 <= x^N*(1-x) <= 1/(N+1)", "--assume", "0<x<1")]
    [InlineData("proved", "binomial(N,2) = N*(N-1)/2")]
    [InlineData("proved", "1/(n+1) < 1/n <= 1", "--for", "n>=1")]
    [InlineData("refuted", "0 < N^2-N <= N^2")]
    [InlineData("refuted", "N^2 = N")]
    public void Chains_and_equalities_are_decided(string verdict, params string[] args)
    {
        Assert.StartsWith(verdict, CommandLine.Run(["prove", .. args]).Out);
        var json = System.Text.Json.Nodes.JsonNode.Parse(CommandLine.Run(["prove", .. args, "--format", "json"]).Out)!;
        Assert.Equal(args[0], (string)json["inequality"]!);
        Assert.Equal(verdict, (string)json["verdict"]!);
        Assert.Equal(verdict == "proved" ? "chain" : null, (string?)json["proof"]?["kind"]);
    }

    [Fact]
    public void A_proof_in_steps_is_data()
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(CommandLine.Result(
            "prove", "(1-q)^N >= 1-N*q", "--assume", "0<q<1", "--format", "json"))!["proof"]!;
        Assert.Equal("induction", (string)json["kind"]!);
        var step = json["restsOn"]!.AsArray()[2]!;
        Assert.Equal("0 <= q*(1-(1-q)^N)", (string)step["inequality"]!);
        Assert.Equal("0", (string)step["proof"]!["intervals"]!.AsArray()[2]!["lower"]!);
        Assert.NotEmpty(step["proof"]!["factors"]!.AsArray()[0]!["cell"]!["coefficients"]!.AsArray());
    }

    [Fact]
    public void What_resists_is_named() => Assert.Contains("what resists is ",
        CommandLine.Run("prove", "x^N*(1-x) <= 1/(2*N)", "--assume", "0<x<1").Out, StringComparison.Ordinal);
}
