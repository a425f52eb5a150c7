using System.Text.Json;

namespace QBattery.Tests.Cli;

public sealed class EvolveCommandTests
{
    private static readonly string[] Driven = ["evolve", "--cells", "4", "--hamiltonian", "2*Jx", "--jump", "sqrt(g)*Jm", "--set", "g=3/10"];

    [Fact]
    public void The_JSON_has_the_fields_of_the_contract()
    {
        var json = CommandLine.Json([.. Driven, "--time", "3/2"]);
        Assert.Subset(
            CommandLine.Keys(json).ToHashSet(),
            new HashSet<string>
            {
                "protocol", "parameters", "cells", "time", "energy", "ergotropy", "ratio", "lockedFraction", "largestEigenvalue",
                "ladderRatio", "truncation", "method", "power", "workPower", "capacity", "coherentErgotropy", "incoherentErgotropy",
                "errorEstimate", "steady", "cutoff", "purity", "traceDefect", "positivityDefect", "chargerEnergy",
            });
        Assert.Equal(4 * 0.735367475337, json.GetProperty("energy").GetDouble(), 1e-11);
        Assert.Equal("sqrt(g)*Jm", json.GetProperty("parameters").GetProperty("jumps")[0].GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("steady").ValueKind);
    }

    [Fact]
    public void A_steady_state_says_how_it_is_known()
    {
        var json = CommandLine.Json("evolve", "--cells", "6", "--hamiltonian", "3*Jx", "--jump", "Jm", "--steady");
        Assert.Equal(1, json.GetProperty("steady").GetProperty("dimension").GetInt32());
        Assert.InRange(json.GetProperty("steady").GetProperty("residual").GetDouble(), 0, 1e-14);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("time").ValueKind);
    }

    [Fact]
    public void A_trajectory_is_a_table()
    {
        var lines = CommandLine.Lines(CommandLine.Result([.. Driven, "--trajectory", "0..3/2:4", "--format", "csv"]));
        Assert.Equal(5, lines.Length);
        Assert.StartsWith("time,energy,ergotropy,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("1.5,2.94146990", lines[4], StringComparison.Ordinal);
        Assert.Equal(4, CommandLine.Json([.. Driven, "--trajectory", "0..3/2:4"]).GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public void Text_and_LaTeX_show_the_model()
    {
        Assert.Contains("L = sqrt(g)*Jm", CommandLine.Result([.. Driven, "--time", "1"]), StringComparison.Ordinal);
        Assert.Contains(@"\sqrt{g} J_{-}", CommandLine.Result([.. Driven, "--time", "1", "--format", "latex"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_can_come_from_a_file_of_the_right_size()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.csv");
        File.WriteAllText(path, "0.5,0\n0,0.5\n");
        var run = CommandLine.Json("evolve", "--cells", "1", "--hamiltonian", "Jx", "--battery", path, "--time", "1");
        var wrong = CommandLine.Run("evolve", "--cells", "2", "--hamiltonian", "Jx", "--battery", path, "--time", "1");
        File.Delete(path);
        Assert.Equal(0.5, run.GetProperty("energy").GetDouble(), 1e-14);
        Assert.Equal(2, wrong.Code);
        Assert.Contains("3 Dicke levels", wrong.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("full", 2, 0)]
    [InlineData("dicke(1)", 1, 0)]
    [InlineData("coherent(pi/2)", 1, 1)]
    [InlineData("coherent(pi/2,pi/3)", 1, 1)]
    public void States_have_names(string battery, double energy, double coherent)
    {
        var json = CommandLine.Json("evolve", "--cells", "2", "--hamiltonian", "0", "--battery", battery, "--time", "0");
        Assert.Equal(energy, json.GetProperty("energy").GetDouble(), 1e-14);
        Assert.Equal(coherent > 0, json.GetProperty("coherentErgotropy").GetDouble() > 0.1);
    }

    [Theory]
    [InlineData("unknown; did you mean", "--hamiltonian", "Jq*2", "--time", "1")]
    [InlineData("multiplication must be written with *", "--hamiltonian", "Jx Jy", "--time", "1")]
    [InlineData("no other exponents", "--hamiltonian", "2^Jx", "--time", "1")]
    [InlineData("not Hermitian", "--hamiltonian", "Jx+i*Jz", "--time", "1")]
    [InlineData("rates are not negative", "--hamiltonian", "Jx", "--jump", "sqrt(-0.3)*Jm", "--time", "1")]
    [InlineData("time=-1", "--hamiltonian", "Jx", "--time", "-1")]
    [InlineData("depends on the time t", "--hamiltonian", "cos(t)*Jx", "--jump", "Jm", "--steady")]
    [InlineData("only one can be given", "--hamiltonian", "Jx", "--jump", "Jm", "--steady", "--time", "1")]
    [InlineData("give --time", "--hamiltonian", "Jx")]
    [InlineData("pump without bound", "--hamiltonian", "a*Jp+ad*Jm", "--jump", "ad", "--steady")]
    [InlineData("GB", "--hamiltonian", "Jx", "--jump", "Jm", "--steady", "--cells", "20000")]
    [InlineData("it takes about", "--hamiltonian", "N^4*Jx", "--jump", "Jm", "--time", "10^12")]
    [InlineData("no value", "--hamiltonian", "g*Jx", "--set", "g=h", "--time", "1")]
    [InlineData("stands for an operator", "--hamiltonian", "Jx", "--set", "a=2", "--time", "1")]
    [InlineData("there is no such file", "--hamiltonian", "Jx", "--battery", "nowhere.npy", "--time", "1")]
    [InlineData("vacuum, fock(n)", "--hamiltonian", "a*Jp+ad*Jm", "--charger", "laser", "--time", "1")]
    [InlineData("there is no charger", "--hamiltonian", "Jx", "--charger", "fock(2)", "--time", "1")]
    [InlineData("starts with up to 5", "--hamiltonian", "a*Jp+ad*Jm", "--charger", "fock(5)", "--cutoff", "3", "--time", "1")]
    [InlineData("0..10:101", "--hamiltonian", "Jx", "--trajectory", "0-10")]
    public void Bad_input_has_one_clear_message(string words, params string[] options)
    {
        var run = CommandLine.Run([.. options.Contains("--cells") ? new[] { "evolve" } : ["evolve", "--cells", "2"], .. options]);
        Assert.Equal(2, run.Code);
        Assert.Contains(words == "unknown; did you mean" ? "did you mean Jm?" : words == "no value" ? "it may contain N, not h" : words,
            run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
    }

    [Fact]
    public void A_degenerate_steady_state_is_said_to_be_one()
    {
        var run = CommandLine.Run("evolve", "--cells", "3", "--hamiltonian", "0", "--jump", "Jz", "--steady", "--format", "json");
        Assert.Equal(1, run.Code);
        Assert.Contains("dimension 4", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"result\": null", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scan_of_a_model_finds_its_law()
    {
        var json = CommandLine.Json(
            "scan", "evolve", "--cells", "8,12,16,24,32,48", "--hamiltonian", "x*N/2*Jx", "--set", "x=1/2", "--jump", "Jm", "--steady");
        Assert.Equal("evolve", json.GetProperty("protocol").GetString());
        Assert.Equal(6, json.GetProperty("rows").GetArrayLength());
        Assert.Equal(3.2542933e-8, json.GetProperty("rows")[2].GetProperty("lockedFraction").GetDouble(), 1e-15);
    }

    [Fact]
    public void A_protocol_is_the_model_of_its_operators()
    {
        var protocol = CommandLine.Json("protocol", "tavis-cummings", "--cells", "5", "--set", "charger=coherent,photons=3,time=4/5");
        var model = CommandLine.Json("evolve", "--cells", "5", "--hamiltonian", "a*Jp+ad*Jm", "--charger", "coherent(3)", "--time", "4/5");
        foreach (var name in new[] { "energy", "ergotropy", "oneMinusLargestEigenvalue", "ladderRatio", "localRatio", "purity" })
            Assert.Equal(protocol.GetProperty(name).GetDouble(), model.GetProperty(name).GetDouble(), 1e-11);
    }
}
