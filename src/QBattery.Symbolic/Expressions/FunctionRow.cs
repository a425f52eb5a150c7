using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Expressions;

/// <summary>
/// What is known of a function of the expression language besides its expansion: where it has values, how it is written
/// and how it is evaluated. What a row does not say is what holds of any function.
/// </summary>
/// <param name="Name">In the expression language.</param>
/// <param name="Latex">In LaTeX.</param>
/// <param name="Value">An enclosure of the values while the arguments run through balls, to a precision in bits.</param>
/// <param name="Asks">What the arguments must be for a real value; null where every real number will do.</param>
internal sealed record FunctionRow(
    string Name, string Latex, Func<Seq<Ball>, int, Ball> Value, Func<Seq<Expr>, Requirement>? Asks = null)
{
    /// <summary>Beyond 2 to this power the functions of the gamma family leave the range.</summary>
    private const int LargestOfGamma = 44;

    /// <summary>The number of arguments.</summary>
    public int Arity { get; init; } = 1;

    /// <summary>For terminals that show more than ASCII.</summary>
    public string Unicode { get; init; } = Name;

    /// <summary>In SymPy.</summary>
    public string SymPy { get; init; } = Name;

    /// <summary>In Mathematica, {0} being the arguments.</summary>
    public string Mathematica { get; init; } = char.ToUpperInvariant(Name[0]) + Name[1..] + "[{0}]";

    /// <summary>In Maxima, {0} being the arguments.</summary>
    public string Maxima { get; init; } = Name + "({0})";

    /// <summary>
    /// By functions that AngouriMath has, which are logarithms, factorials, cosines and sines; null where there is no
    /// such form.
    /// </summary>
    public Func<Seq<Expr>, Expr>? AngouriMath { get; init; }

    /// <summary>Where all values lie, whatever the arguments.</summary>
    public Interval Range { get; init; } = Interval.Everything;

    /// <summary>Whether LaTeX writes it before its argument without brackets, and with its exponent before it.</summary>
    public bool IsOperator { get; init; }

    /// <summary>Whether its digits take no longer than those of a logarithm.</summary>
    public bool IsElementary { get; init; }

    /// <summary>Whether it has no value at zero and below.</summary>
    public bool IsOfPositive { get; init; }

    /// <summary>The largest of the poles, which are this integer and those below; null where there are none.</summary>
    public int? FirstPole { get; init; }

    /// <summary>Beyond 2 to this power, arguments are too large for a value.</summary>
    public int LargestTop { get; init; } = LargestOfGamma;
}
