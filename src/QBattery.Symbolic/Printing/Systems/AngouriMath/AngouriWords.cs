using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic.Printing.Systems.AngouriMath;

/// <summary>What AngouriMath's names of functions mean here.</summary>
internal static class AngouriWords
{
    private static readonly Expr Two = Build.Number(2);

    private static readonly Dictionary<string, Callable> Known = new Dictionary<string, Func<Expr, Expr>>
    {
        ["ln"] = Build.Log, ["sqrt"] = Build.Sqrt, ["cbrt"] = x => Build.Power(x, Build.Number(Rational.Of(1, 3))),
        ["sqr"] = x => Build.Power(x, Two), ["gamma"] = x => Build.Apply(Function.Factorial, x - Build.One),
        ["sin"] = Sin, ["cos"] = Cos, ["tan"] = x => Sin(x) / Cos(x), ["cotan"] = x => Cos(x) / Sin(x),
        ["cot"] = x => Cos(x) / Sin(x), ["sec"] = x => Build.One / Cos(x), ["cosec"] = x => Build.One / Sin(x),
        ["csc"] = x => Build.One / Sin(x), ["sinh"] = Sinh, ["sh"] = Sinh, ["cosh"] = Cosh, ["ch"] = Cosh,
        ["tanh"] = x => Sinh(x) / Cosh(x), ["th"] = x => Sinh(x) / Cosh(x),
    }.Select(own => KeyValuePair.Create(own.Key, new Callable([1], x => own.Value(x[0]))))
        .Append(new("log", new([1, 2], x => Build.Log(x[^1]) / Build.Log(x is [var b, _] ? b : Build.Number(10)))))
        .ToDictionary();

    /// <summary>Functions that are not read.</summary>
    private static readonly Seq<string> Others =
    [
        .. "arcsin arccos arctan arccotan arcsec arccosec arccsc arccot".Split(' '),
        .. "asin acos atan acotan asec acosec acsc acot".Split(' '),
        .. "cotanh coth cth sech sch cosech csch".Split(' '),
        .. "asinh arsinh arsh acosh arcosh arch atanh artanh arth acoth arcoth acotanh arcotanh arcth".Split(' '),
        .. "asech arsech arsch acosech arcosech arcsch acsch".Split(' '),
        .. "derivative integral limit limitleft limitright signum sgn sign abs phi".Split(' '),
        .. "domain piecewise apply lambda".Split(' '),
    ];

    /// <summary>The words for the grammar.</summary>
    public static Dialect Dialect { get; } = new(Known.GetValueOrDefault, Instead);

    /// <summary>Whether a name before a bracket is that of a function.</summary>
    public static bool IsFunction(string name) => Known.ContainsKey(name) || Others.Contains(name);

    private static string? Instead(string foreign) => foreign switch
    {
        _ when Others.Contains(foreign) => $"a function that there is here, as {foreign} is not",
        [>= '0' and <= '9' or '.', .., 'i'] or "i" => "something real (i is the imaginary unit)",
        "[" or "]" or "{" or "}" or "|" or "&" or ";" => "a number, not a vector, a set or a condition",
        [>= 'a' and <= 'z' or >= 'A' and <= 'Z', ..] =>
            $"a name that means a variable in both languages, as {foreign} does not",
        _ => null,
    };

    private static Expr Sin(Expr x) => Build.Apply(Function.Sin, x);

    private static Expr Cos(Expr x) => Build.Apply(Function.Cos, x);

    private static Expr Sinh(Expr x) => (Build.Exp(x) - Build.Exp(-x)) / Two;

    private static Expr Cosh(Expr x) => (Build.Exp(x) + Build.Exp(-x)) / Two;
}
