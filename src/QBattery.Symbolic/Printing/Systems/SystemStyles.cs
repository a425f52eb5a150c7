using System.Globalization;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic.Printing.Systems;

/// <summary>How other computer algebra systems write what we write; a further one is a style here.</summary>
internal static class SystemStyles
{
    /// <summary>SymPy: a quotient of whole numbers is a Rational, for Python's own would be rounded.</summary>
    public static PlainStyle SymPy { get; } =
        new(SystemNames.Python, SymPyLetter, PlainStyle.Calling(function => function.Row.SymPy))
    {
        Power = "**", MarksFactorials = false, Quotient = (above, below) => $"Rational({above}, {below})",
    };

    /// <summary>Mathematica's input form.</summary>
    public static PlainStyle Mathematica { get; } =
        new(SystemNames.Mathematica, MathematicaLetter, Formed(row => row.Mathematica))
    {
        MarksFactorials = false, Sqrt = radicand => $"Sqrt[{radicand}]", Exp = exponent => $"Exp[{exponent}]",
    };

    /// <summary>Maxima.</summary>
    public static PlainStyle Maxima { get; } = new(SystemNames.Maxima, MaximaLetter, Formed(row => row.Maxima));

    /// <summary>AngouriMath, whose log has base 10.</summary>
    public static PlainStyle AngouriMath { get; } = new(
        name => name, Vocabulary.NameOf,
        PlainStyle.Calling(function => function == Function.Log ? "ln" : function.Name))
    {
        Exp = null,
    };

    private static string SymPyLetter(NamedConstant constant) => constant switch
    {
        NamedConstant.Pi => "pi",
        NamedConstant.E => "exp(1)",
        NamedConstant.EulerGamma => "EulerGamma",
    };

    private static string MathematicaLetter(NamedConstant constant) => constant switch
    {
        NamedConstant.Pi => "Pi",
        NamedConstant.E => "E",
        NamedConstant.EulerGamma => "EulerGamma",
    };

    private static string MaximaLetter(NamedConstant constant) => constant switch
    {
        NamedConstant.Pi => "%pi",
        NamedConstant.E => "%e",
        NamedConstant.EulerGamma => "%gamma",
    };

    /// <summary>A call by its form in the table of functions.</summary>
    private static Func<Function, Seq<string>, string> Formed(Func<FunctionRow, string> form) =>
        (function, arguments) =>
        string.Format(CultureInfo.InvariantCulture, form(function.Row), string.Join(", ", arguments));
}
