using QBattery.Batteries;

namespace QBattery.Tests.Cli;

public sealed class ListTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("latex")]
    [InlineData("json")]
    public void Every_family_and_bound_is_listed_in_every_format(string format)
    {
        var output = CommandLine.Result("list", "--format", format);
        Assert.All(Catalogue.Families, family => Assert.Contains(family.Name, output, StringComparison.Ordinal));
        Assert.All(BoundCatalogue.All, bound => Assert.Contains(bound.Name, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(@"populations $\sim x^{N-k}$ \\")]
    [InlineData(@"populations $\binom{N}{k} q^{k} (1-q)^{N-k}$ \\")]
    [InlineData(@"every cell turned by $\theta$ \\")]
    [InlineData(@"the full level $k = N$ with probability $1-\mathrm{eps}$, else")]
    [InlineData(@"$H = g (a J_{+} + \mathrm{h.c.})$ \\")]
    [InlineData(@"$|N\rangle$ is an eigenstate")]
    public void Formulas_are_mathematics_in_latex(string formula) =>
        Assert.Contains(formula, CommandLine.Result("list", "--format", "latex"), StringComparison.Ordinal);

    [Fact]
    public void No_formula_is_left_as_words_in_latex() =>
        Assert.DoesNotContain("textasciicircum", CommandLine.Result("list", "--format", "latex"), StringComparison.Ordinal);

    [Fact]
    public void Parameters_come_with_their_ranges() =>
        Assert.Matches(@"(?m)^  gibbs  .*  0<x<1: ", CommandLine.Result("list"));

    [Theory]
    [InlineData("families", "gibbs")]
    [InlineData("protocols", "tavis-cummings")]
    [InlineData("bounds", "purity")]
    [InlineData("functions", "binomial(x,y)")]
    public void One_list_holds_nothing_of_the_others(string list, string entry)
    {
        Assert.Equal([list], CommandLine.Keys(CommandLine.Json("list", list)));
        Assert.Contains(entry, CommandLine.Result("list", list), StringComparison.Ordinal);
        Assert.Contains(CommandLine.Result("list", list).TrimEnd(), CommandLine.Result("list"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_there_is_not_is_bad_input() =>
        Assert.Contains("did you mean bounds?", CommandLine.Run("list", "bonds").Error, StringComparison.Ordinal);

    [Fact]
    public void Every_family_listed_can_be_derived() => Assert.All(
        CommandLine.Json("list").GetProperty("families").EnumerateArray()
            .Select(family => family.GetProperty("name").GetString()!),
        family => Assert.Equal(0, CommandLine.Run(["derive", family, .. Needed(family)]).Code));

    /// <summary>Parameters that cannot stay open.</summary>
    private static string[] Needed(string family) => family switch
    {
        "levels" or "noisy-levels" => ["--set", "d=3"],
        "dicke" => ["--set", "k=N/2"],
        "subset" => ["--set", "k=1", "--set", "M=N-1"],
        _ => [],
    };
}
