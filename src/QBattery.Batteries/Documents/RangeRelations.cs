using System.Numerics;
using QBattery.Symbolic;
using QBattery.Symbolic.Documents;

namespace QBattery.Batteries.Documents;

/// <summary>The N of a derivation as relations.</summary>
internal static class RangeRelations
{
    /// <summary>The relations that N satisfies; none where every N does.</summary>
    public static IEnumerable<Relation> Of(StatedRange range) =>
    [
        .. range.From > BigInteger.One ? [Cells(Marks.AtLeast, $"{range.From}")] : Array.Empty<Relation>(),
        .. range.Class.Modulus > BigInteger.One
            ? [Cells(Marks.Congruent, Marks.Modulo(range.Class.Residue, range.Class.Modulus))] : Array.Empty<Relation>(),
        .. range.Conditions.SelectMany(Relations),
    ];

    private static Relation Cells(Mathematics sign, Mathematics right) =>
        new("", Mathematics.Symbol(Battery.CellsName), sign, right);

    private static IEnumerable<Relation> Relations(Condition condition) => condition.Margins
        .Select(margin => new Relation("", margin.Quantity, margin.Strict ? ">" : Marks.AtLeast, "0"))
        .Concat(condition.Whole.Select(whole => new Relation("", whole, Marks.Element, Marks.Integers)));
}
