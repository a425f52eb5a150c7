using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Numerics.Campaigns;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Campaigns;

public sealed class ShardTests
{
    [Theory]
    [InlineData(1000, 7)]
    [InlineData(3, 8)]
    [InlineData(1_000_000_000_000_000_000, 1000)]
    public void Parts_follow_one_another_and_are_the_whole(long total, int count)
    {
        var parts = Enumerable.Range(1, count).Select(i => new Shard(i, count).Of(total)).ToArray();
        Assert.Equal((0, total), (parts[0].From, parts[^1].To));
        Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
        Assert.InRange(parts.Max(part => part.To - part.From) - parts.Min(part => part.To - part.From), 0, 1);
    }

    [Fact]
    public void Every_item_is_in_one_part() => Assert.Equal(
        Enumerable.Range(0, 11), Enumerable.Range(1, 4).SelectMany(i => new Shard(i, 4).Of(Enumerable.Range(0, 11).ToSeq())).Order());

    [Theory]
    [InlineData(0, 3)]
    [InlineData(4, 3)]
    [InlineData(1, 0)]
    public void There_is_no_other_part(int index, int count) => Assert.Throws<ArgumentException>(() => new Shard(index, count));

    /// <summary>A false bound among them, so that violations are put together too.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public void The_union_of_parts_is_the_campaign(int count)
    {
        Seq<Bound> bounds = [.. BoundCatalogue.All, FalseBound];
        var plan = new Plan(900, 11, (1, 5), (2, 3), CampaignEnsemble.All);
        var whole = Campaign.Run(plan, bounds, _ => { }, CancellationToken.None);
        var parts = Enumerable.Range(1, count).Select(i => plan with { Shard = new(i, count) }).Select(part => Marked(
            part, Campaign.Run(part, bounds, _ => { }, CancellationToken.None, threads: 1)));
        var merged = Campaign.Merge(parts.ToSeq(), bounds);
        Assert.Equal(whole.States, merged.States);
        Assert.Equal(whole.Tightest.Select(Shown), merged.Tightest.Select(Shown));
        Assert.NotEmpty(whole.Violations);
        Assert.Equal(whole.Violations.Select(found => $"{found} {found.State}"), merged.Violations.Select(found => $"{found} {found.State}"));
    }

    private static Bound FalseBound => BoundCatalogue.All[0] with
    {
        Name = "false", Expression = BoundCatalogue.All[0].Expression / 2,
    };

    private static Part Marked(Plan plan, Findings findings) => new(plan, findings.States,
    [
        .. findings.Tightest.Where(found => found.State is not null).Select(found => new Mark(found.Bound, found.State!.Index)),
        .. findings.Violations.Select(found => new Mark(found.Bound, found.State.Index)),
    ], findings.Elapsed);

    private static (string, Bracket, long?) Shown(Tightest found) => (found.Bound.Name, found.Slack, found.State?.Index);
}
