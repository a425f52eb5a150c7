using QBattery.Batteries;
using QBattery.Batteries.Bounds;
using QBattery.Numerics.BruteForce;
using QBattery.Numerics.Ergotropies;
using QBattery.Numerics.Spectra;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.CrossChecks;

/// <summary>How far a closed form is from its independent value.</summary>
/// <param name="What">Which quantity, at which N.</param>
/// <param name="Error">The relative error; not a number where there is no value to compare with.</param>
internal sealed record Deviation(AtCells What, double Error);

/// <summary>A derivation compared with matrices at one N.</summary>
/// <param name="Cells">N.</param>
/// <param name="Brute">Whether the whole product space was diagonalised.</param>
/// <param name="Deviations">All quantities compared.</param>
/// <param name="Violations">Bounds that the state violates.</param>
internal sealed record FormComparison(int Cells, bool Brute, Seq<Deviation> Deviations, Seq<AtCells> Violations)
{
    /// <summary>Product spaces up to this dimension are diagonalised as a whole.</summary>
    private const int BruteDimension = 64;

    /// <summary>Doubles nearer to zero than this lose digits, and so does a relative error.</summary>
    private const double Smallest = 1e-290;

    /// <summary>A closed form, its independent value, and what its error is relative to.</summary>
    private sealed record Pair(string Name, Expr? Form, double Value, double Scale);

    /// <summary>The comparison; the subject has a state there.</summary>
    public static Result<FormComparison> Of(Derivation derivation, Instance at) =>
        derivation.Subject.State.Definition is StateDefinition.Summary
            ? OfSummary(derivation, at)
            : DefinedState.Of(derivation.Subject.State.Definition, at.Cells, at.Parameters)
                .Then(state => OfState(derivation, state, at));

    private static Result<FormComparison> OfState(Derivation derivation, BatteryState state, Instance at)
    {
        var report = Oracle.Report(state);
        var forms = derivation.FormsAt(at.Cells);
        var brute = Math.Pow(state.Levels, state.Cells) <= BruteDimension;
        return from deviations in Compare(
                   [.. Pairs(forms, report), .. brute ? BruteForce(forms, state) : []], at)
               select new FormComparison(at.Cells, brute, deviations, Violated(derivation.Subject.State, state, report));
    }

    private static Seq<Pair> Pairs(ClosedForms forms, MeasuredState report)
    {
        var (energy, passive) = (report.Full.Energy, report.Full.PassiveEnergy);
        return
        [
            new("energy", forms.Energy, energy, energy),
            new("passive energy", forms.PassiveEnergy, passive, passive),
            new("ergotropy", forms.Ergotropy, report.Full.Ergotropy, energy),
            new("ratio", forms.Ratio, report.Full.Ergotropy / energy, 1),
            new("locked fraction", forms.LockedFraction, passive / energy, passive / energy),
            new("largest eigenvalue", forms.LargestEigenvalue, report.Largest, report.Largest),
            new("purity", forms.Purity, report.Purity, report.Purity),
            new("ladder ergotropy", forms.LadderErgotropy,
                report.Ladder.Select(ladder => ladder.Ergotropy).Else(_ => double.NaN), energy),
            new("local ergotropy", forms.LocalErgotropy, report.Local.Ergotropy, 2 * energy),
        ];
    }

    /// <summary>
    /// Eigenvalues of a whole diagonalisation have absolute errors, whose weights are energies up to the largest; the
    /// stored energy is a sum of positive numbers.
    /// </summary>
    private static Seq<Pair> BruteForce(ClosedForms forms, BatteryState state)
    {
        var (full, top) = (BruteErgotropy.Full(state), state.Cells * (state.Levels - 1.0));
        return
        [
            new("energy by brute force", forms.Energy, full.Energy, full.Energy),
            new("passive energy by brute force", forms.PassiveEnergy, full.PassiveEnergy, top),
        ];
    }

    /// <summary>
    /// Every state with this r_0 has the same passive energy; that of least energy is filled into the levels.
    /// </summary>
    private static Result<FormComparison> OfSummary(Derivation derivation, Instance at) =>
        from deficit in at.Exactly(Build.One - derivation.Subject.State.LargestEigenvalue)
        let spectrum = Diagonalise.Of(LeastCharged.State(at.Cells, deficit))
        let passive = Filling.PassiveEnergy(spectrum, EnergyLevels.Lowest(at.Cells, 2, at.Cells + 1))
        let locked = passive / at.Approximately(derivation.Subject.State.Excitation)
        from deviations in Compare(
        [
            new("passive energy", derivation.Forms.PassiveEnergy, passive, passive),
            new("locked fraction", derivation.Forms.LockedFraction, locked, locked),
        ], at)
        select new FormComparison(at.Cells, false, deviations, []);

    private static Result<Seq<Deviation>> Compare(Seq<Pair> pairs, Instance at) => Result.All(
        pairs.SelectMany(pair => pair.Form is { } form ? [Compare(form, pair, at)] : Array.Empty<Result<Deviation>>()));

    private static Result<Deviation> Compare(Expr form, Pair pair, Instance at) =>
        at.Exactly(form).Select(value => new Deviation(new(pair.Name, at.Cells), Error(value, pair)));

    private static double Error(double form, Pair pair) => form == pair.Value && double.IsFinite(form)
        ? 0
        : Math.Abs(form - pair.Value) / Math.Max(Math.Abs(pair.Scale), Smallest);

    private static Seq<AtCells> Violated(FamilyState family, BatteryState state, MeasuredState report) => FamilyBounds
        .Applicable(family)
        .Where(bound => !(BoundSlack.Of(bound, state, report).High >= -Check.Tolerance))
        .Select(bound => new AtCells(bound.Name, state.Cells)).ToSeq();
}
