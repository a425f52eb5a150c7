using System.Globalization;
using MathNet.Numerics;

namespace QBattery.Tests.Symbolic.Printing;

/// <summary>
/// A reader of Mathematica's input form by its published grammar: + and - below * and / below a prefix minus below ^,
/// which groups to the right; functions with square brackets; letters, digits and $ in names.
/// </summary>
internal static class InputForm
{
    private readonly record struct Read(double Value, int Rest);

    /// <summary>The value of a text; it must be read to its end.</summary>
    public static double Value(string text, IReadOnlyDictionary<string, double> names)
    {
        var compact = text.Replace(" ", "", StringComparison.Ordinal);
        var read = Sum(compact, 0, names);
        return read.Rest == compact.Length ? read.Value : throw new FormatException($"{text}: stops at {read.Rest}");
    }

    private static Read Sum(string text, int at, IReadOnlyDictionary<string, double> names)
    {
        var sum = Product(text, at, names);
        while (Is(text, sum.Rest, "+-"))
        {
            var next = Product(text, sum.Rest + 1, names);
            sum = new(text[sum.Rest] == '+' ? sum.Value + next.Value : sum.Value - next.Value, next.Rest);
        }
        return sum;
    }

    private static Read Product(string text, int at, IReadOnlyDictionary<string, double> names)
    {
        if (Is(text, at, "-")) return Opposite(Product(text, at + 1, names));
        var product = Power(text, at, names);
        while (Is(text, product.Rest, "*/"))
        {
            var next = Power(text, product.Rest + 1, names);
            var isTimes = text[product.Rest] == '*';
            product = new(isTimes ? product.Value * next.Value : product.Value / next.Value, next.Rest);
        }
        return product;
    }

    private static Read Opposite(Read read) => read with { Value = -read.Value };

    private static Read Power(string text, int at, IReadOnlyDictionary<string, double> names)
    {
        var b = Atom(text, at, names);
        if (!Is(text, b.Rest, "^")) return b;
        var exponent = Power(text, b.Rest + 1, names);
        return new(Math.Pow(b.Value, exponent.Value), exponent.Rest);
    }

    private static Read Atom(string text, int at, IReadOnlyDictionary<string, double> names)
    {
        if (Is(text, at, "(")) return Sum(text, at + 1, names) is var inner ? Closed(text, inner, ')') : default;
        var to = at;
        while (to < text.Length && (char.IsAsciiLetterOrDigit(text[to]) || text[to] == '$')) to++;
        var word = text[at..to];
        return char.IsAsciiDigit(word[0]) ? new(double.Parse(word, CultureInfo.InvariantCulture), to)
            : Is(text, to, "[") ? Call(word, text, to + 1, names)
            : new(names.TryGetValue(word, out var value) ? value : Constant(word), to);
    }

    private static Read Call(string function, string text, int at, IReadOnlyDictionary<string, double> names)
    {
        var first = Sum(text, at, names);
        if (!Is(text, first.Rest, ",")) return Closed(text, first with { Value = Of(function, first.Value) }, ']');
        var second = Sum(text, first.Rest + 1, names);
        return Closed(text, second with { Value = Of(function, first.Value, second.Value) }, ']');
    }

    private static Read Closed(string text, Read inner, char bracket) => text[inner.Rest] == bracket
        ? inner with { Rest = inner.Rest + 1 } : throw new FormatException($"{text}: no {bracket} at {inner.Rest}");

    private static bool Is(string text, int at, string marks) => at < text.Length && marks.Contains(text[at]);

    private static double Constant(string name) => name switch
    {
        "Pi" => Math.PI,
        "E" => Math.E,
        "EulerGamma" => Constants.EulerMascheroni,
        _ => throw new FormatException($"no name {name}"),
    };

    private static double Of(string function, double x) => function switch
    {
        "Sqrt" => Math.Sqrt(x),
        "Exp" => Math.Exp(x),
        "Log" => Math.Log(x),
        "Cos" => Math.Cos(x),
        "Sin" => Math.Sin(x),
        "Gamma" => SpecialFunctions.Gamma(x),
        "LogGamma" => SpecialFunctions.GammaLn(x),
        "Factorial" => SpecialFunctions.Gamma(x + 1),
        "Factorial2" => DoubleFactorial(x),
        "HarmonicNumber" => SpecialFunctions.DiGamma(x + 1) + Constants.EulerMascheroni,
        _ => throw new FormatException($"no function {function}"),
    };

    private static double Of(string function, double x, double y) => (function, x) switch
    {
        ("Binomial", _) =>
            SpecialFunctions.Gamma(x + 1) / SpecialFunctions.Gamma(y + 1) / SpecialFunctions.Gamma(x - y + 1),
        ("PolyGamma", 0) => SpecialFunctions.DiGamma(y),
        _ => throw new FormatException($"no function {function} of two"),
    };

    private static double DoubleFactorial(double n) => n <= 1 ? 1 : n * DoubleFactorial(n - 2);
}
