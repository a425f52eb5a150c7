using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using QBattery.Batteries;
using QBattery.Batteries.States;
using QBattery.Numerics;
using QBattery.Numerics.CrossChecks;
using QBattery.Symbolic;
using QBattery.Tests.Batteries;
using static QBattery.Tests.Batteries.Derived;

namespace QBattery.Tests.Numerics;

/// <summary>The stated N against matrices: inside, all closed forms hold; each N left out is so for a reason.</summary>
public sealed class RangeTests
{
    private const int Probed = 14;
    private const string Seed = "20260727,1";

    [Property(MaxTest = 30, Replay = Seed)]
    public void The_N_of_named_families_are_those_of_their_closed_forms(FamilySettings own) =>
        AssertProbed(Try(own.Family, own.Settings));

    [Property(MaxTest = 30, Replay = Seed)]
    public void The_N_of_populations_are_those_of_their_closed_forms(RandomPopulation own) => AssertProbed(Populations(own.Text));

    [Fact]
    public void Half_of_the_families_have_an_answer() => Assert.InRange(PopulationGenerators.Named().Generator
        .Sample(10, new Rnd(20260727), 30).Count(own => Try(own.Family, own.Settings).IsOk), 5, 10);

    // At the ends of their ranges, by hand: no weight at all at N = 1, no energy at N = 2; R needs n > 0.
    [Theory]
    [InlineData("k*(N-k)", "", 2, 2)]
    [InlineData("k*(N-k)", "N odd", 3, 2)]
    [InlineData("binomial(N-k,2)", "", 3, 1)]
    [InlineData("N-k", "", 2, 1)]
    [InlineData("k", "", 1, 1)]
    [InlineData("binomial(k,3)", "", 3, 1)]
    [InlineData("k*(k-1)*(N-k)^0", "", 2, 1)]
    public void N_without_weight_or_energy_are_left_out(string weight, string assume, int from, int modulus) =>
        AssertRange(from, modulus, from % modulus, Populations(weight, assume).OrThrow());

    [Theory]
    [InlineData("dicke", "k=N-1", 2, 1, 0)]
    [InlineData("dicke", "k=N-2", 3, 1, 0)]
    [InlineData("dicke", "k=(N-1)/2", 3, 2, 1)]
    [InlineData("dicke", "k=(N+1)/4", 3, 4, 3)]
    [InlineData("dicke", "k=N*(N-1)/2-N^2/2+N", 2, 2, 0)]
    [InlineData("dicke", "k=3", 3, 1, 0)]
    [InlineData("binomial", "q=1/100", 100, 100, 0)]
    [InlineData("binomial", "q=2/5", 5, 5, 0)]
    [InlineData("binomial", "q=1-1/10^9", 1_000_000_000, 1_000_000_000, 0)]
    [InlineData("subset", "k=(N-1)/2,M=(N+1)/2", 5, 4, 1)]
    [InlineData("subset", "k=(N-1)/3,M=(N+2)/3", 10, 9, 1)]
    [InlineData("subset", "k=1,M=1", 2, 1, 0)]
    [InlineData("subset", "k=1,M=N-1", 2, 1, 0)]
    [InlineData("subset", "k=N/2,M=N/2", 4, 4, 0)]
    [InlineData("depolarised", "eps=16/N^2", 4, 1, 0)]
    [InlineData("depolarised", "eps=10^40/N^2", 0, 1, 0)]
    [InlineData("depolarised", "eps=1/log(N+1)", 2, 1, 0)]
    [InlineData("depolarised", "eps=sqrt(N-5)/N", 6, 1, 0)]
    [InlineData("depolarised", "eps=(N-5)^(3/2)/N^2", 6, 1, 0)]
    [InlineData("depolarised", "eps=(N-5)/N", 5, 1, 0)]
    public void Least_N_and_residue_class_are_exact(string family, string settings, int from, int modulus, int residue)
    {
        var derivation = Of(family, settings);
        AssertRange(from == 0 ? BigInteger.Pow(10, 20) : from, modulus, residue, derivation);
    }

    // Besicovitch: roots of distinct primes are independent; Lindemann: e^r, pi and logarithms are transcendental.
    [Theory]
    [InlineData("binomial", "q=1/sqrt(2)")]
    [InlineData("binomial", "q=sqrt(3)-sqrt(2)")]
    [InlineData("binomial", "q=1/pi")]
    [InlineData("binomial", "q=exp(-1/2)")]
    [InlineData("binomial", "q=log(2)")]
    [InlineData("dicke", "k=N/2+1/4")]
    [InlineData("dicke", "k=N^2/(N+1)")]
    [InlineData("dicke", "k=log(N)")]
    [InlineData("dicke", "k=N/sqrt(2)+1")]
    [InlineData("subset", "k=N/2,M=(N+1)/2")]
    public void What_is_an_integer_at_no_N_is_refused(string family, string settings) =>
        Assert.Contains("the number of cells N", Refusal(Try(family, settings)).Sentence, StringComparison.Ordinal);

    [Fact]
    public void What_parity_forbids_is_refused() => Assert.False(Try("dicke", "k=(N-1)/2", "N even").IsOk);

    [Theory]
    [InlineData("depolarised", "eps=c/N^2", "N where 0 <= c/N^2 <= 1")]
    [InlineData("dicke", "k=sqrt(N)", "N where sqrt(N) is an integer")]
    [InlineData("dicke", "k=N-1", "N >= 2")]
    [InlineData("subset", "k=1,M=N-1", "N >= 2")]
    [InlineData("binomial", "q=1/3", "N = 3, 6, 9, ...")]
    [InlineData("uniform", "", "N >= 1")]
    public void Ranges_are_said_in_words(string family, string settings, string text) =>
        Assert.Equal(text, Of(family, settings).Range.Text);

    [Fact]
    public void What_every_N_satisfies_is_not_printed() => Assert.DoesNotContain(
        Of("subset", "k=1,M=N-1").Evidence, evidence => evidence.Claim is "0 <= 1 <= N" or "1 is an integer");

    [Theory]
    [InlineData("q=1/100", "for the other N >= 100: ")]
    [InlineData("q=1/2", "for the other N >= 2: ")]
    [InlineData("q=q", "for the other N where q*N-1+q > 0: ")]
    public void The_bracket_is_stated_where_the_weight_continues(string settings, string claim) =>
        Assert.Single(Of("binomial", settings).Evidence, evidence => evidence.Claim.StartsWith(claim));

    // The state at N = 1 is a level only where q is 0 or 1, however near 1 it is.
    [Fact]
    public void Nearly_an_integer_is_none() =>
        Assert.Equal(Truth.No, Condition.Integer(Read("N*(1-1/10^9)")).At(new Dictionary<string, Rational> { ["N"] = 1 }));

    [Theory]
    [InlineData("N/3", 6, Truth.Yes)]
    [InlineData("sqrt(N)", 16, Truth.Yes)]
    [InlineData("sqrt(N)", 15, Truth.No)]
    [InlineData("sqrt(2)*sqrt(N)", 8, Truth.Yes)]
    [InlineData("log(N)", 1, Truth.Yes)]
    [InlineData("1/(N-3)", 3, Truth.No)]
    public void Integers_are_told_exactly(string value, int cells, Truth isWhole) =>
        Assert.Equal(isWhole, Condition.Integer(Read(value)).At(new Dictionary<string, Rational> { ["N"] = cells }));

    [Theory]
    [InlineData("dicke", "k=N-1")]
    [InlineData("binomial", "q=1-1/10^9")]
    [InlineData("subset", "k=1,M=1")]
    [InlineData("subset", "k=(N-1)/2,M=(N+1)/2")]
    public void The_check_raises_no_alarm_outside_of_the_range(string family, string settings)
    {
        var derivation = Of(family, settings);
        var check = CrossCheck.Of(derivation);
        Assert.True(check.Select(made => made.Agrees && made.Cells.All(cells => derivation.Range.Admits(cells))).Else(_ => true));
    }

    private static void AssertRange(BigInteger from, int modulus, int residue, Derivation derivation) => Assert.Equal(
        new StatedRange(from, new(modulus, residue), []), derivation.Range);

    private static Result<Derivation> Populations(string weight, string assume = "") =>
        from assumptions in Parse.Assumptions(assume)
        from subject in Catalogue.Populations(Read(weight), assumptions)
        from derivation in Derive.Of(subject, 1)
        select derivation;

    /// <summary>An answer is right at every N that is probed.</summary>
    private static void AssertProbed(Result<Derivation> derivation) => Assert.All(
        derivation is Result<Derivation>.Ok(var own) ? Enumerable.Range(1, Probed).Select(cells => (cells, Wrong(own, cells))) : [],
        probed => Assert.Null(probed.Item2));

    /// <summary>What is wrong with the stated range at one N; null for nothing.</summary>
    private static string? Wrong(Derivation derivation, int cells)
    {
        var point = new Instance(cells, []);
        var isInside = derivation.Range.Admits(cells) && derivation.Range.Conditions.At(point.Point) == Truth.Yes;
        return (isInside, Agrees(derivation, point)) switch
        {
            (true, false) => "it is stated, and the closed forms do not hold",
            (false, true) => $"it is left out ({derivation.Range.Text}), and the closed forms hold",
            _ => null,
        };
    }

    /// <summary>Whether there is a charged state at an N, with whole numbers where they are needed, and all forms hold.</summary>
    private static bool Agrees(Derivation derivation, Instance at) =>
        derivation.Subject.Assumptions.Of("N").Contains(at.Cells)
        && IsLevel(derivation.Subject.State.Definition, at)
        && AreWhole(derivation.Subject.Conditions.SelectMany(condition => condition.Integers), at)
        && DefinedState.Of(derivation.Subject.State.Definition, at.Cells, at.Parameters).IsOk
        && FormComparison.Of(derivation, at).Match(
            made => made.Deviations.All(deviation => deviation.Error <= QBattery.Numerics.Check.Tolerance), _ => false);

    private static bool IsLevel(StateDefinition definition, Instance at) => definition is not StateDefinition.Level(var k, var kept)
        || AreWhole([k, kept], at);

    private static bool AreWhole(IEnumerable<Expr> values, Instance at) =>
        values.All(value => double.IsInteger(Math.Round(at.Approximately(value), 9)));
}
