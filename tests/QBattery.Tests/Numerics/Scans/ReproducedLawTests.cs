using QBattery.Numerics;
using QBattery.Symbolic;
using QBattery.Tests.Numerics.Protocols;

namespace QBattery.Tests.Numerics.Scans;

/// <summary>The laws of PHYSICS.md, sections 6 and 7, from numbers alone.</summary>
public sealed class ReproducedLawTests
{
    [Fact]
    public void A_coherent_charger_with_N_squared_photons_has_the_prefactor_pi_squared_over_16()
    {
        var law = Law("tavis-cummings", "charger=coherent,photons=N^2,time=pi/(2*N)", Invented.Dense);
        Assert.Equal((ScanLawKind.Power, (Rational?)2), (law.Kind, law.Simple));
        Assert.Equal("pi^2/16", Print.Text(law.Identified!.Form));
        Assert.InRange(law.Identified.Digits, 8, 12);
    }

    /// <summary>Corrections in N^(-2/3): n_c = N^(5/3), N/n_c = N^(-2/3).</summary>
    [Theory]
    [InlineData("time=pi/(2*N^(5/6))", new[] { 4, 6, 8, 12, 16, 24, 32, 48, 64 })]
    [InlineData("time=pi/(2*N^(5/6))", new[] { 8, 12, 16, 24, 32, 48, 64, 96, 128 })]
    public void A_coherent_charger_with_N_to_5_thirds_photons_has_the_prefactor_pi_squared_over_16(string time, int[] cells)
    {
        var law = Law("tavis-cummings", $"charger=coherent,photons=N^(5/3),{time}", cells.ToSeq());
        Assert.Equal((ScanLawKind.Power, (Rational?)Rational.Of(5, 3)), (law.Kind, law.Simple));
        Invented.Within(Math.PI * Math.PI / 16, law.Prefactor);
        Assert.InRange(law.Prefactor!.Error, 0, 1e-2);
    }

    [Theory]
    [InlineData("photons=N^4,time=first-max", 7, new[] { 4, 6, 8, 12, 16, 24, 32 })]
    [InlineData("photons=N^(3/2),time=first-max", 2, new[] { 4, 9, 16, 25, 36, 49, 64, 100, 144, 196, 256 })]
    public void A_Fock_charger_has_the_prefactor_1_over_8(string settings, int exponent, int[] cells)
    {
        var law = Law("tavis-cummings", settings, cells.ToSeq());
        Assert.Equal((ScanLawKind.Power, (Rational?)exponent), (law.Kind, law.Simple));
        Assert.Equal("1/8", Print.Text(law.Identified!.Form));
    }

    [Theory]
    [InlineData("sweep", "photons=N^2,rate=10", Math.PI / 5)]
    [InlineData("pump", "time=N/4", 0.25)]
    public void Sweeps_and_long_pumps_are_exponential_in_N_squared(string protocol, string settings, double rate)
    {
        var law = Law(protocol, settings, [4, 6, 8, 12, 16, 24, 32]);
        Assert.Equal(ScanLawKind.ExponentialInSquare, law.Kind);
        Assert.Equal(rate, law.Exponent!.Value, 1e-3);
        Invented.Within(rate, law.Exponent);
    }

    [Theory]
    [InlineData("fock")]
    [InlineData("coherent")]
    public void N_photons_go_towards_1_over_N_and_are_not_yet_asymptotic(string charger)
    {
        var law = Law("tavis-cummings", $"charger={charger},photons=N", [4, 8, 16, 32]);
        Assert.Equal(ScanLawKind.NotYetAsymptotic, law.Kind);
        Assert.Contains(law.Evidence, evidence => evidence.Claim == "towards 1/N");
        Invented.Within(1, law.Exponent);
    }

    private static ExtractedLaw Law(string protocol, string settings, Seq<int> cells) => Extract.Of(
        Result.All(cells.Select(n => Scan.Row(Run.Named(protocol, settings).Protocol, n))).OrThrow());
}
