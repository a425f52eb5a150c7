using QBattery.Batteries;

namespace QBattery.Tests.Cli;

public sealed class VerifyTests
{
    [Fact]
    public void The_report_has_the_fields_of_the_interface()
    {
        var json = CommandLine.Json("verify", "--states", "500", "--cells", "1..4", "--seed", "9");
        Assert.Equal(
            ["states", "seed", "ensembles", "cells", "levels", "violations", "tightest", "seconds"],
                CommandLine.Keys(json));
        Assert.Equal((500, 9, 0), (json.GetProperty("states").GetInt32(), json.GetProperty("seed").GetInt32(),
            json.GetProperty("violations").GetArrayLength()));
        Assert.Equal(BoundCatalogue.All.Count, json.GetProperty("tightest").GetArrayLength());
        Assert.Subset(CommandLine.Keys(json.GetProperty("tightest")[0]).ToHashSet(), new HashSet<string> { "bound", "slack", "state" });
    }

    [Fact]
    public void A_campaign_is_reproducible()
    {
        string[] args = ["verify", "--states", "300", "--ensemble", "bures", "--cells", "3"];
        Assert.Equal(CommandLine.Result(args).Split('\n')[1..], CommandLine.Result(args).Split('\n')[1..]);
    }

    [Fact]
    public void Every_bound_is_named_in_text_and_latex() => Assert.All(new[] { "text", "latex" }, format =>
    {
        var output = CommandLine.Result("verify", "--states", "200", "--format", format);
        Assert.All(BoundCatalogue.All, bound => Assert.Contains(bound.Name, output, StringComparison.Ordinal));
    });

    /// <summary>binomial(64, 2) = 2016 dimensions for 62 cells of three levels are more than 2000 are drawn of.</summary>
    [Theory]
    [InlineData("62 cells of 2 levels", "--cells", "62", "--ensemble", "dirichlet", "--ensemble", "symmetric")]
    [InlineData("61 cells of 2 to 3 levels", "--cells", "61", "--ensemble", "dirichlet", "--ensemble", "symmetric")]
    [InlineData("1 to 3 cells of 16 levels", "--levels", "16")]
    public void What_is_left_out_is_chosen_so_that_states_can_be_drawn(string sizes, params string[] options) =>
        Assert.Contains(sizes, CommandLine.Run(["verify", "--states", "1", .. options]).Out, StringComparison.Ordinal);

    [Fact]
    public void Defaults_are_shown_as_they_are_written() => Assert.All(
        new[] { "[default: 1..8]", "[default: 2..3]" },
        text => Assert.Contains(text, CommandLine.Result("verify", "--help"), StringComparison.Ordinal));

    [Theory]
    [InlineData("did you mean bures?", "--ensemble", "burse")]
    [InlineData("--cells takes", "--cells", "8..1")]
    [InlineData("--cells takes", "--cells", "0")]
    [InlineData("--cells takes", "--cells", "1..2..3")]
    [InlineData("--levels takes", "--levels", "2..x")]
    [InlineData("--states takes", "--states", "0")]
    [InlineData("--seed takes", "--seed", "-1")]
    [InlineData("up to 2000 dimensions", "--cells", "1000", "--levels", "2..4")]
    public void Bad_input_is_refused(string message, params string[] options)
    {
        var run = CommandLine.Run(["verify", .. options]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
