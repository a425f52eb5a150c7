using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;

namespace QBattery.Symbolic.Algebra;

/// <summary>Whether an expression is zero for every value of its symbols.</summary>
public static class ZeroTest
{
    /// <summary>Yes by the normal form, No by a proved sign, otherwise Unknown.</summary>
    public static Truth Of(Expr expr, Assumptions assumptions) => NormalForm.Of(expr, assumptions) switch
    {
        Result<Fraction>.Ok({ IsZero: true }) => Truth.Yes,
        Result<Fraction>.Ok(var form) => SignTest.Of(form, assumptions) is Sign.Unknown ? Truth.Unknown : Truth.No,
        Result<Fraction>.Fail => Truth.Unknown,
    };
}
