using QBattery.Batteries;
using QBattery.Batteries.Bounds;
using QBattery.Batteries.Populations;
using QBattery.Numerics;
using QBattery.Numerics.Bounds;
using QBattery.Symbolic;

namespace QBattery.Tests.Batteries;

/// <summary>A family and a bound are one value each; toys are derived, checked and judged like the others.</summary>
public sealed class OwnFamilyTests
{
    /// <summary>Populations in proportion to (k+1)^s.</summary>
    private static readonly DickeFamily Ramp = new("ramp", "populations in proportion to a power of k+1",
        [new("s", "the power", new(new(new(0, true), null), Integrality.Integer), "s = 0, 1, ...", ParameterKind.WholeNumber)],
        (values, known) => DickeMixture.Of(Build.Power(Build.Symbol("k") + Build.One, values[0]), known));

    /// <summary>What is not in the ground state has an energy of 1 at least, and so not more is locked than there is.</summary>
    private static readonly Bound AtMostAll = new(
        "at-most-all", Side.Upper, Build.Symbol(Quantity.Excitation) / Build.Symbol(Quantity.Excitation), "L <= 1", @"L \le 1");

    private static readonly Bound AtMostNothing = AtMostAll with { Name = "at-most-nothing", Expression = Build.Zero };

    private static Derivation Derived => Catalogue.Of(Ramp, [("s", Build.One)], Assumptions.None)
        .Then(subject => Derive.Of(subject, 3)).OrThrow();

    /// <summary>At N = 4 the weights 1..5 give E = 40/15 and r_0 = 1/3, so that L = (2/3)/(8/3).</summary>
    [Fact]
    public void A_family_is_derived_from_its_weights()
    {
        var at = new Dictionary<string, Rational> { ["N"] = 4, ["Delta"] = 1 };
        Assert.Equal(Rational.Of(8, 3), Evaluate.Exact(Derived.Forms.Energy, at));
        Assert.Equal(Rational.Of(1, 3), Evaluate.Exact(Derived.Forms.LargestEigenvalue, at));
        Assert.Equal(Rational.Of(1, 4), Evaluate.Exact(Derived.Forms.LockedFraction, at));
    }

    [Fact]
    public void A_family_is_checked_and_printed_like_the_others()
    {
        Assert.True(CrossCheck.Of(Derived).OrThrow().Agrees);
        Assert.Contains("L", Derived.ToLatex(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bound_is_judged_for_a_family()
    {
        var judged = FamilyBounds.Of([AtMostAll, AtMostNothing], Derived.Subject, Derived.Forms, Derived.Range);
        Assert.IsType<BoundStatus.Proved>(judged[0].Status);
        Assert.IsType<BoundStatus.Violated>(judged[1].Status);
    }

    [Fact]
    public void A_bound_is_judged_for_a_state()
    {
        var state = Analyse.Of(DensityMatrix.Of(new System.Numerics.Complex[,] { { 0.5, 0.25 }, { 0.25, 0.5 } }).OrThrow());
        Assert.Equal(BoundVerdict.Holds, Judged(AtMostAll, state));
        Assert.Equal(BoundVerdict.Violated, Judged(AtMostNothing, state));
    }

    private static BoundVerdict Judged(Bound bound, Analysis state) =>
        BoundEvaluator.Verdict(BoundEvaluator.Of(bound).Slack(state.Quantities));
}
