using QBattery.Symbolic.Summation.Terms;
using static QBattery.Symbolic.Documents.Marks;

namespace QBattery.Symbolic.Documents.Results;

/// <summary>For which values of its symbols a closed form is the sum.</summary>
/// <param name="Variable">What the sum depends on, if anything.</param>
/// <param name="From">Its least value.</param>
/// <param name="Provisos">What must hold beside that.</param>
internal sealed record SumRange(string? Variable, int From, Seq<Proviso> Provisos)
{
    /// <summary>Of the sum that was solved.</summary>
    public static SumRange Of(ClosedSum sum) => new(sum.Variable, sum.ValidFrom, sum.Provisos);

    /// <summary>Of the sum that was asked for.</summary>
    public static SumRange Asked(ClosedSum sum) =>
        sum.Restated is { } given ? new(given.Name, given.ValidFrom, given.Provisos) : Of(sum);

    /// <summary>", for every N >= 0 and M &lt;= N+1"; nothing where it holds always.</summary>
    public string Text(Func<Expr, string> write) => SumText.Range(Variable, From, Provisos, write);

    /// <summary>(N >= 0, M &lt;= N+1) after a formula; nothing where it holds always.</summary>
    public Mathematics Bracket => Conditions is [var first, .. var rest]
        ? Written($"{Gap}({rest.Aggregate(first, (all, next) => Written($"{all}{Comma}{next}"))})")
        : "";

    /// <summary>The range as an object: least value, residue class, and all conditions in words.</summary>
    public Data Facts
    {
        get
        {
            var own = Provisos.OfType<Proviso.Class>().FirstOrDefault(c => c.Name == Variable);
            return Data.Of(
                ("text", Text(expr => Print.Text(expr)) is [',', ' ', 'f', 'o', 'r', ' ', .. var text] ? text : "always"),
                ("variable", Variable),
                ("from", Variable is null ? Data.None : From),
                ("modulus", own?.Modulus),
                ("residue", own?.Residue),
                ("conditions", Data.List(Provisos.Where(proviso => proviso != own).Select(proviso => $"{proviso}"))));
        }
    }

    private Seq<Mathematics> Conditions =>
    [
        .. Variable is null ? Seq.Create<Mathematics>([]) : [Written($"{Symbol(Variable)} {AtLeast} {From}")],
        .. Provisos.Map(Condition),
    ];

    private static Mathematics Condition(Proviso proviso) => proviso switch
    {
        Proviso.Whole(var name, var least) => least is { } from
            ? Written($"{Symbol(name)} {Element} {Integers}{Comma}{Symbol(name)} {AtLeast} {from}")
            : Written($"{Symbol(name)} {Element} {Integers}"),
        Proviso.AtMost(var low, var high) => Written($"{low} {AtMost} {high}"),
        Proviso.NonZero(var factor, var exponent) => exponent is { } negative
            ? Written($"{factor} {NotEqual} 0{Where}{negative} < 0")
            : Written($"{factor} {NotEqual} 0"),
        Proviso.NoPole(var argument) => Written($"{argument} {NotEqual} -1, -2, {Dots}"),
        Proviso.Class(var name, var modulus, var residue) =>
            Written($"{Symbol(name)} {Congruent} {Modulo(residue, modulus)}"),
        Proviso.WholeLimit(var limit) => Written($"{limit} {Element} {Integers}"),
        Proviso.NoIndex(var zero, var from, var to) =>
            Written($"{zero} {NoElement} {Set(Written($"{from}, {Dots}, {to}"))}"),
    };

    private static Mathematics Symbol(string name) => Mathematics.Symbol(name);

    private static Mathematics Written(MathematicsHandler formula) => Mathematics.Of(formula);
}
