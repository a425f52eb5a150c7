namespace QBattery.Batteries;

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

    /// <summary>m = floor(1/P): a spectrum of purity P has more than m eigenvalues, or m equal ones.</summary>
    public const string LeastRank = "m";

    /// <summary>S, the von Neumann entropy in nats.</summary>
    public const string Entropy = "S";

    /// <summary>
    /// r_S, the solution in [1/(N+1), 1] of h(r) + (1-r) ln N = S, with h the binary entropy in nats.
    /// </summary>
    public const string LargestByEntropy = "r_S";

    /// <summary>b = min(n, N-n), the mean distance from the nearer end of the ladder.</summary>
    public const string FromEnd = "b";

    /// <summary>m_b = max(1, ceiling(2b)).</summary>
    public const string LevelsUsed = "m_b";

    /// <summary>F, the population of the full level |N>.</summary>
    public const string Fidelity = "F";
}
