using System.Globalization;
using System.Runtime.CompilerServices;

namespace QBattery.Symbolic.Documents;

/// <summary>Takes a text with holes apart: expressions and formulas in the holes stay what they are.</summary>
[InterpolatedStringHandler]
internal readonly struct WordsHandler(int literals, int holes)
{
    /// <summary>The parts so far.</summary>
    public List<Inline> Items { get; } = new(literals > 0 ? 2 * holes + 1 : holes);

    public void AppendLiteral(string text) => Items.Add(new Inline.Plain(text));

    public void AppendFormatted(string text) => Items.Add(new Inline.Plain(text));

    public void AppendFormatted(int number) => Items.Add(new Inline.Plain(number.ToString(CultureInfo.InvariantCulture)));

    public void AppendFormatted(Expr expr) => Items.Add(new Inline.Formula(expr));

    public void AppendFormatted(Mathematics formula) => Items.Add(new Inline.Formula(formula));

    public void AppendFormatted(Words words) => Items.AddRange(words.Parts);
}

/// <summary>The same of a formula, whose literal parts are marks.</summary>
[InterpolatedStringHandler]
internal readonly struct MathematicsHandler(int literals, int holes)
{
    /// <summary>The parts so far.</summary>
    public List<Mathematics> Items { get; } = new(literals > 0 ? 2 * holes + 1 : holes);

    public void AppendLiteral(string mark) => Items.Add(mark);

    public void AppendFormatted(string mark) => Items.Add(mark);

    public void AppendFormatted(int number) => Items.Add(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Expr expr) => Items.Add(expr);

    public void AppendFormatted(Mathematics formula) => Items.Add(formula);
}
