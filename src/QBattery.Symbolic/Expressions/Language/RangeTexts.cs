using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic;

public sealed partial record Endpoint
{
    /// <summary>The number, and whether it belongs to the interval.</summary>
    public override string ToString() => $"{Value}, {(Closed ? "included" : "excluded")}";
}

public sealed partial record Interval
{
    /// <summary>As in mathematics: [0, 1), (-infinity, infinity).</summary>
    public override string ToString() =>
        (Lower is { } low ? $"{(low.Closed ? "[" : "(")}{low.Value}, " : "(-infinity, ")
        + (Upper is { } high ? $"{high.Value}{(high.Closed ? "]" : ")")}" : "infinity)");
}

public sealed partial record Domain
{
    /// <summary>In words: integers in [1, infinity).</summary>
    public override string ToString() => Kind + (Interval == Interval.Everything ? "" : $" in {Interval}");

    private string Kind => Integrality switch
    {
        Integrality.Real => "real numbers",
        Integrality.Integer => "integers",
        Integrality.Even => "even integers",
        Integrality.Odd => "odd integers",
    };
}

public sealed partial record Assumptions
{
    /// <summary>As <see cref="Parse.Assumptions"/> reads them: 0&lt;q&lt;1, N even.</summary>
    public override string ToString() =>
        PrintAssumptions.Texts(this) is [_, ..] texts ? string.Join(", ", texts) : "no assumptions";
}
