using QBattery.Numerics.Chains;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Protocols;

public sealed class MotionTests
{
    [Property]
    public bool Motion_is_unitary_and_conserves_the_square_of_H(CavityCharge input)
    {
        var motion = Cavity(input.Cells, input.Photons);
        var amplitudes = motion.At(input.Phase / motion.Reach)[0];
        var velocity = Propagation.Velocity(motion.Blocks[0].Chain, amplitudes);
        var first = motion.Blocks[0].Chain.Couplings[0];
        return Math.Abs(amplitudes.Sum(phi => phi * phi) - 1) < 1e-13
            && Math.Abs(velocity.Sum(v => v * v) / (first * first) - 1) < 1e-12;
    }

    [Property]
    public bool Two_steps_are_one_step_of_their_sum(CavityCharge input)
    {
        var motion = Cavity(input.Cells, input.Photons);
        var (first, second) = (input.Phase / motion.Reach, 0.37 * (300 - input.Phase) / motion.Reach);
        var steps = motion.Step(motion.At(first), new Propagation(motion.Reach, second))[0];
        return steps.Zip(motion.At(first + second)[0], (a, b) => Math.Abs(a - b)).Max() < 1e-13;
    }

    [Property]
    public bool Blocks_side_by_side_move_as_each_does_alone(ManyBlocks input)
    {
        var motion = new Motion(Enumerable.Range(1, input.Count)
            .Select(m => new Block(m, 1.0 / input.Count, Chains.Cavity(Chains.Cells(input.Cells), m))).ToSeq());
        var time = input.Phase / motion.Reach;
        var alone = motion.Step(motion.Start(), new Propagation(motion.Reach, time));
        return motion.At(time).Zip(alone, (a, b) => a.Length == b.Length && a.Zip(b, (x, y) => Math.Abs(x - y))
            .Max() < 1e-14).All(near => near);
    }

    [Property]
    public bool Flow_and_its_change_are_the_derivatives_of_the_energy(CavityCharge input)
    {
        var motion = Cavity(input.Cells, input.Photons);
        var (time, step) = ((1 + input.Phase) / motion.Reach, 1e-4 / motion.Reach);
        var (before, here, after) = (At(motion, time - step), At(motion, time), At(motion, time + step));
        var scale = input.Cells * motion.Reach;
        return Math.Abs((after.Energy - before.Energy) / (2 * step) - here.Flow) < 1e-6 * scale
            && Math.Abs((after.Flow - before.Flow) / (2 * step) - here.Change) < 1e-6 * scale * motion.Reach;
    }

    [Fact]
    public void The_time_of_maximal_power_is_that_of_a_fine_grid() => Assert.All(Enumerable.Range(1, 12), cells =>
    {
        var motion = Cavity(cells, cells);
        var found = Peak.MaximalPower(motion).OrThrow();
        var grid = Enumerable.Range(1, 500).Select(i => i * 0.01).MaxBy(t => At(motion, t).Energy / t);
        Assert.Equal(grid, found, 0.011);
        Assert.Equal(0, found * At(motion, found).Flow - At(motion, found).Energy, 1e-11);
    });

    [Fact]
    public void A_later_and_higher_branch_of_the_power_is_preferred()
    {
        // A light block that is fast makes a low peak of E/t early on, a heavy slow one the high peak later.
        var motion = new Motion(
        [
            new Block(1, 0.1, new Chain([60])),
            new Block(8, 0.9, Chains.Cavity(Chains.Cells(8), 8)),
        ]);
        var grid = Enumerable.Range(1, 400).Select(i => i * 0.002).ToArray();
        var powers = grid.Select(t => At(motion, t).Energy / t).ToArray();
        var firstPeak = Array.FindIndex(powers, 1, power => power > powers[Array.IndexOf(powers, power) + 1]);
        Assert.InRange(grid[firstPeak], 0.01, 0.05);
        Assert.Equal(grid[Array.IndexOf(powers, powers.Max())], Peak.MaximalPower(motion).OrThrow(), 0.0021);
        Assert.True(Peak.MaximalPower(motion).OrThrow() > 0.2);
    }

    [Fact]
    public void The_first_maximum_has_no_flow_and_none_stands_before_it() => Assert.All(Enumerable.Range(1, 12), cells =>
    {
        var motion = Cavity(cells, 2 * cells);
        var found = Peak.FirstMaximum(motion).OrThrow();
        Assert.Equal(0, At(motion, found).Flow / motion.Reach, 1e-12);
        Assert.All(Enumerable.Range(1, 199), i => Assert.True(At(motion, i * found / 200).Flow > 0));
    });

    /// <summary>J_n(x) to 20 digits (mpmath 1.2.1).</summary>
    [Theory]
    [InlineData(0, 0.1, 0.99750156206604003228)]
    [InlineData(1, 1e-9, 5e-10)]
    [InlineData(1, 1e-300, 5e-301)]
    [InlineData(1, 2.5, 0.49709410246427403801)]
    [InlineData(7, 10, 0.21671091768505151406)]
    [InlineData(20, 15, 0.0073602340792234852583)]
    [InlineData(300, 300, 0.066818398128979886921)]
    public void Bessel_functions_have_their_values(int order, double x, double value) =>
        Assert.Equal(value, Bessel.Series(x)[order], 2e-16);

    private static Motion Cavity(int cells, long photons) =>
        new([new Block(photons, 1, Chains.Cavity(Chains.Cells(cells), photons))]);

    private static Observed At(Motion motion, double time) => motion.Observe(motion.At(time));
}
