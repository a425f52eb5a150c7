using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Gosper;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Benchmarks.Peers;

/// <summary>A sum over k, asked of this library and of a peer in its own words.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Term">The term.</param>
/// <param name="From">The lower limit.</param>
/// <param name="To">The upper limit.</param>
/// <param name="Maxima">The term in Maxima.</param>
/// <param name="Given">What is known of the parameters.</param>
internal sealed record SumTask(string Name, string Term, string From, string To, string Maxima, string Given = "")
{
    /// <summary>The values of N at which answers are compared.</summary>
    public static IReadOnlyList<int> Values { get; } = [4, 7, 10];

    private const int MaxOrder = 2;

    /// <summary>The values of the parameters at which answers are compared.</summary>
    public string At { get; init; } = "";

    /// <summary>Whether the term itself does not depend on N: then an antidifference is asked for, not a recurrence.</summary>
    public bool IsIndefinite => !Problem.Term.Contains(Build.N);

    /// <summary>The sum.</summary>
    public SumProblem Problem { get; } = new(
        Parse.Expression(Term).OrThrow(), "k", Parse.Expression(From).OrThrow(), Parse.Expression(To).OrThrow(),
        Parse.Assumptions(Given).OrThrow());

    /// <summary>The values of the parameters.</summary>
    public IReadOnlyDictionary<string, Rational> Point =>
        At.Length > 0 ? Parse.Point(At).OrThrow() : new Dictionary<string, Rational>();

    /// <summary>
    /// What the peer's package does: Gosper's algorithm, and for a term with N recurrences of increasing order, each with
    /// its certificate.
    /// </summary>
    public Telescoper? Telescoper()
    {
        var problem = Problem;
        var term = Factorials.Signs(Factorials.Only(problem.Term));
        return Enumerable.Range(0, IsIndefinite ? 1 : MaxOrder + 1)
            .Select(order => QBattery.Symbolic.Summation.Gosper.Telescoper.Of(term, "k", "N", order, problem.Assumptions).OrThrow())
            .FirstOrDefault(found => found is not null);
    }

    /// <summary>The closed form, with its certificate and the checks of both.</summary>
    public Result<ClosedSum> Whole() => Summate.Of(Problem);

    /// <summary>The sum at a value of N, added up.</summary>
    public Rational Exact(int n)
    {
        var (problem, point) = (Problem, PointAt(n));
        var from = (int)Evaluate.Exact(problem.From, point)!.Value.Numerator;
        var to = (int)Evaluate.Exact(problem.To, point)!.Value.Numerator;
        return Enumerable.Range(from, to - from + 1)
            .Select(k => Evaluate.Exact(problem.Term, new Dictionary<string, Rational>(point) { ["k"] = k })!.Value)
            .Aggregate(Rational.Zero, (sum, term) => sum + term);
    }

    /// <summary>G(to+1) - G(from), with G = R t / a_0.</summary>
    public Rational Difference(Telescoper found, int n)
    {
        var (problem, point) = (Problem, PointAt(n));
        var g = (found.R / found.Coefficients[0]).ToExpr() * problem.Term;
        return At(problem.To + Build.One) - At(problem.From);

        Rational At(Expr k) => Evaluate.Exact(g.Substitute("k", k), point)!.Value;
    }

    /// <summary>The values of the parameters and of N.</summary>
    public Dictionary<string, Rational> PointAt(int n) => new(Point) { ["N"] = n };

    /// <summary>
    /// Whether numbers say the truth at each value of N: coefficients of a recurrence of the sum, or for a term without N
    /// the sum itself.
    /// </summary>
    public bool Agrees(IReadOnlyList<IReadOnlyList<Rational>> answers) => answers.Count == Values.Count
        && Values.Zip(answers, (n, numbers) => IsIndefinite
            ? numbers is [var sum] && sum == Exact(n)
            : numbers.Any(a => !a.IsZero) && numbers
                .Select((a, j) => a * Exact(n + j)).Aggregate(Rational.Zero, (sum, term) => sum + term).IsZero)
            .All(agrees => agrees);
}
