namespace QBattery.Symbolic.Coq;

/// <summary>Names that do not meet those of the proof language or of the library.</summary>
internal static class CoqNames
{
    private static readonly HashSet<string> Taken =
    [
        "R", "Z", "C", "S", "O", "E", "PI", "exp", "ln", "sqrt", "cos", "sin", "fact", "fac", "ifac", "binomial", "Sum", "terms",
        "t", "s", "c", "e", "G", "a0", "a1", "a2", "as", "at", "by", "do", "else", "end", "exists", "exists2", "fix", "for", "forall",
        "fun", "if", "in", "let", "match", "mod", "of", "return", "then", "using", "where", "with", "Prop", "Set", "Type", "u",
    ];

    /// <summary>The name itself, or with a prime.</summary>
    public static string Of(string name) => Taken.Contains(name) ? $"{name}'" : name;
}
