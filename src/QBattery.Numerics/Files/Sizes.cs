using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.Files;

/// <summary>Sizes of matrices and the cells they stand for.</summary>
internal static class Sizes
{
    /// <summary>A size that a density matrix of one or more cells can have.</summary>
    internal static Result<int> Checked(int size, string name) => size switch
    {
        0 => FileRefusals.Empty(name),
        1 => FileRefusals.OneByOne(name),
        > HermitianMatrix.Limit => FileRefusals.ManyRows(name),
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
                ? FileRefusals.OtherCells(name, size, levels, meant, isComputed: meant <= cells || levels == 2)
            : SymmetricBasis.Dimension(cells, levels) == size ? cells
            : FileRefusals.NoCells(name, size, levels, cells);
    }
}
