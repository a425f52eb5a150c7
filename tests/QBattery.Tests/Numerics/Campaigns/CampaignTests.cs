using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Campaigns;

public sealed class CampaignTests
{
    private static readonly Plan Small = new(4000, 3, (1, 6), (2, 4), CampaignEnsemble.All);

    [Fact]
    public void No_bound_is_violated_and_every_bound_is_nearly_reached()
    {
        var findings = Run(Small, BoundCatalogue.All);
        Assert.Equal(4000, findings.States);
        Assert.Empty(findings.Violations);
        Assert.All(findings.Tightest, tightest => Assert.InRange(tightest.Slack.Middle, -1e-7, 1e-4));
    }

    [Fact]
    public void The_seed_alone_determines_what_is_found()
    {
        var (one, many) = (Run(Small, BoundCatalogue.All, 1), Run(Small, BoundCatalogue.All, 7));
        Assert.Equal(Found(one), Found(many));
        Assert.NotEqual(Found(one), Found(Run(Small with { Seed = 4 }, BoundCatalogue.All)));
    }

    [Theory]
    [InlineData("N/((N+2)*n)", Side.Upper, "N = 1, d = 2, populations 1/2, 1/2")]
    [InlineData("(1-sqrt(P))/n", Side.Upper, "N = 1, d = 2, populations 1/2, 1/2")]
    [InlineData("(1-P)/n", Side.Lower, "N = 1, d = 2, populations 2/3, 1/3")]
    [InlineData("(1-1/(rank-1/10))/n", Side.Upper, "N = 1, d = 2, populations 1/2, 1/2")]
    [InlineData("N/((N+1)*n)*9/10", Side.Upper, "N = 1, d = 2, populations 1/2, 1/2")]
    [InlineData("(1-F)*3/4/n", Side.Upper, "N = 1, d = 2, populations 1/2, 1/2")]
    public void A_planted_false_bound_is_caught_and_minimised(string expression, Side side, string state)
    {
        var planted = Planted(expression, side);
        var violation = Assert.Single(Run(Small, BoundCatalogue.All.Add(planted)).Violations);
        Assert.Equal(planted, violation.Bound);
        Assert.True(violation.Slack.High < 0);
        Assert.Equal(state, violation.Minimal.Text);
    }

    [Fact]
    public void A_false_bound_that_no_diagonal_state_violates_is_shown_by_a_matrix()
    {
        var violation = Assert.Single(Run(Small with { Cells = (1, 1), Levels = (2, 2) },
            [Planted("F*(1-F)/n", Side.Lower)]).Violations);
        Assert.IsType<Witness.Matrix>(violation.Minimal);
        Assert.Matches(@"^N = 1, d = 2, density matrix rows 0\.\d+, \(.*j\); \(.*j\), 0\.\d+$", violation.Minimal.Text);
    }

    [Fact]
    public void An_interrupted_campaign_reports_what_it_has()
    {
        using var interrupt = new CancellationTokenSource();
        var findings = Campaign.Run(
            Small with { States = 1_000_000 }, BoundCatalogue.All, done => { if (done > 1000) interrupt.Cancel(); },
                interrupt.Token);
        Assert.InRange(findings.States, 1000, 100_000);
        Assert.All(findings.Tightest, tightest => Assert.NotNull(tightest.State));
    }

    private static Findings Run(Plan plan, Seq<Bound> bounds, int threads = -1) =>
        Campaign.Run(plan, bounds, _ => { }, default, threads);

    private static Bound Planted(string expression, Side side) =>
        new("planted", side, Parse.Expression(expression).OrThrow(), "", "");

    private static string Found(Findings findings) =>
        string.Join("\n", findings.Tightest.Select(t => $"{t.Bound.Name} {t.Slack.Low:R} {t.Slack.High:R} {t.State?.Name}"));
}
