using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>On which side of the locked fraction a bound lies.</summary>
public enum Side
{
    /// <summary>bound &lt;= L.</summary>
    Lower,

    /// <summary>L &lt;= bound.</summary>
    Upper,
}

/// <summary>Which unitaries may extract the energy that is not locked.</summary>
public enum Sense
{
    /// <summary>All unitaries of the d^N-dimensional space: L = E_passive/E.</summary>
    Full,

    /// <summary>Unitaries inside the symmetric subspace: L_ladder = E_passive,ladder/E.</summary>
    Ladder,
}

/// <summary>A bound on a locked fraction, as data.</summary>
/// <param name="Name">The name a user sees.</param>
/// <param name="Side">The side.</param>
/// <param name="Expression">The bound in the symbols of <see cref="Quantity"/>.</param>
/// <param name="Statement">In words and symbols.</param>
/// <param name="Latex">To paste.</param>
public sealed record Bound(string Name, Side Side, Expr Expression, string Statement, string Latex)
{
    /// <summary>Which locked fraction is bounded.</summary>
    public Sense Sense { get; init; } = Sense.Full;

    /// <summary>Whether it rests on theorem T1 and so holds for d = 2 only.</summary>
    public bool TwoLevelsOnly { get; init; } = true;

    /// <summary>A sketch of the proof.</summary>
    public string Proof { get; init; } = "";

    /// <summary>The states that reach it; none known where left out.</summary>
    public Saturation SaturatedBy { get; init; } = Saturation.None;

    /// <summary>
    /// For which states it holds; the mean excitation n must be above zero for the quotient to exist.
    /// </summary>
    public string Domain => TwoLevelsOnly
        ? "collective states of two-level cells, and any state of rank at most N+1; n > 0"
        : "collective states of d-level cells; n > 0";

    /// <summary>The claim with a value of the bound: L &lt;= 2/N.</summary>
    internal string On(Expr value) => $"{(Sense == Sense.Ladder ? "L_ladder" : "L")} {(Side == Side.Lower ? ">=" : "<=")} {value}";

    /// <summary>The name and what is claimed.</summary>
    public override string ToString() => $"{Name}: {Statement}";

    /// <summary>The symbols the bound is written in.</summary>
    public Seq<string> Quantities { get; } = Expression.Symbols.ToSeq();
}
