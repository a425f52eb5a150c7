using QBattery.Symbolic.Expressions;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Printing.Systems.AngouriMath;

/// <summary>Expressions by what AngouriMath has.</summary>
internal static class AngouriForm
{
    /// <summary>An expression of the same value by AngouriMath's functions and names, or why there is none.</summary>
    public static Result<Expr> Of(Expr expr) =>
        expr.Descendants.Select(Missing).OfType<Reason>().FirstOrDefault() is { } reason ? reason : Replaced(expr);

    private static Reason? Missing(Expr part) => part switch
    {
        Symbol(var name) when !AngouriNames.IsFree(name) =>
            new Reason.NotCovered(part, Phrase.Of($"AngouriMath reads {AngouriNames.Rule}, some words excepted")),
        Constant(NamedConstant.EulerGamma) => new Reason.NotCovered(part, "AngouriMath has no constant of Euler's"),
        Apply(var function, _) when function.Row.AngouriMath is null =>
            new Reason.NotCovered(part, Phrase.Of($"AngouriMath has no function {function.Name}")),
        Number or Symbol or Constant or Sum or Product or Power or Apply => null,
    };

    private static Expr Replaced(Expr expr) => expr.MapChildren(Replaced) switch
    {
        Apply(var function, var arguments) when function.Row.AngouriMath is { } form => form(arguments),
        var same => same,
    };
}
