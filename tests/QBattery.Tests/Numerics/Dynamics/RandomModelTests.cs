using QBattery.Numerics;
using QBattery.Symbolic;
using static QBattery.Symbolic.Operators;

namespace QBattery.Tests.Numerics.Dynamics;

public sealed class RandomModelTests
{
    private const int Photons = 1;

    private const double Time = 0.25;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 12)];

    /// <summary>The whole space of all cells says the same as the ladder.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_ladder_agrees_with_the_whole_space_of_the_cells(int seed)
    {
        var (cells, model, start) = Drawn(seed);
        var (evolved, whole) = (Run(cells, model, start), new WholeSpace(cells, model.HasCavity ? Photons : 0)
            .Charge(model.Hamiltonian, model.Jumps, start, Time));
        Assert.Equal(whole.Energy, evolved.Energetics.Energy, 1e-10);
        Assert.Equal(whole.PassiveEnergy, evolved.Energetics.Full.PassiveEnergy, 1e-10);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void States_stay_states(int seed)
    {
        var (cells, model, start) = Drawn(seed);
        var evolved = Run(cells, model, start);
        Assert.InRange(evolved.TraceDefect, 0, 1e-12);
        Assert.InRange(evolved.PositivityDefect, 0, 1e-12);
        Assert.InRange(evolved.Energetics.Purity, 0, 1 + 1e-12);
        // With a cavity the estimate tells of the photons that the few levels cut off.
        if (!model.HasCavity) Assert.InRange(evolved.ErrorEstimate, 0, 1e-9);
    }

    /// <summary>With the sign of the commutator turned, the comparison fails.</summary>
    [Fact]
    public void A_wrong_commutator_is_noticed()
    {
        var differences = Enumerable.Range(0, 10).Select(seed =>
        {
            var (cells, model, start) = Drawn(seed);
            return Math.Abs(Run(cells, model, start).Energetics.Energy - new WholeSpace(cells, model.HasCavity ? Photons : 0)
                .Charge(model.Hamiltonian, model.Jumps, start, Time, sign: -1).Energy);
        });
        Assert.True(differences.Max() > 1e-3);
    }

    private static Evolved Run(int cells, Model model, int start) => Evolve.Until(
        model, cells, Symbolic(Time), new(BatteryStart.Ground, new(Charger.Fock, start)) { Cutoff = model.HasCavity ? Photons : null }).OrThrow();

    private static Expr Symbolic(double value) => Rational.Exactly(value);

    private static (int Cells, Model Model, int Start) Drawn(int seed)
    {
        var random = new Random(seed);
        var hasCavity = seed % 2 == 0;
        var words = hasCavity ? new[] { Jx, Jy, Jz, Jp, Jm, a, ad } : [Jx, Jy, Jz, Jp, Jm];
        var half = Word() + Word() * Number() + Word() * Word() * (Number() + i * Number());
        var jumps = Enumerable.Range(0, random.Next(3)).Select(_ => (Word() + Number() * Word()) * Number()).ToSeq();
        var model = new Model(half + Adjoint(half), jumps, []);
        return (hasCavity ? random.Next(1, 3) : random.Next(1, 4), model, model.HasCavity ? random.Next(Photons + 1) : 0);

        Operator Word() => words[random.Next(words.Length)];

        Operator Number() => (Expr)Rational.Of(random.Next(-4, 5), 4);
    }

    private static Operator Adjoint(Operator value) => value switch
    {
        Operator.Scalar(var re, var im) => (Operator)re - i * im,
        Operator.Ladder(LadderSymbol.Jp) => Jm,
        Operator.Ladder(LadderSymbol.Jm) => Jp,
        Operator.Ladder(LadderSymbol.A) => ad,
        Operator.Ladder(LadderSymbol.Ad) => a,
        Operator.Sum(var terms) => terms.Select(Adjoint).Aggregate((x, y) => x + y),
        Operator.Product(var factors) => factors.Reverse().Select(Adjoint).Aggregate((x, y) => x * y),
        Operator.Power(var b, var exponent) => Adjoint(b).ToThe(exponent),
        _ => value,
    };
}
