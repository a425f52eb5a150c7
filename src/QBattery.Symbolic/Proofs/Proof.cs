using System.Numerics;
using QBattery.Symbolic.Proofs;

namespace QBattery.Symbolic;

/// <summary>
/// Why a polynomial is not negative on a box of parameters and integers N; data for <see cref="ProofCheck"/>.
/// </summary>
public abstract record Cell
{
    private Cell() { }

    /// <summary>The means of the proof.</summary>
    public sealed override string ToString() => string.Join(", then ", CellText.Means(this).Distinct());

    /// <summary>
    /// With each variable written as low + t, high - t or (low + high t)/(1 + t), t >= 0, no coefficient is negative:
    /// for bounded intervals this is Bernstein's form.
    /// </summary>
    public sealed record Leaf : Cell;

    /// <summary>The box is cut across a real variable.</summary>
    public sealed record Split(int Variable, Rational At, Cell Below, Cell Above) : Cell;

    /// <summary>The first integers N one by one, and those beyond.</summary>
    public sealed record Values(Seq<Cell> Each, Cell Beyond) : Cell;

    /// <summary>
    /// In N alone: the polynomial is positive at the first N and has no real root up to another one (Sturm), and those
    /// beyond.
    /// </summary>
    public sealed record RootFree(BigInteger To, Cell Beyond) : Cell;
}

/// <summary>A factor and why it has its sign.</summary>
/// <param name="Factor">A polynomial in the kernels of the proof.</param>
/// <param name="Exponent">Its power, negative in a denominator.</param>
/// <param name="Sign">1 if the factor is not negative, -1 if it is not positive; of an even power always 1.</param>
/// <param name="IsStrict">Whether it is also shown not to vanish.</param>
/// <param name="Reason">
/// The proof for Sign times the factor; for an even power that must not vanish, that the square is positive.
/// </param>
public sealed record FactorProof(Expr Factor, int Exponent, int Sign, bool IsStrict, Cell Reason)
{
    /// <summary>The factor, its sign and how that is known.</summary>
    public override string ToString() => ProofText.Known(this);
}

/// <summary>A proof of a claim, as data.</summary>
public abstract record Proof
{
    private Proof() { }

    /// <summary>The means of the proof in few words; <see cref="ProofText.Lines"/> has all of it.</summary>
    public sealed override string ToString() => ProofText.Method(this);

    /// <summary>
    /// The difference is a number times powers of factors that are polynomials in kernels, each of known sign. A kernel
    /// is N, a parameter, or another function taken as a free variable in an interval that it is known not to leave.
    /// </summary>
    /// <param name="Number">The number.</param>
    /// <param name="Kernels">The kernels and their intervals; N first.</param>
    /// <param name="Factors">The factors; those in denominators do not vanish.</param>
    /// <param name="Divisors">What either side divides by, as written, and why it does not vanish.</param>
    public sealed record Signs(
        Rational Number, Seq<(Expr Kernel, Interval Range)> Kernels, Seq<FactorProof> Factors,
            Seq<FactorProof> Divisors) : Proof;

    /// <summary>
    /// For N >= From the leading term exceeds what |the other terms| and the bounded remainder can sum up to, since
    /// their quotients fall with N from From on and sum to less than 1 there; below From by enclosures.
    /// </summary>
    public sealed record Remainders(TermSum Expansion, int From) : Proof;
}

/// <summary>What was found of a claim.</summary>
public abstract record Verdict
{
    private Verdict() { }

    /// <summary>What was found and by which means.</summary>
    public sealed override string ToString() => this switch
    {
        Proved(var proof) => $"proved: {proof}",
        Refuted({ Count: 0 }, var smaller, var larger) => $"refuted: {Sides(smaller, larger)}",
        Refuted(var at, var smaller, var larger) =>
            $"refuted at {string.Join(", ", at.Select(entry => $"{entry.Name} = {entry.Value}"))}: {Sides(smaller, larger)}",
        Undecided(var reason) => $"undecided: {reason}",
    };

    private static string Sides(string smaller, string larger) =>
        $"the side claimed to be smaller is {smaller}, the other {larger}";

    /// <summary>The claim holds, with a proof that the checker has accepted.</summary>
    public sealed record Proved(Proof Proof) : Verdict;

    /// <summary>The claim does not hold at a point, where both sides are enclosed or known exactly.</summary>
    public sealed record Refuted(Seq<(string Name, Rational Value)> At, string Smaller, string Larger) : Verdict;

    /// <summary>
    /// Neither was found; also where a side, as it was written, has no value at some point, which is then named: there
    /// the claim is neither true nor false.
    /// </summary>
    public sealed record Undecided(Reason Reason) : Verdict;
}
