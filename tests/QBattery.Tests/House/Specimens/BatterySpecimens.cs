using QBattery.Batteries;
using QBattery.Symbolic;

namespace QBattery.Tests.House.Specimens;

/// <summary>Values of every public type of the library of batteries.</summary>
internal static class BatterySpecimens
{
    private static readonly Expr N = Build.N, X = Build.Symbol("x");

    private static readonly Condition Possible = Condition.Between(Build.Zero, X / N, Build.One);

    private static readonly Subject Noisy = Catalogue.Subject("depolarised", [("eps", X / N)], Assumptions.None).OrThrow();

    private static readonly FamilyState State = Noisy.State;

    private static readonly ClosedForms Forms = new(N, Build.Zero, N, Build.One, Build.Zero, Build.One, null, null);

    private static readonly Derivation Uniform =
        Derive.Of(Catalogue.Subject("uniform", [], Assumptions.None).OrThrow(), 2).OrThrow();

    public static IEnumerable<object> All => [.. States, .. Families, .. Findings, .. Derived];

    private static IEnumerable<object> States =>
    [
        new Battery(2), new Battery(0), new Margin(N, true), new Margin(X - N, false), Possible, Condition.Integer(N), new Condition.AllPositive([]), new Condition.AllPositive([N, X]),
        new Condition.Pumped(PumpCondition.Late, X), new Condition.OutsideOf(X, N, N),
        new Condition.NotZero(X), new Condition.Charged(N), Condition.AtLeast(2), new Limit(N, true),
        State, new FiniteSums(N, Build.Zero), ResidueClass.All, new ResidueClass(2, 0),
        new StatedRange(1, ResidueClass.All, []), new StatedRange(0, new(2, 0), [Possible]), new StatedRange(3, ResidueClass.All, [Possible]),
        new StateDefinition.Populations(X), new StateDefinition.Level(N, N), new StateDefinition.Amplitudes(X),
        new StateDefinition.NoisyFullLevel(X), new StateDefinition.Pumped(X), new StateDefinition.Flat(3),
        new StateDefinition.NoisyLevels(3, X), new StateDefinition.Occupations(3, 0, X), new StateDefinition.Copies(X),
        new StateDefinition.Summary(N, Build.One), new SpectrumForm.Collective(X), new SpectrumForm.FlatSymmetric(),
        new SpectrumForm.Blocks([]), new SpectrumForm.Blocks([(X, Build.One)]), new SpectrumForm.Cells(X),
    ];

    private static IEnumerable<object> Families =>
    [
        Noisy, .. Catalogue.Families, .. Catalogue.Families.SelectMany(family => family.Parameters),
        .. BoundCatalogue.All, .. BoundCatalogue.All.Select(bound => bound.SaturatedBy), Saturation.None,
    ];

    private static IEnumerable<object> Derived =>
    [
        Uniform, Uniform with { Bounds = [], Evidence = [] }, .. Uniform.Bounds, Uniform.Bounds[0] with { Expression = null }, Uniform.Law,
        new Law(new Scaling.ExactFreedom(), Build.Zero, Build.Zero, null), Uniform.Forms, Forms,
    ];

    private static IEnumerable<object> Findings =>
    [
        .. Scalings, .. Scalings.Select(scaling => new Law(scaling, Build.One / N, X / N, new(X, true, 0))),
        new SignProviso(X, true, 0), new SignProviso(X, false, Rational.Half), new BoundStatus.Saturated(),
        new BoundStatus.Proved(2, Integrality.Even), new BoundStatus.ByTheorem(), new BoundStatus.Violated(),
        .. Origins, .. Origins.Select(origin => new Evidence.Given(origin)), .. Grounds, .. Fillings,
        .. Grounds.Select(ground => new Evidence.Mode(N, ground)), .. Fillings.Select(ground => new Evidence.Filling(X, ground)),
        .. Enum.GetValues<Summed>().Select(what => new Evidence.Certificate(what, Sum)),
        .. Enum.GetValues<PumpPart>().Select(part => new Evidence.Residue(part, X)), new Evidence.Product(N, X), new Evidence.Variance(X),
        new Evidence.Order([]), new Evidence.Order([Build.One, X]), new Evidence.Enclosure(N, Possible, null),
        new Evidence.Enclosure(N, Possible, 3), new Evidence.Proof(Possible, Standing.Open),
        new Evidence.Theorem(new SpectrumForm.FlatSymmetric()), new Evidence.LeadingTerms(N, true, null),
        new Evidence.LeadingTerms(X, false, new(X, true, 0)), new Evidence.Expansion(Uniform.Expansion.Remainder, null), new Evidence.Reading(Uniform.Law),
    ];

    private static ClosedSum Sum => Summate.Of(
        new(Build.Symbol("k"), "k", Build.Zero, N, Assumptions.None.With("N", Domain.PositiveInteger))).OrThrow();

    private static Seq<Scaling> Scalings =>
    [
        new Scaling.ExactFreedom(), new Scaling.Universal(), new Scaling.Power(null), new Scaling.Power(2), new Scaling.PowerLog(),
        new Scaling.Exponential(1), new Scaling.NoFreedom(null), new Scaling.NoFreedom(X),
    ];

    private static Seq<Origin> Origins =>
        [new Origin.Family(), new Origin.User(), new Origin.Level(), new Origin.Count(0, N)];

    private static Seq<ModeGround> Grounds =>
    [
        new ModeGround.Level(), new ModeGround.Rising(), new ModeGround.Falling(), new ModeGround.Turning(N),
        new ModeGround.Beyond(1, 3), new ModeGround.Ends(Sign.Zero),
    ];

    private static Seq<FillingGround> Fillings =>
        [new FillingGround.Whole(), new FillingGround.WhereWhole(), new FillingGround.AtMost(), new FillingGround.Fixed(2)];
}
