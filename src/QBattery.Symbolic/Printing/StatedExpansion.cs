namespace QBattery.Symbolic.Printing;

/// <summary>An expansion with its error, in a variable of which something is assumed.</summary>
/// <param name="Estimate">The expansion.</param>
/// <param name="Variable">What grows.</param>
/// <param name="Assumptions">What is known of the other symbols.</param>
internal sealed record StatedExpansion(Estimate Estimate, string Variable, Assumptions Assumptions)
{
    /// <summary>The terms.</summary>
    public IEnumerable<Expr> Terms => Estimate.Expansion.Terms.Select(term => term.ToExpr(Variable, Known));

    /// <summary>The growth of what is left out; null for nothing.</summary>
    public Expr? Growth => Estimate.Expansion.Remainder.Order?.ToExpr(Variable, Known);

    /// <summary>The constant of the error bound and the first value of the variable for which it holds, where one is proved.</summary>
    public (Expr Constant, int From)? Bound => Estimate.Expansion.Remainder is Omitted.Bounded(_, var constant, var from)
        ? (constant.ToExpr(), from)
        : null;

    /// <summary>The variable as a positive integer, and the rest.</summary>
    public Assumptions Known => Assumptions.With(Variable, Domain.PositiveInteger);

    /// <summary>One line of the expression language: 2/N - 2/N^2 + O(1/N^3).</summary>
    public string ToText() =>
        Print.TextSum(Terms, Growth is { } growth ? $"O({Print.Text(growth, Variable)})" : null, Variable);

    /// <summary>LaTeX, with the bound of the error where one is proved, and with where the function has a value.</summary>
    public string ToLatex()
    {
        if (Bound is not var (constant, from)) return Typeset.LatexSum(Terms, LatexOrder, Variable) + Places;
        var error = $@"\varepsilon_{{{Symbol}}}";
        var bound = Typeset.Latex(constant * Growth!, Variable);
        return Typeset.LatexSum(Terms, error, Variable) + $@", \quad |{error}| \le {bound} \quad ({Symbol} \ge {from})" + Places;
    }

    /// <summary>Powers as \mathcal{O}(N^{-7}), everything else in brackets that grow.</summary>
    public static string Order(Expr growth, string variable) =>
        growth is Expr.Power(Expr.Symbol(var name), Expr.Number(var exponent)) && name == variable
            ? $@"\mathcal{{O}}({Typeset.Latex(Build.Symbol(variable), variable)}^{{{exponent}}})"
            : $@"\mathcal{{O}}\left({Typeset.Latex(growth, variable)}\right)";

    private string? LatexOrder => Growth is { } growth ? Order(growth, Variable) : null;

    private string Symbol => Typeset.Latex(Build.Symbol(Variable), Variable);

    /// <summary>Where the function has a value as it was written, if that is not everywhere.</summary>
    private string Places => string.Concat(
        Estimate.Where.Select(TypesetRequirement.Latex).Prepend(Estimate.From is { } from ? $@"{Symbol} \ge {from}" : "")
            .Where(place => place.Length > 0).Select(place => $@" \quad ({place})"));
}
