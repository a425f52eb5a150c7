using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic.Printing.Systems;

/// <summary>How other computer algebra systems write what we write; a further one is a style here.</summary>
internal static class SystemStyles
{
    /// <summary>SymPy: a quotient of whole numbers is a Rational, for Python's own would be rounded.</summary>
    public static PlainStyle SymPy { get; } =
        new(SystemNames.Python, SymPyLetter, PlainStyle.Calling(SymPyName))
    {
        Power = "**", MarksFactorials = false, Quotient = (above, below) => $"Rational({above}, {below})",
    };

    /// <summary>Mathematica's input form.</summary>
    public static PlainStyle Mathematica { get; } = new(SystemNames.Mathematica, MathematicaLetter, MathematicaCall)
    {
        MarksFactorials = false, Sqrt = radicand => $"Sqrt[{radicand}]", Exp = exponent => $"Exp[{exponent}]",
    };

    /// <summary>Maxima.</summary>
    public static PlainStyle Maxima { get; } = new(SystemNames.Maxima, MaximaLetter, MaximaCall);

    private static string SymPyLetter(NamedConstant constant) => constant switch
    {
        NamedConstant.Pi => "pi",
        NamedConstant.E => "exp(1)",
        NamedConstant.EulerGamma => "EulerGamma",
    };

    private static string SymPyName(Function function) => function switch
    {
        Function.DoubleFactorial => "factorial2",
        _ => function.Name,
    };

    private static string MathematicaLetter(NamedConstant constant) => constant switch
    {
        NamedConstant.Pi => "Pi",
        NamedConstant.E => "E",
        NamedConstant.EulerGamma => "EulerGamma",
    };

    private static string MathematicaCall(Function function, Seq<string> arguments) => function switch
    {
        Function.Log => $"Log[{arguments[0]}]",
        Function.Gamma => $"Gamma[{arguments[0]}]",
        Function.LogGamma => $"LogGamma[{arguments[0]}]",
        Function.Factorial => $"Factorial[{arguments[0]}]",
        Function.DoubleFactorial => $"Factorial2[{arguments[0]}]",
        Function.Binomial => $"Binomial[{arguments[0]}, {arguments[1]}]",
        Function.Harmonic => $"HarmonicNumber[{arguments[0]}]",
        Function.Digamma => $"PolyGamma[0, {arguments[0]}]",
        Function.Cos => $"Cos[{arguments[0]}]",
        Function.Sin => $"Sin[{arguments[0]}]",
    };

    private static string MaximaLetter(NamedConstant constant) => constant switch
    {
        NamedConstant.Pi => "%pi",
        NamedConstant.E => "%e",
        NamedConstant.EulerGamma => "%gamma",
    };

    /// <summary>Maxima knows harmonic numbers through the digamma function, psi[0].</summary>
    private static string MaximaCall(Function function, Seq<string> arguments) => function switch
    {
        Function.LogGamma => $"log_gamma({arguments[0]})",
        Function.Harmonic => $"(psi[0]({arguments[0]}+1)+%gamma)",
        Function.Digamma => $"psi[0]({arguments[0]})",
        Function.Log or Function.Gamma or Function.Factorial or Function.DoubleFactorial or Function.Binomial
            or Function.Cos or Function.Sin => $"{function.Name}({string.Join(",", arguments)})",
    };
}
