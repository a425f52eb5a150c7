using QBattery.Symbolic.Core;

namespace QBattery.Tests.Symbolic.Core;

public sealed class NearestTests
{
    private static readonly string[] Families =
        ["uniform", "gibbs", "thermal", "coherent", "depolarised", "levels", "parallel"];

    [Theory]
    [InlineData("unifrom", "uniform")]
    [InlineData("Gibbs", "gibbs")]
    [InlineData("gibs", "gibbs")]
    [InlineData("depolarized", "depolarised")]
    [InlineData("paralel", "parallel")]
    [InlineData("harmonic", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_suggested_if_it_is_near(string name, string? expected) =>
        Assert.Equal(expected, Nearest.Of(name, Families));

    [Fact]
    public void Nothing_is_near_a_very_long_name_or_an_empty_list()
    {
        Assert.Null(Nearest.Of(new string('x', 1_000_000), Families));
        Assert.Null(Nearest.Of("gibbs", []));
    }

    [Fact]
    public void Case_decides_between_equals() => Assert.Equal("Delta", Nearest.Of("Delta", ["delta", "Delta"]));
}
