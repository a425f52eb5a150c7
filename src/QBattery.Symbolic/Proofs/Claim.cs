using QBattery.Symbolic.Proofs;

namespace QBattery.Symbolic;

/// <summary>That one expression is never below another, for every integer N and all parameters of a domain.</summary>
/// <param name="Smaller">The side that is claimed to be smaller.</param>
/// <param name="Larger">The other side.</param>
/// <param name="IsStrict">Whether equality is excluded.</param>
/// <param name="For">The domain; the variable in it is an integer.</param>
/// <param name="Variable">The name of N.</param>
public sealed record Claim(Expr Smaller, Expr Larger, bool IsStrict, Assumptions For, string Variable = "N")
{
    /// <summary>
    /// What the operations of the inequality ask as they were written. Where that is not met a side has no value, and
    /// the claim is not true there, whatever is left of the sides.
    /// </summary>
    public Seq<Requirement> Written { get; init; } = [];

    /// <summary>The inequality and its domain: 1/(N+1) &lt; 1/N for N>=1, N integer.</summary>
    public override string ToString() =>
        $"{Print.Text(Smaller, Variable)} {(IsStrict ? "<" : "<=")} {Print.Text(Larger, Variable)}"
        + (For.Known.Count == 0 ? "" : $" for {For}");

    /// <summary>What is asked by the text and not by the sides that are left of it.</summary>
    public Seq<Requirement> LeftBehind =>
        Written.Count == 0 ? [] : Written.Except(Formula.Of([Smaller, Larger])).ToSeq();

    /// <summary>All that is asked for both sides to have values.</summary>
    public Seq<Requirement> Requirements => Written.Union(Formula.Of([Smaller, Larger])).ToSeq();

    /// <summary>What must not be negative; positive if the claim is strict.</summary>
    public Expr Difference => Larger - Smaller;

    /// <summary>The names that occur, the variable first.</summary>
    public Seq<string> Symbols =>
        [Variable, .. Written.SelectMany(asked => asked.Operands).Append(Smaller).Append(Larger)
            .SelectMany(expr => expr.Symbols).Where(name => name != Variable).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>
    /// A claim from an inequality as written and a domain, in which the variable is made an integer from 1 up unless
    /// said otherwise.
    /// </summary>
    public static Result<Claim> Of(string inequality, Assumptions domain, string variable = "N") =>
        Parse.Inequality(inequality).Then(sides => Of(sides, domain, variable));

    /// <summary>
    /// A claim for all integers and parameters of a range. Names in the range are integers, whatever they are called;
    /// those between two bounds at most 2 apart, or of which one is no integer, and those only assumed are real.
    /// </summary>
    /// <param name="inequality">As written.</param>
    /// <param name="range">As in n&gt;=1 or N&gt;=2, -1&lt;x&lt;1.</param>
    /// <param name="assumed">What else is known of names.</param>
    public static Result<Claim> Over(string inequality, Assumptions range, Assumptions assumed) =>
        from sides in Parse.Inequality(inequality)
        from known in Consistent(Quantified.Integers(range).And(assumed))
        from claim in Of(sides, known, Quantified.Variable(range, known, Names(sides)))
        select claim;

    /// <summary>
    /// The claims that a chain makes for all integers and parameters of a range: one for each pair of neighbours, two for an
    /// equality. The range is read as by <see cref="Over"/>.
    /// </summary>
    /// <param name="chain">As in 0 &lt;= x^N &lt;= x or binomial(N,2) = N*(N-1)/2.</param>
    /// <param name="range">As in n&gt;=1.</param>
    /// <param name="assumed">What else is known of names.</param>
    public static Result<Seq<Claim>> Chain(string chain, Assumptions range, Assumptions assumed) =>
        from read in Parse.Chain(chain)
        from known in Consistent(Quantified.Integers(range).And(assumed))
        let names = read.Sides.SelectMany(side => Names((side.Left, OrderRelation.AtMost, side.Right, read.Written))).Distinct().ToSeq()
        let variable = Quantified.Variable(range, known, names)
        from claims in Result.All(read.Sides.SelectMany(side => Relations(side.Relation).Select(relation =>
            (side.Left, relation, side.Right, read.Written))).ToSeq(), sides => Of(sides, known, variable))
        select claims;

    /// <summary>An equality is two inequalities.</summary>
    private static Seq<OrderRelation> Relations(OrderRelation? relation) =>
        relation is { } one ? [one] : [OrderRelation.AtMost, OrderRelation.AtLeast];

    private static Result<Assumptions> Consistent(Assumptions known) =>
        known.Known.Where(entry => entry.Domain.IsEmpty).ToSeq() is [var (name, domain), ..]
            ? ProofRefusals.NoValue(name, domain)
            : known;

    private static Seq<string> Names((Expr Left, OrderRelation Relation, Expr Right, Seq<Requirement> Written) sides) =>
        new Formula(sides.Left, sides.Written).Symbols.Union(sides.Right.Symbols).ToSeq();

    private static Result<Claim> Of(
        (Expr Left, OrderRelation Relation, Expr Right, Seq<Requirement> Written) sides, Assumptions domain, string variable)
    {
        var known = domain.With(variable, domain.Of(variable).Interval == Interval.Everything
            ? Domain.PositiveInteger
            : new Domain(Interval.Everything, Integrality.Integer));
        return known.Of(variable) is var range && range.IsEmpty ? ProofRefusals.NoValue(variable, range)
            : range.Interval.Lower is null
                ? ProofRefusals.NoLeastValue(variable)
            : sides.Relation.IsUpward
                ? new Claim(sides.Left, sides.Right, sides.Relation.IsStrict, known, variable) { Written = sides.Written }
                : new Claim(sides.Right, sides.Left, sides.Relation.IsStrict, known, variable) { Written = sides.Written };
    }

    /// <summary>
    /// The same claim without parity, and how its variable is written in the new one: N = 2 N' for even N, N = 2 N' + 1
    /// for odd.
    /// </summary>
    public (Claim Claim, Rational Scale, Rational Offset) WithoutParity() => For.Of(Variable) switch
    {
        { Integrality: Integrality.Even, Interval: var interval } => (Stretched(interval, 0), 2, 0),
        { Integrality: Integrality.Odd, Interval: var interval } => (Stretched(interval, 1), 2, 1),
        _ => (this, 1, 0),
    };

    private Claim Stretched(Interval interval, int offset)
    {
        var inner = Build.Number(2) * Build.Symbol(Variable) + Build.Number(offset);
        var known = For.Known.Where(entry => entry.Name != Variable)
            .Aggregate(Assumptions.None, (all, entry) => all.With(entry.Name, entry.Domain))
            .With(Variable, new Domain(new(Half(interval.Lower, offset), Half(interval.Upper, offset)),
                Integrality.Integer));
        return new(Replaced(Smaller, inner), Replaced(Larger, inner), IsStrict, known, Variable)
        {
            Written = Written.Select(asked => asked.Map(operand => Replaced(operand, inner))).OfType<Requirement>().ToSeq(),
        };
    }

    private static Endpoint? Half(Endpoint? end, int offset) =>
        end is null ? null : end with { Value = (end.Value - offset) / 2 };

    private Expr Replaced(Expr expr, Expr by) => expr.Substitute(new Dictionary<string, Expr> { [Variable] = by });
}
