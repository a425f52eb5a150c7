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

    /// <summary>The energy over the time.</summary>
    public static Mathematics EnergyPower { get; } = new Mathematics.Mark("E/t", "E/t", @"\frac{E}{t}");

    /// <summary>The ergotropy over the time.</summary>
    public static Mathematics WorkPower { get; } = new Mathematics.Mark("W/t", "W/t", @"\frac{W}{t}");

    /// <summary>The largest energy over a time.</summary>
    public static Mathematics MaximalPower { get; } =
        new Mathematics.Mark("max E/t", "max E/t", @"\max_{t} \frac{E}{t}");

    /// <summary>The ergotropy in units of the gap.</summary>
    public static Mathematics Ergotropy { get; } = new Mathematics.Mark("W/Delta", "W/\u0394", @"W/\Delta");

    /// <summary>The energy of the passive state in units of the gap.</summary>
    public static Mathematics PassiveEnergy { get; } =
        new Mathematics.Mark("E_passive/Delta", "E_passive/\u0394", @"E_{\mathrm{passive}}/\Delta");
}
