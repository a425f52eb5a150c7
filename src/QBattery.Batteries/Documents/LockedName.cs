using QBattery.Symbolic;
using QBattery.Symbolic.Documents;

namespace QBattery.Batteries.Documents;

/// <summary>Locked fractions and how bounds stand to them.</summary>
internal static class LockedName
{
    /// <summary>The symbol of a locked fraction.</summary>
    public static Mathematics Of(Sense sense) => sense switch
    {
        Sense.Full => "L",
        Sense.Ladder => Marks.Named("L", "ladder"),
    };

    /// <summary>How L stands to a bound on a side.</summary>
    public static Mathematics Relation(Side side) => side switch
    {
        Side.Lower => Marks.AtLeast,
        Side.Upper => Marks.AtMost,
    };

    /// <summary>What a bound claims of L: L &lt;= 2/N.</summary>
    public static Mathematics Claim(Bound bound, Mathematics value) =>
        Mathematics.Of($"{Of(bound.Sense)} {Relation(bound.Side)} {value}");
}
