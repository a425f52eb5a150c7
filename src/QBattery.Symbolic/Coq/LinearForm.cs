using System.Collections.Immutable;
using System.Numerics;

namespace QBattery.Symbolic.Coq;

/// <summary>An integer combination of integer symbols and 1.</summary>
/// <param name="Slopes">The coefficients that are not 0, by name.</param>
/// <param name="Constant">What is added.</param>
internal sealed record LinearForm(ImmutableSortedDictionary<string, BigInteger> Slopes, BigInteger Constant)
{
    /// <summary>A number.</summary>
    public static LinearForm Of(BigInteger number) =>
        new(ImmutableSortedDictionary.Create<string, BigInteger>(StringComparer.Ordinal), number);

    /// <summary>A symbol.</summary>
    public static LinearForm Of(string name) =>
        Of(BigInteger.Zero) is var zero ? zero with { Slopes = zero.Slopes.Add(name, 1) } : zero;

    /// <summary>The sum.</summary>
    public static LinearForm operator +(LinearForm a, LinearForm b) => new(
        b.Slopes.Aggregate(a.Slopes, (all, own) => Entered(all, own.Key, all.GetValueOrDefault(own.Key) + own.Value)),
        a.Constant + b.Constant);

    /// <summary>The difference.</summary>
    public static LinearForm operator -(LinearForm a, LinearForm b) => a + b.Times(-1);

    /// <summary>A multiple.</summary>
    public LinearForm Times(BigInteger factor) => factor.IsZero ? Of(BigInteger.Zero)
        : new(Slopes.ToImmutableSortedDictionary(own => own.Key, own => own.Value * factor, StringComparer.Ordinal), Constant * factor);

    /// <summary>With forms put in for symbols.</summary>
    public LinearForm With(IReadOnlyDictionary<string, LinearForm> values) => Slopes.Aggregate(Of(Constant), (sum, own) =>
        sum + (values.TryGetValue(own.Key, out var value) ? value : Of(own.Key)).Times(own.Value));

    /// <summary>Whether no symbol occurs.</summary>
    public bool IsNumber => Slopes.IsEmpty;

    /// <summary>What two forms that differ by a number have in common.</summary>
    public string Key => string.Join(" ", Slopes.Select(own => $"{own.Value}{own.Key}"));

    /// <summary>The form as a term of type Z.</summary>
    public string Text => Written(Slopes.Select(own => (own.Value, own.Key)));

    /// <summary>The form as a real number.</summary>
    public string Real => Written(Slopes.Select(own => (own.Value, $"IZR {own.Key}")));

    private static ImmutableSortedDictionary<string, BigInteger> Entered(
        ImmutableSortedDictionary<string, BigInteger> all, string name, BigInteger slope) =>
        slope.IsZero ? all.Remove(name) : all.SetItem(name, slope);

    private string Written(IEnumerable<(BigInteger Slope, string Name)> parts)
    {
        var text = parts.Aggregate("", (sum, part) => sum + Signed(sum, part.Slope, part.Name));
        return text.Length == 0 ? Number(Constant)
            : Constant.IsZero ? $"({text})"
            : $"({text} {(Constant.Sign < 0 ? '-' : '+')} {BigInteger.Abs(Constant)})";
    }

    private static string Signed(string before, BigInteger slope, string name)
    {
        var sign = (before.Length == 0, slope.Sign < 0) switch
        {
            (true, false) => "",
            (true, true) => "- ",
            (false, false) => " + ",
            (false, true) => " - ",
        };
        return sign + (BigInteger.Abs(slope).IsOne ? name : $"{BigInteger.Abs(slope)} * {name}");
    }

    private static string Number(BigInteger value) => value.Sign < 0 ? $"({value})" : $"{value}";
}
