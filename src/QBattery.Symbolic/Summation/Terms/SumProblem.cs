using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic;

/// <summary>The sum of a term over all integers from one limit to another, both included.</summary>
/// <param name="Term">The term.</param>
/// <param name="Index">The index of summation.</param>
/// <param name="From">The lower limit.</param>
/// <param name="To">The upper limit.</param>
/// <param name="Assumptions">What is known of the other symbols.</param>
public sealed record SumProblem(Expr Term, string Index, Expr From, Expr To, Assumptions Assumptions)
{
    /// <summary>A sum as it is written: where an operation in its term or limits has no value, the sum has none.</summary>
    public static SumProblem Of(Formula term, string index, Formula from, Formula to, Assumptions assumptions) =>
        new(term.Value, index, from.Value, to.Value, assumptions)
        {
            LeftBehind = term.LeftBehind.Union(from.LeftBehind).Union(to.LeftBehind).ToSeq(),
        };

    /// <summary>The term in factorials; upper entries that are negative at every index of the range are negated.</summary>
    internal Expr InFactorials => Factorials.Signs(Factorials.Only(UpperNegation.Of(
        UpperNegation.Opened(Term, Index, new(From, To), Assumptions),
        Conventions.IsNatural(From, Assumptions)
            ? Assumptions.With(Index, new(new(new(0, true), null), Integrality.Integer))
            : Assumptions)));

    /// <summary>What the text asks and the term and limits that are left of it do not.</summary>
    public Seq<Requirement> LeftBehind { get; init; } = [];

    /// <summary>In words: sum over k = 0..N of k*binomial(N,k).</summary>
    public override string ToString() => SumText.Statement(this, expr => $"{expr}");
}

/// <summary>A sum in closed form.</summary>
/// <param name="Problem">The sum.</param>
/// <param name="Value">Its closed form.</param>
/// <param name="Certificate">What proves it, once the checker has accepted it.</param>
/// <param name="Variable">The symbol that runs through integers in the proof; null for none.</param>
/// <param name="ValidFrom">The least value of that symbol for which the closed form is proved.</param>
/// <param name="CheckedAt">Points at which sum and closed form were compared exactly.</param>
public sealed record ClosedSum(
    SumProblem Problem, Expr Value, Certificate Certificate, string? Variable, int ValidFrom, Seq<string> CheckedAt)
{
    /// <summary>How this answers a sum whose limits are integers for some residue class only; null for none.</summary>
    public Restatement? Restated { get; init; }

    /// <summary>What must hold beside the least value of the variable.</summary>
    public Seq<Proviso> Provisos { get; init; } = [];

    /// <summary>The sum, its closed form and for which symbols that is proved.</summary>
    public override string ToString() =>
        Restated is { } given ? $"{given}"
        : $"{Problem} = {Value}{SumText.Range(Variable, ValidFrom, Provisos, expr => $"{expr}")}";
}

/// <summary>A sum that is answered after a substitution, as N = 2M for N/2 in its limits.</summary>
/// <param name="Problem">The sum as it was asked for.</param>
/// <param name="Name">N.</param>
/// <param name="With">What stands for it, 2M, or what a symbol that was put in stands for.</param>
/// <param name="Value">The closed form in N.</param>
/// <param name="ValidFrom">The least N.</param>
/// <param name="Provisos">What must hold beside it.</param>
public sealed record Restatement(
    SumProblem Problem, string Name, Expr With, Expr Value, int ValidFrom, Seq<Proviso> Provisos)
{
    /// <summary>What is replaced, if it is not the symbol that runs: x = N after N^k was written x^k.</summary>
    public string Replaced { get; init; } = Name;

    /// <summary>The sum that was asked for, and its closed form.</summary>
    public override string ToString() =>
        $"{Problem} = {Value}{SumText.Range(Name, ValidFrom, Provisos, expr => $"{expr}")}";
}

/// <summary>
/// A proof of a closed form that can be checked without knowing how it was found. The term is written in factorials.
/// </summary>
public abstract record Certificate
{
    private Certificate() { }

    /// <summary>The identity that is checked.</summary>
    public sealed override string ToString() => SumText.Of(this);

    /// <summary>
    /// t(k) = G(k+1) - G(k) for every k from Lower to Upper; the remaining terms of the sum are added one by one.
    /// </summary>
    /// <param name="Antidifference">G.</param>
    /// <param name="Ratio">R = G/t, where G is a rational multiple of t.</param>
    /// <param name="Lower">The first k.</param>
    /// <param name="Upper">The last k.</param>
    public sealed record Telescoping(Expr Antidifference, Expr? Ratio, Expr Lower, Expr Upper) : Certificate;

    /// <summary>
    /// With G = R t, sum over j of a_j t(v+j, k) = G(v, k+1) - G(v, k) for every k from Lower to Upper and every
    /// v >= Start, from which a recurrence for the sum follows; its solution has the right value at v = Start, and
    /// at as many values after it as the order needs.
    /// </summary>
    /// <param name="Variable">v.</param>
    /// <param name="Coefficients">The a_j.</param>
    /// <param name="Ratio">R.</param>
    /// <param name="Lower">The first k.</param>
    /// <param name="Upper">The last k.</param>
    /// <param name="Right">What sum over j of a_j S(v+j) is.</param>
    /// <param name="Start">From where on the recurrence holds.</param>
    public sealed record Recurrence(
        string Variable, Seq<Expr> Coefficients, Expr Ratio, Expr Lower, Expr Upper, Expr Right, int Start)
            : Certificate
    {
        /// <summary>G = R t for a term in factorials, in lowest terms.</summary>
        public Expr Antidifference(SumProblem problem) =>
            NormalForm.Simplify(Ratio * problem.InFactorials, problem.Assumptions);

        /// <summary>The values of the sum that determine the solution, from the start on.</summary>
        public Seq<Expr> InitialValues(SumProblem problem) => Enumerable.Range(Start, Coefficients.Count - 1)
            .Select(at => Ranged.At(problem, problem.InFactorials, Variable, at))
            .OfType<Result<Expr>.Ok>().Select(sum => sum.Value).ToSeq();

        /// <summary>What it proves of a sum, with its certificate.</summary>
        internal ProvedRecurrence Proved(SumProblem problem) =>
            new(Variable, Coefficients, Right, Start, InitialValues(problem), Antidifference(problem), Lower, Upper);
    }

    /// <summary>A fixed number of terms, added up.</summary>
    public sealed record Addition(int Terms) : Certificate;
}
