using System.Numerics;
using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>What was done to know part of a derivation.</summary>
public abstract record Evidence
{
    private Evidence() { }

    /// <summary>Closed forms that are not derived here.</summary>
    public sealed record Given(Origin From) : Evidence;

    /// <summary>A sum over the levels in closed form, with its certificate.</summary>
    public sealed record Certificate(Summed What, ClosedSum Sum) : Evidence;

    /// <summary>A product in closed form, h(j+1)/h(j) being its factor.</summary>
    public sealed record Product(Expr Value, Expr Antiquotient) : Evidence;

    /// <summary>The variance of k, from the certified sums.</summary>
    public sealed record Variance(Expr Value) : Evidence;

    /// <summary>Eigenvalues in decreasing order, by the signs of their differences.</summary>
    public sealed record Order(Seq<Expr> Eigenvalues) : Evidence;

    /// <summary>The most populated level.</summary>
    public sealed record Mode(Expr Level, ModeGround Ground) : Evidence;

    /// <summary>The largest population between values of the continued weight at z and z - 1.</summary>
    /// <param name="Zero">z, the real level at which the weight stops growing.</param>
    /// <param name="Where">Where the continued weight is positive.</param>
    /// <param name="From">The N from which on that holds; null where none is known.</param>
    public sealed record Enclosure(Expr Zero, Condition Where, BigInteger? From) : Evidence;

    /// <summary>A part of the inverse Laplace transform of the birth chain.</summary>
    public sealed record Residue(PumpPart Part, Expr Tail) : Evidence;

    /// <summary>The least n that a largest eigenvalue allows.</summary>
    public sealed record Filling(Expr Least, FillingGround Ground) : Evidence;

    /// <summary>A condition and how far it is proved.</summary>
    public sealed record Proof(Condition Condition, Standing Standing) : Evidence;

    /// <summary>The passive energy, by the theorem for the form of the spectrum.</summary>
    public sealed record Theorem(SpectrumForm Spectrum) : Evidence;

    /// <summary>The leading term of n, and whether it is in proportion to N.</summary>
    public sealed record LeadingTerms(Expr Excitation, bool IsExtensive, SignProviso? Proviso) : Evidence;

    /// <summary>The expansion of L with what is known of its error.</summary>
    /// <param name="LeftOut">What is left out.</param>
    /// <param name="Unbounded">Why no bound of it is proved; null where there is one, or nothing is left out.</param>
    public sealed record Expansion(Remainder LeftOut, Reason? Unbounded) : Evidence;

    /// <summary>The scaling law, read off the expansion.</summary>
    public sealed record Reading(Law Law) : Evidence;

    /// <summary>The claim and how it is known.</summary>
    public sealed override string ToString() => $"{this.Claim}: {this.How}";
}
