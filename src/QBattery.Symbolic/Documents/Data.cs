using System.Numerics;

namespace QBattery.Symbolic;

/// <summary>What programs read of a result: a tree of named values. Expressions are texts of the expression language.</summary>
public abstract partial record Data
{
    private Data() { }

    /// <summary>No value.</summary>
    public sealed record Nothing : Data;

    /// <summary>Yes or no.</summary>
    public sealed record Truth(bool Value) : Data;

    /// <summary>A computed number, finite.</summary>
    public sealed record Number(double Value) : Data;

    /// <summary>An exact integer.</summary>
    public sealed record Whole(BigInteger Value) : Data;

    /// <summary>A number in digits and a power of ten, which may lie beyond the range of a double.</summary>
    public sealed record Decimal(string Digits) : Data;

    /// <summary>Words, or a formula in the expression language.</summary>
    public sealed record Text(string Value) : Data;

    /// <summary>Values one after another.</summary>
    public sealed record Items(Seq<Data> Values) : Data;

    /// <summary>Values under their names.</summary>
    public sealed record Fields(Seq<Field> Values) : Data;

    /// <summary>No value.</summary>
    internal static Data None { get; } = new Nothing();

    /// <summary>Words, or nothing.</summary>
    public static implicit operator Data(string? text) => text is null ? None : new Text(text);

    /// <summary>Yes or no.</summary>
    public static implicit operator Data(bool value) => new Truth(value);

    /// <summary>An integer, or nothing.</summary>
    public static implicit operator Data(int? value) => value is { } whole ? new Whole(whole) : None;

    /// <summary>An integer.</summary>
    public static implicit operator Data(BigInteger value) => new Whole(value);

    /// <summary>A number; nothing where there is none, for data know neither infinite numbers nor undefined ones.</summary>
    public static implicit operator Data(double? value) =>
        value is { } number && double.IsFinite(number) ? new Number(number) : None;

    /// <summary>An expression in the expression language, or nothing.</summary>
    public static implicit operator Data(Expr? expr) => expr is null ? None : new Text(Print.Text(expr));

    /// <summary>Values under their names.</summary>
    internal static Data Of(params Seq<Field> fields) => new Fields(fields);

    /// <summary>Values one after another.</summary>
    internal static Data List(IEnumerable<Data> values) => new Items(values.ToSeq());

    /// <summary>Texts one after another.</summary>
    internal static Data List(IEnumerable<string> values) => List(values.Select(value => (Data)value));

    /// <summary>Expressions under their names.</summary>
    internal static Data Of(IEnumerable<(string Name, string Text)> entries) =>
        new Fields(entries.Select(entry => new Field(entry.Name, entry.Text)).ToSeq());
}
