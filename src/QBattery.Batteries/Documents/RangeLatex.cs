using System.Numerics;
using QBattery.Symbolic;

namespace QBattery.Batteries.Documents;

/// <summary>The N of a derivation in LaTeX.</summary>
internal static class RangeLatex
{
    /// <summary>The relations that N satisfies; none where every N does.</summary>
    public static IEnumerable<(string Left, string Relation, string Right)> Relations(StatedRange range) =>
    [
        .. range.From > BigInteger.One ? [(Battery.CellsName, @"\ge", $"{range.From}")] : None,
        .. range.Class.Modulus > BigInteger.One
            ? [(Battery.CellsName, @"\equiv", $@"{range.Class.Residue} \pmod{{{range.Class.Modulus}}}")] : None,
        .. range.Conditions.SelectMany(Relations),
    ];

    private static IEnumerable<(string, string, string)> Relations(Condition condition) => condition.Margins
        .Select(margin => (Typeset.Latex(margin.Quantity), margin.Strict ? ">" : @"\ge", "0"))
        .Concat(condition.Integers.Select(whole => (Typeset.Latex(whole), @"\in", @"\mathbb{Z}")));

    private static (string, string, string)[] None => [];
}
