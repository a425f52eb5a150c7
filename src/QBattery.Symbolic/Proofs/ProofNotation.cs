namespace QBattery.Symbolic;

/// <summary>How the formulas of a proof are written.</summary>
/// <param name="Difference">What the larger side minus the smaller one is called.</param>
/// <param name="Of">An expression.</param>
/// <param name="Marked">A formula among words: in LaTeX, between dollar signs.</param>
public sealed record ProofNotation(string Difference, Func<Expr, string> Of, Func<string, string> Marked)
{
    /// <summary>Plain text, in which formulas are not marked.</summary>
    public static ProofNotation Plain(Func<Expr, string> print) => new("difference", print, formula => formula);

    /// <summary>The sign for "not above".</summary>
    public string AtMost { get; init; } = "<=";

    /// <summary>What the difference is called in it.</summary>
    public override string ToString() => $"notation with {Difference} for the larger side minus the smaller";

    /// <summary>An expression among words.</summary>
    public string Formula(Expr expr) => Marked(Of(expr));

    /// <summary>An equation among words.</summary>
    public string Equation(string left, Expr right) => Marked($"{left} = {Of(right)}");

    /// <summary>N = 6 among words.</summary>
    public string At(string variable, Rational value) => Equation(Of(Build.Symbol(variable)), Build.Number(value));

    /// <summary>A name among words.</summary>
    public string Name(string name) => Formula(Build.Symbol(name));

    /// <summary>0 &lt;= x, or 0 &lt; x, among words.</summary>
    public string Order(Expr smaller, Expr larger, bool isStrict = false) =>
        Marked($"{Of(smaller)} {(isStrict ? "<" : AtMost)} {Of(larger)}");

    /// <summary>Where a name lies, among words: 0 &lt; x &lt;= 1; the name alone where it may be anything.</summary>
    public string Range(string name, Interval range) => Marked(
        (range.Lower is { } low ? $"{Of(Build.Number(low.Value))} {Sign(low)} " : "") + Of(Build.Symbol(name))
        + (range.Upper is { } high ? $" {Sign(high)} {Of(Build.Number(high.Value))}" : ""));

    private string Sign(Endpoint end) => end.Closed ? AtMost : "<";
}
