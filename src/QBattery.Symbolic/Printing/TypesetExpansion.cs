using QBattery.Symbolic.Expressions.Language;
using QBattery.Symbolic.Printing;

namespace QBattery.Symbolic;

/// <summary>Expansions in LaTeX.</summary>
public static class TypesetExpansion
{
    extension(Expansion expansion)
    {
        /// <summary>The terms, and the bound of the error where one is proved, else its order; for mathematics mode.</summary>
        public string ToLatex() => string.Concat(expansion.LatexTerms())
            + string.Concat(expansion.LatexBound().Select(bound => $@", \quad {bound}"))
            + string.Concat(expansion.LatexPlaces().Select(place => $@" \quad ({place})"));

        /// <summary>The terms with their signs, then the name or the order of the rest.</summary>
        internal Seq<string> LatexTerms()
        {
            var terms = Layout.Flat(Print.Arranged(expansion.Parts, expansion.Context.Variable)).Map(LatexWriter.Term);
            return Rest(expansion) is { } rest ? Summed([.. terms, ("+", rest)]) : terms is [] ? ["0"] : Summed(terms);
        }

        /// <summary>The bound of the error with the N from which on it holds, where one is proved.</summary>
        internal Seq<string> LatexBound() => expansion.Remainder is Remainder.Bounded(var growth, var constant, var name, var from)
            ? [$@"|{Error(name)}| \le {Typeset.Latex(constant * growth, name)} \quad ({Variable(name)} \ge {from})"]
            : [];

        /// <summary>Where the function has a value as it was written, if that is not everywhere.</summary>
        internal Seq<string> LatexPlaces() =>
        [
            .. expansion is { Remainder: Remainder.Exact, ValidFrom: { } from }
                ? [$@"{Variable(expansion.Context.Variable)} \ge {from}"] : Array.Empty<string>(),
            .. expansion.Where.Select(TypesetRequirement.Latex),
        ];
    }

    /// <summary>Powers as \mathcal{O}(N^{-7}), everything else in brackets that grow.</summary>
    internal static string Order(Expr growth, string name) =>
        growth is Expr.Power(Expr.Symbol(var own), Expr.Number(var exponent)) && own == name
            ? $@"\mathcal{{O}}({Typeset.Latex(Build.Symbol(name), name)}^{{{exponent}}})"
            : $@"\mathcal{{O}}\left({Typeset.Latex(growth, name)}\right)";

    private static string? Rest(Expansion expansion) => expansion.Remainder switch
    {
        Remainder.Exact => null,
        Remainder.BigO(var growth) => Order(growth, expansion.Context.Variable),
        Remainder.Bounded(_, _, var name, _) => Error(name),
    };

    private static Seq<string> Summed(Seq<(string Sign, string Size)> terms) => terms.Select((term, at) =>
        at > 0 ? $" {term.Sign} {term.Size}" : term.Sign == "-" ? "-" + term.Size : term.Size).ToSeq();

    private static string Error(string name) => $@"\varepsilon_{{{Variable(name)}}}";

    private static string Variable(string name) => Typeset.Latex(Build.Symbol(name), name);
}
