using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>What must hold so that a coefficient is positive: a quantity is above, or below, a number.</summary>
/// <param name="Quantity">The quantity, such as a parameter.</param>
/// <param name="IsAbove">Whether it must be above.</param>
/// <param name="Value">The number.</param>
public sealed record SignProviso(Expr Quantity, bool IsAbove, Rational Value)
{
    /// <summary>As an assumption is written: c&gt;1.</summary>
    public override string ToString() => $"{Print.Text(Quantity)}{(IsAbove ? ">" : "<")}{Value}";
}
