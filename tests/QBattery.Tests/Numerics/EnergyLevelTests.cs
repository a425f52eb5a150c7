using System.Numerics;
using QBattery.Numerics.BruteForce;
using QBattery.Numerics.Spectra;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics;

public sealed class EnergyLevelTests
{
    [Fact]
    public void Three_cells_of_three_levels_have_the_central_trinomial_row() =>
        Assert.Equal([1, 3, 6, 7, 6, 3, 1], EnergyLevels.Lowest(3, 3, 27).Select(level => (int)level.Count));

    [Theory]
    [InlineData(7, 2)]
    [InlineData(4, 3)]
    [InlineData(3, 4)]
    public void All_levels_agree_with_the_digit_sums_of_all_strings(int cells, int levels)
    {
        var counted = ProductSpace.Energies(cells, levels).CountBy(energy => (int)energy).OrderBy(pair => pair.Key);
        Assert.Equal(
            counted.Select(pair => new EnergyLevel(pair.Key, pair.Value)),
            EnergyLevels.Lowest(cells, levels, BigInteger.Pow(levels, cells)));
    }

    [Fact]
    public void Many_cells_count_exactly_beyond_the_range_of_a_double()
    {
        var levels = EnergyLevels.Lowest(1100, 2, BigInteger.Pow(2, 1100));
        Assert.Equal(BigInteger.Pow(2, 1100), levels.Aggregate(BigInteger.Zero, (sum, level) => sum + level.Count));
        Assert.Equal(1100 * 1099 / 2, (int)levels[2].Count);
    }

    [Fact]
    public void Only_the_levels_needed_are_counted_and_counts_stop_at_the_number_needed() =>
        Assert.Equal<Seq<EnergyLevel>>(
            [new(0, 1), new(1, 5000), new(2, 6000)], EnergyLevels.Lowest(5000, 2, 6000));

    [Fact]
    public void More_states_than_the_space_has_are_refused()
    {
        Assert.Throws<ArgumentException>(() => EnergyLevels.Lowest(3, 2, 9));
        Assert.Throws<ArgumentException>(() => EnergyLevels.Lowest(3, 2, 0));
    }

    [Fact]
    public void Filling_splits_groups_over_levels()
    {
        var spectrum = new Spectrum([new(Math.Log(0.3), 0.6, 2), new(Math.Log(0.1), 0.4, 4)]);
        var energy = Filling.PassiveEnergy(spectrum, [new(0, 1), new(1, 2), new(2, 9)]);
        Assert.Equal(0.3 * 1 + 0.1 * (1 + 2 + 2 + 2), energy, 1e-15);
        Assert.Throws<ArgumentException>(() => Filling.PassiveEnergy(spectrum, [new(0, 1), new(1, 2)]));
    }
}
