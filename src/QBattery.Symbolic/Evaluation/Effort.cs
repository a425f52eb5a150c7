using QBattery.Symbolic.Expressions;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Evaluation;

/// <summary>
/// A rough forecast of the time an evaluation takes, in seconds on a slow machine. It limits the search for digits in a
/// way that does not depend on the machine: the same request always has the same answer.
/// </summary>
internal static class Effort
{
    /// <summary>The forecast for an expression at a working precision.</summary>
    public static double Of(Expr expr, int bits)
    {
        var scale = bits / 32768.0;
        var (arithmetic, elementary, special) =
            (5e-4 * Math.Pow(scale, 1.6), 0.06 * Math.Pow(scale, 1.9), 0.5 * Math.Pow(8 * scale, 3.3));
        return expr.Descendants.Sum(node => node switch
        {
            Number or Symbol => 0,
            Sum or Product or Power(_, Number) => arithmetic * node.Children.Count,
            Constant(NamedConstant.EulerGamma) => 30 * elementary,
            Constant or Power => elementary,
            Apply(var function, _) => function.Row.IsElementary ? elementary : special,
        });
    }
}
