using QBattery.Symbolic.Printing.Systems;

namespace QBattery.Symbolic;

/// <summary>Expressions as other computer algebra systems read them.</summary>
public static class OtherSystems
{
    extension(Expr expr)
    {
        /// <summary>
        /// Python with SymPy's names, exact also where Python's own division is not: 2/(N+1), Rational(1, 3). After
        /// <c>from sympy import *</c> each symbol is to be declared by its own name; words of Python, as lambda, have
        /// an underscore behind them.
        /// </summary>
        public string ToSymPy(string variable = "N") => AlgebraSystem.SymPy.Written(expr, variable);

        /// <summary>
        /// Mathematica's input form: Sqrt[2*Pi*NN]. Names that mean something there are changed: N is NN, n_c is n$c,
        /// Delta is $Delta.
        /// </summary>
        public string ToMathematica(string variable = "N") => AlgebraSystem.Mathematica.Written(expr, variable);

        /// <summary>Maxima: sqrt(2*%pi*N).</summary>
        public string ToMaxima(string variable = "N") => AlgebraSystem.Maxima.Written(expr, variable);

        /// <summary>
        /// AngouriMath 1.4: ln(x), e^x and n!. Gamma(x) is (x-1)!, binomials are products or quotients of factorials,
        /// and every power in a power has its brackets.
        /// </summary>
        /// <returns>
        /// <see cref="Reason.NotCovered"/> for what AngouriMath does not have: digamma, harmonic numbers, double
        /// factorials, Euler's constant, and names such as x1, which it reads as x^1.
        /// </returns>
        public Result<string> ToAngouriMath(string variable = "N") => AlgebraSystem.AngouriMath.Formed(expr, variable);
    }
}
