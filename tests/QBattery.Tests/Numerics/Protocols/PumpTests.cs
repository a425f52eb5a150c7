using QBattery.Numerics;
using QBattery.Numerics.Protocols;
using QBattery.Numerics.Spectra;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Protocols;

public sealed class PumpTests
{
    /// <summary>
    /// N, gamma t, 1 - r_0 and L by scaling and squaring the generator with 120 digits (mpmath 1.2.1).
    /// </summary>
    [Theory]
    [InlineData(1, "1", 0.3678794411714423216, 0.58197670686932642439)]
    [InlineData(2, "1", 0.40600584970983807568, 0.27834187888629417403)]
    [InlineData(4, "1", 0.29373586318525826064, 0.083383886012898809831)]
    [InlineData(8, "1", 0.05873195713732980933, 0.0074241842492371302433)]
    [InlineData(5, "3/2", 0.036384304629179100499, 0.0073498822733165371405)]
    [InlineData(12, "1/10", 0.69880578808779790336, 0.3745236018089544662)]
    [InlineData(16, "4", 2.0952586560367432226e-24, 1.3095366600229645141e-25)]
    [InlineData(20, "5", 1.2575611878927191108e-39, 6.2878059394635955538e-41)]
    public void Ten_digits_are_right_however_small_the_deficit_is(int cells, string time, double deficit, double locked)
    {
        var charged = Run.Of("pump", $"time={time}", cells);
        Assert.Equal(1, Math.Exp(charged.Energetics.LogDeficit) / deficit, 1e-11);
        Assert.Equal(1, Run.Locked(charged) / locked, 1e-11);
    }

    [Property]
    public bool One_and_two_cells_have_the_closed_forms_of_the_waiting_time(Pumped pumped)
    {
        var t = pumped.Time + 0.01;
        var (one, two) = (SuperradiantPump.LogPopulations(1, t), SuperradiantPump.LogPopulations(2, t));
        return Near(one[0], -t)
            && Near(LogScale.Add(two[0], two[1]), Math.Log(1 + 2 * t) - 2 * t);
    }

    [Theory]
    [InlineData(24, 3)]
    [InlineData(48, 12)]
    [InlineData(64, 16)]
    [InlineData(2000, 1)]
    public void The_leading_pole_holds_below_the_range_of_a_double(int cells, double time)
    {
        var harmonic = Enumerable.Range(1, cells - 2).Sum(k => 1.0 / k);
        var pole = 2 * Math.Log(cells - 1) - cells * time
            + Math.Log(cells * time + 1 - 2 * cells * harmonic / (cells - 1));
        var logs = SuperradiantPump.LogPopulations(cells, time);
        Assert.Equal(pole, LogScale.Sum(logs.Span[..cells]), 1e-10);
    }

    [Property]
    public bool Populations_add_up_to_one(Pumped pumped) =>
        Near(LogScale.Sum(SuperradiantPump.LogPopulations(pumped.Cells, pumped.Time).Span), 0);

    private static bool Near(double left, double right) => Math.Abs(left - right) < 1e-12 * Math.Max(1, Math.Abs(right));
}
