using QBattery.Batteries;
using QBattery.Symbolic;
using QBattery.Tests.Cli;

namespace QBattery.Tests.Batteries;

/// <summary>What derivations and their parts say of themselves.</summary>
public sealed class TextTests
{
    private static Derivation Derived(string family, string settings, int order) => Derive.Of(Catalogue.Subject(family,
        settings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(setting => setting.Split('='))
            .Select(parts => (parts[0], Parse.Expression(parts[1]).OrThrow())).ToSeq(), Assumptions.None).OrThrow(), order).OrThrow();

    /// <summary>The lines that the command line begins with.</summary>
    [Theory]
    [InlineData("uniform", "")]
    [InlineData("depolarised", "eps=c/N^2")]
    [InlineData("depolarised", "eps=exp(-c*N^2)")]
    [InlineData("gibbs", "x=1/2")]
    [InlineData("thermal", "x=1/2")]
    [InlineData("levels", "d=3")]
    [InlineData("binomial", "q=1/3")]
    [InlineData("pump", "t=N/4")]
    public void A_derivation_is_what_the_command_line_begins_with(string family, string settings)
    {
        var printed = CommandLine.Lines(CommandLine.Result(
            ["derive", family, "--order", "3", .. settings.Length > 0 ? new[] { "--set", settings } : []]));
        Assert.Equal(string.Join('\n', printed.TakeWhile(line => line.Length > 0)), Derived(family, settings, 3).ToString());
    }

    [Fact]
    public void The_parts_are_sentences()
    {
        var derivation = Derived("depolarised", "eps=c/N^2", 2);
        Assert.Equal("power law 1/N^3, leading c/N^3", derivation.Law.ToString());
        Assert.Equal("N where 0 <= c/N^2 <= 1", derivation.Range.ToString());
        Assert.StartsWith("depolarised; eps = c/N^2", $"{derivation.Subject}");
        Assert.Equal("the full Dicke level with noise c/N^2; N cells of 2 levels", derivation.Subject.State.ToString());
        Assert.Equal("0 modulo 2", new ResidueClass(2, 0).ToString());
        Assert.Contains("L = 2*c/((2*N^2-c)*(N+1))", $"{derivation.Forms}");
    }
}
