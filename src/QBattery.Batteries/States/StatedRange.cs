using System.Numerics;
using QBattery.Batteries.States;
using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>The N that a derivation is about: those of a residue class from some N on at which all conditions hold.</summary>
/// <param name="From">The least N of the class that comes into question.</param>
/// <param name="Class">The residue class; all integers where it is <see cref="ResidueClass.All"/>.</param>
/// <param name="Conditions">What must hold besides, because it involves parameters or has no such form.</param>
public sealed record StatedRange(BigInteger From, ResidueClass Class, Seq<Condition> Conditions)
{
    private const int Shown = 3;

    /// <summary>Whether these are all N.</summary>
    public bool IsEveryN => From.IsOne && Class.Modulus.IsOne && Conditions.Count == 0;

    /// <summary>Whether an N is in the class and not too small; the conditions may still exclude it.</summary>
    public bool Admits(BigInteger cells) => cells >= From && Class.Contains(cells);

    /// <summary>The first N that come into question.</summary>
    public IEnumerable<BigInteger> First(int count) => Enumerable.Range(0, count).Select(i => From + i * Class.Modulus);

    /// <summary>N with what is known of it in this range.</summary>
    public Assumptions Known(Assumptions assumptions) => assumptions.With(Battery.CellsName, Threshold.FromOn(From))
        .With(Battery.CellsName, new(Interval.Everything, Class.Parity));

    /// <summary>In words, such as "N = 2, 4, 6, ... where 0 &lt;= c/N^2 &lt;= 1".</summary>
    public string Text => Conditions.Count == 0 ? Cells
        : From.IsOne && Class.Modulus.IsOne ? $"{Battery.CellsName} where {Claims}"
        : $"{Cells} where {Claims}";

    /// <summary>In words.</summary>
    public override string ToString() => Text;

    private string Cells => Class.Modulus.IsOne
        ? $"{Battery.CellsName} >= {From}"
        : $"{Battery.CellsName} = {string.Join(", ", First(Shown))}, ...";

    private string Claims => string.Join(", ", Conditions.Select(condition => condition.Claim));
}
