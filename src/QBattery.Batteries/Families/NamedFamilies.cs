using QBattery.Batteries.Populations;
using QBattery.Batteries.States;
using QBattery.Symbolic;
using static QBattery.Symbolic.Build;

namespace QBattery.Batteries.Families;

/// <summary>
/// The families a user can name. Each entry states the definition, which the independent oracle turns into matrices,
/// and beside it the closed forms of n, r_0 and P that are derived from and checked against it.
/// </summary>
internal static class NamedFamilies
{
    private static readonly Expr K = Symbol(StateDefinition.Index);
    private static readonly Expr Two = Number(2);
    private static readonly Parameter Fugacity =
        new("x", "ratio of neighbouring populations", Real(Interval.Open(0, 1)), "0<x<1");

    private static readonly Parameter CellLevels = new("d", "levels of a cell",
        new(new(new(2, true), new(20, true)), Integrality.Integer), "d = 2, 3, ..., 20", ParameterKind.WholeNumber);

    private static readonly Parameter Excitations =
        new("k", "excitations; may depend on N", AtLeast(0), "k = 0, 1, ..., N", ParameterKind.Sequence);

    /// <summary>All of them; a new family is one more entry.</summary>
    public static Seq<DickeFamily> All { get; } =
    [
        new("uniform", "equal mixture of the Dicke levels", [], Stated(_ => Uniform())),
        new("gibbs", "inverted Gibbs state, populations ~ x^(N-k)", [Fugacity], Stated(values => Gibbs(values[0]))),
        new("thermal", "Gibbs state of positive temperature, populations ~ x^k", [Fugacity],
            Stated(values => Thermal(values[0]))),
        new("binomial", "coherent spin state after dephasing, populations binomial(N,k) q^k (1-q)^(N-k)",
            [new("q", "probability that a cell is excited", Real(Interval.Open(0, 1)), "0<q<1")],
            (values, known) =>
                DickeMixture.Of(Binomial(N, K) * Power(values[0], K) * Power(One - values[0], N - K), known)),
        new("dicke", "pure Dicke level with k excitations", [Excitations], (values, _) => DickeLevel.Whole(values[0])),
        new("subset", "M of the N cells of the Dicke level with k excitations",
            [Excitations,
                new("M", "cells kept; may depend on N", AtLeast(1), "M = 1, 2, ..., N", ParameterKind.Sequence)],
            (values, known) => DickeLevel.Part(values[0], values[1], known)),
        new("coherent", "pure spin-coherent state, every cell turned by theta",
            [new("theta", "turning angle, pi for full charge", Real(Interval.Above(0)), "theta>0")],
                Stated(values => Coherent(values[0]))),
        new("depolarised", "the full level k = N with probability 1-eps, else a random Dicke level",
            [new("eps", "probability of noise; may depend on N", Closed(0, 1), "0<=eps<=1", ParameterKind.Sequence)],
            Stated(values => Depolarised(values[0]))),
        new("pump", "collective pumping (superradiant charging) for a time t, rate 1; leading pole, remainder and exact sums",
            [new("t", "time; may depend on N", Real(Interval.Above(0)), "t>0", ParameterKind.Sequence)],
            (values, known) => Pump.Of(values[0], known)),
        new("levels", "maximally mixed symmetric state of d-level cells", [CellLevels],
            Stated(values => Levels(values[0]))),
        new("noisy-levels",
            "d-level cells all in their highest level with probability 1-eps, else a random symmetric state",
            [CellLevels,
                new("eps", "probability of noise; may depend on N", Closed(0, 1), "0<=eps<=1", ParameterKind.Sequence)],
            (values, known) => LevelMixture.Noisy(values[0], values[1], known)),
        new("parallel", "N independent cells, each excited with probability s",
            [new("s", "probability that a cell is excited", Real(new(new(Rational.Half, false), new(1, true))),
                "1/2<s<=1")],
            Stated(values => Parallel(values[0]))),
    ];

    /// <summary>Closed forms that hold for all parameter values.</summary>
    private static Func<IReadOnlyList<Expr>, Assumptions,
        Result<FamilyState>> Stated(Func<IReadOnlyList<Expr>, FamilyState> build) =>
        (values, _) => build(values);

    private static Domain Real(Interval interval) => new(interval, Integrality.Real);

    private static Domain AtLeast(int lower) => Real(new(new(lower, true), null));

    private static Domain Closed(int lower, int upper) => Real(new(new(lower, true), new(upper, true)));

    private static FamilyState Uniform() => new(
        Battery.Qubits, new StateDefinition.Populations(One),
        Excitation: N / Two, new SpectrumForm.Collective(One / (N + One)), Purity: One / (N + One), Rank: N + One,
            LadderPassive: N / Two)
    {
        Eigenvalues = [(One / (N + One), N + One)], FullLevel = One / (N + One),
        CellGain = CellGain.OfPopulations(N / Two, N),
    };

    private static FamilyState Gibbs(Expr x) => new(
        Battery.Qubits, new StateDefinition.Populations(Power(x, N - K)),
        N - MeanOfGeometric(x), new SpectrumForm.Collective(GeometricPeak(x)), GeometricPurity(x), N + One,
            MeanOfGeometric(x))
    {
        FullLevel = GeometricPeak(x), CellGain = CellGain.OfPopulations(N - MeanOfGeometric(x), N),
    };

    private static FamilyState Thermal(Expr x) => new(
        Battery.Qubits, new StateDefinition.Populations(Power(x, K)),
        MeanOfGeometric(x), new SpectrumForm.Collective(GeometricPeak(x)), GeometricPurity(x), N + One, MeanOfGeometric(x))
    {
        FullLevel = Power(x, N) * GeometricPeak(x), CellGain = CellGain.OfPopulations(MeanOfGeometric(x), N),
    };

    /// <summary>sum k x^k / sum x^k for k = 0..N.</summary>
    private static Expr MeanOfGeometric(Expr x) =>
        x / (One - x) - (N + One) * Power(x, N + One) / (One - Power(x, N + One));

    /// <summary>1 / sum x^k.</summary>
    private static Expr GeometricPeak(Expr x) => (One - x) / (One - Power(x, N + One));

    /// <summary>sum x^(2k) / (sum x^k)^2.</summary>
    private static Expr GeometricPurity(Expr x) =>
        (One - x) * (One + Power(x, N + One)) / ((One + x) * (One - Power(x, N + One)));

    private static FamilyState Coherent(Expr theta)
    {
        var (sin, cos) = (Apply(Function.Sin, theta / Two), Apply(Function.Cos, theta / Two));
        return new(
            Battery.Qubits, new StateDefinition.Amplitudes(Sqrt(Binomial(N, K)) * Power(sin, K) * Power(cos, N - K)),
            N * sin * sin, new SpectrumForm.Collective(One), One, One, Zero)
        {
            Eigenvalues = [(One, One)], FullLevel = Power(sin, Two * N),
        };
    }

    private static FamilyState Depolarised(Expr eps)
    {
        var (each, mean) = (eps / (N + One), N * (One - eps / Two));
        return new(
            Battery.Qubits, new StateDefinition.NoisyFullLevel(eps), mean,
            new SpectrumForm.Collective(One - N * each),
            Power(One - N * each, Two) + N * each * each, N + One, eps * N / Two)
        {
            Eigenvalues = [(One - N * each, One), (each, N)], FullLevel = One - N * each,
            CellGain = CellGain.OfPopulations(mean, N),
        };
    }

    private static FamilyState Levels(Expr d)
    {
        var battery = LevelMixture.BatteryOf(d);
        var half = N * Number(battery.Levels - 1) / Two;
        var dimension = battery.SymmetricDimension;
        return new(
            battery, new StateDefinition.Flat(battery.Levels), half, new SpectrumForm.FlatSymmetric(), One / dimension,
                dimension, half)
        {
            Eigenvalues = [(One / dimension, dimension)], FullLevel = One / dimension,
            CellGain = new CellGain.Whole(Zero),
        };
    }

    private static FamilyState Parallel(Expr s) => new(
        Battery.Qubits, new StateDefinition.Copies(s),
        N * s, new SpectrumForm.Cells(s), Power(s * s + (One - s) * (One - s), N), Rank: null, LadderPassive: null)
    {
        CellGain = new CellGain.Excess(N * (Two * s - One)),
    };
}
