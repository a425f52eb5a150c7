using QBattery.Numerics;
using QBattery.Numerics.Bounds;
using QBattery.Numerics.Documents;

namespace QBattery.Tests.Numerics.Bounds;

/// <summary>Rounding for print never takes a bound back.</summary>
public sealed class OutwardTests
{
    [Property(MaxTest = 500)]
    public bool Few_digits_are_not_below_and_less_than_one_unit_above(PositiveNumber number, FewDigits digits) =>
        number.Value is var x
        && Outward.Up(x, digits) is var up && up >= x && up <= x * (1 + 1.001 * Math.Pow(10, 1 - digits))
        && Outward.Down(x, digits) is var down && down <= x && down >= x * (1 - 1.001 * Math.Pow(10, 1 - digits));

    [Theory]
    [InlineData(0.0321, 2, 0.033)]
    [InlineData(0.03, 2, 0.03)]
    [InlineData(9.991, 2, 10)]
    [InlineData(0, 2, 0)]
    [InlineData(1e-7, 1, 1e-7)]
    public void Some_numbers_are_rounded_up(double x, int digits, double up) => Assert.Equal(up, Outward.Up(x, digits));

    /// <summary>1.04(2) holds everything from 1.02 to 1.06.</summary>
    [Property(MaxTest = 500)]
    public bool A_number_with_its_error_in_brackets_covers_what_it_stands_for(NumberWithError number)
    {
        var (value, error) = (number.Value, number.Error);
        var parts = Figures.WithError(value, error).TrimEnd(')').Split('(');
        var (middle, digits) = (decimal.Parse(parts[0]), (parts[0].Split('.') is [_, var after] ? after : "").Length);
        var half = (double)decimal.Parse(parts[1]) * Math.Pow(10, -digits);
        return Math.Abs((double)middle - value) + error <= half * (1 + 1e-9);
    }
}
