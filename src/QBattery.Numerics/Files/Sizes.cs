using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.Files;

/// <summary>Sizes of matrices and the cells they stand for.</summary>
internal static class Sizes
{
    /// <summary>A size that a density matrix of one or more cells can have.</summary>
    internal static Result<int> Checked(int size, string name) => size switch
    {
        0 => new Reason.BadArgument(name, "it holds an empty matrix"),
        1 => new Reason.BadArgument(name, "it holds a 1 x 1 matrix, which is a state of no cell"),
        > HermitianMatrix.Limit => new Reason.TooLarge(name, $"matrices up to {HermitianMatrix.Limit} rows are read"),
        _ => size,
    };

    /// <summary>The number of d-level cells whose symmetric subspace has this dimension, C(N+d-1, d-1).</summary>
    /// <param name="size">The dimension.</param>
    /// <param name="levels">d.</param>
    /// <param name="name">Of the matrix, in messages.</param>
    /// <param name="asserted">The number it must be, if given.</param>
    public static Result<int> Cells(int size, int levels, string name, int? asserted = null)
    {
        var cells = 1;
        while (SymmetricBasis.Dimension(cells, levels) < size) cells++;
        return asserted is { } meant && (meant != cells || SymmetricBasis.Dimension(cells, levels) != size)
                ? new Reason.BadArgument(name, $"{size} rows are not the symmetric subspace of {meant} {levels}-level cells, "
                    + $"which has {(meant <= cells || levels == 2 ? SymmetricBasis.Dimension(meant, levels) : "more")}{Instead(size, levels)}")
            : SymmetricBasis.Dimension(cells, levels) == size ? cells
            : new Reason.BadArgument(name, $"{size} rows fit no number of {levels}-level cells: "
                + $"{Rows(cells - 1, levels)}{Rows(cells, levels)}would{Instead(size, levels)}");
    }

    /// <summary>What the matrix may be that is not read.</summary>
    private static string Instead(int size, int levels) => Layouts.Others(size, levels) is [_, ..] others
        ? $"; {size} rows are those of {string.Join(" or ", others)}, which is not read: project on the symmetric subspace first"
        : "";

    private static string Rows(int cells, int levels) =>
        cells < 1 ? "" : $"{SymmetricBasis.Dimension(cells, levels)} (N = {cells}) ";
}
