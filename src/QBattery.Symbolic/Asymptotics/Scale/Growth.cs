using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Symbolic.Asymptotics.Scale;

/// <summary>One term c N^p (log N)^q in the exponent of a growth; it outgrows log N: p &gt; 0, or p = 0 and q &gt; 1.</summary>
internal sealed record ExponentTerm(Coefficient Coefficient, Coefficient Power, Coefficient LogPower)
{
    /// <summary>The term in N: -c*N^2*log(N).</summary>
    public override string ToString() => Print.Text(
        Coefficient.ToExpr(Assumptions.None) * new Growth([], Power, LogPower).ToExpr("N", Assumptions.None));

    /// <summary>Whether two terms are multiples of the same power.</summary>
    public bool IsLike(ExponentTerm other) => (Power - other.Power).IsZero && (LogPower - other.LogPower).IsZero;
}

/// <summary>
/// How fast a term grows: exp(sum of exponent terms) * N^Power * (log N)^LogPower. Growths form a group under
/// multiplication, ordered lexicographically by <see cref="GrowthOrder"/>.
/// </summary>
internal sealed record Growth(Seq<ExponentTerm> Exponent, Coefficient Power, Coefficient LogPower)
{
    /// <summary>The growth of N.</summary>
    public override string ToString() => Print.Text(ToExpr("N", Assumptions.None));

    /// <summary>The growth of a constant.</summary>
    public static Growth One { get; } = OfPower(Coefficient.Zero);

    /// <summary>N^power.</summary>
    public static Growth OfPower(Coefficient power) => new([], power, Coefficient.Zero);

    /// <summary>(log N)^power.</summary>
    public static Growth OfLog(Coefficient power) => new([], Coefficient.Zero, power);

    /// <summary>exp(c N^p (log N)^q).</summary>
    public static Growth OfExponent(ExponentTerm term) => new([term], Coefficient.Zero, Coefficient.Zero);

    /// <summary>Whether this is a power of N alone, and which, for the fast paths.</summary>
    public Rational? AsPower => Exponent.Count == 0 && LogPower.IsZero ? Power.AsRational : null;

    /// <summary>The rational p with this = N^p other, if there is one.</summary>
    internal Rational? PowerOver(Growth other) =>
        AsPower is { } own && other.AsPower is { } its ? own - its
        : Exponent != other.Exponent || LogPower != other.LogPower ? null
        : Power == other.Power ? 0
        : (Power - other.Power).AsRational;

    /// <summary>This times N^power.</summary>
    internal Growth Shifted(Rational power) => power.IsZero ? this : this with { Power = Power + power };

    /// <summary>Whether this is the growth of a constant.</summary>
    public bool IsOne => Exponent.Count == 0 && Power.IsZero && LogPower.IsZero;

    /// <summary>The product.</summary>
    public static Growth operator *(Growth a, Growth b) => a.IsOne ? b : b.IsOne ? a
        : new(Add(a.Exponent, b.Exponent), a.Power + b.Power, a.LogPower + b.LogPower);

    /// <summary>The quotient.</summary>
    public static Growth operator /(Growth a, Growth b) => b.IsOne ? a : a * b.Pow(-1);

    /// <summary>The growth to a constant power.</summary>
    public Growth Pow(Coefficient exponent) => exponent.IsOne || IsOne ? this : new(
        exponent.IsZero ? [] : Exponent.Map(t => t with { Coefficient = t.Coefficient * exponent }),
        Power * exponent, LogPower * exponent);

    /// <summary>The growth as an expression in a variable.</summary>
    public Expr ToExpr(string variable, Assumptions assumptions)
    {
        var n = Build.Symbol(variable);
        var log = Build.Log(n);
        var bases = Exponent.Where(t => LogarithmicBase.Of(t.Coefficient) is not null).ToSeq();
        return Build.Product([
            Build.Exp(Build.Sum(Exponent.Except(bases).Select(t => t.Coefficient.ToExpr(assumptions) * Scale(t)))),
            .. bases.Select(t => LogarithmicBase.Of(t.Coefficient) is var (b, e) ? Build.Power(b, e * Scale(t)) : Build.One),
            Build.Power(n, Power.ToExpr(assumptions)), Build.Power(log, LogPower.ToExpr(assumptions))]);

        Expr Scale(ExponentTerm t) => Build.Power(n, t.Power.ToExpr(assumptions)) * Build.Power(log, t.LogPower.ToExpr(assumptions));
    }

    private static Seq<ExponentTerm> Add(Seq<ExponentTerm> a, Seq<ExponentTerm> b)
    {
        if (a.Count == 0 || b.Count == 0) return a.Count == 0 ? b : a;
        var sum = new List<ExponentTerm>(a.Count + b.Count);
        sum.AddRange(a.Span);
        foreach (var term in b)
        {
            var like = sum.FindIndex(term.IsLike);
            if (like < 0) sum.Add(term);
            else if (sum[like].Coefficient + term.Coefficient is { IsZero: false } total) sum[like] = term with { Coefficient = total };
            else sum.RemoveAt(like);
        }
        return sum.ToSeq();
    }
}
