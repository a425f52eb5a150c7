using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Asymptotics.Bounds;
using QBattery.Symbolic.Evaluation;

namespace QBattery.Symbolic.Asymptotics.Expansions;

/// <summary>Lowers the N from which an error bound holds, by enclosing the error at smaller and smaller N.</summary>
internal sealed record SmallN(Formula Function, TermSum Expansion, Expanding Found, string Variable)
{
    /// <summary>For a start up to this the bound is not raised.</summary>
    private const int Single = 9;

    /// <summary>A bound is raised to at most so many times the first coefficient left out.</summary>
    private static readonly Mag Loose = Tail.Of(10);

    /// <summary>No more terms are evaluated for all N together.</summary>
    private const int MaxTerms = 4096;

    /// <summary>Errors are enclosed with so many bits, as many as the one before needed, and at most so many.</summary>
    private const int FirstBits = 64, MaxBits = 1 << 14;

    /// <summary>An error that is not finite with so many bits counts as undefined.</summary>
    private const int PoleBits = 256;

    /// <summary>
    /// The expansion with the least N from which its bound holds; the bound is raised a little if that leads to a single digit.
    /// </summary>
    public TermSum Lowered() => Expansion.Remainder is Omitted.Bounded(var growth, { Parametric.Count: 0 } constant, var from)
        ? Expansion with { Remainder = Lowered(growth, constant, from) }
        : Expansion;

    private Omitted.Bounded Lowered(Growth growth, Magnitude bound, int from)
    {
        var known = Found.Ring.Assumptions;
        var (sum, unit) = (Expansion.ToExpr(Variable, known), growth.ToExpr(Variable, known));
        var asked = Function.Requirements.Union(Formula.Of([sum, unit])).ToSeq();
        var error = (Function.Value - sum) / unit;
        var domain = known.Of(Variable);
        var start = bound.Exact is { } exact ? Least(exact) : bound.Number;
        var constant = start;
        var most = Mag.Max(constant, Found.Next is { } next ? Loose * new Tail(from, new(known)).Of(next.Coefficient).Uniform : constant);
        var (least, bits) = (Math.Max(DefinedFrom.FirstOf(domain), from - (MaxTerms / Found.Order)), FirstBits);
        for (; from > least; from--)
        {
            if (!domain.Contains(from - 1)) continue;
            if (!IsDefined(asked, from - 1)) break;
            (var size, bits) = Size(error, Variable, from - 1, constant, bits);
            if (size > (from > Single ? most : constant)) break;
            constant = Mag.Max(constant, size);
        }
        // What was not raised stays exact; what was is above the bound for large N itself, not only above a number below it.
        return new(growth, constant == start ? bound : Mag.Max(constant, bound.Number), from);
    }

    /// <summary>Whether the function as it is written, the terms and the growth have values at one N.</summary>
    private bool IsDefined(Seq<Requirement> asked, int n) =>
        new DefinedAt(new Dictionary<string, Rational> { [Variable] = n }).Of(asked).IsOk;

    /// <summary>A lower bound of an exact bound: errors up to it do not exceed the exact one.</summary>
    private static Mag Least(Expr exact) =>
        Evaluate.Ball(exact, new Dictionary<string, Rational>(), Supremum.Bits).Else(_ => Ball.Undefined).LeastAbs;

    /// <summary>Whether the error of an expansion at one N is enclosed within a bound.</summary>
    public static bool IsWithin(
        Expr expr, TermSum claimed, Omitted.Bounded bound, int n, Assumptions known, string variable)
    {
        var error = (expr - claimed.ToExpr(variable, known)) / bound.Growth.ToExpr(variable, known);
        var enough = bound.Constant.Exact is { } exact ? Least(exact) : bound.Constant.Number;
        return Size(error, variable, n, enough, FirstBits).Size <= enough;
    }

    /// <summary>An upper bound of |error| at one N, any that is small enough or else a sharp one, and the bits it took.</summary>
    private static (Mag Size, int Bits) Size(Expr error, string variable, int n, Mag enough, int bits)
    {
        var at = new Dictionary<string, Rational> { [variable] = n };
        for (; bits <= MaxBits; bits *= 2)
            if (Evaluate.Ball(error, at, bits) is not Result<Ball>.Ok(var ball) || (!ball.IsFinite && bits > PoleBits)) break;
            else if (ball.MostAbs <= enough || ball.RelativeAccuracyBits > 16) return (ball.MostAbs, bits);
        return (Mag.Infinity, bits);
    }
}
