using QBattery.Numerics.States;

namespace QBattery.Numerics;

/// <summary>How it is known that no eigenvalue is larger than the one that was found.</summary>
public enum LargestGround
{
    /// <summary>The purity leaves no room for another as large.</summary>
    Purity,

    /// <summary>Cholesky's factorisation of r - rho.</summary>
    Cholesky,
}

/// <summary>How the eigenvalues of a state were found.</summary>
public abstract record EigenMethod
{
    private EigenMethod() { }

    /// <summary>In words.</summary>
    public sealed override string ToString() => this switch
    {
        All => "all eigenvalues, by Householder's reduction and QL steps",
        Largest found => $"Lanczos, {found.Products} products, residual {Collector.Text(found.Residual)}; "
            + $"{Why(found.Ground)}; none is below {Collector.Text(found.Least)}",
    };

    /// <summary>All of them, by Householder's reduction and QL steps.</summary>
    public sealed record All : EigenMethod;

    /// <summary>The largest alone, by Lanczos's iteration.</summary>
    /// <param name="Products">The number of products of the matrix with a vector.</param>
    /// <param name="Residual">The length of rho v - r v for the vector v of length 1 that was reached.</param>
    /// <param name="Ground">Why none is larger.</param>
    /// <param name="Least">None is below this.</param>
    public sealed record Largest(int Products, double Residual, LargestGround Ground, double Least) : EigenMethod;

    private static string Why(LargestGround ground) => ground switch
    {
        LargestGround.Purity => "no other eigenvalue is as large, by the purity",
        LargestGround.Cholesky => "none is larger, by Cholesky's factorisation",
    };
}
