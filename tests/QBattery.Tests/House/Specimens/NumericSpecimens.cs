using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Numerics.Analyses;
using QBattery.Numerics.Bounds;
using QBattery.Numerics.Files;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Tests.House.Specimens;

/// <summary>Values of every public type of the numerical library.</summary>
internal static class NumericSpecimens
{
    private static readonly Expr N = Build.N;

    private static readonly Bound Bound = BoundCatalogue.All[0];

    private static readonly DensityMatrix Density = DensityMatrix.Of(new Complex[,] { { 0.5, 0.25 }, { 0.25, 0.5 } }).OrThrow();

    private static readonly Analysis Analysis = Analyse.Of(Density);

    private static readonly Plan Plan = new(10, -7, (1, 4), (2, 2), CampaignEnsemble.All);

    private static readonly Witness Minimal = new Witness.Weights(1, 2, [1, 2]);

    private static readonly Charged Pumped = Charging.Of(Named("pump", ("time", Build.One)).Protocol, 3).OrThrow();

    private static NamedProtocol Named(string name, params (string Name, Expr Value)[] settings) =>
        ProtocolCatalogue.Of(name, settings.ToDictionary(own => own.Name, own => own.Value)).OrThrow();

    private static readonly AtCells At = new("E", 2);

    private static readonly Truncation Cut = new(0, 9, 10, 1e-13, 1e-12);

    private static readonly BatteryState Diagonal = BatteryStates.Dicke(0.25, 0.75);

    private static readonly Model Driven = Model.Of("Omega*Jx", ["sqrt(3/10)*Jm"], "Omega=N/2").OrThrow();

    public static IEnumerable<object> All => [.. Matrices, .. Checks, .. Protocols, .. Models, .. Scans];

    private static IEnumerable<object> Matrices =>
    [
        new HermitianMatrix(1), new HermitianMatrix(9), Density.Matrix, Density, Density.Defects, new Defects(0, 0, 0),
        Diagonal, BatteryStates.Dicke([.. Enumerable.Repeat(0.1, 10)]), BatteryStates.Product(3, Diagonal),
        BatteryStates.Pure(1, 2, [1, 0]), BatteryStates.Dense(1, 2, Matrix<Complex>.Build.DenseDiagonal(2, 2, 0.5)),
        new Ensemble.Ginibre(1), new Ensemble.Bures(), .. Analysis.Bounds, new Ensemble.Dirichlet(0.01), new Ensemble.Rotated([]), new Ensemble.Placed([0.5, 0.5]),
        default(Bracket), new Bracket(0, 1), new Bracket(double.NegativeInfinity, double.PositiveInfinity), new Bracket(double.NaN, 0),
        Bracket.Around(0.5, 1e-9), Bracket.Around(0, 1e-9), StateError.None,
        Analysis, Analysis with { Spectrum = [] }, Analysis.Quantities, Analysis.Full, new Extracted(0, 0), new Extraction(0, 0),
        new Extraction(1, 0.25), new EigenMethod.All(), new EigenMethod.Largest(9, 1e-12, LargestGround.Purity, -1e-13),
        new EigenMethod.Largest(9, 1e-12, LargestGround.Cholesky, 0),
    ];

    private static IEnumerable<object> Checks =>
    [
        new Check([1, 2], [("x", Rational.Of(1, 2))], 1e-15, At, new CheckMethod.Matrices(6), []),
        new Check([], [], 1, At, new CheckMethod.LeastEnergy(), [new("T1", 2)]), At, new CheckMethod.Matrices(null), new CheckMethod.LeastEnergy(),
        new Check([], [], double.NaN, At, new CheckMethod.LeastEnergy(), []), BoundEvaluator.Of(Bound), Plan, Plan with { Ensembles = [] }, Plan with { Shard = new(2, 3) },
        Shard.Whole, Plan.State(0),
        Plan.Ensembles[0], Minimal, new Witness.Matrix(1, 2, Density.Matrix), new Tightest(Bound, 0.5, null),
        new Tightest(Bound, 0.5, Plan.State(3)), new Violation(Bound, -0.5, Plan.State(3), Minimal),
        new Findings(0, [], [], TimeSpan.Zero), new Findings(5, [], [new(Bound, -0.5, Plan.State(3), Minimal)], TimeSpan.FromSeconds(1)),
    ];

    private static IEnumerable<object> Protocols =>
    [
        Cut, new PhotonNumbers([], Cut), new Moment.MaxPower(), new Moment.FirstMax(), new Moment.At(N),
        Named("tavis-cummings"), Named("pump", ("time", Build.One)).Protocol,
        .. ProtocolCatalogue.All, .. ProtocolCatalogue.All.SelectMany(kind => kind.Settings),
        new ChosenSetting("time", N, null), new ChosenSetting("time", N, "max-power"),
        Named("pump", ("time", N)), Named("pump", ("time", N)) with { Settings = [] },
        Pumped, Pumped with { Time = null }, Pumped.State, Pumped.Energetics, new Energetics(0, double.NegativeInfinity, new(0, 0), new(0, 0), 1),
        new Energetics(1, -1e9, new(0, 0), new(0, 0), 1), new Reduced.Entangled(Matrix<double>.Build.DenseIdentity(2)),
        .. Subsets.Of(Pumped.State).OrThrow(), new Subset(1, new(0, 0), new Reason.OutsideDomain("W", "it is zero")),
    ];

    private static IEnumerable<object> Models =>
    [
        Driven, new Model(0, [], []), BatteryStart.Ground, BatteryStart.Full, new BatteryStart.Coherent(Build.Pi, Build.Zero),
        new BatteryStart.Given(Density), ChargerStart.Vacuum, new ChargerStart(Charger.Squeezed, N), Setup.Default,
        new PhotonCutoff(3, 0, true), new PhotonCutoff(40, 1e-12, false), new Steadiness(0, 1), new Steadiness(1e-20, 4),
        Evolve.Until(Driven, 2, 1).OrThrow(), Evolve.Steady(Driven, 2).OrThrow(),
    ];

    private static IEnumerable<object> Scans =>
    [
        new ScanRow(4, null, 2.5, -1000, 0, 0), new ScanRow(0, 0.5, 0, 0, 0, 0), new Uncertain(0, 0), new Uncertain(0.25, 1e-7),
        new Uncertain(1e-9, 1e-12), new Identified(Build.Pi, 9),
        .. Enum.GetValues<ScanLawKind>().SelectMany(kind => Enum.GetValues<Trend>()
            .Select(trend => new ExtractedLaw(kind, trend, new(1, 0.001), new(2, 0.1), null, []))),
        .. Enum.GetValues<ScanLawKind>().Select(kind => new ExtractedLaw(kind, default, null, null, null, [])),
        new ExtractedLaw(ScanLawKind.NotYetAsymptotic, default, null, null, null, [new Observation.TowardsUniversal(1)]),
        new Observation.Prediction(Trend.Power, [(Trend.Power, 0.1)]), new Observation.Extrapolated(LawPart.Rate, new(1, 0.1)),
        new Observation.Recognised(LawPart.Prefactor, new(Build.Pi, 9)), new Observation.Slopes(true, -1, -1, 0, new(1, 0.1)),
        new Observation.OpenRate(new(1, 0.1)), new Observation.Refuted(Trend.Power, 1, null),
        new Observation.Refuted(Trend.Power, 1, ("another", 0.1)), new Observation.Logarithm(1, true, new(1, 0.1)),
        new Observation.TowardsUniversal(1), new Observation.LeftOut(4), new Observation.NothingLocked(), new Observation.TooFewRows(),
        Scatter.None, new Scatter(0.01, 1), new Observation.Scattered(new(0.01, 1)), new Observation.Apart(null, new(1, 0.1)),
        new Observation.LargestVanishes(new(0.5, 0.1)), new PowerPeak(1, 2), new EnergyFlow(1, 2, 3),
        new NumberTable(["N"], []), Pumped.Closed, ChargingPower.Of(Named("pump", ("time", Build.One)).Protocol, Pumped).OrThrow(),
    ];
}
