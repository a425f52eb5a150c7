using QBattery.Batteries;
using QBattery.Batteries.Bounds;
using QBattery.Batteries.Families;
using QBattery.Numerics.BruteForce;
using QBattery.Numerics.Ergotropies;
using QBattery.Numerics.Spectra;
using QBattery.Numerics.States;
using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Evaluation;
using QBattery.Symbolic.Expressions;

namespace QBattery.Numerics.CrossChecks;

/// <summary>Compares a derivation with matrices that know only the definition of the family, and with every bound.</summary>
public static class CrossCheck
{
    /// <summary>Product spaces up to this dimension are diagonalised as a whole.</summary>
    private const int BruteDimension = 64;

    /// <summary>As many digits as a double holds.</summary>
    private const int DoubleDigits = 17;

    private static readonly int[] Sizes = [1, 2, 3, 4, 5, 6, 8, 12, 16, 24, 32];

    /// <summary>Symmetric spaces up to this dimension are compared.</summary>
    private const int SymmetricDimension = 5000;

    /// <summary>The comparison over a range of N, with sample values for parameters left open.</summary>
    public static Result<Check> Of(Derivation derivation)
    {
        var at = Samples.Of(derivation.Subject);
        return from rows in Result.All(CellsFor(derivation.Subject, at).Select(cells => Row(derivation, cells, at)))
               from some in rows.Count > 0 ? Result.Ok(rows) : new Reason.NotCovered("the check", "no N at which the definition is a state")
               let deviations = some.SelectMany(row => row.Deviations).ToList()
               let worst = deviations.MaxBy(d => double.IsNaN(d.Error) ? double.PositiveInfinity : d.Error)!
               select new Check(
                   some.Select(row => row.Cells).ToSeq(), at, worst.Error, worst.Quantity,
                   Method(derivation.Subject, some), some.SelectMany(row => row.Violations).ToSeq());
    }

    private sealed record Deviation(string Quantity, double Error);

    private sealed record Comparison(int Cells, bool Brute, Seq<Deviation> Deviations, Seq<string> Violations);

    private static IEnumerable<int> CellsFor(Subject subject, Seq<(string Name, Rational Value)> at) => Sizes
        .Where(cells => SymmetricBasis.Dimension(cells, subject.State.Battery.Levels) <= SymmetricDimension)
        .Where(cells => IsState(subject, cells, at));

    /// <summary>A formula for a noise or a largest eigenvalue may be a state for large N only.</summary>
    private static bool IsState(Subject subject, int cells, Seq<(string Name, Rational Value)> at) => subject.State.Definition switch
    {
        StateDefinition.Summary(var n, var largest) =>
            Value(n, cells, at) is > 0 and var mean && mean <= cells
            && Value(largest, cells, at) is var r && r >= 1.0 / (cells + 1) - Check.Tolerance && r <= 1 + Check.Tolerance,
        var definition => DefinedState.Of(definition, cells, AsDoubles(at)).IsOk,
    };

    private static Result<Comparison> Row(Derivation derivation, int cells, Seq<(string Name, Rational Value)> at) =>
        derivation.Subject.State.Definition is StateDefinition.Summary
            ? FromSummary(derivation, cells, at)
            : DefinedState.Of(derivation.Subject.State.Definition, cells, AsDoubles(at)).Then(state => FromState(derivation, state, at));

    private static Result<Comparison> FromState(Derivation derivation, BatteryState state, Seq<(string Name, Rational Value)> at)
    {
        var report = Oracle.Report(state);
        var forms = derivation.Forms;
        var brute = Math.Pow(state.Levels, state.Cells) <= BruteDimension;
        var full = report.Full;
        var pairs = new List<(string Name, Expr? Form, double Value, double Scale)>
        {
            ("energy", forms.Energy, full.Energy, full.Energy),
            ("passive energy", forms.PassiveEnergy, full.PassiveEnergy, full.PassiveEnergy),
            ("ergotropy", forms.Ergotropy, full.Ergotropy, full.Energy),
            ("largest eigenvalue", forms.LargestEigenvalue, report.Largest, report.Largest),
            ("purity", forms.Purity, report.Purity, report.Purity),
            ("ladder ergotropy", forms.LadderErgotropy, report.Ladder.Select(l => l.Ergotropy).Or(_ => 0), full.Energy),
        };
        if (brute) pairs.Add(("passive energy", forms.PassiveEnergy, BruteErgotropy.Full(state).PassiveEnergy, full.Energy));
        return from deviations in Compare(pairs, state.Cells, at)
               select new Comparison(state.Cells, brute, deviations, Violations(derivation.Subject.State, state, report));
    }

    /// <summary>Only r_0 is known: the levels are filled with it and the rest spread evenly over the other N eigenvalues.</summary>
    private static Result<Comparison> FromSummary(Derivation derivation, int cells, Seq<(string Name, Rational Value)> at)
    {
        var largest = Value(derivation.Forms.LargestEigenvalue, cells, at);
        var state = BatteryStates.Dicke([largest, .. Enumerable.Repeat((1 - largest) / cells, cells)]);
        var passive = Filling.PassiveEnergy(Diagonalise.Of(state), EnergyLevels.Lowest(cells, 2, cells + 1));
        var mean = Value(derivation.Subject.State.Excitation, cells, at);
        return from deviations in Compare(
                   [
                       ("passive energy", derivation.Forms.PassiveEnergy, passive, 1),
                       ("locked fraction", derivation.Forms.LockedFraction, passive / mean, 1),
                   ], cells, at)
               select new Comparison(cells, false, deviations, []);
    }

    private static Result<Seq<Deviation>> Compare(
        IEnumerable<(string Name, Expr? Form, double Value, double Scale)> pairs, int cells, Seq<(string Name, Rational Value)> at) =>
        Result.All(pairs.Where(p => p.Form is not null).Select(p => Exact(p.Form!, cells, at)
            .Select(form => new Deviation($"{p.Name} at N = {cells}", Error(form, p.Value, p.Scale)))));

    private static double Error(double form, double value, double scale) =>
        form == value ? 0 : Math.Abs(form - value) / Math.Max(Math.Abs(scale), double.Epsilon);

    /// <summary>A closed form at one N in units of the gap, correct to double precision.</summary>
    private static Result<double> Exact(Expr form, int cells, Seq<(string Name, Rational Value)> at) =>
        Evaluate.Digits(form, Point(cells, at), DoubleDigits, value => ZeroTest.Of(value, Assumptions.None))
            .Select(digits => double.Parse(digits.Value));

    private static double Value(Expr form, int cells, Seq<(string Name, Rational Value)> at) =>
        Approximate.Value(form, DefinedState.WithCells(AsDoubles(at), cells));

    private static Dictionary<string, Rational> Point(int cells, Seq<(string Name, Rational Value)> at) =>
        new(at.Select(a => KeyValuePair.Create(a.Name, a.Value)))
        {
            [Battery.CellsName] = cells,
            [Battery.GapName] = Rational.One,
        };

    private static Dictionary<string, double> AsDoubles(Seq<(string Name, Rational Value)> at) =>
        at.ToDictionary(a => a.Name, a => a.Value.ToDouble());

    private static Seq<string> Violations(FamilyState family, BatteryState state, Report report) => FamilyBounds.Applicable(family)
        .Where(bound => BoundSlack.Of(bound, state, report) < -Check.Tolerance)
        .Select(bound => $"{bound.Name} at N = {state.Cells}").ToSeq();

    private static string Method(Subject subject, Seq<Comparison> rows) => subject.State.Definition is StateDefinition.Summary
        ? "levels filled with r_0 and an even rest"
        : rows.Any(row => row.Brute)
            ? $"density matrix from the definition; whole product space to N = {rows.Last(row => row.Brute).Cells}, then counted levels"
            : "density matrix from the definition; counted levels";
}
