namespace QBattery.Tests.Cli;

public sealed class ProtocolTests
{
    [Fact]
    public void The_JSON_has_the_fields_of_the_contract()
    {
        var json = CommandLine.Json("protocol", "tavis-cummings", "--cells", "2", "--set", "time=pi/sqrt(6)");
        Assert.Subset(
            CommandLine.Keys(json).ToHashSet(),
            new HashSet<string>
            {
                "protocol", "parameters", "cells", "time", "energy", "ergotropy", "ratio", "lockedFraction",
                "largestEigenvalue", "ladderRatio", "truncation",
            });
        Assert.Equal("tavis-cummings", json.GetProperty("protocol").GetString());
        Assert.Equal(15.0 / 16, json.GetProperty("ratio").GetDouble(), 1e-14);
        Assert.Equal(16.0 / 9, json.GetProperty("energy").GetDouble(), 1e-14);
        Assert.Equal("pi/sqrt(6)", json.GetProperty("parameters").GetProperty("time").GetString());
    }

    [Fact]
    public void Truncation_is_reported()
    {
        var cut = CommandLine.Json("protocol", "tavis-cummings", "--cells", "3", "--set",
            "charger=coherent,photons=9,tolerance=1/10^12,time=1/10").GetProperty("truncation");
        Assert.InRange(cut.GetProperty("discarded").GetDouble(), 1e-20, 1e-12);
        Assert.Equal(1e-12, cut.GetProperty("tolerance").GetDouble(), 1e-20);
    }

    [Fact]
    public void Expressions_may_contain_N_and_settings_may_be_given_one_by_one() => Assert.Equal(
        CommandLine.Result("protocol", "tavis-cummings", "--cells", "4", "--set", "photons=16,time=1/4"),
        CommandLine.Result("protocol", "tavis-cummings", "--cells", "4", "--set", "photons=N^2", "--set", "time=1/N")
            .Replace("N^2", "16").Replace("1/N", "1/4"));

    [Fact]
    public void A_locked_fraction_below_every_double_keeps_its_digits()
    {
        var json = CommandLine.Json("protocol", "pump", "--cells", "64", "--set", "time=N/4");
        Assert.Equal("1.206701272e-440", json.GetProperty("lockedFraction").GetRawText());
    }

    [Fact]
    public void Without_stored_energy_the_mathematics_says_no_and_nothing_is_NaN()
    {
        var run = CommandLine.Run("protocol", "pump", "--cells", "4", "--set", "time=0", "--format", "json");
        Assert.Equal(1, run.Code);
        Assert.Contains("stored energy is zero", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"ratio\": null", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_photon_number_that_is_rounded_is_said_to_be()
    {
        var run = CommandLine.Run("protocol", "tavis-cummings", "--cells", "8", "--set", "photons=N^(3/2)");
        Assert.Equal(0, run.Code);
        Assert.Contains("23 are taken", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Subsets_are_listed_from_one_cell_to_all()
    {
        var subsets = CommandLine.Json("protocol", "spin-charger", "--cells", "4", "--set", "time=first-max", "--subsets")
            .GetProperty("subsets").EnumerateArray().ToArray();
        Assert.Equal([1, 2, 3, 4], subsets.Select(subset => subset.GetProperty("cells").GetInt32()));
        Assert.Equal(1, subsets[^1].GetProperty("share").GetDouble(), 1e-14);
    }

    [Fact]
    public void LaTeX_has_the_values_without_machine_exponents()
    {
        var latex = CommandLine.Result("protocol", "pump", "--cells", "16", "--set", "time=N/4", "--format", "latex");
        Assert.Contains(@"L &= 1.30953666 \times 10^{-25}", latex, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--cells takes a whole number", "protocol", "pump", "--cells", "0", "--set", "time=1")]
    [InlineData("--cells", "protocol", "pump", "--set", "time=1")]
    [InlineData("it must be given", "protocol", "pump", "--cells", "4")]
    [InlineData("did you mean 'tavis-cummings'", "protocol", "tavis-cumings", "--cells", "4")]
    [InlineData("did you mean 'photons'", "protocol", "tavis-cummings", "--cells", "4", "--set", "fotons=3")]
    [InlineData("did you mean 'fock'", "protocol", "tavis-cummings", "--cells", "4", "--set", "charger=fokc")]
    [InlineData("max-power|first-max|EXPR", "protocol", "tavis-cummings", "--cells", "4", "--set", "time=now")]
    [InlineData("above zero", "protocol", "tavis-cummings", "--cells", "4", "--set", "photons=0")]
    [InlineData("zero or above", "protocol", "pump", "--cells", "4", "--set", "time=-1")]
    [InlineData("more excitations than levels", "protocol", "spin-charger", "--cells", "4", "--set", "up=5")]
    [InlineData("GB", "protocol", "tavis-cummings", "--cells", "1000000", "--set", "charger=coherent")]
    [InlineData("photon numbers", "protocol", "tavis-cummings", "--cells", "4", "--set", "charger=thermal,photons=10^9")]
    [InlineData("expected", "protocol", "pump", "--cells", "4", "--set", "time=2*/N")]
    [InlineData("text, latex or json", "protocol", "pump", "--cells", "4", "--set", "time=1", "--format", "csv")]
    [InlineData("separated by commas", "scan", "pump", "--cells", "4,0", "--set", "time=1")]
    [InlineData("at N = 3", "scan", "pump", "--cells", "2,3", "--set", "time=5/2-N", "--format", "json")]
    public void Bad_input_gets_one_message_and_exit_code_2(string message, params string[] args)
    {
        var run = CommandLine.Run(args);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith("error: ", run.Error);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_protocols_are_listed_with_their_settings()
    {
        var list = CommandLine.Json("list").GetProperty("protocols").EnumerateArray();
        Assert.Equal(
            ["tavis-cummings", "spin-charger", "pump", "sweep"],
            list.Select(protocol => protocol.GetProperty("name").GetString()));
        Assert.Contains("max-power|first-max|EXPR", CommandLine.Result("list"), StringComparison.Ordinal);
    }
}
