using System.Text.RegularExpressions;
using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Symbolic;
using QBattery.Tests.Cli;

namespace QBattery.Tests.Documents;

/// <summary>A program prints exactly what the command line prints.</summary>
public sealed partial class ProgramTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("latex")]
    [InlineData("json")]
    public void A_derivation(string format)
    {
        var derivation = Derive.Family("gibbs", ("x", "1/2")).OrThrow();
        AssertSame(format, derivation.ToDocument(CrossCheck.Of(derivation)), "derive", "gibbs", "--set", "x=1/2");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("latex")]
    [InlineData("json")]
    public void An_expansion(string format)
    {
        var expansion = Expand.Of("2/(N+1)", order: 3).OrThrow();
        AssertSame(format, expansion.ToDocument(expansion.CompareWithValues(10, 100).OrThrow()),
            "expand", "2/(N+1)", "--order", "3", "--compare", "10,100");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("latex")]
    [InlineData("json")]
    public void A_sum(string format)
    {
        var term = Parse.Expression("k*binomial(N,k)").OrThrow();
        var sum = Summate.Of(new(term, "k", Build.Zero, Build.N, Assumptions.None)).OrThrow();
        AssertSame(format, sum.ToDocument(), "sum", "k*binomial(N,k)", "--index", "k", "--from", "0", "--to", "N");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("latex")]
    public void A_proof(string format)
    {
        var claim = Claim.Of("1/(N+1) < 1/N", Assumptions.None).OrThrow();
        AssertSame(format, claim.ToDocument(Prove.Of(claim)), "prove", "1/(N+1) < 1/N");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("latex")]
    [InlineData("json")]
    public void A_charged_battery(string format)
    {
        var pump = ProtocolCatalogue.Of("pump", new Dictionary<string, Expr> { ["time"] = Build.N / 4 }).OrThrow();
        AssertSame(format, pump.ToDocument(Charging.Of(pump.Protocol, 8).OrThrow()), "protocol", "pump", "--cells", "8", "--set", "time=N/4");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("latex")]
    [InlineData("json")]
    public void A_scan(string format)
    {
        var pump = ProtocolCatalogue.Of("pump", new Dictionary<string, Expr> { ["time"] = Build.N / 4 }).OrThrow();
        var rows = Result.All(new Seq<int>([4, 6, 8]), cells => Scan.Row(pump.Protocol, cells)).OrThrow();
        AssertSame(format, pump.ToDocument(rows), "scan", "pump", "--cells", "4,6,8", "--set", "time=N/4");
    }

    private static void AssertSame(string format, Document document, params string[] command) => Assert.Equal(
        WithoutRounding(CommandLine.RunWith("", [.. command, "--format", format]).Out.TrimEnd()),
        WithoutRounding(format == "text" ? document.ToText() : format == "latex" ? document.ToLatex() : document.ToJson()));

    /// <summary>Threads may add up in another order.</summary>
    private static string WithoutRounding(string text) => WorstError().Replace(text, "$1...");

    [GeneratedRegex("(worst ?[rR]elative ?[eE]rror\"?:? ).*")]
    private static partial Regex WorstError();
}
