using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Asymptotics;

/// <summary>(f - S) / growth by enclosures, which must stay bounded as N grows.</summary>
internal static class RescaledError
{
    private const int LastBits = 1 << 14;

    /// <summary>It may grow by this factor, and no more, from the worst at smaller N to the largest one.</summary>
    private const double Slack = 2.5;

    private static readonly int[] Cells = [16, 64, 256, 1024];
    private const int Largest = 4096;

    /// <summary>Whether an expansion stands the test; for one that ends exactly, whether the difference may be zero.</summary>
    public static bool IsBounded(Expr expr, TermSum expansion, Assumptions known, Func<int, Dictionary<string, Rational>> at) =>
        expansion.Remainder is Omitted.BigO(var growth)
            ? Quotient(expr, expansion, growth, known) is var quotient
                && Cells.Select(n => Size(quotient, at(n))).ToList() is var before
                && Size(quotient, at(Largest)) is var last
                && (double.IsNaN(last) || before.Any(double.IsNaN) || last <= Slack * before.Max() + 1e-9)
            : Evaluate.Ball(expr - expansion.ToExpr("N", known), at(Cells[1]), 2000) is Result<Ball>.Ok({ IsFinite: true, ContainsZero: true });

    private static Expr Quotient(Expr expr, TermSum expansion, Growth growth, Assumptions known) =>
        (expr - expansion.ToExpr("N", known)) / growth.ToExpr("N", known);

    /// <summary>The absolute value to a few digits; NaN where the precision tried does not tell.</summary>
    private static double Size(Expr expr, Dictionary<string, Rational> at)
    {
        for (var bits = 256; bits <= LastBits; bits *= 4)
            if (Evaluate.Ball(expr, at, bits) is Result<Ball>.Ok({ RelativeAccuracyBits: > 10 } ball))
                return Math.Abs(ball.Lower(53).ToRational().ToDouble());
        return double.NaN;
    }
}
