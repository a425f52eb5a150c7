using QBattery.Symbolic.Algebra.Polynomials;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>The integers from one limit to another.</summary>
internal sealed record SummationRange(Expr From, Expr To)
{
    /// <summary>
    /// The same sum without terms that vanish because a factorial in the denominator has a negative argument: for
    /// 1/(n-k)! those with k above n. The tail must be proved to lie in the range.
    /// </summary>
    public static SummationRange Clipped(Expr term, string index, Expr from, Expr to, Assumptions known) => Build.Factors(term)
        .Select(Build.SplitPower)
            .Where(f => f is { Base: Apply(Function.Factorial, _), Exponent: Number({ Sign: < 0 }) })
        .Select(f => ((Apply)f.Base).Arguments[0])
        .Aggregate(new SummationRange(from, to), (range, argument) => range.Clip(argument, index, known) is var clipped
            && range.HasPole(clipped, term, index, known) ? range : clipped) is var rest && Build.Factors(term).Any(IsNever)
            ? rest.WherePoles(term, index, known)
            : rest;

    /// <summary>1/(-1)!, 1/(-2)!, ...: zero but for a pole above the line, as in binomial(k-3,k) for k = 0, 1, 2.</summary>
    private static bool IsNever(Expr factor) => Build.SplitPower(factor) is
        { Base: Apply(Function.Factorial, [Number({ IsInteger: true, Sign: < 0 })]), Exponent: Number({ Sign: < 0 }) };

    /// <summary>The part where the one factorial above the line that moves with the index has a pole.</summary>
    private SummationRange WherePoles(Expr term, string index, Assumptions known) => Rising(term, index) is not [var x] ? this
        : (Distance(x, x.Substitute(index, Build.Symbol(index) + Build.One), known), Build.Symbol(index)) switch
        {
            (1, var k) when NormalForm.Simplify(k - x, known) is var zero
                && IsBelow(From, zero, known) && IsBelow(zero, To + Build.One, known) => this with { To = zero - Build.One },
            (-1, var k) when NormalForm.Simplify(k + x, known) is var zero
                && IsBelow(zero, To, known) && IsBelow(From, zero + Build.One, known) => this with { From = zero + Build.One },
            _ => this,
        };

    /// <summary>The arguments of the factorials above the line that contain the index.</summary>
    private static Seq<Expr> Rising(Expr term, string index) => Build.Factors(term).Select(Build.SplitPower)
        .Where(f => f is { Base: Apply(Function.Factorial, _), Exponent: Number({ Sign: > 0 }) })
        .Select(f => ((Apply)f.Base).Arguments[0]).Where(x => x.Contains(Build.Symbol(index))).ToSeq();

    /// <summary>
    /// Whether a factorial above the line may have a pole where terms are left out, as a pole over a pole is no zero: its
    /// argument is least at one end of the range, and of what is left out.
    /// </summary>
    private bool HasPole(SummationRange clipped, Expr term, string index, Assumptions known)
    {
        return clipped != this && Rising(term, index)
            .Any(x => Distance(x, x.Substitute(index, Build.Symbol(index) + Build.One), known) < 0
                ? !IsNatural(x, To) && (clipped.To != To || !IsNatural(x, clipped.From - Build.One))
                : !IsNatural(x, From) && (clipped.From != From || !IsNatural(x, clipped.To + Build.One)));

        bool IsNatural(Expr x, Expr place) => x.Substitute(index, place) is var own
            && (!Conventions.IsInteger(own, known) || Conventions.IsNatural(own, known));
    }

    /// <summary>b - a where that is a whole number.</summary>
    public static int? Distance(Expr a, Expr b, Assumptions known) =>
        NormalForm.Of(b - a, known) is Result<Fraction>.Ok({ AsNumber: { } number })
            && number.TryToInt(out var distance)
            ? distance
            : null;

    /// <summary>
    /// The number of steps each limit makes when a variable grows by one; null where that is no whole number.
    /// </summary>
    public (int From, int To)? Steps(string? variable, Assumptions known) => variable is null ? (0, 0)
        : (Distance(From, Next(From, variable), known), Distance(To, Next(To, variable), known)) is ({ } a, { } b)
            ? (a, b)
        : null;

    private static Expr Next(Expr limit, string variable) =>
        limit.Substitute(variable, Build.Symbol(variable) + Build.One);

    private SummationRange Clip(Expr argument, string index, Assumptions known)
    {
        var k = Build.Symbol(index);
        return Distance(argument, argument.Substitute(index, k + Build.One), known) switch
        {
            1 when Root(k - argument) is { } least && IsBelow(From, least, known) => this with { From = least },
            -1 when Root(argument + k) is { } most && IsBelow(most, To, known) => this with { To = most },
            _ => this,
        };

        Expr? Root(Expr bound) => NormalForm.Simplify(bound, known) is var root && root.Contains(k) ? null : root;
    }

    private static bool IsBelow(Expr a, Expr b, Assumptions known) =>
        Conventions.IsNatural(b - a, known);
}
