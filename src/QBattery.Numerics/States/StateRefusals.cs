using QBattery.Symbolic;

namespace QBattery.Numerics.States;

/// <summary>Why a matrix is no state, or a quantity of a state has no value, in words.</summary>
internal static class StateRefusals
{
    /// <summary>A quotient by the stored energy, which is zero.</summary>
    public static Reason NoEnergy(string quantity) => new Reason.OutsideDomain(quantity, "the stored energy is zero");

    public static Reason NotSquare(string name, int rows, int columns) => new Reason.BadArgument(name, Phrase.Of(
        $"it is {rows} x {columns}; square matrices of 1 to {HermitianMatrix.Limit} rows are read"));

    public static Reason NoCell(string name) =>
        new Reason.BadArgument(name, "it is 1 x 1, which is a state of no cell");

    public static Reason NegativeEigenvalue(string name, double eigenvalue, double tolerance) =>
        new Reason.BadArgument(name, Phrase.Of(
            $"it has a negative eigenvalue {Collector.Text(eigenvalue)}; down to {Collector.Text(-tolerance)} is taken for "
            + $"rounding"));

    public static Reason OpenSign(string name) =>
        new Reason.NotCovered(name, "that no eigenvalue is negative could not be proved");

    public static Reason LargestNotReached(string name) => new Reason.NotCovered(
        name, "the iteration did not reach the largest eigenvalue; ask for all with --spectrum");

    public static Reason NoLadder { get; } =
        new Reason.OutsideDomain("ladder ergotropy", "a product state is not on the symmetric subspace");

    public static Reason NoPopulations(int cells) =>
        new Reason.BadArgument("populations", Phrase.Of($"negative, not finite or all zero at N = {cells}"));

    public static Reason NoLevel(int level, int part, int cells) => new Reason.BadArgument(
        "the Dicke level", Phrase.Of($"level {level}, reduced to {part} cells, is none at N = {cells}"));

    public static Reason NothingToCheck { get; } = new Reason.NotCovered(
        "the check", "no N and no values of the parameters were found at which there is a state");
}
