using QBattery.Numerics;
using QBattery.Numerics.Documents;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Protocols;

/// <summary>A protocol is one value, with settings, unit and run; a toy one is charged and printed like the others.</summary>
public sealed class OwnProtocolTests
{
    /// <summary>All cells full with probability p, else empty.</summary>
    private static readonly ProtocolKind Lottery = new("lottery", "all or nothing", "draws",
        [new("luck", "EXPR", "probability of all")], values => new Protocol(cells => Won(values[0], cells)));

    [Fact]
    public void Its_energetics_are_those_of_any_state()
    {
        var charged = Charging.Of(Named.Protocol, 4).OrThrow();
        Assert.Equal(3, charged.Energetics.Energy, 1e-14);
        Assert.Equal(2.75, charged.Energetics.Full.Ergotropy, 1e-14);
        Assert.Equal(2.75, charged.Energetics.Ladder.Ergotropy, 1e-14);
        Assert.Equal(2, charged.Energetics.Local.Ergotropy, 1e-14);
        Assert.Equal(0.625, charged.Energetics.Purity, 1e-15);
    }

    [Fact]
    public void It_is_printed_with_its_unit()
    {
        var rows = ChargedDocument.Rows(new(Named, Charging.Of(Named.Protocol, 4).OrThrow(), []))
            .Select(row => row.Map(cell => $"{cell}"));
        Assert.Contains<Seq<string>>(["draws", "1"], rows);
    }

    [Fact]
    public void The_number_of_cells_is_checked_for_all() => Assert.False(Charging.Of(Named.Protocol, 0).IsOk);

    private static NamedProtocol Named
    {
        get
        {
            Expr luck = Rational.Of(3, 4);
            return new(Lottery, [new("luck", luck, null)], Lottery.Build([luck]).OrThrow());
        }
    }

    private static Result<Charged> Won(Expr luck, int cells)
    {
        var p = ((Expr.Number)luck).Value.ToDouble();
        var state = new Reduced.Mixture(Enumerable.Range(0, cells + 1)
            .Select(k => k == cells ? Math.Log(p) : k == 0 ? Math.Log(1 - p) : double.NegativeInfinity).ToSeq());
        return new Charged(cells, [], 1, state, Energetics.Of(state), null);
    }
}
