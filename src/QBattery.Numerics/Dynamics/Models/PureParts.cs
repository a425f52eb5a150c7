using System.Numerics;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;
using QBattery.Numerics.Protocols;
using QBattery.Symbolic;
using Complex = System.Numerics.Complex;

namespace QBattery.Numerics.Dynamics.Models;

/// <summary>A pure state with its probability in a mixture.</summary>
/// <param name="Weight">The probability.</param>
/// <param name="Amplitudes">On the levels from the lowest up, of norm 1.</param>
internal sealed record PurePart(double Weight, Complex[] Amplitudes);

/// <summary>States before charging as mixtures of pure ones.</summary>
internal static class PureParts
{
    /// <summary>Eigenvalues of a given state below this are rounding.</summary>
    private const double Negligible = 1e-15;

    /// <summary>The battery.</summary>
    public static Result<Seq<PurePart>> Of(BatteryStart start, int cells) => start switch
    {
        BatteryStart.Dicke(var excitations) =>
            from k in Knobs.NotNegative("the excitations of the battery", excitations, cells)
            from whole in k == Math.Floor(k) && k <= cells
                ? Result.Ok((int)k)
                : new Reason.BadArgument($"battery {start}", $"a whole number from 0 to N = {cells} is needed")
            select Single(Level(cells + 1, whole)),
        BatteryStart.Coherent(var theta, var phi) =>
            from angle in Knobs.Real("theta", theta, cells)
            from phase in Knobs.Real("phi", phi, cells)
            select Single(Turned(cells, angle, phase)),
        BatteryStart.Given(var state) => state.Matrix.Size == cells + 1
            ? Eigenstates(state.Matrix)
            : new Reason.BadArgument("the state of the battery",
                $"it has {state.Matrix.Size} rows; N = {cells} cells have {cells + 1} Dicke levels"),
    };

    /// <summary>The cavity, cut off where the rest is below a tolerance.</summary>
    public static Result<Seq<PurePart>> Of(ChargerStart start, int cells, double tolerance) =>
        from mean in Knobs.NotNegative("the photons of the charger", start.Mean, cells)
        from whole in start.Kind != Charger.Fock || mean == Math.Floor(mean)
            ? Result.Ok(true)
            : new Reason.BadArgument($"charger {start}", $"a photon number state has a whole number of photons, not {mean:g10}")
        from photons in mean == 0
            ? new PhotonNumbers([(0, 1)], new(0, 0, 1, 0, tolerance))
            : Photons.Of(start.Kind, mean, tolerance)
        from few in photons.Numbers[^1].Number < Photons.Limit
            ? Result.Ok(true)
            : new Reason.TooLarge($"charger {start}", $"at most {Photons.Limit} photons are taken")
        select Parts(start.Kind, photons);

    private static Seq<PurePart> Parts(Charger kind, PhotonNumbers photons)
    {
        var levels = (int)photons.Numbers[^1].Number + 1;
        if (kind is Charger.Fock or Charger.Thermal)
            return photons.Numbers.Map(own => new PurePart(own.Probability, Level(levels, (int)own.Number)));
        var amplitudes = new Complex[levels];
        foreach (var (number, probability) in photons.Numbers)
            amplitudes[number] = Sign(kind, number) * Math.Sqrt(probability);
        return Single(amplitudes);
    }

    /// <summary>The squeezed vacuum S(r)|0>, r > 0, has amplitudes of alternating sign: (-tanh r)^(n/2).</summary>
    private static int Sign(Charger kind, long number) => kind == Charger.Squeezed && number % 4 == 2 ? -1 : 1;

    private static Seq<PurePart> Single(Complex[] amplitudes) => [new(1, amplitudes)];

    private static Complex[] Level(int levels, int level)
    {
        var amplitudes = new Complex[levels];
        amplitudes[level] = 1;
        return amplitudes;
    }

    private static Complex[] Turned(int cells, double theta, double phi)
    {
        var (c, s) = (Math.Cos(theta / 2), Math.Sin(theta / 2));
        return [.. Enumerable.Range(0, cells + 1).Select(k => Complex.FromPolarCoordinates(1, k * phi)
            * Math.Exp(SpecialFunctions.BinomialLn(cells, k) / 2) * Math.Pow(c, cells - k) * Math.Pow(s, k))];
    }

    private static Seq<PurePart> Eigenstates(HermitianMatrix state)
    {
        var found = Matrix<Complex>.Build.Dense(state.Size, state.Size, (i, j) => state[i, j]).Evd(Symmetricity.Hermitian);
        return found.EigenValues.Select((value, i) => new PurePart(value.Real, found.EigenVectors.Column(i).ToArray()))
            .Where(part => part.Weight > Negligible).ToSeq();
    }
}
