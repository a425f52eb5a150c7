using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>What a charged battery can give, however it was charged.</summary>
internal static class EnergeticsBlocks
{
    /// <summary>Smaller relative errors do not touch the digits that are printed.</summary>
    private const double Noticeable = 1e-10;

    /// <summary>Energy, locked fraction, the deficit of the largest eigenvalue and purity, each in a row.</summary>
    /// <param name="energetics">What is known.</param>
    /// <param name="cells">N.</param>
    /// <param name="noise">The relative error of 1 - r_0.</param>
    public static Seq<Seq<Words>> Rows(Energetics energetics, int cells, double noise) =>
    [
        Row("E/(N Delta)", Figures.Formula(energetics.Energy / cells)),
        Row("L = 1 - R", energetics.LogLocked.Match(log => (Words)Figures.FormulaOfLog(log), _ => "undefined: E = 0")),
        Row("1 - r_0", Figures.FormulaOfLog(energetics.LogDeficit)),
        .. noise > Noticeable && energetics.LogLocked.IsOk
            ? [Row("its relative error", Figures.WithTwoDigits(noise))] : Array.Empty<Seq<Words>>(),
        Row("purity", Figures.Formula(energetics.Purity)),
    ];

    /// <summary>A name and its value.</summary>
    public static Seq<Words> Row(string name, Words value) => [name, value];

    /// <summary>The three ergotropies.</summary>
    /// <param name="energetics">What is known.</param>
    /// <param name="ofFull">Rows about parts of the first.</param>
    public static Document Ergotropies(Energetics energetics, Seq<Seq<Words>> ofFull) => new Document.Table(
        ["ergotropy", "W/Delta", "R = W/E", "over"],
        [
            Ergotropy("full", energetics.Full, "all unitaries"),
            .. ofFull,
            Ergotropy("ladder", energetics.Ladder, "unitaries inside the symmetric subspace"),
            Ergotropy("local", energetics.Local, "the same unitary on every cell"),
        ]);

    /// <summary>A ratio in print.</summary>
    public static Words Known(Result<double> value) =>
        value.Match(number => (Words)Figures.Formula(number), _ => "undefined");

    /// <summary>To paste: N, the time if there is one, energy, R and L, and the deficit.</summary>
    public static Seq<Relation> Relations(Energetics energetics, int cells, double? time) =>
    [
        Equal("N", $"{cells}"),
        .. time is { } known ? [Equal("t", Figures.Formula(known))] : Array.Empty<Relation>(),
        Equal(QuantityMarks.EnergyPerCell, Figures.Formula(energetics.Energy / cells)),
        .. energetics.LogLocked.Match<Seq<Relation>>(
            log => [Equal("R", Figures.Formula(1 - Math.Exp(log))), Equal("L", Figures.FormulaOfLog(log))], _ => []),
        Equal(QuantityMarks.Deficit, Figures.FormulaOfLog(energetics.LogDeficit)),
    ];

    /// <summary>One thing is another.</summary>
    public static Relation Equal(Mathematics left, Mathematics right) => new("", left, "=", right);

    /// <summary>For programs: energy, full ergotropy, locked fraction and largest eigenvalue.</summary>
    public static Seq<Field> Facts(Energetics energetics, double noise) =>
    [
        ("energy", energetics.Energy),
        ("ergotropy", energetics.Full.Ergotropy),
        ("ratio", Fact(energetics.Full.Ratio)),
        ("lockedFraction", energetics.LogLocked.Match(Figures.FactOfLog, _ => Data.None)),
        ("largestEigenvalue", energetics.Largest),
        ("oneMinusLargestEigenvalue", Figures.FactOfLog(energetics.LogDeficit)),
        ("relativeError", noise),
    ];

    /// <summary>A ratio for programs; nothing where it is undefined.</summary>
    public static Data Fact(Result<double> value) => value.Match(number => (Data)number, _ => Data.None);

    private static Seq<Words> Ergotropy(string name, Extraction part, string over) =>
        [name, Figures.Formula(part.Ergotropy), Known(part.Ratio), over];
}
