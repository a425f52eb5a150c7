using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>Quantities of a state by their symbols.</summary>
internal static class QuantityMarks
{
    /// <summary>The energy of a cell in units of the gap, as a fraction.</summary>
    public static Mathematics EnergyPerCell { get; } =
        new Mathematics.Mark("E/(N Delta)", "E/(N \u0394)", @"\frac{E}{N \Delta}");

    /// <summary>The same on one line.</summary>
    public static Mathematics FlatEnergyPerCell { get; } =
        new Mathematics.Mark("E/(N Delta)", "E/(N \u0394)", @"E/(N\Delta)");

    /// <summary>How far the largest eigenvalue is from 1.</summary>
    public static Mathematics Deficit { get; } = new Mathematics.Mark("1 - r_0", "1 - r_0", "1 - r_{0}");

    /// <summary>The ergotropy in units of the gap.</summary>
    public static Mathematics Ergotropy { get; } = new Mathematics.Mark("W/Delta", "W/\u0394", @"W/\Delta");

    /// <summary>The energy of the passive state in units of the gap.</summary>
    public static Mathematics PassiveEnergy { get; } =
        new Mathematics.Mark("E_passive/Delta", "E_passive/\u0394", @"E_{\mathrm{passive}}/\Delta");
}
