using System.Numerics;

namespace QBattery.Symbolic.Proofs;

/// <summary>Why a factor has its sign, in words.</summary>
/// <param name="Sign">The sign of the factor; no coefficient has the other one.</param>
/// <param name="Last">The largest N; null if there is none.</param>
/// <param name="HasParameters">Whether anything besides N occurs in the factor.</param>
internal sealed record CellText(Sign Sign, BigInteger? Last, bool HasParameters)
{
    /// <summary>The steps of a proof along N from its least value; cuts of parameters are counted.</summary>
    public static string Of(FactorProof factor, Proof.Signs proof)
    {
        var (n, range) = proof.Kernels[0];
        var words = new CellText(Signs.Of(factor.Sign), range.Upper?.Value.Floor(),
            proof.Kernels.Skip(1).Any(kernel => factor.Factor.Descendants.Contains(kernel.Kernel)));
        return factor.Factor.Symbols is [] || (words.HasParameters && !factor.Factor.Descendants.Contains(n))
            ? string.Join("; ", words.Beside(factor.Reason))
            : string.Join("; ", words.Steps(factor.Reason, range.Lower?.Value.Floor() ?? 0));
    }

    /// <summary>For a factor without N.</summary>
    private IEnumerable<string> Beside(Cell cell) => cell is Cell.Leaf
        ? [$"no {Unwanted} coefficient over the parameters"]
        : Steps(cell, 0);

    private IEnumerable<string> Steps(Cell cell, BigInteger from) => cell switch
    {
        Cell.Leaf when from > Last => [],
        Cell.Leaf => [$"no {Unwanted} coefficient {Stretch(from)}{(HasParameters ? " and over the parameters" : "")}"],
        Cell.Split => [$"no {Unwanted} coefficient in Bernstein's form, or after a shift, on each of {Leaves(cell)} boxes"],
        Cell.Values(var each, var beyond) => [Each(from, from + each.Count - 1), .. Steps(beyond, from + each.Count)],
        Cell.RootFree(var to, var beyond) => [$"{Wanted} at {from} and no real root from there to {to} (Sturm)", .. Steps(beyond, to + 1)],
    };

    private string Wanted => Sign == Sign.Positive ? "positive" : "negative";

    private string Unwanted => Sign == Sign.Positive ? "negative" : "positive";

    private string Stretch(BigInteger from) =>
        Last is { } last ? $"in Bernstein's form from {from} to {last}" : $"from {from} on";

    private string Each(BigInteger first, BigInteger last) =>
        (HasParameters ? "one by one " : "exact values ") + (first == last ? $"at {first}" : $"from {first} to {last}");

    private static int Leaves(Cell cell) => cell switch
    {
        Cell.Leaf => 1,
        Cell.Split(_, _, var below, var above) => Leaves(below) + Leaves(above),
        Cell.Values(var each, var beyond) => each.Sum(Leaves) + Leaves(beyond),
        Cell.RootFree(_, var beyond) => 1 + Leaves(beyond),
    };
}
