using System.Globalization;
using QBattery.Numerics.Bounds;
using QBattery.Numerics.Printing;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>A quantity or a bound at one number of cells.</summary>
/// <param name="Name">The name of the quantity or the bound.</param>
/// <param name="Cells">N.</param>
public sealed record AtCells(string Name, int Cells)
{
    /// <summary>ergotropy at N = 4.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} at N = {Cells}");
}

/// <summary>How values that are independent of closed forms were computed.</summary>
public abstract record CheckMethod
{
    private CheckMethod() { }

    /// <summary>From the spectrum of least energy that has the largest eigenvalue, where nothing else is given.</summary>
    public sealed record LeastEnergy : CheckMethod;

    /// <summary>From density matrices of the definition.</summary>
    /// <param name="WholeSpaceTo">Up to this N on the whole product space; null for none.</param>
    public sealed record Matrices(int? WholeSpaceTo) : CheckMethod;

    /// <summary>In words.</summary>
    public sealed override string ToString() => this switch
    {
        LeastEnergy => "levels filled with the spectrum of least energy that has this r_0",
        Matrices(var most) => "density matrix from the definition; "
            + (most is null ? "" : string.Create(CultureInfo.InvariantCulture, $"whole product space to N = {most}, then "))
            + "counted levels",
    };
}

/// <summary>The comparison of closed forms with matrices built from the definition alone.</summary>
/// <param name="Cells">The numbers of cells compared.</param>
/// <param name="At">Values given to the parameters that were left open.</param>
/// <param name="WorstRelativeError">The largest relative error of any quantity.</param>
/// <param name="Worst">Which quantity has it, at which N.</param>
/// <param name="Method">How the independent values were computed.</param>
/// <param name="BoundsViolated">Bounds found violated, with N; empty when all hold.</param>
public sealed record Check(
    Seq<int> Cells, Seq<(string Name, Rational Value)> At, double WorstRelativeError, AtCells Worst,
    CheckMethod Method, Seq<AtCells> BoundsViolated)
{
    /// <summary>Relative errors up to this are rounding.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>The verdict, and how far the two are apart at most.</summary>
    public override string ToString() => $"{(Agrees ? "agrees" : "DISAGREES")}, worst relative error "
        + $"{(double.IsFinite(WorstRelativeError) ? Decimals.Small(Outward.Up(WorstRelativeError)) : "undefined")}, {Worst}";

    /// <summary>Whether closed forms and matrices agree and every bound holds.</summary>
    public bool Agrees => WorstRelativeError <= Tolerance && BoundsViolated.Count == 0;
}
