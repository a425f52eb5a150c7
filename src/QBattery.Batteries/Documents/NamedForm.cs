using QBattery.Symbolic;
using QBattery.Symbolic.Documents;

namespace QBattery.Batteries.Documents;

/// <summary>A closed form with its names.</summary>
/// <param name="Key">For programs.</param>
/// <param name="Name">In words.</param>
/// <param name="Symbol">In formulas.</param>
/// <param name="Value">The closed form.</param>
internal sealed record NamedForm(string Key, string Name, Mathematics Symbol, Expr Value)
{
    /// <summary>The closed forms that are known, in the order of reading.</summary>
    public static Seq<NamedForm> All(ClosedForms forms) =>
    [
        new("energy", "energy", "E", forms.Energy),
        new("passiveEnergy", "passive energy", Marks.Named("E", "passive"), forms.PassiveEnergy),
        new("ergotropy", "ergotropy", "W", forms.Ergotropy),
        new("ratio", "ratio W/E", "R", forms.Ratio),
        new("lockedFraction", "locked fraction", "L", forms.LockedFraction),
        new("largestEigenvalue", "largest eigenvalue", new Mathematics.Mark("r_0", "r_0", "r_{0}"), forms.LargestEigenvalue),
        .. Known("purity", "purity", "P", forms.Purity),
        .. Known("ladderErgotropy", "ladder ergotropy", Marks.Named("W", "ladder"), forms.LadderErgotropy),
        .. Known("localErgotropy", "local ergotropy", Marks.Named("W", "local"), forms.LocalErgotropy),
    ];

    private static IEnumerable<NamedForm> Known(string key, string name, Mathematics symbol, Expr? value) =>
        value is null ? [] : [new(key, name, symbol, value)];
}
