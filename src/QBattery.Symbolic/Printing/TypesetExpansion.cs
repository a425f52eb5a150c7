namespace QBattery.Symbolic;

/// <summary>Expansions in LaTeX.</summary>
public static class TypesetExpansion
{
    extension(Expansion expansion)
    {
        /// <summary>The terms, and the bound of the error where one is proved, else its order; for mathematics mode.</summary>
        public string ToLatex()
        {
            var variable = Typeset.Latex(Build.Symbol(expansion.Context.Variable), expansion.Context.Variable);
            return Sum(expansion, variable) + string.Concat(Places(expansion, variable).Select(place => $@" \quad ({place})"));
        }
    }

    /// <summary>Powers as \mathcal{O}(N^{-7}), everything else in brackets that grow.</summary>
    internal static string Order(Expr growth, string name) =>
        growth is Expr.Power(Expr.Symbol(var own), Expr.Number(var exponent)) && own == name
            ? $@"\mathcal{{O}}({Typeset.Latex(Build.Symbol(name), name)}^{{{exponent}}})"
            : $@"\mathcal{{O}}\left({Typeset.Latex(growth, name)}\right)";

    private static string Sum(Expansion expansion, string variable) => expansion.Remainder switch
    {
        Remainder.Exact => Terms(expansion, null),
        Remainder.BigO(var growth) => Terms(expansion, Order(growth, expansion.Context.Variable)),
        Remainder.Bounded(var growth, var constant, var name, var from) => Terms(expansion, $@"\varepsilon_{{{variable}}}")
            + $@", \quad |\varepsilon_{{{variable}}}| \le {Typeset.Latex(constant * growth, name)} \quad ({variable} \ge {from})",
    };

    private static string Terms(Expansion expansion, string? rest) =>
        Typeset.LatexSum(expansion.Parts, rest, expansion.Context.Variable);

    /// <summary>Where the function has a value as it was written, if that is not everywhere.</summary>
    private static IEnumerable<string> Places(Expansion expansion, string variable) =>
    [
        .. expansion is { Remainder: Remainder.Exact, ValidFrom: { } from } ? [$@"{variable} \ge {from}"] : Array.Empty<string>(),
        .. expansion.Where.Select(TypesetRequirement.Latex),
    ];
}
