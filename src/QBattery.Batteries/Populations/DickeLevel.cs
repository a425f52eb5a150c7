using QBattery.Batteries.Findings;
using QBattery.Batteries.States;
using QBattery.Symbolic;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Batteries.Populations;

/// <summary>
/// A Dicke level and its parts: M of the N cells of |N,k> hold j excitations with hypergeometric probability.
/// </summary>
internal static class DickeLevel
{
    private static readonly Expr J = Build.Symbol(StateDefinition.Index);
    private static readonly Expr AnyLevel = Build.Symbol("K");
    private static readonly Expr AnyPart = Build.Symbol("M");

    /// <summary>All cells: a pure state.</summary>
    public static Result<FamilyState> Whole(Expr excitations) => new FamilyState(
        Battery.Qubits, new StateDefinition.Level(excitations, Battery.Cells), excitations,
            new SpectrumForm.Collective(Build.One),
        Build.One, Build.One, Build.Zero)
    {
        Eigenvalues = [(Build.One, Build.One)],
        FullLevel = excitations == Battery.Cells ? Build.One : null,
        CellGain = CellGain.OfPopulations(excitations, Battery.Cells),
        Conditions = [Condition.Between(Build.Zero, excitations, Battery.Cells), Condition.Integer(excitations)],
        Evidence = [new Evidence.Given(new Origin.Level())],
    };

    /// <summary>
    /// M of the cells; norm and mean are proved for all k, M and N at once, then the values are put in. The sums are those
    /// of the products alone: divided by binomial(N, M) they have no value at M > N, which they know nothing against.
    /// </summary>
    public static Result<FamilyState> Part(Expr excitations, Expr kept, Assumptions assumptions) =>
        from needed in Needed(excitations, kept).Possible(assumptions)
        from moments in Moments.Of(Ways(AnyLevel, AnyPart), AnyPart, Assumptions.None, squares: false)
        let weight = Weight(excitations, kept)
        from mode in Mode.Of(Factorials.Only(weight), kept, Supported(excitations, kept, assumptions),
            Whole([excitations, kept], assumptions))
        from largest in DickeMixture.Largest(weight, mode.Level, Build.One, assumptions)
        let mean = Given(moments.Mean, excitations, kept, assumptions)
        select new FamilyState(
            Battery.Qubits, new StateDefinition.Level(excitations, kept), mean,
            new SpectrumForm.Collective(largest), null, null, null)
        {
            Cells = kept,
            CellGain = CellGain.OfPopulations(mean, kept),
            Eigenvalues = Few(weight, excitations, kept, assumptions),
            FullLevel = excitations == Battery.Cells ? Build.One
                : kept is Expr.Number ? DickeMixture.Largest(weight, kept, Build.One, assumptions)
                    .Match(full => full, Expr? (_) => null)
                : null,
            Conditions = needed.Concat(mode.Conditions).DistinctBy(condition => (condition.Margins, condition.Integers)).ToSeq(),
            Evidence = [.. moments.Evidence, .. mode.Evidence],
        };

    private static Seq<Condition> Needed(Expr excitations, Expr kept) =>
    [
        Condition.Between(Build.Zero, excitations, Battery.Cells), Condition.Integer(excitations),
        Condition.Between(Build.One, kept, Battery.Cells), Condition.Integer(kept),
    ];

    /// <summary>binomial(k, j) binomial(N-k, M-j) / binomial(N, M).</summary>
    private static Expr Weight(Expr excitations, Expr kept) =>
        Ways(excitations, kept) / Build.Binomial(Battery.Cells, kept);

    private static Expr Ways(Expr excitations, Expr kept) =>
        Build.Binomial(excitations, J) * Build.Binomial(Battery.Cells - excitations, kept - J);

    private static Expr Given(Expr form, Expr excitations, Expr kept, Assumptions assumptions) => NormalForm.Simplify(
        form.Substitute(new Dictionary<string, Expr> { ["K"] = excitations, ["M"] = kept }),
        assumptions.With(Battery.CellsName, Domain.PositiveInteger));

    private static Assumptions Supported(Expr excitations, Expr kept, Assumptions assumptions) =>
        Build.Sum(excitations, kept).Symbols.Where(name =>
            name != Battery.CellsName && assumptions.Of(name) == Domain.Real)
            .Aggregate(assumptions, (known, name) => known.With(name, Domain.PositiveInteger));

    /// <summary>The N at which quantities that must be integers are; all where that is no class, or none are left.</summary>
    private static ResidueClass Whole(Seq<Expr> quantities, Assumptions assumptions) => quantities
        .Select(quantity => Wholeness.Of(quantity, assumptions.With(Battery.CellsName, Domain.PositiveInteger)))
        .OfType<Wholeness.In>().Select(whole => whole.Class)
        .Aggregate(ResidueClass.Of(assumptions.Of(Battery.CellsName).Integrality), (all, own) => all.And(own) ?? all);

    /// <summary>
    /// The eigenvalues where at most two levels j are populated, for at most one excitation, one empty cell or one kept
    /// cell; empty for more.
    /// </summary>
    private static Seq<(Expr Value, Expr Multiplicity)> Few(
        Expr weight, Expr excitations, Expr kept, Assumptions assumptions)
    {
        var known = Supported(excitations, kept, assumptions).With(Battery.CellsName, Domain.PositiveInteger);
        var populated = IsFew(excitations) || IsFew(kept) ? Result.Ok(Build.Zero)
            : IsFew(NormalForm.Simplify(Battery.Cells - excitations, known)) ? Result.Ok(kept - Build.One)
            : FamilyRefusals.ManyEigenvalues;
        return populated.Then(lowest => Result.All(new[] { lowest, lowest + Build.One }.Select(level =>
                DickeMixture.Largest(weight, level, Build.One, assumptions))))
            .Match(values => values.Select(value => (value, Build.One)).ToSeq(), _ => []);
    }

    private static bool IsFew(Expr number) => number is Expr.Number(var value) && value <= 1;
}
