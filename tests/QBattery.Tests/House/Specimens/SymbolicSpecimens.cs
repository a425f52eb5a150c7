using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.House.Specimens;

/// <summary>Values of every public type of the symbolic library, among them zeros, empty and one-element ones.</summary>
internal static class SymbolicSpecimens
{
    private static readonly Expr N = Build.N, X = Build.Symbol("x"), K = Build.Symbol("k");

    private static readonly Assumptions Known = Parse.Assumptions("0<x<1, N integer").OrThrow();

    private static readonly SumProblem Problem = new(K * Build.Binomial(N, K), "k", Build.Zero, N, Known);

    private static readonly Growth Fast = Growth.OfExponent(new(-1, 2, 0));

    private static readonly TermSum Leading =
        new([new(2, Growth.OfPower(-1)), new(-2, Growth.OfPower(-2))], new Omitted.BigO(Growth.OfPower(-3)));

    private static readonly Expansion Expanded = new(N, Context.Default, 2, new(Leading, null));

    private static readonly PointValue One = new PointValue.Exact(1);

    private static readonly FactorProof Factor = new(N + X, 1, 1, true, new Cell.Values([new Cell.Leaf()], new Cell.Leaf()));

    private static readonly Proof Signs = new Proof.Signs(1, [(N, new(new Endpoint(1, true), null))], [Factor], []);

    private static readonly Certificate Telescoping = new Certificate.Telescoping(K, null, Build.Zero, N);

    private static readonly Restatement Restated = new(Problem, "N", Build.Number(2) * Build.Symbol("M"), N, 0, []);

    public static IEnumerable<object> All =>
        [.. Numbers, .. Core, .. Expressions, .. Requirements, .. Ranges, .. Asymptotics, .. Sums, .. Proofs, .. DocumentSpecimens.All];

    private static IEnumerable<object> Numbers =>
    [
        default(Rational), Rational.Of(-1, 3), default(BigFloat), BigFloat.Of(-3, -1), BigFloat.Of(1, 1000), BigFloat.Of(5, 1L << 60),
        default(Mag), Mag.Infinity, Mag.PowerOfTwo(-5), Mag.PowerOfTwo(1L << 49), Mag.PowerOfTwo(-(1L << 49)),
        default(Ball), Ball.One, Ball.Undefined, Ball.Of(Rational.Of(-1, 3), 100), Ball.Of(Rational.Of(1, 3), 1),
        new Ball(BigFloat.Of(1, 1L << 50), Mag.PowerOfTwo(3)), new Ball(BigFloat.Of(1), Mag.PowerOfTwo(4)),
        new Ball(default, Mag.PowerOfTwo(-4)), new Ball(BigFloat.Of(1, -(1L << 30)), Mag.PowerOfTwo(-(1L << 31))),
    ];

    private static IEnumerable<object> Core =>
    [
        default(Seq<int>), new Seq<int>([]), new Seq<double>([0.5]), new Seq<Expr>([N, X]),
        Result.Ok(0.5), Result.Ok(N), Result.Fail<Expr>(new Reason.Oscillates(Build.Apply(Function.Sin, N))),
        new Reason.SignUnknown(X, ["b < 2", Phrase.Of($"{X} > 2")]), new Reason.SignUnknown(N, default), new Reason.Oscillates(Build.Apply(Function.Sin, N)),
        new Reason.Refuted("x > 1", [("x", 0)]), new Reason.Refuted("1 > 2", []), new Reason.OutsideDomain("log(-1)", "it is negative"), new Reason.NeedsScale(X, N),
        new Reason.NotCovered("x", "why"), new Reason.NoClosedForm("x", "nothing"), new Reason.Undecided("x", "time"),
        new Reason.NoErrorBound("x", "why"), new Reason.Cancels("x", 3), new Reason.DivisionByZero("1/0"),
        new Reason.TooLarge("x", "1000 digits"), new Reason.TooSmall("x", "1e-1000"), new Reason.Unparsable("1+", 2, "a term"),
        new Reason.Unparsable("", 0, "a term"), new Reason.Unparsable("1", 99, "a term"), new Reason.Unparsable("1", -1, "a term"),
        new Reason.NotSatisfied("x > 0"), new Reason.NoFormalProof("the sum", "why"), new Reason.BadArgument("x", "it is negative"),
        new ProvedRecurrence("N", [Build.Number(-2), Build.One], Build.Zero, -1, [Build.One], X, Build.Zero, N),
        new ProvedRecurrence("N", [], Build.Zero, 0, [], X, X, X), Phrase.Of($"{N} and {X:short} in {{}}"), (Phrase)"words", (Phrase)X,
    ];

    private static IEnumerable<object> Expressions =>
    [
        Build.Zero, Build.Number(Rational.Of(-1, 2)), N, Build.Pi, N + X, N * X, Build.Power(N, X), Build.Log(N), Build.Undefined,
        Build.One / N, Build.Sum([]), Build.Product([N]), Formula.Of(N), Parse.Formula("x/x").OrThrow(),
        .. Parse.Operator("2*Jx^2 + i*N*ad*a - I/2 + i").OrThrow().Parts, (Operator)0, N * Operators.Jm,
    ];

    private static IEnumerable<object> Requirements =>
    [
        new Requirement.NonZero(N), new Requirement.NonNegative(N), new Requirement.Positive(N), new Requirement.NoPole(N),
        new Requirement.RealPower(X, N), new Requirement.RealBinomial(N, K), new Requirement.RealDoubleFactorial(N),
    ];

    private static IEnumerable<object> Ranges =>
    [
        new Endpoint(0, true), new Endpoint(1, false), Interval.Everything, Interval.Open(0, 0), Interval.Above(-1),
        new Interval(null, new(1, true)), Domain.Real, Domain.PositiveInteger, new Domain(Interval.Open(1, 0), Integrality.Odd),
        Assumptions.None, Assumptions.None.With("x", Domain.Real), Known, Known.With("N", new(Interval.Everything, Integrality.Even)),
    ];

    private static IEnumerable<object> Asymptotics =>
    [
        default(Coefficient), Coefficient.One, (Coefficient)Rational.Of(1, 2), Magnitude.Zero, Magnitude.Infinity,
        new Magnitude(Mag.PowerOfTwo(1), [(X, Mag.PowerOfTwo(0))]), new Magnitude(Mag.Zero, [(X, Mag.Infinity)]),
        new ExponentTerm(-1, 2, 0), new ExponentTerm(0, 0, 0), new ExponentTerm(1, 0, 2), Growth.One, Fast, Growth.OfLog(2),
        new GrowthTerm(0, Growth.One), Leading.Terms[0], new Omitted.Exact(), new Omitted.BigO(Fast),
        new Omitted.Bounded(Growth.OfPower(-3), Mag.PowerOfTwo(1), 2), TermSum.Zero, TermSum.One, Leading,
        new Estimate(TermSum.Zero, null), new Estimate(Leading, new Reason.NoErrorBound("x", "why")),
        new Term(X, N), new Term(0, 1), new Remainder.Exact(), new Remainder.BigO(1 / N), new Remainder.Bounded(1 / N, 2, "N", 3),
        Expand.Of("2/(N+1)").OrThrow(), Expand.Of("0").OrThrow(), Expand.Of("x/N", assuming: "0<x<1").OrThrow(), Context.Default,
        new Comparison("N", "error", []), Expand.Of("2/(N+1)").OrThrow().CompareWithValues(10).OrThrow(),
        new Approximation(5, -1, 1, true), new Approximation(0, 0, 20, true),
        new ComparedValue(100, new(5, -1, 1, true), new(49, -2, 2, false), new(12, -1, 2, false)),
    ];

    private static IEnumerable<object> Sums =>
    [
        Problem, Telescoping, new Certificate.Telescoping(K, X, Build.Zero, N), new Certificate.Addition(0), new Certificate.Addition(1),
        new Certificate.Recurrence("N", [-Build.Number(2), Build.One], X, Build.Zero, N, Build.Zero, -3),
        new Certificate.Recurrence("N", [], X, Build.Zero, N, Build.Zero, 0),
        Restated, new ClosedSum(Problem, N, Telescoping, "N", -1, []), new ClosedSum(Problem, N, Telescoping, null, 0, []),
        new ClosedSum(Problem, N, Telescoping, "N", 0, []) { Restated = Restated },
        new Proviso.Whole("N", null), new Proviso.Whole("N", -2), new Proviso.AtMost(K, N), new Proviso.NonZero(N, null),
        new Proviso.NonZero(N, X), new Proviso.NoPole(N), new Proviso.Class("N", 2, 0), new Proviso.Class("N", 3, 1),
        new Proviso.WholeLimit(N / Build.Number(2)), new Proviso.NoIndex(X, Build.Zero, N),
    ];

    private static IEnumerable<object> Proofs =>
    [
        new Cell.Leaf(), new Cell.Split(0, 1, new Cell.Leaf(), new Cell.Leaf()), new Cell.Values([], new Cell.Leaf()),
        new Cell.RootFree(9, new Cell.Leaf()), Factor, Factor with { Exponent = 2, IsStrict = false }, Factor with { Exponent = -2 },
        Signs, new Proof.Signs(0, [], [], []), new Proof.Remainders(Expanded, 3), new Verdict.Proved(Signs),
        new FactorStep(N, 1, 1, Signs), new FactorStep(X, 2, 1, null),
        new Proof.ByFactors(1, [new(N, 1, 1, Signs)]), new Proof.Induction("N", Build.One, Signs, Signs, Signs),
        new Proof.Monotone("x", true, Signs, Signs), new Proof.Concave("x", Signs, Signs, Signs),
        new Proof.Between(Build.Exp(X), [X, X], Tangent.Exponential, Tangent.None, [], [Signs, Signs]),
        new Proof.Square(X, [N, X, N], Signs, Signs), new Proof.Ordered("x", "y", Signs, Signs),
        new Proof.Cut("x", 1, Signs, Signs), new Proof.FirstValues([Signs], null), new Proof.ByParity(Signs, Signs),
        new Proof.Powered("x", 2, Signs), new Proof.LogarithmsOfSides(N, X, Signs, Signs, Signs), new Proof.Wider(Known, Signs),
        One, new PointValue.Undecided(new Reason.NotCovered("x", "why")),
        new PointValue.Rounded(Approximations.Of(Rational.Of(1, 3), 5)), new Verdict.Refuted([], One, One),
        new Verdict.Refuted([("N", 2)], One, One),
        new Verdict.Undecided(new Reason.Undecided("x", "time")), new Claim(X, N, true, Known), new Claim(X, N, false, Assumptions.None),
        Prove.That("1/(N+1) < 1/N").OrThrow(), ProofNotation.Plain(expr => Print.Text(expr)),
    ];
}
