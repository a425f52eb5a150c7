namespace QBattery.Symbolic;

/// <summary>
/// An expression together with where it has a value as it was written. The smart constructors may cancel what has a
/// value in fewer places than what is left, as in x/x; the value of a formula is that of its expression, but only where
/// every operation that was written has one.
/// </summary>
/// <param name="Value">The expression.</param>
/// <param name="Written">What the operations of the text ask of their operands.</param>
public sealed partial record Formula(Expr Value, Seq<Requirement> Written)
{
    /// <summary>An expression as it stands.</summary>
    public static Formula Of(Expr value) => new(value, []);

    /// <summary>An expression as it stands.</summary>
    public static implicit operator Formula(Expr value) => Of(value);

    /// <summary>What is asked by the text and not by the expression that is left of it.</summary>
    public Seq<Requirement> LeftBehind => Written.Count == 0 ? [] : Written.Except(Of([Value])).ToSeq();

    /// <summary>All that is asked: by the text, then by the expression.</summary>
    public Seq<Requirement> Requirements => Written.Union(Of([Value])).ToSeq();

    /// <summary>What the operations in some expressions ask, each once, operands before what is made of them.</summary>
    public static Seq<Requirement> Of(Seq<Expr> values) => values
        .SelectMany(value => value.Descendants.Reverse()).Select(Requirement.Of).OfType<Requirement>().Distinct().ToSeq();

    /// <summary>The names of the symbols in the expression and in what is asked.</summary>
    public Seq<string> Symbols => Written.SelectMany(asked => asked.Operands).Prepend(Value)
        .SelectMany(expr => expr.Symbols).Distinct().Order(StringComparer.Ordinal).ToSeq();

    /// <summary>The formula with every named symbol replaced at once, and what the replacements ask.</summary>
    public Formula Substitute(IReadOnlyDictionary<string, Formula> values)
    {
        var used = Symbols.Where(values.ContainsKey).Select(name => values[name]).ToSeq();
        var exprs = values.ToDictionary(entry => entry.Key, entry => entry.Value.Value);
        return new(Value.Substitute(exprs), used.SelectMany(formula => formula.Written)
            .Concat(Written.Select(asked => asked.Map(operand => operand.Substitute(exprs))).OfType<Requirement>())
            .Distinct().ToSeq());
    }

    /// <summary>The formula with one symbol replaced by an expression.</summary>
    public Formula Substitute(string name, Expr value) => Substitute(new Dictionary<string, Formula> { [name] = value });
}
