using System.Numerics;

namespace QBattery.Symbolic.Coq;

/// <summary>Powers b^(2 N - k + 1) written by b^N, b^k and b.</summary>
internal static class CoqPowers
{
    /// <summary>What each power is.</summary>
    public static IEnumerable<CoqEquation> Of(IEnumerable<CoqOccurrence.Power> powers) => powers
        .Where(own => !IsPlain(own.Exponent)).DistinctBy(own => (own.Text, own.Exponent.Text)).Select(Of);

    /// <summary>The bases, each of which must not be 0.</summary>
    public static IEnumerable<string> Bases(IEnumerable<CoqOccurrence.Power> powers) => powers.Select(own => own.Text).Distinct();

    /// <summary>The powers b^N by which others are written.</summary>
    public static IEnumerable<string> Plain(IEnumerable<CoqOccurrence.Power> powers) => powers
        .SelectMany(own => own.Exponent.Form.Slopes.Keys.Select(name => $"powerRZ {own.Text} {name}")).Distinct();

    private static bool IsPlain(CoqInteger exponent) => exponent.Form.Slopes.ContainsKey(exponent.Text);

    private static CoqEquation Of(CoqOccurrence.Power power)
    {
        var form = power.Exponent.Form;
        var parts = form.Slopes.Select(own => (Of: own.Value, Real: $"powerRZ {power.Text} {own.Key}", Whole: $"{Natural(own.Value)} * {own.Key}"))
            .Concat(form.Constant.IsZero && form.Slopes.Count > 0 ? []
                : [(Of: form.Constant, Real: power.Text, Whole: Natural(form.Constant))]).ToList();
        return new($"powerRZ {power.Text} {power.Exponent.Text}",
            string.Join(" * ", parts.Select(part => part.Of.Sign < 0
                ? $"/ (({part.Real}) ^ {BigInteger.Abs(part.Of)})" : $"({part.Real}) ^ {part.Of}")),
            $"power_by ({string.Join(" + ", parts.Select(part => part.Of.Sign < 0 ? $"- ({part.Whole})" : part.Whole))})%Z");
    }

    /// <summary>Powers of a composite number by those of primes: 4^k is (2^k)^2.</summary>
    public static IEnumerable<CoqEquation> Composite(IEnumerable<CoqOccurrence.Power> powers) => powers
        .Where(IsComposite).DistinctBy(own => (own.Text, own.Exponent.Text)).Select(power => new CoqEquation(
            $"powerRZ {power.Text} {power.Exponent.Text}",
            string.Join(" * ", Primes(power).Select(own => Raised($"(powerRZ {Base(own.Prime)} {power.Exponent.Text})", own.Exponent))),
            $"base_by ({string.Join(" * ", Primes(power).Select(own => Raised(Base(own.Prime), own.Exponent)))})"));

    /// <summary>The same powers with prime bases only.</summary>
    public static IEnumerable<CoqOccurrence.Power> Prime(IEnumerable<CoqOccurrence.Power> powers) => powers.SelectMany(power => IsComposite(power)
        ? Primes(power).Select(own => power with { Base = Build.Number(own.Prime), Text = Base(own.Prime) }) : [power]);

    private static bool IsComposite(CoqOccurrence.Power power) =>
        power.Base is Expr.Number && !(Primes(power) is [var (_, exponent)] && exponent == 1);

    private static Seq<(BigInteger Prime, int Exponent)> Primes(CoqOccurrence.Power power) => power.Base is Expr.Number(var value) && !value.IsZero
        ? [
            .. value.Sign < 0 ? [((BigInteger)(-1), 1)] : Array.Empty<(BigInteger, int)>(),
            .. QBattery.Symbolic.Numbers.Primes.Factor(BigInteger.Abs(value.Numerator)),
            .. QBattery.Symbolic.Numbers.Primes.Factor(value.Denominator).Select(own => (own.Prime, -own.Exponent)),
        ]
        : [];

    private static string Base(BigInteger prime) => CoqWriter.Number(prime);

    private static string Raised(string b, int exponent) => exponent < 0 ? $"/ {b} ^ {-exponent}" : $"{b} ^ {exponent}";

    private static string Natural(BigInteger size) => $"Z.of_nat {BigInteger.Abs(size)}";
}
