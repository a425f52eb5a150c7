using QBattery.Symbolic.Algebra.NormalForms;

namespace QBattery.Symbolic.Proofs;

/// <summary>What a step of a proof rests on: an inequality and its own proof.</summary>
/// <param name="What">What the inequality is, in words.</param>
/// <param name="Claim">The inequality.</param>
/// <param name="Proof">Its proof.</param>
internal sealed record Obligation(Func<ProofNotation, string> What, Claim Claim, Proof Proof);

/// <summary>
/// What remains to be shown for a claim once a step of a proof is taken. Prover, checker and printer all ask here, so that
/// what is decided, verified and shown is the same.
/// </summary>
internal static class Obligations
{
    /// <summary>What a step leaves to show; nothing for the last steps of a proof.</summary>
    public static Seq<Obligation> Of(Claim claim, Proof proof) => proof switch
    {
        Proof.Signs or Proof.Remainders => [],
        Proof.ByFactors(_, var factors) => factors.Where(factor => factor.Proof is not null)
            .Select(factor => new Obligation(_ => "a factor", OfFactor(claim, factor), factor.Proof!)).ToSeq(),
        Proof.Induction induction => OfInduction(claim, induction),
        Proof.Monotone monotone => OfMonotone(claim, monotone),
        Proof.Concave concave => OfConcave(claim, concave),
        Proof.Between between => OfBetween(claim, between),
        Proof.Square(_, [var c, var b, var a], var leading, var discriminant) =>
        [
            new(_ => "the coefficient of the square", NotNegative(claim, a, true), leading),
            new(_ => "four times the product of the outer coefficients less the square of the middle one", NotNegative(claim, Build.Number(4) * a * c - b * b, claim.IsStrict), discriminant),
        ],
        Proof.Square => [],
        Proof.Ordered(var first, var second, var one, var other) =>
        [
            new(words => Larger(words, first, second), OfOrder(claim, first, second), one),
            new(words => Larger(words, second, first), OfOrder(claim, second, first), other),
        ],
        Proof.Cut(var name, var at, var below, var above) =>
        [
            new(words => $"up to {words.At(name, at)}", Within(claim, name, new(null, new(at, true))), below),
            new(words => $"beyond {words.At(name, at)}", Within(claim, name, Above(claim, name, at)), above),
        ],
        Proof.FirstValues(var each, var beyond) => OfValues(claim, each, beyond),
        Proof.ByParity(var even, var odd) => [new(words => $"for even {words.Name(claim.Variable)}, of which it is half below", OfParity(claim, Integrality.Even), even),
            new(words => $"for odd {words.Name(claim.Variable)}, one less than which is twice it below", OfParity(claim, Integrality.Odd), odd)],
        Proof.Powered(var name, var exponent, var inner) =>
            [new(words => $"with {words.Formula(Build.Power(Build.Symbol(name), exponent))} in place of {words.Name(name)}", OfPower(claim, name, exponent), inner)],
        Proof.LogarithmsOfSides(var larger, var smaller, var first, var second, var inner) =>
        [
            new(_ => "the larger side", NotNegative(claim, larger, true), first),
            new(_ => "the smaller side", NotNegative(claim, smaller, true), second),
            new(_ => "their logarithms", NotNegative(claim, Build.Log(larger) - Build.Log(smaller), claim.IsStrict), inner),
        ],
        Proof.Wider(var known, var inner) => [new(words => $"for {string.Join(" and ", known.Known.Select(wide => words.Range(wide.Name, wide.Domain.Interval)))}", NotNegative(claim with { For = known }, claim.Difference, claim.IsStrict), inner)],
    };

    /// <summary>That an expression is not negative, or positive, over the domain of a claim.</summary>
    public static Claim NotNegative(Claim claim, Expr expr, bool isStrict) =>
        new(Build.Zero, NormalForm.Simplify(FallingBinomials.Of(expr), claim.For), isStrict, claim.For, claim.Variable);

    /// <summary>The claim on a part of the range of a name.</summary>
    public static Claim Within(Claim claim, string name, Interval part) => NotNegative(
        claim with { For = claim.For.With(name, new(part, Integrality.Real)) }, claim.Difference, claim.IsStrict);

    /// <summary>The claim at a value of a name.</summary>
    public static Claim At(Claim claim, string name, Expr value, bool isStrict) =>
        NotNegative(claim, claim.Difference.Substitute(name, value), isStrict);

    /// <summary>A factor times its sign; strictly where it divides or the claim is strict.</summary>
    public static Claim OfFactor(Claim claim, FactorStep factor) =>
        NotNegative(claim, factor.Sign < 0 ? -factor.Factor : factor.Factor, claim.IsStrict || factor.Exponent < 0);

    /// <summary>The least integer of a name.</summary>
    public static Rational? Least(Claim claim, string name) => claim.For.Of(name) is { Integrality: Integrality.Integer } domain
        ? domain.Interval.Integers.Lower?.Value : null;

    /// <summary>d at the next integer less ratio times d.</summary>
    public static Claim Next(Claim claim, string name, Expr ratio) => NotNegative(claim,
        claim.Difference.Substitute(name, Build.Symbol(name) + Build.One) - ratio * claim.Difference, false);

    private static Seq<Obligation> OfInduction(Claim claim, Proof.Induction by) =>
    [
        new(words => $"at {words.At(by.Name, Least(claim, by.Name) ?? 0)}",
            At(claim, by.Name, Build.Number(Least(claim, by.Name) ?? 0), claim.IsStrict), by.Start),
        new(_ => "the ratio", NotNegative(claim, by.Ratio, claim.IsStrict), by.NotNegative),
        new(words => $"at {words.Formula(Build.Symbol(by.Name) + Build.One)}, less "
                + (by.Ratio == Build.One ? "" : $"{words.Formula(by.Ratio)} times ") + $"what it is at {words.Name(by.Name)}",
            Next(claim, by.Name, by.Ratio), by.Step),
    ];

    /// <summary>
    /// Positive beyond a closed end takes a positive value there; beyond an open one, a derivative that does not vanish.
    /// </summary>
    private static Seq<Obligation> OfMonotone(Claim claim, Proof.Monotone by)
    {
        var end = End(claim, by.Name, by.FromLower);
        var slope = new Obligation(words => $"{(by.FromLower ? "" : "minus ")}the derivative by {words.Name(by.Name)}",
            Slope(claim, by.Name, by.FromLower), by.Slope);
        return end is null || by.End is null ? [slope] :
        [
            new(words => $"at {words.At(by.Name, end.Value)}",
                At(claim, by.Name, Build.Number(end.Value), claim.IsStrict && end.Closed), by.End),
            slope,
        ];
    }

    /// <summary>An end of the range of a parameter.</summary>
    public static Endpoint? End(Claim claim, string name, bool isLower) =>
        claim.For.Of(name).Interval is var range && isLower ? range.Lower : range.Upper;

    /// <summary>The derivative in the direction away from an end, undefined where there is none.</summary>
    public static Claim Slope(Claim claim, string name, bool fromLower)
    {
        var derivative = Derivative.Of(claim.Difference, name) ?? Build.Undefined;
        return NotNegative(claim, fromLower ? derivative : -derivative,
            claim.IsStrict && End(claim, name, fromLower) is not { Closed: true });
    }

    private static Seq<Obligation> OfConcave(Claim claim, Proof.Concave by) => claim.For.Of(by.Name).Interval is not ({ } low, { } high)
        ? []
        :
        [
            new(words => $"at {words.At(by.Name, low.Value)}", At(claim, by.Name, Build.Number(low.Value), claim.IsStrict && low.Closed), by.Lower),
            new(words => $"at {words.At(by.Name, high.Value)}", At(claim, by.Name, Build.Number(high.Value), claim.IsStrict && high.Closed), by.Upper),
            new(words => $"minus the second derivative by {words.Name(by.Name)}", Curvature(claim, by.Name), by.Curvature),
        ];

    /// <summary>Minus the second derivative; positive if the claim is strict, so that ends where it is zero do no harm.</summary>
    public static Claim Curvature(Claim claim, string name)
    {
        var slope = Derivative.Of(claim.Difference, name);
        return NotNegative(claim, -((slope is null ? null : Derivative.Of(slope, name)) ?? Build.Undefined), claim.IsStrict);
    }

    private static Seq<Obligation> OfBetween(Claim claim, Proof.Between by)
    {
        var bounds = new[] { by.Below, by.Above }.Select(name => Tangents.Of(name, by.Kernel)).OfType<TangentBound>().ToList();
        var asked = bounds.SelectMany(bound => bound.Asks).Zip(by.Asked,
            (ask, proof) => new Obligation(_ => "the bound asks for", NotNegative(claim, ask.Quantity, ask.IsStrict), proof));
        return asked.Concat(Bernstein.Of(by.Coefficients, bounds.Find(bound => bound.IsLower)?.Bound,
                bounds.Find(bound => !bound.IsLower)?.Bound)
            .Zip(by.Each, (coefficient, proof) => (Coefficient: coefficient, Proof: proof))
            .Select((at, power) => new Obligation(
                _ => "a coefficient", OfCoefficient(claim, at.Coefficient, power, bounds.Count, by.Coefficients.Count - 1), at.Proof)))
            .ToSeq();
    }

    /// <summary>A strict claim asks for positive values at t = 0 and, where that is allowed, at t = infinity.</summary>
    public static Claim OfCoefficient(Claim claim, Expr coefficient, int power, int bounds, int degree) =>
        NotNegative(claim, coefficient, claim.IsStrict && (power == 0 || (power == degree && bounds == 2)));

    private static Seq<Obligation> OfValues(Claim claim, Seq<Proof> each, Proof? beyond)
    {
        var (name, least) = (claim.Variable, Least(claim, claim.Variable) ?? 0);
        var first = each.Select((proof, i) => new Obligation(words => $"at {words.At(name, least + i)}",
            At(claim, name, Build.Number(least + i), claim.IsStrict), proof));
        return beyond is null
            ? first.ToSeq()
            : first.Append(new(words => $"from {words.At(name, least + each.Count)} on",
                Within(claim, name, new(new(least + each.Count, true), null)), beyond)).ToSeq();
    }

    private static Interval Above(Claim claim, string name, Rational at) => new(
        new(claim.For.Of(name).Integrality == Integrality.Real ? at : at.Floor() + 1, true), null);

    /// <summary>The claim for 2 N or 2 N + 1, written in N.</summary>
    public static Claim OfParity(Claim claim, Integrality parity) =>
        (claim with { For = claim.For.With(claim.Variable, new(Interval.Everything, parity)) }).WithoutParity().Claim
            is var half ? NotNegative(half, half.Difference, half.IsStrict) : claim;

    private static string Larger(ProofNotation words, string larger, string smaller) =>
        $"{words.Order(Build.Symbol(smaller), Build.Symbol(larger))}, with {words.Formula(Build.Symbol(smaller) + Build.Symbol(larger))} "
        + $"in place of {words.Name(larger)}";

    /// <summary>The claim with the larger of two names written as the other plus a number that is not negative.</summary>
    private static Claim OfOrder(Claim claim, string larger, string smaller)
    {
        var domain = new Domain(new(new(0, true), null), claim.For.Of(larger).Integrality);
        return NotNegative(claim with { For = StepCheck.Replaced(claim.For, larger, domain) },
            claim.Difference.Substitute(larger, Build.Symbol(smaller) + Build.Symbol(larger)), claim.IsStrict);
    }

    private static Claim OfPower(Claim claim, string name, int exponent)
    {
        var inner = Build.Power(Build.Symbol(name), Build.Number(exponent));
        return NotNegative(claim, claim.Difference.Substitute(name, inner), claim.IsStrict);
    }
}
