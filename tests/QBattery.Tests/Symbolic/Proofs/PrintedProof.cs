using System.Text.RegularExpressions;
using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Proofs;

/// <summary>The lines of a proof as a reader finds them: parsed, and every statement in them tried with many digits.</summary>
internal sealed record PrintedProof(Claim Claim, Seq<string> Lines)
{
    private const int Bits = 512, Late = 1 << 20;

    private static readonly Regex
        Bound = new("^difference = (?<terms>.*), with an error of at most (?<error>.*) from (?<name>\\w+) = (?<from>\\d+) on$"),
        Tangent = new("^difference = (?<terms>.*): by (?<bounds>.* \\(.*\\))$"),
        OneBound = new(@"(?<low>\S+) <=? (?<high>\S+) \("),
        Exact = new("^difference = (?<terms>.*?)(, exactly)?$"),
        Dominated = new("^from \\w+ = (?<from>\\d+) on the first term exceeds the others and the error together"),
        Before = new("^before \\w+ = (?<from>\\d+): enclosures"),
        Factor = new("^(?<factor>.*): (?<sign>positive|not negative|negative|not positive|not zero)[,:] .*$");

    public static PrintedProof Of(Claim claim, Proof proof) => new(
        proof is Proof.Signs ? claim.WithoutParity().Claim : claim,
        ProofText.Lines(
            proof is Proof.Signs ? claim.WithoutParity().Claim : claim, proof,
            ProofNotation.Plain(expr => Print.Text(expr, claim.Variable))));

    /// <summary>The first line that does not hold somewhere; null if none is found.</summary>
    public string? Wrong() => Lines.FirstOrDefault(line => !Holds(line));

    private bool Holds(string line) =>
        Bound.Match(line) is { Success: true } bound ? From(bound).All(n =>
            IsAtMost((Difference(n) - At(Read(bound, "terms"), n)).Abs, At(Read(bound, "error"), n)))
        : Tangent.Match(line) is { Success: true } tangent ? Domain.All(n =>
            IsZero(Difference(n) - At(Read(tangent, "terms"), n)) && AreBounds(tangent, n))
        : Exact.Match(line) is { Success: true } exact ? Domain.All(n =>
            IsZero(Difference(n) - At(Read(exact, "terms"), n)))
        : Dominated.Match(line) is { Success: true } dominated ? From(dominated).All(Exceeds) && FallsFrom(dominated)
        : Before.Match(line) is { Success: true } before ? Domain.TakeWhile(n => n < Number(before)).All(n =>
            Difference(n).Ball.Sign is Sign.Positive or Sign.Zero)
        : Factor.Match(line) is not { Success: true } factor || Domain.All(n =>
            IsRight(At(Read(factor, "factor"), n).Ball, factor.Groups["sign"].Value));

    /// <summary>The first 60 N of the claim and some large ones.</summary>
    private IEnumerable<int> Domain => Claim.For.Of(Claim.Variable) is var domain
        ? Enumerable.Range((int)domain.Interval.Integers.Lower!.Value.Numerator, 60)
            .Concat([97, 128, 255, 256, 1000, 1001]).Where(n => domain.Contains(n)).Distinct()
        : [];

    private IEnumerable<int> From(Match match) => Domain.Where(n => n >= Number(match));

    private static int Number(Match match) =>
        int.Parse(match.Groups["from"].Value, System.Globalization.CultureInfo.InvariantCulture);

    private static Expr Read(Match match, string group) => Parse.Expression(match.Groups[group].Value).OrThrow();

    private Enclosed Difference(int n) => At(Claim.Difference, n);

    private Enclosed At(Expr expr, int n) => new(Evaluate.Ball(
        expr, new Dictionary<string, Rational> { [Claim.Variable] = n }, Bits).Else(_ => Ball.Undefined));

    /// <summary>The first term, and all others with the error, in absolute values.</summary>
    private (Enclosed First, Enclosed Others) Parts(int n)
    {
        var line = Bound.Match(Lines[0]) is { Success: true } bound ? bound : Exact.Match(Lines[0]);
        var terms = Grouped(Read(line, "terms") is Expr.Sum(var all) ? all : [Read(line, "terms")])
            .OrderByDescending(term => At(term, Late).Abs, Comparer<Enclosed>.Create(Compared)).ToList();
        var rest = terms.Skip(1).Select(term => At(term, n).Abs).Aggregate(new Enclosed(Ball.Zero), (a, b) => a + b);
        return (At(terms[0], n), line.Groups["error"].Success ? rest + At(Read(line, "error"), n) : rest);
    }

    private static int Compared(Enclosed a, Enclosed b) => (a - b).Ball.Sign switch
    {
        Sign.Positive => 1,
        Sign.Negative => -1,
        Sign.Zero or Sign.Unknown => 0,
    };

    /// <summary>Sums of what grows alike: such a sum is one term.</summary>
    private IEnumerable<Expr> Grouped(Seq<Expr> terms)
    {
        var groups = new List<Expr>();
        foreach (var term in terms)
            if (groups.FindIndex(group => Growth(group).Overlaps(Growth(term))) is >= 0 and var at) groups[at] += term;
            else groups.Add(term);
        return groups;
    }

    private Ball Growth(Expr term) => At(term, 2 * Late).Ball.Div(At(term, Late).Ball, Bits);

    private bool Exceeds(int n) => Parts(n) is var (first, rest) && (first - rest).Ball.Sign == Sign.Positive;

    private bool FallsFrom(Match match) => From(match).Select(Parts).ToList() is var parts
        && parts.Zip(parts.Skip(1)).All(pair => IsAtMost(
            pair.Second.Others * pair.First.First, pair.First.Others * pair.Second.First));

    private bool AreBounds(Match tangent, int n) => OneBound.Matches(tangent.Groups["bounds"].Value) is { Count: > 0 } bounds
        && bounds.All(bound => IsAtMost(At(Read(bound, "low"), n), At(Read(bound, "high"), n)));

    private static bool IsAtMost(Enclosed a, Enclosed b) => (b - a).Ball.Sign != Sign.Negative;

    private static bool IsZero(Enclosed a) => a.Ball is { IsFinite: true, Sign: Sign.Zero or Sign.Unknown };

    private static bool IsRight(Ball value, string sign) => value.IsFinite && (sign, value.Sign) switch
    {
        (_, Sign.Unknown) => false,
        ("positive", var s) => s == Sign.Positive,
        ("negative", var s) => s == Sign.Negative,
        ("not negative", var s) => s != Sign.Negative,
        ("not positive", var s) => s != Sign.Positive,
        (_, var s) => s != Sign.Zero,
    };

    private readonly record struct Enclosed(Ball Ball)
    {
        public Enclosed Abs => new(Ball.Abs());

        public static Enclosed operator -(Enclosed a, Enclosed b) => new(a.Ball.Sub(b.Ball, Bits));

        public static Enclosed operator +(Enclosed a, Enclosed b) => new(a.Ball.Add(b.Ball, Bits));

        public static Enclosed operator *(Enclosed a, Enclosed b) => new(a.Ball.Mul(b.Ball, Bits));
    }
}
