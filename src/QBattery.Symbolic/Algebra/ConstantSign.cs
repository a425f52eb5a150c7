using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;

namespace QBattery.Symbolic.Algebra;

/// <summary>The sign of a number that is not rational, by enclosures of growing precision.</summary>
internal static class ConstantSign
{
    /// <summary>The sign, if the polynomial has no symbols and the sign shows within the precision tried.</summary>
    public static Sign Of(Polynomial polynomial) => polynomial.IsZero ? Sign.Zero : Sign.Unknown;
}
