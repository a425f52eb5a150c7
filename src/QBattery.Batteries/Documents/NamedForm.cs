using QBattery.Symbolic;

namespace QBattery.Batteries.Documents;

/// <summary>A closed form with its names.</summary>
/// <param name="Key">In JSON.</param>
/// <param name="Name">In words.</param>
/// <param name="Symbol">In text.</param>
/// <param name="Latex">The symbol in LaTeX.</param>
/// <param name="Value">The closed form.</param>
internal sealed record NamedForm(string Key, string Name, string Symbol, string Latex, Expr Value)
{
    /// <summary>The closed forms that are known, in the order of reading.</summary>
    public static Seq<NamedForm> All(ClosedForms forms) =>
    [
        new("energy", "energy", "E", "E", forms.Energy),
        new("passiveEnergy", "passive energy", "E_passive", @"E_{\mathrm{passive}}", forms.PassiveEnergy),
        new("ergotropy", "ergotropy", "W", "W", forms.Ergotropy),
        new("ratio", "ratio W/E", "R", "R", forms.Ratio),
        new("lockedFraction", "locked fraction", "L", "L", forms.LockedFraction),
        new("largestEigenvalue", "largest eigenvalue", "r_0", "r_{0}", forms.LargestEigenvalue),
        .. Known("purity", "purity", "P", "P", forms.Purity),
        .. Known("ladderErgotropy", "ladder ergotropy", "W_ladder", @"W_{\mathrm{ladder}}", forms.LadderErgotropy),
        .. Known("localErgotropy", "local ergotropy", "W_local", @"W_{\mathrm{local}}", forms.LocalErgotropy),
    ];

    private static IEnumerable<NamedForm> Known(string key, string name, string symbol, string latex, Expr? value) =>
        value is null ? [] : [new(key, name, symbol, latex, value)];
}
