namespace QBattery.Batteries.Bounds;

/// <summary>On which side of the locked fraction a bound lies.</summary>
public enum Side
{
    /// <summary>bound &lt;= L.</summary>
    Lower,

    /// <summary>L &lt;= bound.</summary>
    Upper,
}

/// <summary>A bound on the locked fraction of a collective state, as data.</summary>
/// <param name="Name">The name a user sees.</param>
/// <param name="Side">The side.</param>
/// <param name="Expression">The bound in the symbols of <see cref="Quantity"/>.</param>
/// <param name="Statement">In words and symbols.</param>
/// <param name="Latex">To paste.</param>
/// <param name="TwoLevelsOnly">Whether it rests on theorem T1 and so holds for d = 2 only.</param>
/// <param name="SaturatedBy">The states that reach it.</param>
public sealed record Bound(
    string Name, Side Side, Expr Expression, string Statement, string Latex, bool TwoLevelsOnly, string SaturatedBy);

/// <summary>The symbols in which bounds are written.</summary>
public static class Quantity
{
    /// <summary>N, the number of cells.</summary>
    public const string Cells = "N";

    /// <summary>n = E/Delta, the mean excitation.</summary>
    public const string Excitation = "n";

    /// <summary>r_0, the largest eigenvalue.</summary>
    public const string Largest = "r_0";

    /// <summary>P = Tr rho^2.</summary>
    public const string Purity = "P";

    /// <summary>The number of non-zero eigenvalues.</summary>
    public const string Rank = "rank";

    /// <summary>d, the levels of a cell.</summary>
    public const string Levels = "d";

    /// <summary>m = floor(1/P), the least possible rank.</summary>
    public const string LeastRank = "m";
}

/// <summary>A bound evaluated for a family.</summary>
/// <param name="Bound">Which bound.</param>
/// <param name="Expression">Its closed form for the family, where all it needs is closed.</param>
/// <param name="Status">What is known of it: saturated, proved for all N, or a theorem checked numerically.</param>
public sealed record EvaluatedBound(Bound Bound, Expr? Expression, string Status);
