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

    public static IEnumerable<object> All => [.. States, .. Families, .. Derived];

    private static IEnumerable<object> States =>
    [
        new Battery(2), new Battery(0), new Margin(N, true), new Margin(X - N, false), Possible, new Condition("", []),
        new Evidence("", ""), new Evidence("E", "stated"), State, new FiniteSums(N, Build.Zero), ResidueClass.All, new ResidueClass(2, 0),
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
        new Law(LawKind.ExactFreedom, "exact freedom", Build.Zero, null), Uniform.Forms, Forms,
    ];
}
