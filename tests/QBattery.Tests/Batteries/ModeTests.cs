using FsCheck;
using FsCheck.Fluent;
using QBattery.Batteries;
using QBattery.Symbolic;
using static QBattery.Tests.Batteries.Derived;

namespace QBattery.Tests.Batteries;

/// <summary>The largest population of weights as a user gives them, at every N for which it is stated.</summary>
public sealed class ModeTests
{
    private const int MostCells = 40;

    // Largest weights and the N at which they are stated, by listing all levels.
    [Theory]
    [InlineData("(k+4)*(3*N-k+2)", 1, "N=2", "36/103")]
    [InlineData("(k+4)*(3*N-k+2)", 1, "N=10", "28/233")]
    [InlineData("binomial(N+4,k)", 4, "N=4", "70/163")]
    [InlineData("binomial(N+10,k)", 10, "N=10", "92378/308333")]
    [InlineData("binomial(N-k+4,4)*(k+3)", 10, "N=10", "3/14")]
    [InlineData("(3/2)^k*(4*N-3*k+1)", 5, "N=5", "243/1138")]
    [InlineData("(4*N-3*k+1)*(3/2)^k", 5, "N=6", "5103/24079")]
    [InlineData("binomial(k+3,4)*(1/3)^k", 2, "N=3", "5/13")]
    [InlineData("binomial(k+12,12)*(1/2)^k", 11, "N=11", "676039/3518265")]
    [InlineData("binomial(k,3)", 3, "N=5", "2/3")]
    [InlineData("k*(k-1)*(N-k)", 3, "N=6", "12/35")]
    [InlineData("(N-k+1)*3^k", 1, "N=3", "27/58")]
    public void The_mode_is_a_level_at_every_stated_N(string weight, int least, string point, string largest)
    {
        var subject = Catalogue.Populations(Read(weight), Assumptions.None).OrThrow();
        var stated = Enumerable.Range(1, MostCells).Where(cells => Holds(subject, cells)).ToList();
        Assert.Equal((least, true), (stated[0], stated.Count >= 4));
        Assert.Equal(Value(Read(largest), "N=1"), Value(subject.State.LargestEigenvalue, point));
    }

    [Theory]
    [InlineData("binomial(N+4,k)", "largest population at k = N for N <= 3")]
    [InlineData("binomial(N-k+4,4)*(k+3)", "largest population at k = 0 for N <= 9")]
    [InlineData("binomial(k+3,4)*(1/3)^k", "largest population at k = N for N = 1")]
    public void Beyond_the_stated_N_the_mode_is_an_end_of_the_ladder(string weight, string claim) =>
        Assert.Contains(Catalogue.Populations(Read(weight), Assumptions.None).OrThrow().State.Evidence,
            evidence => evidence.Claim == claim);

    /// <summary>
    /// Every number stated for random weights is the one that listing all levels gives, at every N up to 40 that satisfies
    /// what is stated of N.
    /// </summary>
    [Property(MaxTest = 25, Replay = "20260611,1")]
    public void Random_populations_agree_with_the_list_of_their_levels(RandomPopulation population)
    {
        if (Catalogue.Populations(Read(population.Text), Assumptions.None) is not Result<Subject>.Ok(var subject))
            return;
        foreach (var cells in Enumerable.Range(1, MostCells).Where(cells => Holds(subject, cells)))
            if (population.Normalised(cells) is { } levels)
                AssertAgreement(population.Text, subject.State, cells, levels);
    }

    [Fact]
    public void Most_of_them_have_an_answer() => Assert.InRange(PopulationGenerators.Weights().Generator
        .Sample(10, new Rnd(20260611), 25).Count(population => Catalogue.Populations(Read(population.Text), Assumptions.None).IsOk), 5, 10);

    private static void AssertAgreement(
        string text, FamilyState state, int cells, IReadOnlyList<Rational> levels)
    {
        (string, int, Rational) Stated(string what, Rational value) => ($"{what} of {text}", cells, value);
        var mean = levels.Select((p, k) => k * p).Aggregate((a, b) => a + b);
        Assert.Equal(Stated("r_0", levels.Max()), Stated("r_0", At(state.LargestEigenvalue, cells)));
        Assert.Equal(Stated("n", mean), Stated("n", At(state.Excitation, cells)));
        if (state.Purity is { } purity)
            Assert.Equal(Stated("P", levels.Select(p => p * p).Aggregate((a, b) => a + b)),
                Stated("P", At(purity, cells)));
    }

    private static bool Holds(Subject subject, int cells) =>
        subject.Conditions.SelectMany(c => c.Margins).All(m => At(m.Quantity, cells) is var value
            && (value.Sign > 0 || (value.IsZero && !m.Strict)))
        && subject.Conditions.SelectMany(c => c.Integers).All(value => At(value, cells).IsInteger);

    private static Rational At(Expr form, int cells) =>
        Evaluate.Exact(form, new Dictionary<string, Rational> { ["N"] = cells })
            ?? throw new ArgumentException($"{Print.Text(form)} at N = {cells}");
}
