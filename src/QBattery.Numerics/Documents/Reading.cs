using QBattery.Numerics.Files;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>How the rows of a file were read.</summary>
/// <param name="IsDescending">Whether the highest level stands first.</param>
/// <param name="IsOrderGiven">Whether the user said so.</param>
/// <param name="IsSizeGiven">Whether the user said how many cells there are.</param>
internal sealed record Reading(bool IsDescending, bool IsOrderGiven, bool IsSizeGiven)
{
    private const int ShownVectors = 10;

    /// <summary>The name of the order.</summary>
    public string Basis => IsDescending ? "descending" : "ascending";

    /// <summary>The order of rows in words.</summary>
    public string Rows(Quantities state) => state.Levels == 2
        ? IsDescending ? $"rows from m = +J down, k = {state.Cells}..0 excitations: the ground state stands last"
            : $"rows k = 0..{state.Cells} excitations: the ground state stands first"
        : $"rows by {(IsDescending ? "descending" : "ascending")} energy, occupations ({Counts(state.Levels)}): {Vectors(state)}";

    /// <summary>What in the file suggests another reading.</summary>
    public Seq<string> Notes(Quantities state) => [.. Order(state), .. Size(state)];

    /// <summary>Weight at the low end is no proof: the battery may be nearly empty.</summary>
    private IEnumerable<string> Order(Quantities state)
    {
        var top = state.Cells * (state.Levels - 1);
        if (IsOrderGiven || state.Excitation.High >= top / 2.0) yield break;
        yield return $"most of the weight is near the ground state, E = {Numeral.Text(state.Excitation)} of at most {top}: "
            + "if the rows run from m = +J down, as in QuTiP, --basis descending reads them, "
            + $"with E = {Numeral.Text(top - state.Excitation)}; --basis ascending says that they do not";
    }

    private IEnumerable<string> Size(Quantities state)
    {
        var size = SymmetricBasis.Dimension(state.Cells, state.Levels);
        if (IsSizeGiven || Layouts.Others(size, state.Levels) is not [_, ..] others) yield break;
        yield return $"{size} rows are read as N = {state.Cells} cells on the symmetric subspace, and would also be "
            + $"{string.Join(" or ", others)}, which is not read; --cells {state.Cells} says that the former is meant";
    }

    private string Vectors(Quantities state)
    {
        var vectors = SymmetricBasis.Of(state.Cells, state.Levels).Vectors;
        var shown = (IsDescending ? vectors.Reverse() : vectors).Take(ShownVectors)
            .Select(vector => $"({string.Join(",", vector)})");
        return string.Join(" ", shown) + (vectors.Count > ShownVectors ? " ..." : "");
    }

    private static string Counts(int levels) => levels == 3 ? "n_0,n_1,n_2" : $"n_0,...,n_{levels - 1}";
}
