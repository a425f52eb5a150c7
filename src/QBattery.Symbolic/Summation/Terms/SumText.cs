using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>Sums in words, with formulas written as one likes.</summary>
internal static class SumText
{
    /// <summary>sum over k = 0..N of k*binomial(N,k).</summary>
    public static string Statement(SumProblem sum, Func<Expr, string> write) =>
        $"sum over {sum.Index} = {write(sum.From)}..{write(sum.To)} of {write(sum.Term)}";

    /// <summary>", for every N >= 0 and M &lt;= N+1"; nothing where a closed form holds always.</summary>
    public static string Range(string? variable, int from, Seq<Proviso> provisos, Func<Expr, string> write)
    {
        string[] conditions =
        [
            .. variable is null ? Array.Empty<string>() : [$"every {variable} >= {(Rational)from}"],
            .. provisos.Select(proviso => Of(proviso, write)),
        ];
        return conditions is [] ? "" : $", for {string.Join(" and ", conditions)}";
    }

    /// <summary>A condition.</summary>
    public static string Of(Proviso proviso, Func<Expr, string> write) => proviso switch
    {
        Proviso.Whole(var name, var least) => $"every integer {name}{(least is { } from ? $" >= {(Rational)from}" : "")}",
        Proviso.AtMost(var low, var high) => $"{write(low)} <= {write(high)}",
        Proviso.NonZero(var factor, var exponent) =>
            $"{write(factor)} other than 0{(exponent is null ? "" : $" where {write(exponent)} < 0")}",
        Proviso.NoPole(var argument) => $"{write(argument)} none of -1, -2, ...",
        Proviso.Class(var name, var modulus, var residue) => Class(name, modulus, residue),
        Proviso.WholeLimit(var limit) => $"{write(limit)} an integer",
        Proviso.NoIndex(var zero, var from, var to) => $"{write(zero)} none of the integers {write(from)}..{write(to)}",
    };

    /// <summary>What a certificate says, in few words.</summary>
    public static string Of(Certificate certificate) => certificate switch
    {
        Certificate.Telescoping c => $"t is the forward difference of G from {c.Lower} to {c.Upper}, "
            + (c.Ratio is { } ratio ? $"G = R*t, R = {ratio}" : $"G = {c.Antidifference}"),
        Certificate.Recurrence c => $"{Combination(c, "S", "", expr => $"{expr}")} = {c.Right} for {c.Variable} >= {(Rational)c.Start}; G = R*t, R = {c.Ratio}",
        Certificate.Addition(var terms) => $"addition of {terms} {(terms == 1 ? "term" : "terms")}",
    };

    /// <summary>The left side of a recurrence: S(N+1) - 2*S(N); of nothing, 0.</summary>
    public static string Combination(Certificate.Recurrence c, string name, string index, Func<Expr, string> write) =>
        c.Coefficients.Index().Where(a => a.Item != Build.Zero).Aggregate("", (sum, a) => sum + Signed(sum.Length == 0, a.Item,
            $"{name}({c.Variable}{(a.Index == 0 ? "" : $"+{a.Index}")}{index})", write)) is { Length: > 0 } sum ? sum : "0";

    /// <summary>A coefficient and what it multiplies, with the sign between it and what stands before.</summary>
    private static string Signed(bool isFirst, Expr coefficient, string factor, Func<Expr, string> write)
    {
        var (sign, size) = SignedCoefficient.Of(coefficient, isFirst);
        return sign + factor switch
        {
            _ when size == Build.One => factor,
            _ when size is Expr.Number or Expr.Symbol => $"{write(size)}*{factor}",
            _ => $"({write(size)})*{factor}",
        };
    }

    private static string Class(string name, int modulus, int residue) => (modulus, residue) switch
    {
        (2, 0) => $"{name} even",
        (2, _) => $"{name} odd",
        (_, 0) => $"{name} divisible by {modulus}",
        _ => $"{name} = {residue} modulo {modulus}",
    };
}
