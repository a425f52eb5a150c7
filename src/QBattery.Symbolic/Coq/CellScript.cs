using System.Numerics;
using QBattery.Symbolic.Algebra.Signs;
using QBattery.Symbolic.Proofs;

namespace QBattery.Symbolic.Coq;

/// <summary>Why a polynomial has its sign on a box, as tactics. The goal is 0 &lt; p or 0 &lt;= p.</summary>
/// <param name="Box">Where the kernels lie.</param>
/// <param name="IsStrict">Which of the two.</param>
/// <param name="Kernels">How kernels are written once the variable has a value; null for the variable itself.</param>
/// <param name="Variable">The variable of the proof, an integer.</param>
internal sealed record CellScript(ProofBox Box, bool IsStrict, Func<BigInteger?, Seq<string>> Kernels, string Variable)
{
    private const int MaxDepth = 40;

    /// <summary>The value of the variable where it is one.</summary>
    public BigInteger? At { get; init; }

    private Seq<string> Names => Kernels(At);

    /// <summary>The lines of the proof.</summary>
    public Seq<string> Lines(PlainPolynomial p, Cell cell) => Box.IsEmpty ? ["exfalso; lra."] : cell switch
    {
        Cell.Leaf => Leaf(p),
        Cell.Split(var variable, var at, var below, var above) => Split(p, variable, at, below, above),
        Cell.Values(var each, var beyond) => Values(p, each, beyond),
        Cell.RootFree(var to, var beyond) => RootFree(p, to, beyond),
    };

    private Seq<string> Split(PlainPolynomial p, int variable, Rational at, Cell below, Cell above)
    {
        var (low, high) = Box.Cut(variable, at);
        var test = Box.Whole.Contains(variable)
            ? $"destruct (Z_le_gt_dec {Integer(Names[variable])} ({at})) as [?|?]; [|assert ({at + 1} <= {Integer(Names[variable])})%Z by lia]; bounds"
            : $"destruct (Rle_lt_dec {Names[variable]} {CoqWriter.Number(at)})";
        return [$"{test}.", .. Branch((this with { Box = low }).Lines(p, below)), .. Branch((this with { Box = high }).Lines(p, above))];
    }

    private static string Integer(string real) => real.Replace("(IZR ", "").TrimEnd(')');

    private static IEnumerable<string> Branch(Seq<string> lines) => ["{", .. lines.Select(line => "  " + line), "}"];

    /// <summary>The first integers one by one; those that the domain leaves out are absurd.</summary>
    private Seq<string> Values(PlainPolynomial p, Seq<Cell> each, Cell beyond)
    {
        var from = Box.Sides[0].Lower!.Value.Numerator;
        var next = this with { Box = Box.With(0, Box.Sides[0] with { Lower = new(from + each.Count, true) }) };
        return
        [
            .. each.SelectMany((cell, i) => (IEnumerable<string>)
            [
                $"destruct (Z.eq_dec {Variable} {from + i}) as [->|].",
                .. Branch(Box.Sides[0].Contains(from + i) ? (this with { At = from + i }).Lines(p.At(0, from + i), cell) : ["exfalso; lia."]),
            ]),
            $"assert ({from + each.Count} <= {Variable})%Z by lia. bounds.",
            .. next.Lines(p, beyond),
        ];
    }

    /// <summary>A polynomial in the variable alone without a root up to a number: by Bernstein's form on halves of halves.</summary>
    private Seq<string> RootFree(PlainPolynomial p, BigInteger to, Cell beyond)
    {
        var low = this with { Box = Box.With(0, Box.Sides[0] with { Upper = new(to, true) }) };
        var high = this with { Box = Box.With(0, Box.Sides[0] with { Lower = new(to + 1, true) }) };
        return
        [
            $"destruct (Z_le_gt_dec {Variable} {to}); [|assert ({to + 1} <= {Variable})%Z by lia]; bounds.",
            .. Branch(low.Halves(p, MaxDepth)), .. Branch(high.Lines(p, beyond)),
        ];
    }

    private Seq<string> Halves(PlainPolynomial p, int depth)
    {
        if (depth == 0 || Box.Shows(p, IsStrict)) return Leaf(p);
        var at = Box.Sides[0].Middle;
        return
        [
            $"destruct (Rle_lt_dec {Names[0]} {CoqWriter.Number(at)}).",
            .. Branch((this with { Box = Box.With(0, Box.Sides[0] with { Upper = new(at, true) }) }).Halves(p, depth - 1)),
            .. Branch((this with { Box = Box.With(0, Box.Sides[0] with { Lower = new(at, true) }) }).Halves(p, depth - 1)),
        ];
    }

    private Seq<string> Leaf(PlainPolynomial p)
    {
        var used = Enumerable.Range(0, Box.Sides.Count).Where(v => p.Degree(v) > 0).ToSeq();
        if (used.FirstOrDefault(v => Box.Sides[v] is { Width.IsZero: true, Lower: not null }, -1) is >= 0 and var only) return Pinned(p, only);
        var both = used.Where(v => Box.Sides[v] is { Lower.Closed: true, Upper.Closed: true, Width.Sign: > 0 }).ToSeq();
        var atoms = used.Select(v => new BoxSide(Names[v], Box.Sides[v], p.Degree(v)));
        return
        [
            .. atoms.SelectMany(side => side.Facts),
            .. IsStrict && both is [var first, ..] ? Cases(p, first) : [Form(p, used)],
        ];
    }

    /// <summary>A kernel that has one value.</summary>
    private Seq<string> Pinned(PlainPolynomial p, int variable)
    {
        var value = Box.Sides[variable].Lower!.Value;
        return [$"replace {Names[variable]} with {CoqWriter.Number(value)} by lra.", .. Leaf(p.At(variable, value))];
    }

    /// <summary>Where both ends are closed, which of the two factors is not 0 depends on the half.</summary>
    private Seq<string> Cases(PlainPolynomial p, int variable)
    {
        var side = Box.Sides[variable];
        var half = this with { Box = Box.With(variable, side with { Upper = side.Upper! with { Closed = false } }) };
        var other = this with { Box = Box.With(variable, side with { Lower = side.Lower! with { Closed = false } }) };
        return
        [
            $"destruct (Rle_lt_dec {Names[variable]} {CoqWriter.Number(side.Middle)}).",
            .. Branch(half.Leaf(p)), .. Branch(other.Leaf(p)),
        ];
    }

    /// <summary>The polynomial as a sum of terms that are not negative, for a strict claim one that is positive first.</summary>
    private string Form(PlainPolynomial p, Seq<int> used)
    {
        var sides = used.ToDictionary(v => v, v => new BoxSide(Names[v], Box.Sides[v], p.Degree(v)));
        var mapped = used.Aggregate(p, (q, v) => q.Mapped(v, sides[v].Coefficients));
        var terms = mapped.Terms.OrderBy(term => used.Any(v => !sides[v].IsPositive(term.Key[v])))
            .Select(term => $"{CoqWriter.Number(term.Value)}{string.Concat(used.Select(v => sides[v].Power(term.Key[v])))}").ToList();
        return $"written ({(terms.Count == 0 ? "0" : string.Join(" + ", terms))}). {(IsStrict ? "positive_first" : "nonneg")}.";
    }
}
