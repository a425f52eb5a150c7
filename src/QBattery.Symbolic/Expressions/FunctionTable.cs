using QBattery.Symbolic.Numbers;
using static QBattery.Symbolic.Requirement;

namespace QBattery.Symbolic.Expressions;

/// <summary>
/// The functions, one row each. Another one is a name in <see cref="Function"/> and a row here, an arm where it is
/// expanded, another where the oracle computes it, and a word for programs.
/// </summary>
internal static class FunctionTable
{
    /// <summary>Beyond 2 to this power angles are not reduced.</summary>
    private const int LargestAngle = 1 << 20;

    private static readonly FunctionRow[] Rows = [.. Enum.GetValues<Function>().Select(Of)];

    extension(Function function)
    {
        /// <summary>What is known of the function.</summary>
        internal FunctionRow Row => Rows[(int)function];
    }

    private static FunctionRow Of(Function function) => function switch
    {
        Function.Log => new("log", @"\ln", (x, bits) => x[0].Log(bits), x => new Positive(x[0]))
        {
            Unicode = "ln", IsOperator = true, IsElementary = true, IsOfPositive = true,
            AngouriMath = x => Build.Log(x[0]),
        },
        Function.Gamma => new("gamma", @"\Gamma", (x, bits) => x[0].Gamma(bits), x => new NoPole(x[0]))
        {
            Unicode = "\u0393", FirstPole = 0, AngouriMath = Factorial,
        },
        Function.LogGamma => new("loggamma", @"\ln\Gamma", (x, bits) => x[0].LogGamma(bits), x => new Positive(x[0]))
        {
            Unicode = "ln\u0393", IsOfPositive = true, Mathematica = "LogGamma[{0}]", Maxima = "log_gamma({0})",
            AngouriMath = x => Build.Log(Factorial(x)),
        },
        Function.Factorial => new("factorial", "!", (x, bits) => x[0].Factorial(bits), x => new NoPole(x[0] + Build.One))
        {
            FirstPole = -1, AngouriMath = x => Build.Apply(Function.Factorial, x),
        },
        Function.DoubleFactorial => new(
            "doublefactorial", "!!", (x, bits) => x[0].DoubleFactorial(bits), x => new RealDoubleFactorial(x[0]))
        {
            SymPy = "factorial2", Mathematica = "Factorial2[{0}]",
        },
        Function.Binomial => new(
            "binomial", @"\binom", (x, bits) => x[0].Binomial(x[1], bits), x => new RealBinomial(x[0], x[1]))
        {
            Arity = 2, AngouriMath = BinomialForms.Elementary,
        },
        Function.Harmonic => new("harmonic", "H", (x, bits) => x[0].Harmonic(bits), x => new NoPole(x[0] + Build.One))
        {
            Unicode = "H", FirstPole = -1, Mathematica = "HarmonicNumber[{0}]", Maxima = "(psi[0]({0}+1)+%gamma)",
        },
        Function.Digamma => new("digamma", @"\psi", (x, bits) => x[0].Digamma(bits), x => new NoPole(x[0]))
        {
            Unicode = "\u03C8", FirstPole = 0, Mathematica = "PolyGamma[0, {0}]", Maxima = "psi[0]({0})",
        },
        Function.Cos => Circular(function, "cos", (x, bits) => x[0].Cos(bits)),
        Function.Sin => Circular(function, "sin", (x, bits) => x[0].Sin(bits)),
    };

    private static FunctionRow Circular(Function function, string name, Func<Seq<Ball>, int, Ball> value) =>
        new(name, $@"\{name}", value)
        {
            Range = new(new(-1, true), new(1, true)), IsOperator = true, IsElementary = true, LargestTop = LargestAngle,
            AngouriMath = x => Build.Apply(function, x),
        };

    /// <summary>Gamma(x) = (x-1)!.</summary>
    private static Expr Factorial(Seq<Expr> x) => Build.Apply(Function.Factorial, x[0] - Build.One);
}
