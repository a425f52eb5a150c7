using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;

namespace QBattery.Tests.Generators;

/// <summary>A positive number of any size that a report may print.</summary>
public sealed record PositiveNumber(int Mantissa, int Power)
{
    public double Value => Mantissa * Math.Pow(10, Power);

    public override string ToString() => $"{Mantissa}e{Power}";
}

/// <summary>A number of digits from 1 to 9.</summary>
public readonly record struct FewDigits(int Value)
{
    public static implicit operator int(FewDigits own) => own.Value;

    public override string ToString() => $"{Value} digits";
}

/// <summary>A number in units of 1e-5 with its error in units of 1e-7.</summary>
public sealed record NumberWithError(int Units, int ErrorUnits)
{
    public double Value => Units / 1e5;

    public double Error => ErrorUnits / 1e7;

    public override string ToString() => $"{Value} +- {Error}";
}

/// <summary>A number from 0 to about 4 that is no double.</summary>
public sealed record BracketPoint(int Part)
{
    public Rational Value => Rational.Of(Part, 987_654);

    public override string ToString() => $"{Value}";
}

/// <summary>Random numbers as they stand in reports.</summary>
internal static class ReadingGenerators
{
    public static Arbitrary<PositiveNumber> PositiveNumbers() => Arb.From(
        from mantissa in Gen.Choose(1, 999_999_999) from power in Gen.Choose(-30, 20) select new PositiveNumber(mantissa, power),
        own =>
        [
            .. Shrinking.Down(own.Power, 0).Select(power => own with { Power = power }),
            .. Shrinking.Down(own.Mantissa, 1).Select(mantissa => own with { Mantissa = mantissa }),
        ]);

    public static Arbitrary<FewDigits> DigitCounts() => Shrinking.Whole(1, 9, n => new FewDigits(n), n => n);

    public static Arbitrary<NumberWithError> NumbersWithErrors() => Arb.From(
        from value in Gen.Choose(-999_999, 999_999) from error in Gen.Choose(1, 999_999) select new NumberWithError(value, error),
        own =>
        [
            .. Shrinking.Down(own.Units, 0).Select(units => own with { Units = units }),
            .. Shrinking.Down(own.ErrorUnits, 1).Select(units => own with { ErrorUnits = units }),
        ]);

    public static Arbitrary<BracketPoint> BracketPoints() =>
        Shrinking.Whole(0, 4_000_000, n => new BracketPoint(n), own => own.Part);
}
