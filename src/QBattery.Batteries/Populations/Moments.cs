using QBattery.Batteries.Findings;
using QBattery.Symbolic;

namespace QBattery.Batteries.Populations;

/// <summary>Sums over the levels of a mixture of Dicke levels.</summary>
/// <param name="Total">The sum of the weights.</param>
/// <param name="First">The sum of k times the weights.</param>
/// <param name="Second">The sum of k^2 times the weights, where closed.</param>
/// <param name="Squares">The sum of the squared weights, where closed.</param>
internal sealed record Moments(ClosedSum Total, ClosedSum First, ClosedSum? Second, ClosedSum? Squares)
{
    private static readonly Expr K = Build.Symbol(StateDefinition.Index);

    /// <summary>The sums over k = 0..last, each certified; mean and norm must be closed.</summary>
    /// <param name="weight">The weight of level k.</param>
    /// <param name="last">The highest level.</param>
    /// <param name="known">What is assumed.</param>
    /// <param name="squares">Whether the sum of the squared weights is tried.</param>
    public static Result<Moments> Of(Expr weight, Expr last, Assumptions known, bool squares = true) =>
        from some in ZeroTest.Of(weight, known) == Truth.Yes ? Nothing(weight) : Result.Ok(weight)
        from total in Sum(some, last, known)
        from positive in total.Value == Build.Zero ? Nothing(weight).Select(_ => total) : Result.Ok(total)
        from first in Sum(K * weight, last, known)
        select new Moments(
            positive, first, Optional(Sum(K * K * weight, last, known)), squares
                ? Optional(Sum(weight * weight, last, known)) : null);

    private static Result<Expr> Nothing(Expr weight) =>
        FamilyRefusals.ZeroWeights(weight);

    /// <summary>n, the mean level.</summary>
    public Expr Mean => First.Value / Total.Value;

    /// <summary>The variance of the level, where closed.</summary>
    public Expr? Variance => Second is null ? null : Second.Value / Total.Value - Build.Power(Mean, Build.Number(2));

    /// <summary>Tr rho^2, where closed.</summary>
    public Expr? Purity => Squares is null ? null : Squares.Value / Build.Power(Total.Value, Build.Number(2));

    /// <summary>Where the closed sums hold, and the weights do not all vanish.</summary>
    public Seq<Condition> Conditions =>
    [
        .. All.Where(sum => sum.Variable == Battery.CellsName && sum.ValidFrom > 1).Select(sum => sum.ValidFrom)
            .DefaultIfEmpty(1).Max() is > 1 and var from ? [Condition.AtLeast(from)] : Array.Empty<Condition>(),
        .. All.SelectMany(sum => sum.Provisos).Distinct().Select(Condition.Of),
        .. HasWeight ? Array.Empty<Condition>() : [Condition.Positive(Total.Value)],
    ];

    private IEnumerable<ClosedSum> All => new[] { Total, First, Second, Squares }.OfType<ClosedSum>();

    /// <summary>Whether a level that exists for every N has a weight that is proved to be positive.</summary>
    private bool HasWeight => new[] { Build.Zero, Build.One, Total.Problem.To }.Any(level => SignTest.Of(
        Total.Problem.Term.Substitute(StateDefinition.Index, level),
        Total.Problem.Assumptions.With(Battery.CellsName, Domain.PositiveInteger)) == Sign.Positive);

    /// <summary>How each sum is known.</summary>
    public Seq<Evidence> Evidence =>
    [
        .. new[] { (Summed.Weights, Total), (Summed.First, First), (Summed.Second, Second), (Summed.Squares, Squares) }
            .Where(sum => sum.Item2 is not null).Select(sum => new Evidence.Certificate(sum.Item1, sum.Item2!)),
    ];

    private static Result<ClosedSum> Sum(Expr term, Expr last, Assumptions known) =>
        Summate.Of(new(term, StateDefinition.Index, Build.Zero, last, known));

    private static ClosedSum? Optional(Result<ClosedSum> sum) => sum is Result<ClosedSum>.Ok(var value) ? value : null;
}
