using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic.Printing;

/// <summary>The names of functions in LaTeX.</summary>
internal static class LatexFunctions
{
    /// <summary>
    /// Whether a function is written before its argument without brackets, and with its exponent before it.
    /// </summary>
    public static bool IsOperator(Function function) => function.Row.IsOperator;

    /// <summary>How tightly a call holds together under an exponent after it.</summary>
    public static Level LevelOf(Function function) =>
        IsOperator(function) || function is Function.LogGamma or Function.Factorial or Function.DoubleFactorial
            ? Level.Power
            : Level.Atom;

    /// <summary>The name before the argument.</summary>
    public static string Name(Function function) => function.Row.Latex;
}
