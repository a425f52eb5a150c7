using QBattery.Batteries;
using QBattery.Symbolic;

namespace QBattery.Numerics.CrossChecks;

/// <summary>
/// One number of cells, with values for the parameters left open: a point at which formulas have values.
/// </summary>
/// <param name="Cells">N.</param>
/// <param name="Symbols">The values of the other symbols.</param>
internal sealed record Instance(int Cells, Seq<(string Name, Rational Value)> Symbols)
{
    /// <summary>As many digits as a double holds.</summary>
    private const int DoubleDigits = 17;

    /// <summary>The values of the parameters, without N.</summary>
    public IReadOnlyDictionary<string, Rational> Parameters => Symbols.ToDictionary(s => s.Name, s => s.Value);

    /// <summary>The value of a formula, as far as double precision goes.</summary>
    public double Approximately(Expr formula) => Approximate.Value(formula, DefinedState.WithCells(Parameters, Cells));

    /// <summary>
    /// The value of a closed form in units of the gap, by enclosures: right to the last digit of a double.
    /// </summary>
    public Result<double> Exactly(Expr form) =>
        Evaluate.Double(form, Point, DoubleDigits, value => ZeroTest.Of(value, Assumptions.None));

    /// <summary>The values of N and the parameters, with the gap as the unit of energy.</summary>
    public IReadOnlyDictionary<string, Rational> Point => new Dictionary<string, Rational>(Symbols.Select(s => KeyValuePair.Create(s.Name, s.Value)))
    {
        [Battery.CellsName] = Cells,
        [Battery.GapName] = Rational.One,
    };
}
