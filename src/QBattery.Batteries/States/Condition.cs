using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.NormalForms;

namespace QBattery.Batteries;

/// <summary>A quantity that must not be negative.</summary>
/// <param name="Quantity">The quantity, which may depend on N.</param>
/// <param name="Strict">Whether it must not be zero either.</param>
public sealed record Margin(Expr Quantity, bool Strict)
{
    /// <summary>An inequality: 1-c/N^2 >= 0.</summary>
    public override string ToString() => $"{Quantity} {(Strict ? ">" : ">=")} 0";
}

/// <summary>What must hold at an N for a family to have a state there, such as 0 &lt;= c/N^2 &lt;= 1.</summary>
/// <param name="Claim">As a user reads it.</param>
/// <param name="Margins">The same as quantities that must not be negative.</param>
public sealed record Condition(string Claim, Seq<Margin> Margins)
{
    /// <summary>As a user reads it.</summary>
    public override string ToString() => Claim;

    /// <summary>Quantities that must be integers.</summary>
    public Seq<Expr> Whole { get; init; } = [];

    /// <summary>The value is an integer.</summary>
    public static Condition Integer(Expr value) => new($"{Print.Text(value)} is an integer", []) { Whole = [value] };

    /// <summary>The value lies in an interval.</summary>
    public static Condition Within(Expr value, Interval interval) => new(
        $"{Left(interval.Lower)}{Print.Text(value)}{Right(interval.Upper)}",
        [
            .. interval.Lower is { } low ? [new(value - Build.Number(low.Value), !low.Closed)] : Array.Empty<Margin>(),
            .. interval.Upper is { } high ? [new(Build.Number(high.Value) - value, !high.Closed)]
                : Array.Empty<Margin>(),
        ]);

    /// <summary>least &lt;= value &lt;= most.</summary>
    public static Condition Between(Expr least, Expr value, Expr most) => new(
        $"{Print.Text(least)} <= {Print.Text(value)} <= {Print.Text(most)}",
        [new(value - least, false), new(most - value, false)]);

    /// <summary>value &gt; 0.</summary>
    public static Condition Positive(Expr value) => new($"{Print.Text(value)} > 0", [new(value, true)]);

    /// <summary>N is at least a number.</summary>
    public static Condition AtLeast(int cells) =>
        new($"{Battery.CellsName} >= {cells}", [new(Battery.Cells - Build.Number(cells), false)]);

    /// <summary>value is not 0.</summary>
    public static Condition NonZero(Expr value) =>
        new($"{Print.Text(value)} is not 0", [new(Build.Power(value, Build.Number(2)), true)]);

    /// <summary>What a sum asks for its closed form, that its symbols are integers where it needs them.</summary>
    public static Condition Of(Proviso proviso) => proviso switch
    {
        Proviso.Whole(var name, var least) => Integer(Build.Symbol(name)) with
        {
            Claim = $"{name} is an integer{(least is null ? "" : $" and {name} >= {least}")}",
            Margins = least is { } first ? [new(Build.Symbol(name) - Build.Number(first), false)] : [],
        },
        Proviso.AtMost(var low, var high) => new($"{Print.Text(low)} <= {Print.Text(high)}", [new(high - low, false)]),
        Proviso.NonZero(var factor, _) => NonZero(factor),
        Proviso.NoPole(var argument) => new($"{Print.Text(argument)} > -1", [new(argument + Build.One, true)]),
        Proviso.Class(var name, var modulus, var residue) =>
            Integer((Build.Symbol(name) - Build.Number(residue)) / Build.Number(modulus)),
        Proviso.WholeLimit(var limit) => Integer(limit),
        Proviso.NoIndex(var zero, var from, var to) =>
            new($"{Print.Text(zero)} is not in {Print.Text(from)}..{Print.Text(to)}", [new((zero - from) * (zero - to), true)]),
    };

    /// <summary>Whether it says no more than N >= 1, as 0 &lt;= 1 &lt;= N does.</summary>
    public bool IsTrivial => Margins.All(margin => IsTrivially(margin)) && Whole.All(value => value is Expr.Number({ IsInteger: true }));

    /// <summary>Whether another condition asks for all that this one does.</summary>
    public bool IsPartOf(Condition other) => Margins.All(other.Margins.Contains) && Whole.All(other.Whole.Contains);

    /// <summary>Numbers, and N plus a number, which is least at N = 1.</summary>
    private static bool IsTrivially(Margin margin) =>
        margin.Quantity.Substitute(Battery.CellsName, Build.One) is Expr.Number(var least)
        && margin.Quantity - Battery.Cells + Build.One - Build.Number(least) is var rest
        && (rest == Build.Zero || margin.Quantity is Expr.Number) && (margin.Strict ? least.Sign > 0 : least.Sign >= 0);

    /// <summary>How far the condition is known to hold.</summary>
    public Standing Under(Assumptions assumptions) =>
        Margins.Select(margin => Standings.Of(margin, assumptions))
            .Concat(Whole.Select(value => value is Expr.Number({ IsInteger: false }) ? Standing.Never
                : IsInteger(value, assumptions) ? Standing.Always : Standing.Open))
            .DefaultIfEmpty(Standing.Always).Max();

    /// <summary>By the parity of the value, or of twice the value.</summary>
    private static bool IsInteger(Expr value, Assumptions assumptions)
    {
        var known = assumptions.With(Battery.CellsName, Domain.PositiveInteger);
        return Parity.Of(value, known) != Integrality.Real
            || Parity.Of(Build.Number(2) * value, known) == Integrality.Even;
    }

    private static string Left(Endpoint? low) => low is null ? "" : $"{low.Value} {Relation(low)} ";

    private static string Right(Endpoint? high) => high is null ? "" : $" {Relation(high)} {high.Value}";

    private static string Relation(Endpoint end) => end.Closed ? "<=" : "<";
}
