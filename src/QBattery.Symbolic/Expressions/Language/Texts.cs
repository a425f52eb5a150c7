using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic;

public abstract partial record Expr
{
    /// <summary>The expression language: 2/(N+1), sqrt(2*pi*N); <see cref="Parse.Expression"/> reads it back.</summary>
    public sealed override string ToString() => Print.Text(this);
}

public abstract partial record Requirement
{
    /// <summary>In words: N-3 is not 0.</summary>
    public sealed override string ToString() => PrintRequirement.Met(this);
}

public sealed partial record Formula
{
    /// <summary>The expression, and where it has a value as it was written: 1 where x is not 0.</summary>
    public override string ToString() =>
        LeftBehind is [_, ..] asked ? $"{Value} where {string.Join(" and ", asked)}" : $"{Value}";
}

public abstract partial record Reason
{
    /// <summary>One clear sentence for a user; for a parse error followed by the text and a caret.</summary>
    public string Sentence => Sentences.Of(this);

    /// <summary>The sentence.</summary>
    public sealed override string ToString() => Sentence;
}

public sealed partial record Phrase
{
    /// <summary>The words with the values in their places.</summary>
    public override string ToString() => string.Format(Sentences.Values, Words, [.. Values]);

    /// <summary>Whether both read the same.</summary>
    public bool Equals(Phrase? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
