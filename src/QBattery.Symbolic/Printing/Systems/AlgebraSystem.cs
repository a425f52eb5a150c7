using System.Globalization;
using QBattery.Symbolic.Expressions.Language;
using QBattery.Symbolic.Printing.Systems.AngouriMath;

namespace QBattery.Symbolic.Printing.Systems;

/// <summary>A computer algebra system, as far as results are written for it; a further one is an instance here.</summary>
/// <param name="Style">How formulas are written.</param>
/// <param name="Name">A free name for the field of a result.</param>
/// <param name="Assignment">A value under a name.</param>
/// <param name="Brackets">Around the items of a list.</param>
internal sealed record AlgebraSystem(
    PlainStyle Style, Func<string, string> Name, Func<string, string, string> Assignment, (string Open, string Close) Brackets)
{
    /// <summary>What stands before everything else.</summary>
    public Seq<string> Preamble { get; init; } = [];

    /// <summary>How a symbol is declared; null where it need not be.</summary>
    public Func<string, string>? Declaration { get; init; }

    /// <summary>Before the power of ten of a decimal number.</summary>
    public string Exponent { get; init; } = "e";

    /// <summary>An expression by what the system has, or why there is none.</summary>
    public Func<Expr, Result<Expr>> Form { get; init; } = Result.Ok;

    /// <summary>Before a remark.</summary>
    public string Remark { get; init; } = "# ";

    /// <summary>SymPy, as a program in Python.</summary>
    public static AlgebraSystem SymPy { get; } = new(
        SystemStyles.SymPy, name => SystemNames.Python(Snake(name)), (name, value) => $"{name} = {value}", ("[", "]"))
    {
        Preamble = ["from sympy import *"],
        Declaration = name => $"{SystemNames.Python(name)} = Symbol('{name}', {(IsWhole(name) ? Whole : Real)})",
    };

    /// <summary>Mathematica.</summary>
    public static AlgebraSystem Mathematica { get; } = new(
        SystemStyles.Mathematica, SystemNames.Mathematica, (name, value) => $"{name} = {value};", ("{", "}"))
    {
        Exponent = "*^",
    };

    /// <summary>Maxima.</summary>
    public static AlgebraSystem Maxima { get; } = new(
        SystemStyles.Maxima, name => SystemNames.Maxima(Snake(name)), (name, value) => $"{name} : {value}$", ("[", "]"));

    /// <summary>AngouriMath, a library; values are equations.</summary>
    public static AlgebraSystem AngouriMath { get; } = new(
        SystemStyles.AngouriMath, AngouriNames.Of, (name, value) => $"{name} = {value}", ("[", "]"))
    {
        Form = AngouriForm.Of,
        Remark = "// ",
    };

    /// <summary>An expression by what the system has, in its own language.</summary>
    public Result<string> Formed(Expr expr, string variable = "N") =>
        Form(expr).Select(form => Written(form, variable));

    /// <summary>An expression in the system's own language.</summary>
    public string Written(Expr expr, string variable = "N") => new PlainWriter(Style).Write(Arrange.Expression(expr, variable));

    /// <summary>A decimal number in the system's own language.</summary>
    public string Decimal(double value) =>
        value.ToString("R", CultureInfo.InvariantCulture).Replace("E+", "E").Replace("E", Exponent);

    private const string Whole = "integer=True, positive=True", Real = "real=True";

    private static bool IsWhole(string name) => name is "N" or "n" or "k";

    /// <summary>lockedFraction as locked_fraction.</summary>
    private static string Snake(string name) =>
        string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? $"_{char.ToLowerInvariant(c)}" : $"{c}"));
}
