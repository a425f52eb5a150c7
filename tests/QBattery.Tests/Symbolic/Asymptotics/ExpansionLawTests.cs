using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Asymptotics.Series;

namespace QBattery.Tests.Symbolic.Asymptotics;

/// <summary>Laws that every expansion obeys, on random expressions over the whole function set.</summary>
public sealed class ExpansionLawTests
{
    /// <summary>The same expressions in every run: the cost of an expansion varies by orders of magnitude.</summary>
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(50).WithReplay(2026, 1123);

    private static readonly Arithmetic Ring = new Arithmetic.Plain(Assumptions.None, 6);

    private static void ForAll(Func<Growing, bool> law) => Prop.ForAll(Growing.Samples, law).Check(Some);

    private static bool Holds(Result<TermSum> result, Func<TermSum, bool> law) => result.Match(law, _ => true);

    [Fact]
    public void Most_generated_expressions_have_an_expansion()
    {
        var samples = Growing.Samples.Generator.Sample(60);
        Assert.True(samples.Count(s => Growing.Expanded(s.Expr, 3).IsOk) >= 40);
    }

    [Fact]
    public void K_terms_are_the_first_K_of_more() => ForAll(sample =>
        Holds(Growing.Expanded(sample.Expr, 3), three => Holds(Growing.Expanded(sample.Expr, 6), six =>
            AreSame(Ring.Truncate(six, 3), three))));

    [Fact]
    public void The_error_stays_within_the_stated_order() => ForAll(sample =>
        Holds(Growing.Expanded(sample.Expr, 3), expansion => Growing.RescaledErrors(sample.Expr, expansion, [8, 16, 32, 1024]) switch
        {
            null => true,
            [.. var near, var far] => far <= 4 * near.Max() + 1e-12,
            [] => false,
        }));

    [Fact]
    public void Terms_fall_strictly_and_stay_above_the_remainder() => ForAll(sample =>
        Holds(Growing.Expanded(sample.Expr, 4), expansion => Growths(expansion).Zip(Growths(expansion).Skip(1))
            .All(pair => GrowthOrder.Compare(pair.First, pair.Second, Assumptions.None).OrThrow() > 0)));

    [Fact]
    public void Expanding_is_linear() => ForAll(sample =>
        Holds(Growing.Expanded(sample.Expr, 3), one => Holds(Growing.Expanded(Build.Number(-7) * sample.Expr, 3), seven =>
            AreSame(Ring.Scale(new(-7, Growth.One), one), seven))));

    [Fact]
    public void A_product_with_an_exact_term_shifts_every_growth() => ForAll(sample =>
        Holds(Growing.Expanded(sample.Expr, 3), one => Holds(
            Growing.Expanded(sample.Expr * Parse.Expression("N^(5/2)*exp(-N)").OrThrow(), 3), shifted =>
                AreSame(Ring.Scale(new(1, new([new(-1, 1, 0)], Rational.Of(5, 2), 0)), one), shifted))));

    [Fact]
    public void Shifting_N_there_and_back_changes_nothing() => ForAll(sample =>
    {
        var there = sample.Expr.Substitute("N", Build.N + Build.One);
        return Holds(Growing.Expanded(sample.Expr, 3), plain =>
            Holds(Growing.Expanded(there.Substitute("N", Build.N - Build.One), 3), back => AreSame(plain, back)));
    });

    [Fact]
    public void The_square_of_an_expansion_is_the_expansion_of_the_square() => ForAll(sample =>
        Holds(Growing.Expanded(sample.Expr, 4), root => Holds(Growing.Expanded(sample.Expr * sample.Expr, 3), square =>
            Holds(new Arithmetic.Plain(Assumptions.None, 4).Multiply(root, root), product =>
                AreSame(product.Terms.Take(3), square.Terms)))));

    private static IEnumerable<Growth> Growths(TermSum expansion) => expansion.Terms.Select(t => t.Growth)
        .Concat(expansion.Remainder.Order is { } order ? [order] : []);

    /// <summary>Equal terms, as far as the zero test tells: a cube root in a denominator has no normal form.</summary>
    private static bool AreSame(IEnumerable<GrowthTerm> a, IEnumerable<GrowthTerm> b) => a.Zip(b).All(pair =>
        (pair.First.Growth / pair.Second.Growth) is var ratio && GrowthOrder.CompareToOne(ratio, Assumptions.None).OrThrow() == 0
        && ZeroTest.Of((pair.First.Coefficient - pair.Second.Coefficient).Form, Assumptions.None) != Truth.No);

    private static bool AreSame(TermSum a, TermSum b) => a.Terms.Count == b.Terms.Count && AreSame(a.Terms, b.Terms);
}
