using QBattery.Batteries;
using QBattery.Symbolic;
using static System.FormattableString;

namespace QBattery.Numerics.Protocols;

/// <summary>The values of settings at one number of cells, by exact evaluation, then rounded to doubles.</summary>
internal static class Knobs
{
    private const int DoubleDigits = 17;

    /// <summary>A real number above zero.</summary>
    public static Result<double> Positive(string name, Expr expr, int cells) =>
        Real(name, expr, cells).Then(value =>
            value > 0 ? Result.Ok(value) : Bad(name, expr, cells, value, "above zero"));

    /// <summary>A real number from zero up.</summary>
    public static Result<double> NotNegative(string name, Expr expr, int cells) =>
        Real(name, expr, cells).Then(value =>
            value >= 0 ? Result.Ok(value) : Bad(name, expr, cells, value, "zero or above"));

    /// <summary>A number strictly between 0 and 1.</summary>
    public static Result<double> Share(string name, Expr expr, int cells) => Real(name, expr, cells)
        .Then(value => value is > 0 and < 1 ? Result.Ok(value) : Bad(name, expr, cells, value, "between 0 and 1"));

    /// <summary>A number rounded to a whole number from 1 to a limit, and the relative change.</summary>
    public static Result<(long Whole, double Change)> Rounded(string name, Expr expr, int cells, double most) =>
        from value in Positive(name, expr, cells)
        from whole in Math.Round(value) is >= 1 and var near && near <= most
            ? Result.Ok((long)near)
            : Bad(name, expr, cells, value, Invariant($"a whole number from 1 to {most:g6}"))
        select (whole, Math.Abs(whole - value) / value);

    /// <summary>A whole number from 1 to a limit.</summary>
    public static Result<long> Whole(string name, Expr expr, int cells, double most) =>
        from value in Positive(name, expr, cells)
        from whole in value == Math.Floor(value) && value <= most
            ? Result.Ok((long)value)
            : Bad(name, expr, cells, value, Invariant($"a whole number from 1 to {most:g6}"))
        select whole;

    /// <summary>Any real number.</summary>
    public static Result<double> Real(string name, Expr expr, int cells) =>
        from value in Evaluate.Double(expr, At(cells), DoubleDigits, closed => ZeroTest.Of(closed, Assumptions.None))
            .Match(Result.Ok, reason => new Reason.BadArgument(name, reason.Sentence))
        from finite in double.IsFinite(value)
            ? Result.Ok(value)
            : Evaluate.Rounded(expr, At(cells), DoubleDigits).Then(digits =>
                Result.Fail<double>(ProtocolRefusals.BeyondMachine(name, digits)))
        select finite;

    private static Dictionary<string, Rational> At(int cells) => new() { [Battery.CellsName] = cells };

    private static Reason Bad(string name, Expr expr, int cells, double value, string wanted) => 
        ProtocolRefusals.NotWanted(name, expr, cells, value, wanted);
}
