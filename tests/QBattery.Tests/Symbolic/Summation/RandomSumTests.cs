using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using QBattery.Symbolic.Summation.Terms;
using QBattery.Tests.Symbolic.Algebra;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>Differences of random closed forms are summed back.</summary>
public sealed class RandomSumTests
{
    private static readonly Expr K = Build.Symbol("k");

    private static Gen<Expr> Small => Gen.Choose(1, 5).Select(n => Build.Number(n));

    private static Gen<Expr> Linear =>
        from slope in Gen.Choose(1, 2)
        from constant in Gen.Choose(1, 6)
        select Build.Number(slope) * K + Build.Number(constant);

    private static Gen<Expr> Rational =>
        from a in Linear
        from b in Linear
        from c in Linear
        from kind in Gen.Choose(0, 3)
        select kind switch { 0 => a, 1 => a / b, 2 => a * b / c, _ => Build.One / (a * b) };

    private static Gen<Expr> Kernel => Gen.OneOf(
        Small.Select(b => Build.Power(b, K)),
        Linear.Select(a => Factorials.Factorial(a)),
        Linear.Select(a => Build.One / Factorials.Factorial(a)),
        Small.Select(b => Build.Power(-b, K)),
        Small.Select(n => Build.Binomial(Build.Number(2) * K + n, K)),
        Small.Select(n => Build.Binomial(K + n, K)));

    private static Arbitrary<Written> ClosedForms => Arb.From(
        from rational in Rational
        from kernel in Kernel
        from other in Kernel
        from both in Gen.Choose(0, 1)
        select new Written(rational * kernel * (both == 1 ? other : Build.One)));

    [Fact]
    public void A_difference_of_a_closed_form_is_summed_back() => Prop.ForAll(ClosedForms, form =>
    {
        var (g, known) = (Factorials.Only(form.Expr), Assumptions.None.With("N", Domain.PositiveInteger));
        var difference = NormalForm.Simplify(g.Substitute("k", K + Build.One) - g, Assumptions.None);
        if (difference == Build.Zero) return true;
        var problem = new SumProblem(difference, "k", Build.Zero, Build.N, Assumptions.None);
        var expected = g.Substitute("k", Build.N + Build.One) - g.Substitute("k", Build.Zero);
        return Summate.Of(problem) is Result<ClosedSum>.Ok(var found)
            && ZeroTest.Of(Factorials.Only(found.Value) - expected, known) == Truth.Yes;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
}
