using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic;

/// <summary>
/// The words of formulas in programs, for <c>using static QBattery.Symbolic.Functions</c>: what the expression language
/// writes sqrt(N) is <c>Sqrt(N)</c> here. Numbers convert by themselves and exactly.
/// </summary>
public static class Formulas
{
    /// <summary>The circle constant, 3.14159...</summary>
    public static Expr Pi => Build.Pi;

    /// <summary>The base of natural logarithms, 2.71828...</summary>
    public static Expr E => Build.E;

    /// <summary>Euler's gamma, 0.57721...</summary>
    public static Expr EulerGamma => Build.EulerGamma;

    /// <summary>A real variable or parameter.</summary>
    /// <exception cref="ArgumentException">The name is no free name of the expression language.</exception>
    public static Expr Symbol(string name) => Vocabulary.IsFree(name)
        ? Build.Symbol(name)
        : throw new ArgumentException($"'{name}' is not a name that a symbol can have: letters, digits and _, no function or constant");

    /// <summary>The rational number that a double is exactly: Exact(0.1) is not 1/10; 0.1m is.</summary>
    /// <exception cref="ArgumentException">The number is not finite.</exception>
    public static Expr Exact(double value) => Build.Number(Rational.Exactly(value));

    /// <summary>The sum of any number of terms.</summary>
    public static Expr Sum(params IEnumerable<Expr> terms) => Build.Sum(terms);

    /// <summary>The product of any number of factors.</summary>
    public static Expr Product(params IEnumerable<Expr> factors) => Build.Product(factors);

    /// <summary>x^y.</summary>
    public static Expr Pow(Expr x, Expr y) => Build.Power(x, y);

    /// <summary>The square root, of x &gt;= 0.</summary>
    public static Expr Sqrt(Expr x) => Build.Sqrt(x);

    /// <summary>e^x.</summary>
    public static Expr Exp(Expr x) => Build.Exp(x);

    /// <summary>The natural logarithm, of x &gt; 0.</summary>
    public static Expr Log(Expr x) => Build.Log(x);

    /// <summary>Euler's Gamma function, of x other than 0, -1, -2, ...</summary>
    public static Expr Gamma(Expr x) => Build.Apply(Function.Gamma, x);

    /// <summary>log Gamma(x), of x &gt; 0.</summary>
    public static Expr LogGamma(Expr x) => Build.Apply(Function.LogGamma, x);

    /// <summary>x! = Gamma(x+1).</summary>
    public static Expr Factorial(Expr x) => Build.Apply(Function.Factorial, x);

    /// <summary>binomial(x, y) = Gamma(x+1)/(Gamma(y+1) Gamma(x-y+1)).</summary>
    public static Expr Binomial(Expr x, Expr y) => Build.Binomial(x, y);

    /// <summary>1 + 1/2 + ... + 1/x; digamma(x+1) + eulergamma for other x.</summary>
    public static Expr Harmonic(Expr x) => Build.Apply(Function.Harmonic, x);

    /// <summary>Gamma'(x)/Gamma(x).</summary>
    public static Expr Digamma(Expr x) => Build.Apply(Function.Digamma, x);

    /// <summary>The cosine, of radians.</summary>
    public static Expr Cos(Expr x) => Build.Apply(Function.Cos, x);

    /// <summary>The sine, of radians.</summary>
    public static Expr Sin(Expr x) => Build.Apply(Function.Sin, x);
}
