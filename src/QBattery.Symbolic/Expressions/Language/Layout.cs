namespace QBattery.Symbolic.Expressions.Language;

/// <summary>
/// What the eye sees of a formula: minus signs, fractions and roots, which an <see cref="Expr"/> does not have.
/// Brackets are not in it; each writer puts them where its notation needs them.
/// </summary>
internal abstract record Layout
{
    private Layout() { }

    /// <summary>Terms with sums among them taken apart, so that no sign follows a sign.</summary>
    internal static Seq<Layout> Flat(Seq<Layout> terms) => terms.SelectMany(term => term switch
    {
        Sum(var inner) => Flat(inner),
        Negative(Sum(var inner)) => Flat(inner).Select(Opposite),
        _ => [term],
    }).ToSeq();

    private static Layout Opposite(Layout term) => term is Negative(var inner) ? inner : new Negative(term);

    /// <summary>An integer that is not negative.</summary>
    public sealed record Digits(string Text) : Layout;

    /// <summary>A variable or parameter.</summary>
    public sealed record Name(string Text) : Layout;

    /// <summary>A named constant.</summary>
    public sealed record Letter(NamedConstant Constant) : Layout;

    /// <summary>An operator or the imaginary unit, which each notation calls by a name of its own.</summary>
    public sealed record Sign(string Text, string Latex) : Layout;

    /// <summary>Something with a minus sign in front.</summary>
    public sealed record Negative(Layout Inner) : Layout;

    /// <summary>Terms added up; negative ones are subtracted.</summary>
    public sealed record Sum(Seq<Layout> Terms) : Layout;

    /// <summary>Factors side by side.</summary>
    public sealed record Product(Seq<Layout> Factors) : Layout;

    /// <summary>One above the other.</summary>
    public sealed record Fraction(Layout Above, Layout Below) : Layout;

    /// <summary>A root; 2 is the square root.</summary>
    public sealed record Radical(int Index, Layout Radicand) : Layout;

    /// <summary>A power.</summary>
    public sealed record Superscript(Layout Base, Layout Exponent) : Layout;

    /// <summary>A function of its arguments.</summary>
    public sealed record Call(Function Function, Seq<Layout> Arguments) : Layout;
}
