using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace QBattery.Symbolic;

/// <summary>
/// Words about values. The values stay what they are, for programs to read; <see cref="ToString"/> makes a sentence of both.
/// </summary>
/// <param name="Words">The words, with {0}, {1}, ... where the values stand.</param>
/// <param name="Values">The values: expressions, numbers, names.</param>
public sealed partial record Phrase(string Words, Seq<object> Values)
{
    /// <summary>A phrase from an interpolated text: <c>Phrase.Of($"{x} is not positive")</c>.</summary>
    public static Phrase Of(Interpolated text) => text.ToPhrase();

    /// <summary>Words alone.</summary>
    public static implicit operator Phrase(string words) => new("{0}", [words]);

    /// <summary>An expression alone, cut in the middle where it is long.</summary>
    public static implicit operator Phrase(Expr expression) => new("{0:short}", [expression]);

    /// <summary>What the compiler makes of an interpolated text: words and values apart.</summary>
    /// <param name="literalLength">The length of the words.</param>
    /// <param name="formattedCount">The number of values.</param>
    [InterpolatedStringHandler]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly ref struct Interpolated(int literalLength, int formattedCount)
    {
        private readonly StringBuilder _words = new(literalLength);
        private readonly List<object> _values = new(formattedCount);

        /// <summary>Words.</summary>
        public void AppendLiteral(string words) => _words.Append(words.Replace("{", "{{").Replace("}", "}}"));

        /// <summary>A value, and how it is to be written.</summary>
        public void AppendFormatted<T>(T value, string? format = null)
        {
            _words.Append('{').Append(_values.Count).Append(format is null ? "" : ":").Append(format).Append('}');
            _values.Add((object?)value ?? "");
        }

        internal Phrase ToPhrase() => new(_words.ToString(), _values.ToSeq());
    }
}
