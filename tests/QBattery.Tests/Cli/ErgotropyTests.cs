using System.Numerics;
using System.Text.Json;
using QBattery.Tests.Numerics.Files;

namespace QBattery.Tests.Cli;

public sealed class ErgotropyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void The_report_has_the_fields_of_the_interface()
    {
        var json = CommandLine.Json("ergotropy", File("0.1,0,0\n0,0.2,0\n0,0,0.7"));
        Assert.Subset(CommandLine.Keys(json).ToHashSet(), new HashSet<string>
        {
            "cells", "levels", "energy", "purity", "entropy", "largestEigenvalue", "full", "ladder", "local", "bounds",
        });
        Assert.Equal(["name", "side", "value", "slack", "holds"], CommandLine.Keys(json.GetProperty("bounds")[0]));
        Assert.Equal(["passiveEnergy", "ergotropy", "ratio", "lockedFraction"], CommandLine.Keys(json.GetProperty("full")));
        Assert.True(json.GetProperty("bounds").GetArrayLength() >= 15);
        Assert.All(json.GetProperty("bounds").EnumerateArray(), bound => Assert.True(bound.GetProperty("holds")
            .GetBoolean()));
    }

    /// <summary>Populations 0.1, 0.2, 0.7: E = 1.6, full 0.3, ladder 0.2 + 2*0.1, one cell 0.8 excited.</summary>
    [Fact]
    public void Three_ergotropies_stand_side_by_side()
    {
        var json = CommandLine.Json("ergotropy", File("0.1,0,0\n0,0.2,0\n0,0,0.7"));
        Assert.Equal(1.6, json.GetProperty("energy").GetDouble(), 1e-14);
        Assert.Equal([0.3, 0.4, 0.4],
            new[] { "full", "ladder", "local" }.Select(name => Math.Round(Passive(json, name), 13)));
    }

    [Fact]
    public void Descending_order_is_read_backwards()
    {
        var (up, down) = (File("0.1,0.05j,0\n-0.05j,0.2,0\n0,0,0.7"), File("0.7,0,0\n0,0.2,-0.05j\n0,0.05j,0.1"));
        var (left, right) = (CommandLine.Json("ergotropy", up), CommandLine.Json("ergotropy", down, "--basis", "descending"));
        Assert.All(new[] { "full", "ladder", "local" },
            sense => Assert.Equal(Passive(left, sense), Passive(right, sense), 1e-14));
        Assert.Equal(1.6, right.GetProperty("energy").GetDouble(), 1e-14);
        Assert.Equal(0.4, CommandLine.Json("ergotropy", down).GetProperty("energy").GetDouble(), 1e-14);
    }

    [Fact]
    public void Cells_with_more_levels_are_read()
    {
        var json = CommandLine.Json("ergotropy", File("0.5,0,0\n0,0.25,0\n0,0,0.25"), "--levels", "3");
        Assert.Equal((1, 3), (json.GetProperty("cells").GetInt32(), json.GetProperty("levels").GetInt32()));
        Assert.Equal(0.75, Passive(json, "full"), 1e-14);
    }

    [Fact]
    public void An_empty_battery_has_no_ratio_and_still_has_a_report()
    {
        var path = File("1,0\n0,0");
        Assert.Equal(JsonValueKind.Null,
            CommandLine.Json("ergotropy", path).GetProperty("full").GetProperty("ratio").ValueKind);
        Assert.Contains("undefined", CommandLine.Result("ergotropy", path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_state_has_a_certified_largest_eigenvalue_and_enclosures_of_the_rest()
    {
        const int size = 600;
        var populations = Enumerable.Range(1, size).Select(k => k / (size * (size + 1) / 2.0)).ToArray();
        var data = Enumerable.Range(0, size * size)
            .SelectMany(i => BitConverter.GetBytes(i % (size + 1) == 0 ? populations[i / size] : 0.0));
        var path = Path.Combine(_folder, "large.npy");
        System.IO.File.WriteAllBytes(path,
            Written.Npy($"{{'descr': '<f8', 'fortran_order': False, 'shape': ({size}, {size}), }}", [.. data]));
        var (part, whole) = (CommandLine.Json("ergotropy", path), CommandLine.Json("ergotropy", path, "--spectrum"));
        Assert.Contains("Lanczos", part.GetProperty("method").GetString(), StringComparison.Ordinal);
        Assert.Equal(populations[^1], part.GetProperty("largestEigenvalue").GetDouble(), 1e-9);
        Assert.Equal(Passive(whole, "full"), Passive(part, "full"), 1e-9);
        Assert.Equal(size, whole.GetProperty("spectrum").GetArrayLength());
        var ends = part.GetProperty("enclosures").GetProperty("entropy");
        Assert.InRange(whole.GetProperty("entropy").GetDouble(), ends[0].GetDouble(), ends[1].GetDouble());
    }

    [Theory]
    [InlineData("\\begin{tabular}", "latex")]
    [InlineData("ladder: inside the symmetric subspace", "text")]
    public void Every_format_has_its_report(string part, string format) =>
        Assert.Contains(part, CommandLine.Result("ergotropy", File("0.5,0\n0,0.5"), "--format", format),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("the trace is 0.5", "0.5,0\n0,0")]
    [InlineData("not Hermitian", "0.5,0.5\n0,0.5")]
    [InlineData("negative eigenvalue", "0.5,1\n1,0.5")]
    [InlineData("fit no number of 3-level cells", "0.5,0\n0,0.5", "--levels", "3")]
    [InlineData("--basis is", "0.5,0\n0,0.5", "--basis", "upwards")]
    [InlineData("--tolerance takes", "0.5,0\n0,0.5", "--tolerance", "1")]
    [InlineData("--tolerance takes", "0.5,0\n0,0.5", "--tolerance", "-1e-3")]
    [InlineData("--levels takes", "0.5,0\n0,0.5", "--levels", "1")]
    public void What_is_no_state_is_bad_input(string message, string text, params string[] options) =>
        AssertRefused(message, ["ergotropy", File(text), .. options]);

    [Theory]
    [InlineData("")]
    [InlineData("nowhere/rho.npy")]
    [InlineData(".")]
    [InlineData("a\0b")]
    public void A_file_that_cannot_be_read_is_bad_input(string path) =>
        AssertRefused("cannot be read", ["ergotropy", path]);

    [Fact]
    public void A_tolerance_admits_what_a_simulation_leaves()
    {
        var path = File("0.5,0\n0,0.499999");
        AssertRefused("trace", ["ergotropy", path]);
        Assert.Equal(0, CommandLine.Run("ergotropy", path, "--tolerance", "1e-5").Code);
    }

    [Theory]
    [InlineData("0.5,0,0\n0,0.5000000001,0\n0,0,-1e-10")]
    [InlineData("0.3333333333,0,0\n0,0.3333333333,0\n0,0,0.3333333333")]
    public void Harmless_defects_alarm_nobody(string text)
    {
        var json = CommandLine.Json("ergotropy", File(text));
        Assert.All(json.GetProperty("bounds").EnumerateArray(), bound => Assert.True(bound.GetProperty("holds").GetBoolean()));
        Assert.Equal(json.GetProperty("bounds").GetArrayLength(), json.GetProperty("verdicts").GetArrayLength());
        Assert.Contains(json.GetProperty("verdicts").EnumerateArray(),
            bound => bound.GetProperty("verdict").GetString() == "holds within the error");
        Assert.DoesNotContain("VIOLATED", CommandLine.Result("ergotropy", File(text)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reading_is_said_and_weight_at_the_low_end_proves_nothing()
    {
        var path = File("0.7,0,0\n0,0.2,0\n0,0,0.1");
        Assert.Contains("E = 0.4 of at most 2: if the rows run from m = +J down", CommandLine.Result("ergotropy", path), StringComparison.Ordinal);
        Assert.Contains("ground state stands first", CommandLine.Result("ergotropy", path), StringComparison.Ordinal);
        foreach (var basis in new[] { "ascending", "descending" })
        {
            var reading = CommandLine.Json("ergotropy", path, "--basis", basis).GetProperty("reading");
            Assert.Equal(basis, reading.GetProperty("basis").GetString());
            Assert.Equal(0, reading.GetProperty("notes").GetArrayLength());
        }
    }

    [Fact]
    public void The_number_of_cells_is_asserted_and_other_layouts_are_named()
    {
        var path = File("0.1,0,0,0\n0,0.2,0,0\n0,0,0.3,0\n0,0,0,0.4");
        Assert.Contains("the full product space of 2 cells (2^2 = 4)", CommandLine.Result("ergotropy", path), StringComparison.Ordinal);
        Assert.DoesNotContain("note:", CommandLine.Result("ergotropy", path, "--cells", "3"), StringComparison.Ordinal);
        AssertRefused("the full product space of 2 cells", ["ergotropy", path, "--cells", "2"]);
        AssertRefused("which has 6", ["ergotropy", path, "--cells", "5"]);
        AssertRefused("--cells takes", ["ergotropy", path, "--cells", "0"]);
    }

    [Fact]
    public void The_order_of_rows_of_more_levels_is_printed_and_in_the_help()
    {
        const string order = "(2,0,0) (1,1,0) (0,2,0) (1,0,1) (0,1,1) (0,0,2)";
        var path = File(string.Join('\n', Enumerable.Range(0, 6).Select(i =>
            string.Join(',', Enumerable.Range(0, 6).Select(j => i == j && i > 3 ? "0.5" : "0")))));
        Assert.Contains(order, CommandLine.Result("ergotropy", path, "--levels", "3"), StringComparison.Ordinal);
        Assert.Contains(order, CommandLine.Result("ergotropy", "--help"), StringComparison.Ordinal);
    }

    private static void AssertRefused(string message, string[] args)
    {
        var run = CommandLine.Run(args);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith("error: ", run.Error);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private static double Passive(JsonElement json, string sense) =>
        json.GetProperty(sense).GetProperty("passiveEnergy").GetDouble();

    private string File(string text)
    {
        var path = Path.Combine(_folder, Path.GetRandomFileName() + ".csv");
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
