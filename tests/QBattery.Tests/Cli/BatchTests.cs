using System.Text.Json;

namespace QBattery.Tests.Cli;

/// <summary>One line of JSON for each line of a file.</summary>
public sealed class BatchTests
{
    private const string Input = "1/(N+1)\n\n# a remark\nN!+\ncos(N)\n-N^2\n";

    [Fact]
    public void Every_line_is_answered_by_one_line()
    {
        var run = CommandLine.RunWith(Input, "expand", "--order", "2", "--batch", "-");
        var answers = CommandLine.Lines(run.Out).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["1/(N+1)", "N!+", "cos(N)", "-N^2"], answers.Select(answer => answer.GetProperty("input").GetString()));
        Assert.Equal("1/N - 1/N^2", answers[0].GetProperty("expansion").GetString());
        Assert.All(answers[1..3], answer => Assert.Equal(JsonValueKind.Null, answer.GetProperty("result").ValueKind));
        Assert.Equal("bad-input", answers[1].GetProperty("reason").GetProperty("kind").GetString());
        Assert.Equal("oscillates", answers[2].GetProperty("reason").GetProperty("kind").GetString());
        Assert.Equal((2, ""), (run.Code, run.Error));
    }

    [Theory]
    [InlineData("value", "0.5", "1/N", "evaluate", "--at", "N=2", "--digits", "1")]
    [InlineData("verdict", "proved", "1/N<=1", "prove")]
    [InlineData("closedForm", "2^N", "binomial(N,k)", "sum", "--index", "k", "--from", "0", "--to", "N")]
    [InlineData("largestEigenvalue", "1/(N+1)", "uniform", "derive")]
    public void Commands_on_formulas_have_batches(string field, string expected, string line, params string[] command) =>
        Assert.Equal(expected, JsonDocument.Parse(CommandLine.RunWith(line, [.. command, "--batch", "-"]).Out)
            .RootElement.GetProperty(field).GetString());

    [Fact]
    public void A_file_is_read()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "1/N\n2/N");
        Assert.Equal(2, CommandLine.Lines(CommandLine.Result("expand", "--batch", file)).Length);
        File.Delete(file);
        Assert.Equal(2, CommandLine.Run("expand", "--batch", file).Code);
    }

    [Theory]
    [InlineData("leave it out", "expand", "--batch", "-", "--format", "latex")]
    [InlineData("--batch", "expand", "--batch")]
    [InlineData("unknown option", "list", "--batch", "-")]
    public void Bad_batches_are_refused(string message, params string[] args)
    {
        var run = CommandLine.Run(args);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
