using System.Numerics;

namespace QBattery.Symbolic.Coq;

/// <summary>
/// A sum over one range against the same sum over an inner one, from which it differs by a known number of terms at either
/// end.
/// </summary>
/// <param name="Extra">The terms of the sum outside of the inner range; those of the inner range outside of the sum are not added.</param>
/// <param name="Lines">The rewriting of "Sum from to f = Sum inner f + extra" into an identity.</param>
internal sealed record PeeledSum(Seq<(bool IsAdded, CoqInteger At)> Extra, Seq<string> Lines)
{
    private const int Most = 40;

    private sealed record Ends(CoqInteger From, CoqInteger To);

    /// <summary>The terms and the rewriting.</summary>
    /// <param name="f">The term as a function.</param>
    /// <param name="whole">The first and last index of the sum.</param>
    /// <param name="inner">Those of the inner range.</param>
    public static Result<PeeledSum> Of(string f, (CoqInteger From, CoqInteger To) whole, (CoqInteger From, CoqInteger To) inner)
    {
        var (above, below) = (whole.To.Form - inner.To.Form, inner.From.Form - whole.From.Form);
        return !above.IsNumber || !below.IsNumber || BigInteger.Abs(above.Constant) + BigInteger.Abs(below.Constant) > Most
            ? new Reason.NoFormalProof("the terms outside of the telescoped range", "their number is not known")
            : Of(f, new(whole.From, whole.To), new(inner.From, inner.To), (int)above.Constant, (int)below.Constant);
    }

    private static PeeledSum Of(string f, Ends whole, Ends inner, int above, int below)
    {
        var (longer, shorter) = above > 0 ? (whole, inner) : (inner, whole);
        var tops = Between(shorter.To, longer.To, Math.Abs(above));
        var (wider, narrower) = below > 0 ? (whole, inner) : (inner, whole);
        var bottoms = Between(wider.From, narrower.From, Math.Abs(below));
        return new(
            [
                .. tops.Skip(1).Select(at => (above > 0, at)),
                .. bottoms.Take(bottoms.Count - 1).Select(at => (below > 0, at)),
            ],
            [
                .. Steps(tops).Reverse().Select(step => $"rewrite (Sum_last {longer.From.Text} {step.Next.Text} {step.At.Text} {f}) by lia."),
                .. above == 0 ? Same(f, inner, inner with { To = whole.To }) : [],
                .. Steps(bottoms).Select(step => $"rewrite (Sum_first {step.At.Text} {shorter.To.Text} {step.Next.Text} {f}) by lia."),
                .. below == 0 ? Same(f, inner with { To = shorter.To }, new(whole.From, shorter.To)) : [],
            ]);
    }

    /// <summary>The integers from one to the other, which keep their own writing.</summary>
    private static Seq<CoqInteger> Between(CoqInteger from, CoqInteger to, int distance) =>
        Enumerable.Range(0, distance + 1).Select(i => i == distance && i > 0 ? to : from.Plus(i)).ToSeq();

    private static IEnumerable<(CoqInteger At, CoqInteger Next)> Steps(Seq<CoqInteger> all) => all.Zip(all.Skip(1));

    private static IEnumerable<string> Same(string f, Ends one, Ends other) => one.From.Text == other.From.Text && one.To.Text == other.To.Text
        ? [] : [$"rewrite (Sum_at {one.From.Text} {one.To.Text} {other.From.Text} {other.To.Text} {f}) by lia."];
}
