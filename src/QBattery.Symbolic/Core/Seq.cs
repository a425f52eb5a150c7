using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QBattery.Symbolic;

/// <summary>
/// An immutable sequence with structural equality, so that records that hold one compare by value, and with list
/// patterns: <c>[var first, .. var rest]</c>.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
[CollectionBuilder(typeof(Seq), nameof(Seq.Create))]
public readonly struct Seq<T>(ImmutableArray<T> items) : IReadOnlyList<T>, IEquatable<Seq<T>>
{
    private readonly ImmutableArray<T> _items = items;

    private ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    /// <summary>The number of elements.</summary>
    public int Count => _items.IsDefault ? 0 : _items.Length;

    /// <summary>The element at a position counted from zero.</summary>
    public T this[int index] => Span[index];

    /// <summary>The elements from a position on, as list patterns need them.</summary>
    public Seq<T> Slice(int start, int length) => length == Count ? this : new(Items.Slice(start, length));

    /// <summary>The elements as a span, for loops that must not allocate.</summary>
    public ReadOnlySpan<T> Span => _items.AsSpan();

    /// <summary>The sequence with a function applied to every element.</summary>
    public Seq<TOut> Map<TOut>(Func<T, TOut> map)
    {
        if (Count == 0) return [];
        var mapped = new TOut[Count];
        for (var i = 0; i < mapped.Length; i++) mapped[i] = map(Span[i]);
        return new(ImmutableCollectionsMarshal.AsImmutableArray(mapped));
    }

    /// <summary>This sequence followed by one more element.</summary>
    public Seq<T> Add(T item) => new(Items.Add(item));

    /// <summary>This sequence without the element at a position.</summary>
    public Seq<T> Without(int index) => new(Items.RemoveAt(index));

    /// <inheritdoc/>
    public bool Equals(Seq<T> other) => Items == other.Items || Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Seq<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>An enumerator that does not allocate.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <summary>The elements in brackets; numbers in every culture alike.</summary>
    public override string ToString() =>
        $"[{string.Join(", ", Items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item}")))}]";

    /// <summary>Structural equality.</summary>
    public static bool operator ==(Seq<T> left, Seq<T> right) => left.Equals(right);

    /// <summary>Structural inequality.</summary>
    public static bool operator !=(Seq<T> left, Seq<T> right) => !left.Equals(right);
}

/// <summary>Ways to make a <see cref="Seq{T}"/>.</summary>
public static class Seq
{
    /// <summary>A sequence of the given elements; the target of collection expressions.</summary>
    public static Seq<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);

    /// <summary>The first elements of an array that nobody else will change.</summary>
    internal static Seq<T> Owned<T>(T[] items, int count) => new(count == items.Length
        ? ImmutableCollectionsMarshal.AsImmutableArray(items)
        : [.. items.AsSpan(0, count)]);

    /// <summary>The elements of any enumerable, in its order.</summary>
    public static Seq<T> ToSeq<T>(this IEnumerable<T> items) => new([.. items]);
}
