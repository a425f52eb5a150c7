using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;

namespace QBattery.Tests.Generators;

/// <summary>
/// A text in N, and a literal reading of it that simplifies nothing: whether every operation in it has a value at N.
/// </summary>
public sealed record Holey(string Text, Func<int, bool> HasValue)
{
    /// <summary>A rational function of N with its literal value, null at its poles.</summary>
    private sealed record Argument(string Text, Func<int, Rational?> At);

    /// <summary>An operation and where it has a value, and where that value is zero.</summary>
    private sealed record Operation(string Text, Func<int, bool> HasValue, Func<int, bool> IsZero);

    private static readonly Gen<Argument> Linear =
        from a in Gen.Choose(1, 2) from b in Gen.Choose(-9, 3)
        select new Argument($"({a}*N+{b})".Replace("+-", "-", StringComparison.Ordinal), n => (Rational)((a * n) + b));

    private static readonly Gen<Argument> Arguments = Gen.OneOf(
        Linear, Linear,
        from f in Linear select new Argument($"(5-{f.Text})", n => 5 - f.At(n)),
        from f in Linear from g in Linear select new Argument($"({f.Text}*{g.Text})", n => f.At(n) * g.At(n)),
        from f in Linear from g in Linear
        select new Argument($"({f.Text}/{g.Text})", n => g.At(n)!.Value.IsZero ? null : f.At(n) / g.At(n)),
        from f in Linear select new Argument($"({f.Text}/2)", n => f.At(n) / 2));

    private static readonly Gen<Operation> Operations = Arguments.SelectMany(x => Gen.Elements(
        Of($"(1/{x.Text})", x, v => !v.IsZero, _ => false),
        Of($"log({x.Text})", x, v => v.Sign > 0, v => v.IsOne),
        Of($"(1/log({x.Text}))", x, v => v.Sign > 0 && !v.IsOne, _ => false),
        Of($"sqrt({x.Text})", x, v => v.Sign >= 0, v => v.IsZero),
        Of($"(1/sqrt({x.Text}))", x, v => v.Sign > 0, _ => false),
        Of($"({x.Text}^(-2))", x, v => !v.IsZero, _ => false),
        Of($"gamma({x.Text})", x, v => !v.IsInteger || v.Sign > 0, _ => false),
        Of($"(1/gamma({x.Text}))", x, v => !v.IsInteger || v.Sign > 0, _ => false),
        Of($"{x.Text}!", x, v => !v.IsInteger || v.Sign >= 0, _ => false),
        Of($"harmonic({x.Text})", x, v => !v.IsInteger || v.Sign >= 0, v => v.IsZero)));

    internal static Gen<Holey> Texts { get; } =
        from f in Operations
        from g in Operations
        from c in Gen.Choose(1, 9)
        let tail = $"1/(N+{c})"
        from holey in Gen.Elements<Holey>(
            new($"{f.Text}-{f.Text}+{tail}", f.HasValue),
            new($"0*{f.Text}+{tail}", f.HasValue),
            new($"{f.Text}^0*{tail}", f.HasValue),
            new($"{f.Text}/{f.Text}+{tail}", n => f.HasValue(n) && !f.IsZero(n)),
            new($"{f.Text}*{tail}/{f.Text}", n => f.HasValue(n) && !f.IsZero(n)),
            new($"({f.Text}+{g.Text})-{f.Text}-{g.Text}+{tail}", n => f.HasValue(n) && g.HasValue(n)),
            new($"exp({f.Text}-{f.Text})", f.HasValue),
            new($"(N+{c})/(N+{c})+0*{f.Text}*{g.Text}", n => f.HasValue(n) && g.HasValue(n)),
            new($"1/(1/{tail})+{f.Text}-{f.Text}", f.HasValue))
        select holey;

    public override string ToString() => Text;

    private static Operation Of(string text, Argument x, Func<Rational, bool> hasValue, Func<Rational, bool> isZero) =>
        new(text, n => x.At(n) is { } v && hasValue(v), n => x.At(n) is { } v && isZero(v));
}
