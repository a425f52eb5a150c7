using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Evaluation;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Certificates;

/// <summary>
/// Restricts a closed form to where every term of the sum, and its limits, have values as they were written: k/k has
/// none at k = 0, whatever is left of it.
/// </summary>
/// <param name="Sum">The closed form of what is left.</param>
/// <param name="Problem">The sum as it was asked for.</param>
internal sealed record AsWritten(ClosedSum Sum, SumProblem Problem)
{
    /// <summary>How far into the range, as a symbol that cannot be written.</summary>
    private const string Step = "j'";

    /// <summary>The closed form with all it needs.</summary>
    /// <returns>The same; <see cref="Reason.NotCovered"/> where that every term has a value is not proved.</returns>
    public static Result<ClosedSum> Of(ClosedSum sum, SumProblem problem) => problem.LeftBehind
        .Aggregate(Result.Ok(sum), (all, asked) => all.Then(before => new AsWritten(before, problem).Of(asked)));

    private static readonly Domain Whole = new(Interval.Everything, Integrality.Integer);

    private string? Variable => Sum.Restated?.Name ?? Sum.Variable;

    private Expr Index => Build.Symbol(Problem.Index);

    /// <summary>What is known: symbols in the limits, and the steps between them, are integers.</summary>
    private Assumptions Known => Problem.From.Symbols.Concat(Problem.To.Symbols).Distinct()
        .Aggregate(Problem.Assumptions, (all, name) => all.With(name, name == Sum.Variable
            ? new(new(new(Sum.ValidFrom, true), null), Integrality.Integer)
            : Whole))
        .With(Step, new(new(new(0, true), null), Integrality.Integer));

    private Result<ClosedSum> Of(Requirement asked) =>
        From(asked) is { } from && (from <= Sum.ValidFrom || Sum.Restated is null)
            ? Sum with { ValidFrom = Math.Max(from, Sum.ValidFrom) }
        : Divisor(asked) is { } factor && !Moves(factor)
            ? Sum with { Provisos = Sum.Provisos.Append(new Proviso.NonZero(factor, null)).Distinct().ToSeq() }
        : Place(asked) is { } place
            ? SumRefusals.NoValueAsWritten(place)
        : SumRefusals.OpenAsWritten(asked, Problem.Index);

    /// <summary>
    /// What need only be other than zero: a divisor, or the base of a power whose exponent is whole, so that even a
    /// negative base has it.
    /// </summary>
    private Expr? Divisor(Requirement asked) => asked switch
    {
        Requirement.NonZero(var divisor) => divisor,
        Requirement.RealPower(var b, _)
            when new DefinedEverywhere(Known.With(Problem.Index, Whole), _ => Sign.Negative).Of(asked) == Truth.Yes => b,
        _ => null,
    };

    /// <summary>Whether the index or the variable occurs.</summary>
    private bool Moves(Expr expr) => expr.Contains(Index) || (Variable is { } name && expr.Contains(Build.Symbol(name)));

    /// <summary>A small example of indices in the range at which there is no value; null where none is found.</summary>
    private string? Place(Requirement asked) => SumSamples.Of(Problem)
        .SelectMany(point => SumSamples.Indices(Problem, point)
            .Select(k => new Dictionary<string, Rational>(point) { [Problem.Index] = k }))
        .FirstOrDefault(at => new DefinedAt(at).Violation([asked]) is not null) is { } found ? SumSamples.Text(found) : null;

    /// <summary>From which value of the variable on something is met, counted from either end of the range.</summary>
    private int? From(Requirement asked)
    {
        var step = Build.Symbol(Step);
        Seq<Expr> places = Contains(asked, Index) ? [Problem.From + step, Problem.To - step] : [Index];
        return places.Select(place => At(asked.Map(operand => operand.Substitute(Problem.Index, place)))).Min();
    }

    private int? At(Requirement? asked) =>
        asked is null || DefinedEverywhere.Under(Known).Of(asked) == Truth.Yes ? Sum.ValidFrom
        : Variable is { } variable && new DefinedFrom(Known, variable).Of(asked) is Result<int>.Ok(var from) ? from
        : null;

    private static bool Contains(Requirement asked, Expr symbol) => asked.Operands.Any(operand => operand.Contains(symbol));
}
