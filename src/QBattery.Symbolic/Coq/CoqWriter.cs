using System.Collections.Immutable;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Coq;

/// <summary>
/// Expressions as terms of type R. Integer symbols are of type Z and stand under IZR; powers with such exponents are
/// powerRZ, factorials fac, and inverse factorials ifac, which is 0 at -1, -2, ....
/// </summary>
/// <param name="Integers">Integer symbols, and what is written for them.</param>
internal sealed record CoqWriter(ImmutableDictionary<string, CoqInteger> Integers)
{
    /// <summary>A writer in which integer symbols stand for themselves.</summary>
    public static CoqWriter For(params IEnumerable<string> integers) =>
        new(integers.ToImmutableDictionary(name => name, name => CoqInteger.Of(CoqNames.Of(name))));

    /// <summary>With another term for a symbol.</summary>
    public CoqWriter With(string name, CoqInteger value) => new(Integers.SetItem(name, value));

    /// <summary>An expression of type R, in brackets where it has parts.</summary>
    public Result<string> Real(Expr expr) => expr switch
    {
        Number(var value) => Number(value),
        Symbol(var name) => Integers.TryGetValue(name, out var whole) ? $"(IZR {whole.Text})" : CoqNames.Of(name),
        Constant(var constant) => constant switch
        {
            NamedConstant.Pi => "PI",
            NamedConstant.E => "(exp 1)",
            NamedConstant.EulerGamma => Missing(expr, "Euler's constant is not defined in the library of proofs"),
        },
        Sum(var terms) => Result.All(Signed(terms).Select(term => Real(term.Size).Select(size => (term.IsNegative, size))))
            .Select(parts => $"({Joined(parts)})"),
        Product(var factors) => Product(factors),
        Power(var b, var e) => Power(b, e),
        Apply(var function, var arguments) => Apply(expr, function, arguments),
    };

    /// <summary>An expression of type Z that is linear in integer symbols.</summary>
    public Result<CoqInteger> Integer(Expr expr) => expr switch
    {
        Number({ IsInteger: true } value) => CoqInteger.Of(LinearForm.Of(value.Numerator)),
        Symbol(var name) when Integers.TryGetValue(name, out var whole) => whole,
        Sum(var terms) =>
            from parts in Result.All(Signed(terms).Select(term => Integer(term.Size).Select(size => (term.IsNegative, Size: size))))
            select new CoqInteger($"({Joined(parts.Select(part => (part.IsNegative, part.Size.Text)))})",
                parts.Select(part => part.IsNegative ? part.Size.Form.Times(-1) : part.Size.Form).Aggregate((a, b) => a + b)),
        Product([Number({ IsInteger: true } scale), .. var rest]) => Integer(Build.Product(rest)).Select(inner =>
            new CoqInteger($"({Number(scale)} * {inner.Text})", inner.Form.Times(scale.Numerator))),
        _ => Missing(expr, "it stands where an integer is needed and is not linear in integers"),
    };

    /// <summary>The terms with their signs apart, one that is added first, numbers last.</summary>
    private static Seq<(bool IsNegative, Expr Size)> Signed(Seq<Expr> terms) => terms
        .Select(term => Build.SplitCoefficient(term).Coefficient.Sign < 0 ? (IsNegative: true, Size: -term) : (IsNegative: false, Size: term))
        .OrderBy(term => term.Size is Number).ThenBy(term => term.IsNegative).ToSeq();

    private static string Joined(IEnumerable<(bool IsNegative, string Size)> parts) => string.Concat(parts.Select((part, i) =>
        (part.IsNegative, i) switch
        {
            (true, 0) => $"- {part.Size}",
            (true, _) => $" - {part.Size}",
            (false, 0) => part.Size,
            (false, _) => $" + {part.Size}",
        }));

    /// <summary>Whether an exponent is an integer that moves with integer symbols.</summary>
    public bool IsMoving(Expr exponent) =>
        exponent.Symbols is not [] and var names && names.All(Integers.ContainsKey) && Integer(exponent).IsOk;

    /// <summary>A number.</summary>
    public static string Number(Rational value) => value switch
    {
        { IsInteger: true, Sign: >= 0 } => $"{value}",
        { IsInteger: true } => $"({value})",
        _ => $"({value.Numerator} / {value.Denominator})",
    };

    private Result<string> Product(Seq<Expr> factors)
    {
        var below = factors.Where(IsBelow).ToSeq();
        return from over in Result.All(factors.Where(factor => !IsBelow(factor)).Select(Real))
               from under in Result.All(below.Select(factor => Real(Build.Power(factor, Build.Number(-1)))))
               select $"({(over.Count == 0 ? "1" : string.Join(" * ", over))}{string.Concat(under.Select(own => $" / {own}"))})";
    }

    private static bool IsBelow(Expr factor) =>
        factor is Power(var b, Number({ Sign: < 0 })) and not Power(Expr.Apply(Function.Factorial, _), _);

    private Result<string> Power(Expr b, Expr e) => (b, e) switch
    {
        (Constant(NamedConstant.E), _) => Real(e).Select(exponent => $"(exp {exponent})"),
        (Apply(Function.Factorial, [var x]), Number({ IsInteger: true, Sign: < 0 } n)) =>
            Integer(x).Select(inner => n == -1 ? $"(ifac {inner.Text})" : $"(ifac {inner.Text} ^ {-n})"),
        (_, Number({ IsInteger: true, Sign: >= 0 } n)) => Real(b).Select(inner => $"({inner} ^ {n})"),
        (_, Number({ IsInteger: true } n)) => Real(Build.Power(b, Build.Number(-n))).Select(inner => $"(/ {inner})"),
        (_, Number({ Denominator: var two } n)) when two == 2 => Root(b, n),
        (_, Number({ } n)) => Real(b).Select(inner => $"(Rpower {inner} {Number(n)})"),
        _ when IsMoving(e) =>
            from inner in Real(b) from exponent in Integer(e) select $"(powerRZ {inner} {exponent.Text})",
        _ => from inner in Real(b) from exponent in Real(e) select $"(Rpower {inner} {exponent})",
    };

    private Result<string> Root(Expr b, Rational exponent) => (exponent.Numerator, exponent.Sign) switch
    {
        ({ IsOne: true }, _) => Real(b).Select(inner => $"(sqrt {inner})"),
        (_, < 0) => Root(b, -exponent).Select(inner => $"(/ {inner})"),
        var (n, _) => Real(b).Select(inner => $"(sqrt {inner} ^ {n})"),
    };

    private Result<string> Apply(Expr whole, Function function, Seq<Expr> arguments) => (function, arguments) switch
    {
        (Function.Log, [var x]) => Real(x).Select(inner => $"(ln {inner})"),
        (Function.Cos, [var x]) => Real(x).Select(inner => $"(cos {inner})"),
        (Function.Sin, [var x]) => Real(x).Select(inner => $"(sin {inner})"),
        (Function.Factorial, [var x]) => Integer(x).Select(inner => $"(fac {inner.Text})"),
        (Function.Binomial, [var n, var k]) =>
            from upper in Integer(n) from lower in Integer(k) select $"(binomial {upper.Text} {lower.Text})",
        _ => Missing(whole, "its function is not defined in the library of proofs"),
    };

    private static Reason Missing(Expr expr, string why) => new Reason.NoFormalProof($"writing {Print.Short(expr)}", why);
}
