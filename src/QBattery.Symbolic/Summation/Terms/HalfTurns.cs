using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>Sequences on a residue class modulo 2, where cos(pi v/2), sin(pi v/2) and (-1)^v are known.</summary>
internal static class HalfTurns
{
    /// <summary>A sequence at v = 2u + residue, written in v again for u.</summary>
    public static Expr OnClass(Expr expr, string variable, int residue) => Known(Factorials.Signs(expr.Substitute(
        variable, Build.Number(2) * Build.Symbol(variable) + Build.Number(residue))), variable);

    private static Expr Known(Expr expr, string variable) => expr.MapChildren(child => Known(child, variable)) switch
    {
        Apply(Function.Cos, [var x]) cos => Turn(x, variable, Function.Cos) ?? cos,
        Apply(Function.Sin, [var x]) sin => Turn(x, variable, Function.Sin) ?? sin,
        Power(Number(var b), var e) when b == -1 =>
            Factorials.Signs(Build.Power(-Build.One, NormalForm.Simplify(e, Assumptions.None))),
        var other => other,
    };

    /// <summary>cos(pi (n v + c)) = (-1)^(n v) cos(pi c) for whole n, and sin likewise.</summary>
    private static Expr? Turn(Expr x, string variable, Function function)
    {
        var v = Build.Symbol(variable);
        var start = x.Substitute(variable, Build.Zero);
        var turns = NormalForm.Simplify((x - start) / (Build.Pi * v), Assumptions.None);
        return turns is Number({ IsInteger: true })
            ? Build.Power(-Build.One, turns * v)
                * Build.Apply(function, NormalForm.Simplify(start, Assumptions.None))
            : null;
    }
}
