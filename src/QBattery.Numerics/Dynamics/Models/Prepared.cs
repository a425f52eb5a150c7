using QBattery.Batteries;
using QBattery.Numerics.Dynamics.Operators;
using QBattery.Symbolic;

namespace QBattery.Numerics.Dynamics.Models;

/// <summary>A model at one number of cells and one number of photons, as bands.</summary>
/// <param name="Space">The levels.</param>
/// <param name="Hamiltonian">H.</param>
/// <param name="Jumps">The jump operators.</param>
/// <param name="Phases">The turn of the basis that was made so that as much as possible is real.</param>
internal sealed record Prepared(
    LadderSpace Space, Seq<TimedBands> Hamiltonian, Seq<Seq<TimedBands>> Jumps, Shift Phases)
{
    /// <summary>Differences from Hermitian up to this share of the largest element are rounding.</summary>
    private const double Rounding = 1e-12;

    /// <summary>Turns by powers of i; the first that makes everything real is taken.</summary>
    private static readonly Seq<Shift> Turns = [new(0, 0), new(1, 0), new(0, 1), new(1, 1)];

    /// <summary>Whether nothing is lost.</summary>
    public bool IsClosed => Jumps.Count == 0;

    /// <summary>The shifts of H, and those of the jumps.</summary>
    public IEnumerable<Shift> Moves => Hamiltonian.SelectMany(Shifts);

    /// <summary>The shifts of the jumps, each by itself.</summary>
    public Seq<Seq<Shift>> Leaps => Jumps.Map(jump => jump.SelectMany(Shifts).Distinct().ToSeq());

    /// <summary>What H and the jumps leave apart in a density matrix: the difference of this number in row and column.</summary>
    public Symmetry Kept => Symmetry.Of(
        Moves.Concat(Leaps.SelectMany(leap => leap.Select(shift => shift + -leap[0]))), Space.Photons > 0);

    /// <summary>How many elements of a density matrix are reached at the least, where no difference stays as it is.</summary>
    public double LeastElements => Kept.Modulus == 0 ? 0 : 0.5 * Space.Size * Space.Size / Kept.Modulus;

    /// <summary>The bands of a model.</summary>
    /// <returns>
    /// The bands; <see cref="Reason.BadArgument"/> for a Hamiltonian that is not Hermitian, with the largest fault, and for
    /// a coefficient without a real value.
    /// </returns>
    public static Result<Prepared> Of(Model model, LadderSpace space) =>
        from hamiltonian in TimedOperator.Of("the Hamiltonian", model.At(model.Hamiltonian, space.Cells), space)
        from hermitian in Result.All(hamiltonian, part => Hermitian(part))
        from jumps in Result.All(model.Jumps, jump =>
            TimedOperator.Of($"the jump operator {jump}", model.At(jump, space.Cells), space))
        let kept = jumps.Where(jump => jump.Any(part => Shifts(part).Any())).ToSeq()
        select Turned(space, hamiltonian, kept);

    private static IEnumerable<Shift> Shifts(TimedBands part) =>
        part.Bands.All.Where(band => band.Value.Any(c => !c.IsZero)).Select(band => band.Key);

    private static Prepared Turned(LadderSpace space, Seq<TimedBands> hamiltonian, Seq<Seq<TimedBands>> jumps)
    {
        var phases = Turns.FirstOrDefault(turn =>
            hamiltonian.All(part => Is(part.Bands.Turned(turn), c => c.Re.Hi == 0))
            && jumps.All(jump => jump.All(part => Is(part.Bands.Turned(turn), c => c.Im.Hi == 0))
                || jump.All(part => Is(part.Bands.Turned(turn), c => c.Re.Hi == 0))));
        return new(space, hamiltonian.Map(Turn), jumps.Map(jump => jump.Map(Turn)), phases);

        TimedBands Turn(TimedBands part) => part with { Bands = part.Bands.Turned(phases) };
    }

    private static bool Is(Bands bands, Func<QuadComplex, bool> test) => bands.All.Values.All(band => band.All(test));

    private static Result<bool> Hermitian(TimedBands part)
    {
        var difference = part.Bands.Plus(part.Bands.Adjoint().Times(-1));
        var size = part.Bands.All.Values.SelectMany(band => band).Select(c => c.Size).DefaultIfEmpty(0).Max();
        var (fault, shift, place) = difference.All
            .SelectMany(band => band.Value.Select((c, x) => (c.Size, band.Key, Place: x)))
            .DefaultIfEmpty().MaxBy(entry => entry.Size);
        return fault <= Rounding * size ? true : new Reason.BadArgument("the Hamiltonian", NotHermitian(part, fault, shift, place));
    }

    private static string NotHermitian(TimedBands part, double fault, Shift shift, int place)
    {
        var (space, to) = (part.Bands.Space, shift.From(place, part.Bands.Space) ?? place);
        var factor = part.Scale == Build.One ? "" : $", in what stands with {part.Scale}";
        return FormattableString.Invariant(
            $"it is not Hermitian: <{Name(to)}|H|{Name(place)}> and <{Name(place)}|H|{Name(to)}> differ from conjugates by {fault:g3}{factor}");

        string Name(int level) => space.Level(level) is var (k, n) && space.Photons > 0 ? $"k={k},n={n}" : $"k={space.Level(level).Excited}";
    }
}
