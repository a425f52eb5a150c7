using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Proofs;

namespace QBattery.Symbolic;

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

/// <summary>A factor of a difference and why it has its sign.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Exponent">Its power.</param>
/// <param name="Sign">1 if it is not negative, -1 if it is not positive.</param>
/// <param name="Proof">The proof for Sign times the factor; null where an even power needs none.</param>
public sealed record FactorStep(Expr Factor, int Exponent, int Sign, Proof? Proof)
{
    /// <summary>The factor and its sign.</summary>
    public override string ToString() => $"{Print.Text(Build.Power(Factor, Build.Number(Exponent)))}: "
        + (Proof is null ? "an even power" : $"the factor is not {(Sign > 0 ? "negative" : "positive")}, {Proof}");
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
    /// <param name="Expansion">The difference, expanded.</param>
    /// <param name="From">Where its leading term begins to exceed the rest.</param>
    public sealed record Remainders(Expansion Expansion, int From) : Proof
    {
        /// <summary>The terms and the remainder.</summary>
        internal TermSum Sum => Expansion.Estimate.Expansion;
    }

    /// <summary>
    /// The difference is a number times powers of factors, each of known sign by a proof of its own; an even power needs
    /// one only where the factor must not vanish.
    /// </summary>
    public sealed record ByFactors(Rational Number, Seq<FactorStep> Factors) : Proof;

    /// <summary>
    /// By induction on an integer from its least value on: the difference d there, and d at the next integer less Ratio
    /// times d, are not negative, and nor is the ratio.
    /// </summary>
    public sealed record Induction(string Name, Expr Ratio, Proof Start, Proof NotNegative, Proof Step) : Proof;

    /// <summary>
    /// The difference is not negative at one end of the range of a real parameter, and does not fall from there on.
    /// </summary>
    /// <param name="Name">The parameter.</param>
    /// <param name="FromLower">Whether that end is the lower one.</param>
    /// <param name="End">The proof for the value at the end; null where it is infinite and an expansion shows the limit.</param>
    /// <param name="Slope">The proof for the derivative in the direction away from the end.</param>
    public sealed record Monotone(string Name, bool FromLower, Proof? End, Proof Slope) : Proof;

    /// <summary>The difference is concave in a real parameter and not negative at both ends of its range.</summary>
    public sealed record Concave(string Name, Proof Lower, Proof Upper, Proof Curvature) : Proof;

    /// <summary>
    /// The difference is sum Coefficients[j] Kernel^j. With the kernel as (low + high t)/(1 + t), or low + t, or high - t,
    /// t >= 0, every coefficient in t is not negative.
    /// </summary>
    /// <param name="Kernel">A function.</param>
    /// <param name="Coefficients">Its coefficients, the constant one first.</param>
    /// <param name="Below">The bound from below.</param>
    /// <param name="Above">The bound from above.</param>
    /// <param name="Asked">That the bounds may be quoted.</param>
    /// <param name="Each">The coefficients in t.</param>
    public sealed record Between(
        Expr Kernel, Seq<Expr> Coefficients, Tangent Below, Tangent Above, Seq<Proof> Asked, Seq<Proof> Each) : Proof;

    /// <summary>
    /// The difference is a k^2 + b k + c with a > 0 and 4 a c - b^2 not negative, so that it is a square and something not
    /// negative, over 4 a.
    /// </summary>
    /// <param name="Kernel">k, any real quantity.</param>
    /// <param name="Coefficients">c, b and a.</param>
    /// <param name="Leading">The proof for a.</param>
    /// <param name="Discriminant">The proof for 4 a c - b^2.</param>
    public sealed record Square(Expr Kernel, Seq<Expr> Coefficients, Proof Leading, Proof Discriminant) : Proof;

    /// <summary>
    /// Two names of the same range, the first not below the second and the other way round: the larger one is the smaller
    /// one plus a number that is not negative and takes its name.
    /// </summary>
    public sealed record Ordered(string First, string Second, Proof FirstLarger, Proof SecondLarger) : Proof;

    /// <summary>The range of a name is cut at a number: up to it, and from it (for integers: from the next one) on.</summary>
    public sealed record Cut(string Name, Rational At, Proof Below, Proof Above) : Proof;

    /// <summary>The first integers N one by one, and those beyond; null where there are none.</summary>
    public sealed record FirstValues(Seq<Proof> Each, Proof? Beyond) : Proof;

    /// <summary>Even and odd integers N apart.</summary>
    public sealed record ByParity(Proof Even, Proof Odd) : Proof;

    /// <summary>A positive parameter written as a power of another one, which stands for its root and takes its name.</summary>
    public sealed record Powered(string Name, int Exponent, Proof Inner) : Proof;

    /// <summary>The difference is Larger - Smaller, both positive, and the logarithms of both compare.</summary>
    public sealed record LogarithmsOfSides(Expr Larger, Expr Smaller, Proof LargerPositive, Proof SmallerPositive, Proof Inner) : Proof;

    /// <summary>The same inequality over a wider range, or the same one, with binomials that are polynomials written out.</summary>
    public sealed record Wider(Assumptions For, Proof Inner) : Proof;
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

    private static string Sides(PointValue smaller, PointValue larger) =>
        $"the side claimed to be smaller is {smaller}, the other {larger}";

    /// <summary>The claim holds, with a proof that the checker has accepted.</summary>
    public sealed record Proved(Proof Proof) : Verdict;

    /// <summary>The claim does not hold at a point, where both sides are enclosed or known exactly.</summary>
    /// <param name="At">The point; empty for numbers.</param>
    /// <param name="Smaller">The side that is claimed to be smaller.</param>
    /// <param name="Larger">The other.</param>
    public sealed record Refuted(
        Seq<(string Name, Rational Value)> At, PointValue Smaller, PointValue Larger) : Verdict;

    /// <summary>
    /// Neither was found; also where a side, as it was written, has no value at some point, which is then named: there
    /// the claim is neither true nor false.
    /// </summary>
    public sealed record Undecided(Reason Reason) : Verdict;
}
