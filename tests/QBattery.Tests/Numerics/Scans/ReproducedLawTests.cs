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

    /// <summary>PHYSICS.md, section 11: coth^2 s*, tanh^2 s*, s* and s*^-1 tanh^2 s* with sinh 2s* = 4 s*.</summary>
    [Theory]
    [InlineData(LawSubject.Locked, 1.0, 1.5767041, 6e-8)]
    [InlineData(LawSubject.Power, -1.5, 0.5825829084, 6e-11)]
    [InlineData(LawSubject.Energy, 0.0, 0.6342344133, 6e-11)]
    [InlineData(LawSubject.Time, 0.5, 1.0886594925, 6e-11)]
    [InlineData(LawSubject.Deficit, 0.0, 1.0, 0.0)]
    public void A_Fock_charger_of_N_photons_has_the_laws_of_large_N(
        LawSubject subject, double exponent, double prefactor, double half)
    {
        var law = Law("tavis-cummings", "", [4, 8, 16, 32, 64, 128, 256, 512, 1024], subject);
        Assert.NotEqual(ScanLawKind.NotYetAsymptotic, law.Kind);
        Assert.Equal(exponent, law.Simple?.ToDouble());
        Assert.InRange(Math.Abs(law.Prefactor!.Value - prefactor), 0, half + law.Prefactor.Error);
        Assert.InRange(law.Prefactor.Error, 0, 1e-8);
    }

    [Fact]
    public void A_coherent_charger_of_N_photons_locks_0_109_over_N()
    {
        var law = Law("tavis-cummings", "charger=coherent", [8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256]);
        Assert.Equal(ScanLawKind.Universal, law.Kind);
        Assert.InRange(Math.Abs(law.Prefactor!.Value - 0.1090045563), 0, 6e-11 + law.Prefactor.Error);
        Assert.InRange(law.Prefactor.Error, 0, 2e-4);
    }

    [Fact]
    public void The_time_of_a_spin_charger_is_a_logarithm_over_N_and_no_power()
    {
        var law = Law("spin-charger", "time=first-max", [4, 8, 16, 32, 64, 128, 256, 512, 1024], LawSubject.Time);
        Assert.Equal((ScanLawKind.PowerLog, (Rational?)1, 1.0), (law.Kind, law.Simple, law.Logarithm));
        Assert.Contains("ln N", law.ToString(), StringComparison.Ordinal);
    }

    /// <summary>A t* N at the first maximum (PHYSICS.md, section 11).</summary>
    [Theory]
    [InlineData(4, 2.931)]
    [InlineData(64, 5.777)]
    [InlineData(1024, 8.648)]
    public void The_first_maximum_of_a_spin_charger_is_at_the_printed_time(int cells, double scaled) =>
        Assert.Equal(scaled, cells * Run.Of("spin-charger", "time=first-max", cells).Time!.Value, 5.1e-4);

    private static ExtractedLaw Law(string protocol, string settings, Seq<int> cells, LawSubject subject) => Extract.Of(
        Result.All(cells.Select(n => Scan.Row(Run.Named(protocol, settings).Protocol, n, subject))).OrThrow(), subject);

    private static ExtractedLaw Law(string protocol, string settings, Seq<int> cells) => Extract.Of(
        Result.All(cells.Select(n => Scan.Row(Run.Named(protocol, settings).Protocol, n))).OrThrow());
}
