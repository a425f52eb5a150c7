using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Proofs;

/// <summary>
/// The search for a proof in steps: signs of factors where they decide, else induction on an integer, monotony or
/// concavity in a parameter, classical bounds, cuts of ranges and logarithms of both sides, each leaving simpler claims.
/// What is negative somewhere is found out by values first.
/// </summary>
/// <param name="Left">How many claims may still be looked at.</param>
internal sealed record SearchSteps(SearchSteps.Allowance Left)
{
    /// <summary>Steps below each other, claims looked at, and values of N that are listed.</summary>
    private const int MaxDepth = 4, MaxClaims = 300, MaxListed = 400, Halvings = 5, QuickClaims = 12, QuickDepth = 2;

    /// <summary>Where parameters are cut: places where claims are often tight.</summary>
    private static readonly Rational[] Cuts = [1, 0, Rational.Half, 2, -1];

    /// <summary>A proof; null if none is found. Binomials that are polynomials are written out first.</summary>
    public static Proof? Of(Claim claim) => FallingBinomials.Of(claim.Difference) == claim.Difference ? Deeper(claim)
        : Deeper(Obligations.NotNegative(claim, claim.Difference, claim.IsStrict)) is { } inner ? new Proof.Wider(claim.For, inner)
        : null;

    private static Proof? Deeper(Claim claim)
    {
        var search = new SearchSteps(new Allowance(MaxClaims));
        return Enumerable.Range(1, MaxDepth).Select(depth => search.Any(claim, depth)).FirstOrDefault(proof => proof is not null);
    }

    /// <summary>Whether a proof is found with little effort.</summary>
    public static bool IsQuick(Claim claim) => new SearchSteps(new Allowance(QuickClaims)).Any(claim, QuickDepth) is not null;

    /// <summary>What a search may still spend, shared by its branches; claims that no branch of some depth has proved.</summary>
    internal sealed class Allowance(int left)
    {
        private readonly Dictionary<Claim, int> _failed = [];

        private int _left = left;

        /// <summary>Whether a claim may be looked at so deep; it is counted.</summary>
        public bool Allows(Claim claim, int depth) => _failed.GetValueOrDefault(claim, -1) < depth && _left-- > 0;

        /// <summary>No proof so deep was found.</summary>
        public Proof? Failed(Claim claim, int depth)
        {
            if (_left > 0) _failed[claim] = depth;
            return null;
        }
    }

    private Proof? Any(Claim claim, int depth) =>
        !Left.Allows(claim, depth) || Samples.Refute(claim) ? null
        : ProveSigns.Of(claim, Halvings) is { } signs ? signs
        : depth > 0 && StepCheck.IsDefined(claim) ? Step(claim, depth - 1) ?? Left.Failed(claim, depth)
        : Left.Failed(claim, depth);

    private Proof? Step(Claim claim, int depth) => Factored(claim, depth + 1)
        ?? Steps(claim, depth).FirstOrDefault(proof => proof is not null && StepCheck.Allows(claim, proof));

    private IEnumerable<Proof?> Steps(Claim claim, int depth)
    {
        var integers = claim.Symbols.Where(name => Obligations.Least(claim, name) is not null && Occurs(claim, name)).ToList();
        var reals = claim.Symbols.Where(name => claim.For.Of(name).Integrality == Integrality.Real && Occurs(claim, name)).ToList();
        return Listed(claim, depth)
            .Concat(Logarithms(claim, depth))
            .Concat(integers.Select(name => Induction(claim, name, Build.One, depth)))
            .Concat(reals.SelectMany(name => Monotone(claim, name, depth)))
            .Concat(Bounded(claim, depth))
            .Concat(reals.SelectMany(name => Cut(claim, name, depth)))
            .Concat(integers.SelectMany(name => Ratios.Of(claim, name).Select(ratio => Induction(claim, name, ratio, depth))))
            .Concat(reals.Select(name => Concave(claim, name, depth)))
            .Concat(reals.Select(name => Powered(claim, name, depth)))
            .Concat(Squared(claim, depth))
            .Concat(Ordered(claim, depth))
            .Concat(Parity(claim, depth))
            .Concat(Wider(claim, depth));
    }

    private static bool Occurs(Claim claim, string name) => claim.Difference.Contains(Build.Symbol(name));

    /// <summary>A proof by factors: those that resist are multiplied and looked at together.</summary>
    private Proof? Factored(Claim claim, int depth)
    {
        if (NormalForm.Of(claim.Difference, claim.For) is not Result<Fraction>.Ok({ IsZero: false } fraction)) return null;
        var (number, factors) = ProveSigns.Factors(fraction);
        var (shown, open) = Sorted(claim, factors);
        if (open.Count == 0 || open.Any(f => f.Exponent < 0 || f.Exponent % 2 == 0)) return null;
        if (shown.Count == 0 && open.All(f => f.Exponent == 1)) return null;
        var sign = shown.Where(f => f.Exponent % 2 != 0).Aggregate(number.Sign, (product, f) => product * f.Sign);
        var rest = new FactorStep(Build.Product(open.Select(f => f.Factor)), 1, sign, null);
        return Any(Obligations.OfFactor(claim, rest), depth) is { } proof
            ? new Proof.ByFactors(number, [.. shown, .. Evened(open), rest with { Proof = proof }])
            : null;
    }

    /// <summary>Powers besides the first of factors that are multiplied.</summary>
    private static IEnumerable<FactorStep> Evened(List<(Expr Factor, int Exponent)> open) =>
        open.Where(f => f.Exponent > 1).Select(f => new FactorStep(f.Factor, f.Exponent - 1, 1, null));

    /// <summary>Factors whose signs are shown at once, and those of odd power that are left.</summary>
    private static (Seq<FactorStep> Shown, List<(Expr Factor, int Exponent)> Open) Sorted(
        Claim claim, List<(Expr Factor, int Exponent)> factors)
    {
        var steps = factors.Select(f => (Given: f, Step: Shown(claim, f))).ToList();
        return (steps.Select(s => s.Step).OfType<FactorStep>().ToSeq(),
            steps.Where(s => s.Step is null).Select(s => s.Given).ToList());
    }

    private static FactorStep? Shown(Claim claim, (Expr Factor, int Exponent) factor)
    {
        var (f, exponent) = factor;
        if (exponent > 0 && exponent % 2 == 0 && !claim.IsStrict) return new(f, exponent, 1, null);
        return new[] { 1, -1 }.Select(sign => new FactorStep(f, exponent, sign, null))
            .Select(step => step with { Proof = ProveSigns.Of(Obligations.OfFactor(claim, step), Halvings) })
            .FirstOrDefault(step => step.Proof is not null);
    }

    private Proof? Induction(Claim claim, string name, Expr ratio, int depth) =>
        Any(Obligations.At(claim, name, Build.Number(Obligations.Least(claim, name)!.Value), claim.IsStrict), depth) is { } start
        && ProveSigns.Of(Obligations.NotNegative(claim, ratio, claim.IsStrict), Halvings) is { } positive
        && Any(Obligations.Next(claim, name, ratio), depth) is { } step
            ? new Proof.Induction(name, ratio, start, positive, step)
            : null;

    private IEnumerable<Proof?> Monotone(Claim claim, string name, int depth) =>
        from fromLower in new[] { true, false }
        where Derivative.Of(claim.Difference, name) is not null
        select Obligations.End(claim, name, fromLower) is null ? ToLimit(claim, name, fromLower, depth)
            : Monotone(claim, name, fromLower, depth);

    private Proof? Monotone(Claim claim, string name, bool fromLower, int depth) =>
        StepCheck.IsContinuousAt(claim, name, fromLower)
        && Obligations.End(claim, name, fromLower) is { } end
        && Any(Obligations.At(claim, name, Build.Number(end.Value), claim.IsStrict && end.Closed), depth) is { } start
        && Any(Obligations.Slope(claim, name, fromLower), depth) is { } slope
            ? new Proof.Monotone(name, fromLower, start, slope)
            : null;

    private Proof? ToLimit(Claim claim, string name, bool fromLower, int depth) =>
        !fromLower && Any(Obligations.Slope(claim, name, false), depth) is { } slope && StepCheck.HasLimit(claim, name)
            ? new Proof.Monotone(name, false, null, slope)
            : null;

    private Proof? Concave(Claim claim, string name, int depth) =>
        claim.For.Of(name).Interval is ({ } low, { } high)
        && StepCheck.IsContinuousAt(claim, name, true) && StepCheck.IsContinuousAt(claim, name, false)
        && Any(Obligations.Curvature(claim, name), depth) is { } curvature
        && Any(Obligations.At(claim, name, Build.Number(low.Value), claim.IsStrict && low.Closed), depth) is { } lower
        && Any(Obligations.At(claim, name, Build.Number(high.Value), claim.IsStrict && high.Closed), depth) is { } upper
            ? new Proof.Concave(name, lower, upper, curvature)
            : null;

    /// <summary>Cut where the difference vanishes.</summary>
    private IEnumerable<Proof?> Cut(Claim claim, string name, int depth) =>
        from at in Cuts
        where !claim.IsStrict && IsInside(claim.For.Of(name).Interval, at)
            && ZeroTest.Of(claim.Difference.Substitute(name, Build.Number(at)), claim.For) == Truth.Yes
        select Any(Obligations.Within(claim, name, new(null, new(at, true))), depth) is { } below
            && Any(Obligations.Within(claim, name, new(new(at, true), null)), depth) is { } above
                ? new Proof.Cut(name, at, below, above)
                : null;

    private static bool IsInside(Interval range, Rational at) =>
        range.Contains(at) && range.Lower?.Value != at && range.Upper?.Value != at;

    private Proof? Powered(Claim claim, string name, int depth)
    {
        var root = claim.Difference.Descendants.OfType<Expr.Power>().Where(p => p.Base == Build.Symbol(name))
            .Select(p => p.Exponent is Expr.Number(var e) ? (int)e.Denominator : 1).DefaultIfEmpty(1).Max();
        var step = new Proof.Powered(name, root, Open);
        return root > 1 && StepCheck.Allows(claim, step)
            && Any(Obligations.Of(claim, step)[0].Claim, depth) is { } inner ? step with { Inner = inner } : null;
    }

    private IEnumerable<Proof?> Squared(Claim claim, int depth) =>
        from sum in Collected.Of(claim)
        where sum.Coefficients.Count == 3
        let step = new Proof.Square(sum.Kernel, sum.Coefficients, Open, Open)
        select All(Obligations.Of(claim, step).Select(left => left.Claim), depth) is [var leading, var discriminant]
            ? step with { Leading = leading, Discriminant = discriminant }
            : null;

    private IEnumerable<Proof?> Ordered(Claim claim, int depth) =>
        from first in claim.Symbols
        from second in claim.Symbols
        where string.CompareOrdinal(first, second) < 0 && Occurs(claim, first) && Occurs(claim, second)
        let step = new Proof.Ordered(first, second, Open, Open)
        where StepCheck.Allows(claim, step)
        select All(Obligations.Of(claim, step).Select(left => left.Claim), depth) is [var one, var other]
            ? step with { FirstLarger = one, SecondLarger = other }
            : null;

    /// <summary>Stands for a proof that is still to be found.</summary>
    private static Proof Open { get; } = new Proof.ByFactors(0, []);

    /// <summary>A difference of two terms.</summary>
    private IEnumerable<Proof?> Logarithms(Claim claim, int depth)
    {
        if (claim.Difference is not Expr.Sum([var first, var second])) return [];
        return from sides in new[] { (Larger: first, Smaller: -second), (Larger: second, Smaller: -first) }
               select ProveSigns.Of(Obligations.NotNegative(claim, sides.Larger, true), Halvings) is { } larger
                   && ProveSigns.Of(Obligations.NotNegative(claim, sides.Smaller, true), Halvings) is { } smaller
                   && Any(Obligations.NotNegative(claim, Build.Log(sides.Larger) - Build.Log(sides.Smaller), claim.IsStrict),
                       depth) is { } inner
                       ? new Proof.LogarithmsOfSides(sides.Larger, sides.Smaller, larger, smaller, inner)
                       : null;
    }

    /// <summary>Bounds of a function that stands in the difference as in a polynomial.</summary>
    private IEnumerable<Proof?> Bounded(Claim claim, int depth) =>
        from linear in Collected.Of(claim)
        where linear.Kernel is not Expr.Symbol
        from below in Tangents.Of(linear.Kernel).Where(known => known.Bound.IsLower).Select(known => known.Name).Append(Tangent.None)
        from above in Tangents.Of(linear.Kernel).Where(known => !known.Bound.IsLower).Select(known => known.Name).Append(Tangent.None)
        where below != Tangent.None || above != Tangent.None
        select Between(claim, linear, below, above, depth);

    private Proof? Between(Claim claim, Collected sum, Tangent below, Tangent above, int depth)
    {
        var bounds = new[] { below, above }.Select(name => Tangents.Of(name, sum.Kernel)).OfType<TangentBound>().ToList();
        var coefficients = Bernstein.Of(sum.Coefficients, bounds.Find(b => b.IsLower)?.Bound, bounds.Find(b => !b.IsLower)?.Bound)
            .Select((c, power) => Obligations.OfCoefficient(claim, c, power, bounds.Count, sum.Coefficients.Count - 1)).ToSeq();
        return coefficients.Any(Samples.Refute) ? null
            : All(bounds.SelectMany(bound => bound.Asks).Select(ask => Obligations.NotNegative(claim, ask.Quantity, ask.IsStrict)), 0)
                is { } asked && All(coefficients, depth) is { } each
                ? new Proof.Between(sum.Kernel, sum.Coefficients, below, above, asked, each)
                : null;
    }

    private Seq<Proof>? All(IEnumerable<Claim> claims, int depth)
    {
        var proofs = new List<Proof>();
        foreach (var claim in claims)
            if (Any(claim, depth) is { } proof) proofs.Add(proof);
            else return null;
        return proofs.ToSeq();
    }

    /// <summary>A finite range value by value.</summary>
    private IEnumerable<Proof?> Listed(Claim claim, int depth)
    {
        if (claim.For.Of(claim.Variable).Interval.Integers is not ({ } low, { } high) || !Occurs(claim, claim.Variable)) yield break;
        if (Obligations.Least(claim, claim.Variable) is null || high.Value - low.Value >= MaxListed) yield break;
        var each = All(Enumerable.Range(0, (int)(high.Value - low.Value).Numerator + 1).Select(i =>
            Obligations.At(claim, claim.Variable, Build.Number(low.Value + i), claim.IsStrict)), depth);
        if (each is { } proofs) yield return new Proof.FirstValues(proofs, null);
    }

    private IEnumerable<Proof?> Parity(Claim claim, int depth)
    {
        if (!claim.Difference.Has(part => part is Expr.Power({ } b, { } e) && e.Contains(Build.Symbol(claim.Variable))
            && SignTest.Of(b, claim.For) != Sign.Positive)) yield break;
        if (claim.For.Of(claim.Variable) is not { Integrality: Integrality.Integer, Interval: ({ }, null) }) yield break;
        if (Any(Obligations.OfParity(claim, Integrality.Even), depth) is { } even
            && Any(Obligations.OfParity(claim, Integrality.Odd), depth) is { } odd) yield return new Proof.ByParity(even, odd);
    }

    private IEnumerable<Proof?> Wider(Claim claim, int depth) =>
        from known in Widened.Of(claim.For)
        select Any(Obligations.Of(claim, new Proof.Wider(known, Open))[0].Claim, depth) is { } inner
            ? new Proof.Wider(known, inner)
            : null;
}
