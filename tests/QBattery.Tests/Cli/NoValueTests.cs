using System.Text.Json;

namespace QBattery.Tests.Cli;

/// <summary>What has no value is said in words; no command prints a NaN or an infinite number.</summary>
public sealed class NoValueTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Theory]
    [InlineData("list")]
    [InlineData("derive", "dicke", "--set", "k=0")]
    [InlineData("derive", "coherent", "--set", "theta=2*pi")]
    [InlineData("derive", "parallel", "--set", "s=1-1/10^9")]
    [InlineData("derive", "--populations", "1/(k-3)^2")]
    [InlineData("derive", "--energy", "N/2", "--largest-eigenvalue", "1-1/N^3")]
    [InlineData("expand", "log(N)/N", "--compare", "1,10")]
    [InlineData("expand", "1/(N-10)", "--compare", "10,11")]
    [InlineData("sum", "binomial(N,k)", "--index", "k", "--from", "0", "--to", "N")]
    [InlineData("evaluate", "log(0)")]
    [InlineData("evaluate", "exp(10^9)")]
    [InlineData("prove", "1/N > 0", "--for", "N>=1")]
    [InlineData("verify", "--states", "20", "--cells", "1", "--ensemble", "rank")]
    [InlineData("verify", "--states", "20", "--levels", "3")]
    [InlineData("protocol", "pump", "--cells", "4", "--set", "time=0")]
    [InlineData("protocol", "pump", "--cells", "1", "--set", "time=1000")]
    [InlineData("protocol", "tavis-cummings", "--cells", "3", "--set", "time=0", "--subsets")]
    [InlineData("protocol", "tavis-cummings", "--cells", "3", "--set", "charger=thermal,photons=0,time=1")]
    [InlineData("protocol", "spin-charger", "--cells", "3", "--set", "up=0")]
    [InlineData("scan", "pump", "--cells", "1,2,3", "--set", "time=0")]
    [InlineData("scan", "pump", "--cells", "1,2,3", "--set", "time=100000")]
    [InlineData("scan", "sweep", "--cells", "1,2,3,4", "--set", "photons=N,rate=10^12")]
    public void Nothing_undefined_is_printed_as_a_number(params string[] args) => AssertDefined(args);

    [Theory]
    [InlineData("1,0\n0,0")]
    [InlineData("1,0,0\n0,0,0\n0,0,0")]
    [InlineData("0,0\n0,1")]
    [InlineData("0.5,0.5\n0.5,0.5")]
    [InlineData("1.0000000001,0,0\n0,-1e-10,0\n0,0,0")]
    public void Nor_of_a_file(string text)
    {
        var path = Path.Combine(_folder, "rho.csv");
        File.WriteAllText(path, text);
        AssertDefined(["ergotropy", path]);
        AssertDefined(["ergotropy", path, "--basis", "descending", "--tolerance", "0.01"]);
    }

    private static void AssertDefined(string[] args) => Assert.All(new[] { "text", "latex", "json" }, format =>
    {
        var run = CommandLine.Run([.. args, "--format", format]);
        Assert.InRange(run.Code, 0, 2);
        Assert.DoesNotMatch(@"NaN|Infinity|∞|\binf\b", run.Out + run.Error);
        if (format == "json" && run.Out.Length > 0) JsonDocument.Parse(run.Out).Dispose();
    });
}
