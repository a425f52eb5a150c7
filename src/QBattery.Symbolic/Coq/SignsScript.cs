using System.Numerics;
using QBattery.Symbolic.Algebra.Signs;
using QBattery.Symbolic.Proofs;

namespace QBattery.Symbolic.Coq;

/// <summary>
/// Inequalities by the signs of the factors of the difference, as tactics: what is divided by is not zero, each factor has its
/// sign, their product is the difference.
/// </summary>
/// <param name="Claim">The claim, without parity.</param>
/// <param name="Proof">Its proof.</param>
internal sealed record SignsScript(Claim Claim, Proof.Signs Proof)
{
    private string V => CoqNames.Of(Claim.Variable);

    private CoqWriter Writer => InequalityScript.Writer(Claim);

    /// <summary>The tactics for the goal smaller &lt;= larger or smaller &lt; larger, its hypotheses introduced.</summary>
    public Result<Seq<string>> Lines =>
        from exponentials in Exponentials
        from ranges in Ranges
        from divisors in Result.All(Defined.Divisors(Claim).OrderBy(divisor => divisor.Descendants.Count()).Select(Divisor))
        from factors in Result.All(Proof.Factors.Select(Factor))
        from product in Product
        from identity in new CoqIdentity(InequalityScript.Range(Claim)).Proof(
            [new(Claim.Larger, Writer), new(Claim.Smaller, Writer), .. Proof.Factors.Select(factor => new CoqOccurrence(factor.Factor, Writer))])
        select (Seq<string>)
        [
            .. ranges, .. divisors.SelectMany(own => own), .. factors.SelectMany(own => own),
            $"apply ({(Claim.IsStrict ? "lt" : "le")}_by_difference _ _ ({product})).",
            "{ unfold binomial.", .. identity, "}",
            "factors.",
        ];

    /// <summary>Every exponential of either side must be a kernel: relations between exponentials are not used.</summary>
    private Result<bool> Exponentials => Claim.Smaller.Descendants.Concat(Claim.Larger.Descendants)
        .FirstOrDefault(part => part is Expr.Power(Expr.Constant, _) && Proof.Kernels.All(kernel => kernel.Kernel != part)) is { } other
        ? new Reason.NoFormalProof($"writing {Print.Short(other)} by the exponentials of the proof", "relations between exponentials are not in the library of proofs")
        : true;

    /// <summary>That every kernel but the symbols lies in its interval.</summary>
    private Result<Seq<string>> Ranges => Result.All(Proof.Kernels.Where(kernel => kernel.Kernel is not Expr.Symbol)
        .Select(kernel => from name in Writer.Real(kernel.Kernel) select InRange(name, kernel.Range))).Select(all => all.OfType<string>().ToSeq());

    private static string? InRange(string name, Interval range) => (range.Lower, range.Upper) switch
    {
        (null, null) => null,
        (var low, var high) => $"assert ({string.Join(" /\\ ", new[]
        {
            low is null ? null : $"{CoqWriter.Number(low.Value)} {(low.Closed ? "<=" : "<")} {name}",
            high is null ? null : $"{name} {(high.Closed ? "<=" : "<")} {CoqWriter.Number(high.Value)}",
        }.OfType<string>())}) by range.",
    };

    /// <summary>What is divided by is not 0, by a proof of its own: that it is positive, or negative.</summary>
    private Result<Seq<string>> Divisor(Expr divisor) =>
        from text in Writer.Real(divisor)
        from lines in Signed(divisor) is var (claim, proof)
            ? new SignsScript(claim, proof).Lines
            : Square(divisor)
        select (Seq<string>)
        [
            $"assert ({text} <> 0).", "{",
            .. Signed(divisor) is var (own, _) ? [own.Smaller == Build.Zero ? "  apply Rgt_not_eq, Rlt_gt." : "  apply Rlt_not_eq."] : Array.Empty<string>(),
            .. lines.Select(line => "  " + line), "}",
        ];

    private (Claim, Proof.Signs)? Signed(Expr divisor) => new[] { Compared(Build.Zero, divisor), Compared(divisor, Build.Zero) }
        .Select(claim => Prove.BySigns(claim) is Verdict.Proved(Proof.Signs { Divisors.Count: 0 } proof) ? (claim, proof) : ((Claim, Proof.Signs)?)null)
        .FirstOrDefault(found => found is not null);

    private Claim Compared(Expr smaller, Expr larger) => new(smaller, larger, true, Claim.For, Claim.Variable);

    private Result<Seq<string>> Square(Expr divisor) => Proof.Divisors.FirstOrDefault(shown => shown.Factor == divisor && shown.IsStrict) is { } shown
        ? Squared(shown)
        : new Reason.NoFormalProof($"the divisor {Print.Short(divisor)}", "that it does not vanish is not shown by signs of its coefficients");

    /// <summary>That the square is positive.</summary>
    private Result<Seq<string>> Squared(FactorProof shown) =>
        from text in Writer.Real(shown.Factor)
        from cell in Cell(shown, true)
        select (Seq<string>)[$"  apply square_not_zero. enough (0 < {text} ^ 2) by assumption.", .. cell.Select(line => "  " + line)];

    private Result<Seq<string>> Cell(FactorProof factor, bool isSquare)
    {
        var all = Proof.Kernels.Select(kernel => kernel.Kernel).ToSeq();
        return new Kernels(all).Of(factor.Factor) is { Denominator: var one, Numerator: var p } && one.IsSame(PlainPolynomial.Of(all.Count, 1))
            && all.Select(Writer.Real).All(name => name.IsOk)
            ? Result.Ok(new CellScript(ProofBox.Of(Proof.Kernels, Claim.For), factor.IsStrict, Named, V)
                .Lines((isSquare ? p.Pow(2) : p).Scale(factor.Sign), factor.Reason))
            : new Reason.NoFormalProof($"the sign of {Print.Short(factor.Factor)}", "it is no polynomial in its kernels as it is written");
    }

    private Seq<string> Named(BigInteger? at) => Proof.Kernels.Select(kernel =>
        (at is { } value ? Writer.With(Claim.Variable, CoqInteger.Of(LinearForm.Of(value))) : Writer).Real(kernel.Kernel).Else("")).ToSeq();

    /// <summary>What is shown of a factor; an even power that need not be positive needs nothing.</summary>
    private Result<Seq<string>> Factor(FactorProof factor) => factor switch
    {
        { Exponent: var e, IsStrict: false } when e % 2 == 0 => (Seq<string>)[],
        { Exponent: var e } when e % 2 == 0 =>
            from text in Writer.Real(factor.Factor)
            from lines in Squared(factor)
            select (Seq<string>)[$"assert ({text} <> 0).", "{", .. lines, "}"],
        _ => from text in Signed(factor)
             from lines in Cell(factor, false)
             select (Seq<string>)[$"assert (0 {(factor.IsStrict ? "<" : "<=")} {text}).", "{", .. lines.Select(line => "  " + line), "}"],
    };

    /// <summary>A factor, negated where it is negative.</summary>
    private Result<string> Signed(FactorProof factor) =>
        Writer.Real(factor.Factor).Select(text => factor.Sign < 0 && factor.Exponent % 2 != 0 ? $"(- {text})" : text);

    private Rational Size => Proof.Factors.Where(factor => factor.Exponent % 2 != 0).Aggregate(Proof.Number, (c, factor) => c * factor.Sign);

    private Result<string> Product => Result.All(Proof.Factors.Select(factor => Signed(factor).Select(text => Power(text, factor.Exponent))))
        .Select(parts => string.Join(" * ", parts.Prepend(CoqWriter.Number(Size))));

    private static string Power(string text, int exponent) => exponent switch
    {
        1 => text,
        -1 => $"/ {text}",
        > 0 => $"{text} ^ {exponent}",
        _ => $"/ {text} ^ {-exponent}",
    };
}
