using FsCheck.Fluent;
using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Asymptotics.Series;

namespace QBattery.Tests.Symbolic.Asymptotics;

/// <summary>Laws that every expansion obeys, on random expressions over the whole function set.</summary>
public sealed class ExpansionLawTests
{
    private static readonly Arithmetic Ring = new Arithmetic.Plain(Assumptions.None, 6);

    private static bool Holds(Result<TermSum> result, Func<TermSum, bool> law) => result.Match(law, _ => true);

    [Fact]
    public void Most_generated_expressions_have_an_expansion()
    {
        var samples = ExpansionGenerators.Positive().Generator.Sample(60);
        Assert.True(samples.Count(s => Expansions.Expanded(s.Expr, 3).IsOk) >= 40);
    }

    [Property(MaxTest = 50, Replay = Generated.Replay)]
    public bool K_terms_are_the_first_K_of_more(Growing sample) =>
        Holds(Expansions.Expanded(sample.Expr, 3), three => Holds(Expansions.Expanded(sample.Expr, 6), six =>
            AreSame(Ring.Truncate(six, 3), three)));

    [Property(MaxTest = 50, Replay = Generated.Replay)]
    public bool The_error_stays_within_the_stated_order(Growing sample) =>
        Holds(Expansions.Expanded(sample.Expr, 3), expansion => Expansions.RescaledErrors(sample.Expr, expansion, [8, 16, 32, 1024]) switch
        {
            null => true,
            [.. var near, var far] => far <= 4 * near.Max() + 1e-12,
            [] => false,
        });

    [Property(MaxTest = 50, Replay = Generated.Replay)]
    public bool Terms_fall_strictly_and_stay_above_the_remainder(Growing sample) =>
        Holds(Expansions.Expanded(sample.Expr, 4), expansion => Growths(expansion).Zip(Growths(expansion).Skip(1))
            .All(pair => GrowthOrder.Compare(pair.First, pair.Second, Assumptions.None).OrThrow() > 0));

    [Property(MaxTest = 50, Replay = Generated.Replay)]
    public bool Expanding_is_linear(Growing sample) =>
        Holds(Expansions.Expanded(sample.Expr, 3), one => Holds(Expansions.Expanded(Build.Number(-7) * sample.Expr, 3), seven =>
            AreSame(Ring.Scale(new(-7, Growth.One), one), seven)));

    [Property(MaxTest = 50, Replay = Generated.Replay)]
    public bool A_product_with_an_exact_term_shifts_every_growth(Growing sample) =>
        Holds(Expansions.Expanded(sample.Expr, 3), one => Holds(
            Expansions.Expanded(sample.Expr * Parse.Expression("N^(5/2)*exp(-N)").OrThrow(), 3), shifted =>
                AreSame(Ring.Scale(new(1, new([new(-1, 1, 0)], Rational.Of(5, 2), 0)), one), shifted)));

    [Property(MaxTest = 50, Replay = Generated.Replay)]
    public bool Shifting_N_there_and_back_changes_nothing(Growing sample)
    {
        var there = sample.Expr.Substitute("N", Build.N + Build.One);
        return Holds(Expansions.Expanded(sample.Expr, 3), plain =>
            Holds(Expansions.Expanded(there.Substitute("N", Build.N - Build.One), 3), back => AreSame(plain, back)));
    }

    [Property(MaxTest = 50, Replay = Generated.Replay)]
    public bool The_square_of_an_expansion_is_the_expansion_of_the_square(Growing sample) =>
        Holds(Expansions.Expanded(sample.Expr, 4), root => Holds(Expansions.Expanded(sample.Expr * sample.Expr, 3), square =>
            Holds(new Arithmetic.Plain(Assumptions.None, 4).Multiply(root, root), product =>
                AreSame(product.Terms.Take(3), square.Terms))));

    private static IEnumerable<Growth> Growths(TermSum expansion) => expansion.Terms.Select(t => t.Growth)
        .Concat(expansion.Remainder.Order is { } order ? [order] : []);

    /// <summary>Equal terms, as far as the zero test tells: a cube root in a denominator has no normal form.</summary>
    private static bool AreSame(IEnumerable<GrowthTerm> a, IEnumerable<GrowthTerm> b) => a.Zip(b).All(pair =>
        (pair.First.Growth / pair.Second.Growth) is var ratio && GrowthOrder.CompareToOne(ratio, Assumptions.None).OrThrow() == 0
        && ZeroTest.Of((pair.First.Coefficient - pair.Second.Coefficient).Form, Assumptions.None) != Truth.No);

    private static bool AreSame(TermSum a, TermSum b) => a.Terms.Count == b.Terms.Count && AreSame(a.Terms, b.Terms);
}
