using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.NormalForms;

namespace QBattery.Batteries;

/// <summary>A quantity that must not be negative.</summary>
/// <param name="Quantity">The quantity, which may depend on N.</param>
/// <param name="Strict">Whether it must not be zero either.</param>
internal sealed record Margin(Expr Quantity, bool Strict)
{
    /// <summary>An inequality: 1-c/N^2 >= 0.</summary>
    public override string ToString() => $"{Quantity} {(Strict ? ">" : ">=")} 0";
}

/// <summary>One side of a range of expressions.</summary>
/// <param name="Value">The bound.</param>
/// <param name="Closed">Whether it belongs to the range.</param>
public readonly record struct Limit(Expr Value, bool Closed)
{
    /// <summary>As an upper limit: &lt;= 1.</summary>
    public override string ToString() => $"{(Closed ? OrderRelation.AtMost : OrderRelation.Less).Sign} {Value}";
}

/// <summary>What the closed form of a pumped state rests on.</summary>
public enum PumpCondition
{
    /// <summary>The time is at least 4/N.</summary>
    Late,

    /// <summary>The leading pole is positive.</summary>
    LeadingPole,

    /// <summary>The full level is the most populated.</summary>
    FullLevel,
}

/// <summary>What must hold at an N for a family to have a state there, such as 0 &lt;= c/N^2 &lt;= 1.</summary>
public abstract record Condition
{
    private Condition() { }

    /// <summary>As a user reads it.</summary>
    public sealed override string ToString() => this.Claim;

    /// <summary>A value lies between two limits, of which one may be missing.</summary>
    public sealed record InRange(Limit? Least, Expr Value, Limit? Most) : Condition;

    /// <summary>Two quantities compare as said.</summary>
    public sealed record Compared(Expr Left, OrderRelation Relation, Expr Right) : Condition;

    /// <summary>A value is an integer, from some number on if that is said.</summary>
    public sealed record Whole(Expr Value, int? Least) : Condition;

    /// <summary>A value is not zero.</summary>
    public sealed record NotZero(Expr Value) : Condition;

    /// <summary>A value is none of the integers from one to another.</summary>
    public sealed record OutsideOf(Expr Value, Expr From, Expr To) : Condition;

    /// <summary>Several values are positive.</summary>
    public sealed record AllPositive(Seq<Expr> Values) : Condition;

    /// <summary>What the closed form of a pumped state needs: N t for its lateness, else the quantity not below zero.</summary>
    public sealed record Pumped(PumpCondition Which, Expr Quantity) : Condition;

    /// <summary>The mean excitation is positive, so that R = W/E and L are defined.</summary>
    public sealed record Charged(Expr Excitation) : Condition;

    /// <summary>The value is an integer.</summary>
    public static Condition Integer(Expr value) => new Whole(value, null);

    /// <summary>The value lies in an interval.</summary>
    public static Condition Within(Expr value, Interval interval) =>
        new InRange(Side(interval.Lower), value, Side(interval.Upper));

    /// <summary>least &lt;= value &lt;= most.</summary>
    public static Condition Between(Expr least, Expr value, Expr most) =>
        new InRange(new(least, true), value, new(most, true));

    /// <summary>value &gt; 0.</summary>
    public static Condition Positive(Expr value) => new Compared(value, OrderRelation.Greater, Build.Zero);

    /// <summary>value &gt;= 0.</summary>
    public static Condition NotNegative(Expr value) => new Compared(value, OrderRelation.AtLeast, Build.Zero);

    /// <summary>N is at least a number.</summary>
    public static Condition AtLeast(int cells) =>
        new Compared(Battery.Cells, OrderRelation.AtLeast, Build.Number(cells));

    /// <summary>What a sum asks for its closed form, that its symbols are integers where it needs them.</summary>
    public static Condition Of(Proviso proviso) => proviso switch
    {
        Proviso.Whole(var name, var least) => new Whole(Build.Symbol(name), least),
        Proviso.AtMost(var low, var high) => new Compared(low, OrderRelation.AtMost, high),
        Proviso.NonZero(var factor, _) => new NotZero(factor),
        Proviso.NoPole(var argument) => new Compared(argument, OrderRelation.Greater, Build.Number(-1)),
        Proviso.Class(var name, var modulus, var residue) =>
            Integer((Build.Symbol(name) - Build.Number(residue)) / Build.Number(modulus)),
        Proviso.WholeLimit(var limit) => Integer(limit),
        Proviso.NoIndex(var zero, var from, var to) => new OutsideOf(zero, from, to),
    };

    private static Limit? Side(Endpoint? end) =>
        end is { } known ? new Limit(Build.Number(known.Value), known.Closed) : null;
}

/// <summary>What conditions ask.</summary>
public static class Conditions
{
    extension(Condition condition)
    {
        /// <summary>As a user reads it.</summary>
        public string Claim => condition switch
        {
            Condition.InRange(var least, var value, var most) => $"{Left(least)}{value}{Right(most)}",
            Condition.Compared(var left, var relation, var right) => $"{left} {relation.Sign} {right}",
            Condition.Whole(var value, var least) =>
                $"{value} is an integer{(least is null ? "" : $" and {value} >= {least}")}",
            Condition.NotZero(var value) => $"{value} is not 0",
            Condition.OutsideOf(var value, var from, var to) => $"{value} is not in {from}..{to}",
            Condition.AllPositive(var values) => string.Join(", ", values.Map(value => $"{value} > 0")),
            Condition.Charged => "n > 0, so that R and L are defined",
            Condition.Pumped(var which, var quantity) => Claimed(which, quantity),
        };

        /// <summary>The same as quantities that must not be negative.</summary>
        internal Seq<Margin> Margins => condition switch
        {
            Condition.InRange(var least, var value, var most) =>
            [
                .. least is { } low ? [new Margin(value - low.Value, !low.Closed)] : Array.Empty<Margin>(),
                .. most is { } high ? [new Margin(high.Value - value, !high.Closed)] : Array.Empty<Margin>(),
            ],
            Condition.Compared(var left, var relation, var right) =>
                [new(relation.IsUpward ? right - left : left - right, relation.IsStrict)],
            Condition.Whole(var value, var least) => least is { } first ? [new(value - Build.Number(first), false)] : [],
            Condition.NotZero(var value) => [new(Build.Power(value, Build.Number(2)), true)],
            Condition.OutsideOf(var value, var from, var to) => [new((value - from) * (value - to), true)],
            Condition.AllPositive(var values) => values.Map(value => new Margin(value, true)),
            Condition.Charged(var excitation) => [new(excitation, true)],
            Condition.Pumped(PumpCondition.Late, var time) => [new(time - Build.Number(4), false)],
            Condition.Pumped(var which, var margin) => [new(margin, which == PumpCondition.LeadingPole)],
        };

        /// <summary>Quantities that must be integers.</summary>
        public Seq<Expr> Integers => condition is Condition.Whole(var value, _) ? [value] : [];

        /// <summary>Whether it says no more than N >= 1, as 0 &lt;= 1 &lt;= N does.</summary>
        public bool IsTrivial => condition.Margins.All(IsTrivially)
            && condition.Integers.All(value => value is Expr.Number({ IsInteger: true }));

        /// <summary>Whether another condition asks for all that this one does.</summary>
        public bool IsPartOf(Condition other) =>
            condition.Margins.All(other.Margins.Contains) && condition.Integers.All(other.Integers.Contains);

        /// <summary>How far the condition is known to hold.</summary>
        public Standing Under(Assumptions assumptions) =>
            condition.Margins.Select(margin => Standings.Of(margin, assumptions))
                .Concat(condition.Integers.Select(value => value is Expr.Number({ IsInteger: false }) ? Standing.Never
                    : IsInteger(value, assumptions) ? Standing.Always : Standing.Open))
                .DefaultIfEmpty(Standing.Always).Max();
    }

    /// <summary>Numbers, and N plus a number, which is least at N = 1.</summary>
    private static bool IsTrivially(Margin margin) =>
        margin.Quantity.Substitute(Battery.CellsName, Build.One) is Expr.Number(var least)
        && margin.Quantity - Battery.Cells + Build.One - Build.Number(least) is var rest
        && (rest == Build.Zero || margin.Quantity is Expr.Number) && (margin.Strict ? least.Sign > 0 : least.Sign >= 0);

    /// <summary>By the parity of the value, or of twice the value.</summary>
    private static bool IsInteger(Expr value, Assumptions assumptions)
    {
        var known = assumptions.With(Battery.CellsName, Domain.PositiveInteger);
        return Parity.Of(value, known) != Integrality.Real
            || Parity.Of(Build.Number(2) * value, known) == Integrality.Even;
    }

    private static string Claimed(PumpCondition which, Expr quantity) => which switch
    {
        PumpCondition.Late => $"4 <= N*t = {quantity}",
        PumpCondition.LeadingPole => "0 < P_1, the leading pole of 1 - p_N",
        PumpCondition.FullLevel => "P_1 + 3/2*e*t^2*((N-1)*(N-2)*(N-3))^2*exp(-2*(N-1)*t) <= 1/2, so that r_0 = p_N",
    };

    private static string Left(Limit? low) => low is { } least ? $"{least.Value} {Sign(least)} " : "";

    private static string Right(Limit? high) => high is { } most ? $" {Sign(most)} {most.Value}" : "";

    private static string Sign(Limit end) => (end.Closed ? OrderRelation.AtMost : OrderRelation.Less).Sign;
}
