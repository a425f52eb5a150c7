namespace QBattery.Tests.Cli;

public sealed class LawTests
{
    private const string Rows = "# a comment\nN,L,note\n4,0.25,a\n8,0.125,b\n16,0.0625,c\n32,0.03125,d\n64,0.015625,e\n";

    [Theory]
    [InlineData("N", "L")]
    [InlineData("1", "2")]
    public void Columns_are_known_by_name_or_number(string x, string y) => WithFile(Rows, file =>
    {
        var law = CommandLine.Json("law", file, "--x", x, "--y", y).GetProperty("law");
        Assert.Equal("universal", law.GetProperty("kind").GetString());
        Assert.Equal(1, law.GetProperty("exponent").GetDouble(), 1e-6);
        Assert.Equal(1, law.GetProperty("prefactor").GetDouble(), 1e-6);
    });

    [Theory]
    [InlineData("4 1\n8 2\n16 4\n32 8\n64 16\n128 32\n")]
    [InlineData("4;1\n8;2\n16;4\n32;8\n64;16\n128;32")]
    [InlineData("% two columns\nx\ty\r\n4\t1\r\n8\t2\r\n16\t4\r\n32\t8\r\n64\t16\r\n128\t32\r\n")]
    public void Tables_are_read_however_they_are_written(string text) => WithFile(text, file => Assert.Contains(
        "law: power law, y ~ 0.25", CommandLine.Result("law", file, "--x", "1", "--y", "2"), StringComparison.Ordinal));

    [Theory]
    [InlineData("did you mean 'L'", Rows, "N", "l")]
    [InlineData("there are N, L, note", Rows, "N", "energy")]
    [InlineData("there are N, L, note", Rows, "9", "L")]
    [InlineData("there are 1 to 2", "1 2\n2 3\n3 4\n4 5\n5 6", "1", "3")]
    [InlineData("\"a\" is not a number", Rows, "N", "note")]
    [InlineData("it has 4 rows", "1 2\n2 3\n3 4\n4 5", "1", "2")]
    [InlineData("not above zero", "1 2\n2 3\n3 0\n4 5\n5 6", "1", "2")]
    [InlineData("not above zero", "1 2\n2 3\n3 -1\n4 5\n5 6", "1", "2")]
    [InlineData("not above zero", "0 2\n2 3\n3 1\n4 5\n5 6", "1", "2")]
    [InlineData("not above zero", "1 2\n2 3\n3 NaN\n4 5\n5 6", "1", "2")]
    [InlineData("line 3 has 1 columns", "1 2\n2 3\n3\n4 5\n5 6", "1", "2")]
    [InlineData("same value", "1 2\n2 3\n2 4\n4 5\n5 6", "1", "2")]
    [InlineData("holds no rows", "# nothing\n", "1", "2")]
    public void Bad_rows_get_one_message_and_exit_code_2(string message, string text, string x, string y) =>
        WithFile(text, file =>
        {
            var run = CommandLine.Run("law", file, "--x", x, "--y", y);
            Assert.Equal((2, ""), (run.Code, run.Out));
            Assert.StartsWith("error: ", run.Error);
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("--law is locked, deficit, energy, power, time", "scan", "pump", "--cells", "4", "--set", "time=1", "--law", "wrong")]
    [InlineData("no-such-file", "law", "no-such-file", "--x", "1", "--y", "2")]
    [InlineData("--y", "law", "no-such-file", "--x", "1")]
    public void Bad_options_get_one_message_and_exit_code_2(string message, params string[] args)
    {
        var run = CommandLine.Run(args);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_law_of_the_maximal_power_of_a_scan_is_asked_for_by_name()
    {
        string[] scan = ["scan", "tavis-cummings", "--cells", "8,16,32,64,128", "--law", "power"];
        Assert.Equal("power", CommandLine.Json(scan).GetProperty("law").GetProperty("of").GetString());
        Assert.Matches(@"law: power law, P ~ 0\.58258\d*\(\d+\) N\^1\.50", CommandLine.Result(scan));
    }

    [Fact]
    public void A_protocol_says_its_powers_and_closed_quantities()
    {
        var json = CommandLine.Json("protocol", "tavis-cummings", "--cells", "8");
        Assert.Equal(0.590840 * Math.Pow(8, 1.5), json.GetProperty("power").GetDouble(), 2e-5);
        Assert.Equal(json.GetProperty("power").GetDouble(), json.GetProperty("maximalPower").GetDouble(), 1e-12);
        Assert.Equal(
            json.GetProperty("ergotropy").GetDouble() / json.GetProperty("time").GetDouble(),
            json.GetProperty("workPower").GetDouble(), 1e-12);
        Assert.Equal(
            8 - 2 * json.GetProperty("oneMinusLargestEigenvalue").GetDouble(), json.GetProperty("capacity").GetDouble(), 1e-12);
        Assert.Equal(json.GetProperty("energy").GetDouble(), json.GetProperty("daemonicErgotropy").GetDouble(), 1e-12);
    }

    private static void WithFile(string text, Action<string> test)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllText(file, text);
            test(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
