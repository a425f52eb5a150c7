using System.Numerics;
using QBattery.Symbolic.Expressions.Language;
using QBattery.Symbolic.Printing;

namespace QBattery.Symbolic.Documents.Writers;

/// <summary>Formulas in MathML, in pieces between which a line may end.</summary>
internal static class PageNotation
{
    /// <summary>The formula, an element for each term.</summary>
    public static string Written(Mathematics formula, bool isDisplayed = false) =>
        string.Join(' ', Pieces(formula).Where(piece => piece.Length > 0).Select(piece => Element(piece, isDisplayed)));

    private static string Element(string inner, bool isDisplayed) =>
        $"<math{(isDisplayed ? " display=\"inline\" displaystyle=\"true\"" : "")}><mrow>{inner}</mrow></math>";

    private static Seq<string> Pieces(Mathematics formula) => formula switch
    {
        Mathematics.Terms(var expansion) => [.. Terms(expansion), .. Bound(expansion)],
        Mathematics.Value(var expr, var variable) when Arrange.Expression(expr, variable) is Layout.Sum(var terms) =>
            Layout.Flat(terms).Select(MathmlWriter.Term).ToSeq(),
        Mathematics.Chain(var left, var links) => [Inside(left), .. links.SelectMany(Pieces)],
        Mathematics.Row(var items) when items.Any(item => item == Marks.Gap) => Apart(items),
        _ => [Inside(formula)],
    };

    private static IEnumerable<string> Pieces((Mathematics Sign, Mathematics Right) link) => Pieces(link.Right) is [var first, .. var rest]
        ? [Inside(link.Sign) + first, .. rest]
        : [];

    private static Seq<string> Apart(Seq<Mathematics> items) => items.Aggregate(Seq.Create([""]), (pieces, item) =>
        item == Marks.Gap || pieces is not [.. var before, var last] ? [.. pieces, ""] : [.. before, last + Inside(item)]);

    private static Seq<string> Terms(Expansion expansion)
    {
        var terms = Layout.Flat(Print.Arranged(expansion.Parts, expansion.Context.Variable)).Select(MathmlWriter.Term).ToSeq();
        return expansion.Growth is not { } growth ? terms.Count == 0 ? ["<mn>0</mn>"] : terms
            : [.. terms, (terms.Count == 0 ? "" : "<mo form=\"infix\">+</mo>") + Rest(expansion, growth)];
    }

    private static string Rest(Expansion expansion, Expr growth) => expansion.Remainder is Remainder.Bounded(_, _, var name, _)
        ? Error(name)
        : $"<mi mathvariant=\"normal\">O</mi><mo>(</mo>{Expression(growth, expansion.Context.Variable)}<mo>)</mo>";

    private static Seq<string> Bound(Expansion expansion) => expansion.Remainder is Remainder.Bounded(var growth, var constant, var name, var from)
        ?
        [
            $"<mo form=\"prefix\" stretchy=\"false\">|</mo>{Error(name)}<mo form=\"postfix\" stretchy=\"false\">|</mo><mo>\u2264</mo>{Expression(constant * growth, name)}",
            $"<mo stretchy=\"false\">(</mo>{Expression(Build.Symbol(name), name)}<mo>\u2265</mo><mn>{from}</mn><mo stretchy=\"false\">)</mo>",
        ]
        : [];

    private static string Error(string name) => $"<msub><mi>\u03B5</mi>{Expression(Build.Symbol(name), name)}</msub>";

    private static string Inside(Mathematics formula) => formula switch
    {
        Mathematics.Value(var expr, var variable) => Expression(expr, variable),
        Mathematics.Terms or Mathematics.Chain => string.Concat(Pieces(formula)),
        Mathematics.Summation(var index, var from, var to, var term) =>
            $"<munderover><mo>\u2211</mo><mrow>{Expression(Build.Symbol(index), index)}<mo>=</mo>{Expression(from, "N")}</mrow>"
            + $"{Expression(to, "N")}</munderover>{Expression(term, "N")}",
        Mathematics.Numeral(var digits) => Number(digits),
        Mathematics.Mark(_, var unicode, _) => MathmlWriter.Text(unicode),
        Mathematics.Row(var items) => string.Concat(items.Select(Inside)),
    };

    private static string Expression(Expr expr, string variable) => MathmlWriter.Write(Arrange.Expression(expr, variable));

    private static string Number(string digits) => digits.Split('e') is [var mantissa, var exponent] && exponent.Length > 0 && mantissa.Length > 0
        && BigInteger.TryParse(exponent, out var power)
        ? $"<mn>{mantissa}</mn><mo>\u00D7</mo><msup><mn>10</mn><mn>{power}</mn></msup>"
        : MathmlWriter.Text(digits);
}
