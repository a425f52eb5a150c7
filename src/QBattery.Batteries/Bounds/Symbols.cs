using QBattery.Symbolic;
using static QBattery.Symbolic.Build;

namespace QBattery.Batteries.Bounds;

/// <summary>The quantities of bounds as expressions.</summary>
internal static class Symbols
{
    public static readonly Expr Cells = Symbol(Quantity.Cells);
    public static readonly Expr Mean = Symbol(Quantity.Excitation);
    public static readonly Expr Largest = Symbol(Quantity.Largest);
    public static readonly Expr Purity = Symbol(Quantity.Purity);
    public static readonly Expr Rank = Symbol(Quantity.Rank);
    public static readonly Expr Levels = Symbol(Quantity.Levels);
    public static readonly Expr LeastRank = Symbol(Quantity.LeastRank);
    public static readonly Expr Entropy = Symbol(Quantity.Entropy);
    public static readonly Expr LargestByEntropy = Symbol(Quantity.LargestByEntropy);
    public static readonly Expr FromEnd = Symbol(Quantity.FromEnd);
    public static readonly Expr LevelsUsed = Symbol(Quantity.LevelsUsed);
    public static readonly Expr Fidelity = Symbol(Quantity.Fidelity);

    /// <summary>D = N+1, the number of Dicke levels.</summary>
    public static readonly Expr Dimension = Cells + One;
}
