using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>What a parameter of a family may be set to.</summary>
public enum ParameterKind
{
    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A number or an expression in symbols, the same for every N; not set, it stands for itself.</summary>
    Constant,

    /// <summary>Any expression, N included.</summary>
    Sequence,
}

/// <summary>A parameter of a family.</summary>
/// <param name="Name">The name, as set by a user.</param>
/// <param name="Meaning">One line.</param>
/// <param name="Domain">The values it may take.</param>
/// <param name="Range">The domain in words and symbols.</param>
/// <param name="Kind">What it may be set to.</param>
public sealed record Parameter(string Name, string Meaning, Domain Domain, string Range, ParameterKind Kind = ParameterKind.Constant)
{
    /// <summary>Name, range and meaning.</summary>
    public override string ToString() => $"{Name}: {Meaning}, {Range}";
}
