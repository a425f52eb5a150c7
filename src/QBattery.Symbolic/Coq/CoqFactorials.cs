using System.Numerics;

namespace QBattery.Symbolic.Coq;

/// <summary>
/// Factorials whose arguments differ by numbers, written by one of them: inverse ones by that of the largest argument, for
/// 1/(a-1)! = a/a! holds for every integer, others by that of the least.
/// </summary>
/// <param name="Range">Where the integers run.</param>
internal sealed record CoqFactorials(CoqRange Range)
{
    /// <summary>What each factorial is, and how that is shown: "ifac (N - k) = (IZR N - IZR k + 1) * ifac (N + 1 - k)".</summary>
    public Result<Seq<CoqEquation>> Of(Seq<CoqOccurrence.Factorial> all) =>
        from groups in Result.All(all.Where(own => !IsNever(own)).GroupBy(own => own.At.Form.Key).Select(own => Group(own.ToSeq())))
        select all.Where(IsNever).Select(Zero).Concat(groups.SelectMany(own => own)).ToSeq();

    /// <summary>1/a! with a negative throughout.</summary>
    private bool IsNever(CoqOccurrence.Factorial own) => own is { IsInverse: true, IsBelow: false }
        && Range.IsNatural(own.At.Form.Times(-1) - LinearForm.Of(BigInteger.One));

    private static CoqEquation Zero(CoqOccurrence.Factorial own) => new($"ifac {own.At.Text}", "0", "apply ifac_negative; lia");

    private Result<Seq<CoqEquation>> Group(Seq<CoqOccurrence.Factorial> group) =>
        group[0].At.Form.IsNumber ? Result.All(group, Number)
        : group.All(own => own is { IsInverse: true, IsBelow: false }) ? Inverses(group)
        : group.All(own => Range.IsNatural(own.At.Form) || own is { IsInverse: true, IsBelow: false }) ? Plain(group)
        : new Reason.NoFormalProof($"the factorial of {group[0].At.Text}",
            "it is divided by, or stands above a fraction, where its argument may be negative");

    private static Result<CoqEquation> Number(CoqOccurrence.Factorial own) => (own.IsInverse, own.At.Form.Constant.Sign < 0) switch
    {
        (false, true) => new Reason.NoFormalProof($"the factorial of {own.At.Text}", "its argument is negative"),
        (true, true) => Zero(own),
        (false, false) => new CoqEquation($"fac {own.At.Text}", Value(own.At), $"fac_number {own.At.Form.Constant}%Z"),
        (true, false) => new CoqEquation($"ifac {own.At.Text}", $"/ {Value(own.At)}", $"rewrite ifac_is by lia; f_equal; fac_number {own.At.Form.Constant}%Z"),
    };

    private static string Value(CoqInteger at) =>
        $"{Enumerable.Range(1, (int)at.Form.Constant).Aggregate(BigInteger.One, (product, i) => product * i)}";

    private static Seq<CoqEquation> Inverses(Seq<CoqOccurrence.Factorial> group)
    {
        var top = group.MaxBy(own => own.At.Form.Constant)!.At;
        return group.Select(own => own.At).Where(at => at.Text != top.Text).DistinctBy(at => at.Text)
            .Select(at => (At: at, Steps: top.Form.Constant - at.Form.Constant))
            .Select(own => new CoqEquation($"ifac {own.At.Text}", $"{Falling(top.Form, own.Steps)} * ifac {top.Text}",
                $"lower_ifac {own.Steps}%nat {top.Text}%Z")).ToSeq();
    }

    /// <summary>All by the factorial of the least argument that is not negative; 1/a! with an argument below it by 1/b!.</summary>
    private Seq<CoqEquation> Plain(Seq<CoqOccurrence.Factorial> group)
    {
        var low = group.Where(own => Range.IsNatural(own.At.Form)).MinBy(own => own.At.Form.Constant)!.At;
        return group.DistinctBy(own => (own.IsInverse, own.At.Text)).Where(own => own.IsInverse || own.At.Text != low.Text)
            .Select(own => Plain(own, low, own.At.Form.Constant - low.Form.Constant)).ToSeq();
    }

    private static CoqEquation Plain(CoqOccurrence.Factorial own, CoqInteger low, BigInteger steps) => (own.IsInverse, steps.Sign) switch
    {
        (false, _) => new($"fac {own.At.Text}", $"{Falling(own.At.Form, steps)} * fac {low.Text}", $"raise_fac {steps}%nat {low.Text}%Z"),
        (true, >= 0) => new($"ifac {own.At.Text}", $"/ ({Falling(own.At.Form, steps)} * fac {low.Text})",
            $"rewrite ifac_is by lia; f_equal; raise_fac {steps}%nat {low.Text}%Z"),
        (true, _) => new($"ifac {own.At.Text}", $"{Falling(low.Form, -steps)} * / fac {low.Text}",
            $"rewrite <- ifac_is by lia; lower_ifac {-steps}%nat {low.Text}%Z"),
    };

    /// <summary>a (a-1) ..., so many factors.</summary>
    private static string Falling(LinearForm from, BigInteger count) => count.IsZero ? "1" : string.Join(" * ",
        Enumerable.Range(0, (int)count).Select(i => from + LinearForm.Of((BigInteger)(-i))).Select(form => form.Real));
}
