using QBattery.Symbolic.Documents;

namespace QBattery.Symbolic;

/// <summary>A formula in no notation yet.</summary>
public abstract partial record Mathematics
{
    private Mathematics() { }

    /// <summary>An expression.</summary>
    /// <param name="Expr">The expression.</param>
    /// <param name="Variable">What grows, by which its sums are ordered.</param>
    public sealed record Value(Expr Expr, string Variable = "N") : Mathematics;

    /// <summary>The terms of an expansion, and what it leaves out.</summary>
    public sealed record Terms(Expansion Expansion) : Mathematics;

    /// <summary>A sum that is not carried out.</summary>
    public sealed record Summation(string Index, Expr From, Expr To, Expr Term) : Mathematics;

    /// <summary>A number in digits: 1.5e-7, or exp(-1e9) below all powers of ten.</summary>
    public sealed record Numeral(string Digits) : Mathematics;

    /// <summary>A mark that is no expression: a relation, the name of a quantity, a bracket.</summary>
    public sealed record Mark(string Plain, string Unicode, string Latex) : Mathematics;

    /// <summary>Parts side by side.</summary>
    public sealed record Row(Seq<Mathematics> Items) : Mathematics;

    /// <summary>Relations of which each begins where the one before ends: L = a = b.</summary>
    public sealed record Chain(Mathematics Left, Seq<(Mathematics Sign, Mathematics Right)> Links) : Mathematics;

    /// <summary>An expression is mathematics.</summary>
    public static implicit operator Mathematics(Expr expr) => new Value(expr);

    /// <summary>A mark that is written alike everywhere.</summary>
    public static implicit operator Mathematics(string mark) => new Mark(mark, mark, mark);

    /// <summary>Parts in the order of a text with holes.</summary>
    internal static Mathematics Of(MathematicsHandler text) => new Row(text.Items.ToSeq());

    /// <summary>The name of an expression's symbol.</summary>
    internal static Mathematics Symbol(string name) => new Value(Build.Symbol(name), name);
}
