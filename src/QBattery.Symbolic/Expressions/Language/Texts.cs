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
    public override string ToString() => LeftBehind is [_, ..] asked ? $"{Value} where {string.Join(" and ", asked)}" : $"{Value}";
}
