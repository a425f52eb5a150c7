using QBattery.Symbolic.Documents;

namespace QBattery.Symbolic;

/// <summary>A text with formulas in it.</summary>
public sealed partial record Words(Seq<Inline> Parts)
{
    /// <summary>Words without a formula.</summary>
    public static implicit operator Words(string text) => new(text.Length == 0 ? [] : [new Inline.Plain(text)]);

    /// <summary>A formula by itself.</summary>
    public static implicit operator Words(Mathematics formula) => new([new Inline.Formula(formula)]);

    /// <summary>An expression by itself.</summary>
    public static implicit operator Words(Expr expr) => new([new Inline.Formula(expr)]);

    /// <summary>One after the other.</summary>
    public static Words operator +(Words left, Words right) => new([.. left.Parts, .. right.Parts]);

    /// <summary>Words that stand out.</summary>
    public static Words Strong(Words words) => new([new Inline.Strong(words)]);

    /// <summary>Words that alarm.</summary>
    public static Words Alarming(Words words) => new([new Inline.Alarming(words)]);

    /// <summary>The words and formulas of a text with holes.</summary>
    internal static Words Of(WordsHandler text) => new(text.Items.ToSeq());

    /// <summary>Words with something between them.</summary>
    internal static Words Join(string between, IEnumerable<Words> items) =>
        items.Aggregate((left, right) => left + between + right);

    /// <summary>The words and formulas of a text that leaves open how formulas are written.</summary>
    internal static Words Written(Func<Func<Expr, string>, string> text)
    {
        var holes = new Holes();
        return holes.Filled(text(expr => holes.Mark(expr)));
    }
}
