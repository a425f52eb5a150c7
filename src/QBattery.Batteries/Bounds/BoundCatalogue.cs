using QBattery.Batteries.Bounds;
using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>
/// The bounds on the locked fraction of a collective state (Watanabe, Chen, Venkatesh 2026), as data: a new bound is
/// one more entry in one of the lists.
/// </summary>
public static class BoundCatalogue
{
    /// <summary>All bounds.</summary>
    public static Seq<Bound> All { get; } =
        [.. SpectrumBounds.All, .. PurityBounds.All, .. EntropyBounds.All, .. EnergyBounds.All, .. LadderBounds.All];
}
