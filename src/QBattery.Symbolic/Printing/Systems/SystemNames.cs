namespace QBattery.Symbolic.Printing.Systems;

/// <summary>Symbols by names that other systems leave free; different symbols keep different names.</summary>
internal static class SystemNames
{
    private static readonly Seq<string> PythonWords =
    [
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
        "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass",
        "raise", "return", "try", "while", "with", "yield", "None", "True", "False",
    ];

    private static readonly Seq<string> MaximaWords =
    [
        "and", "do", "else", "elseif", "for", "from", "if", "in", "next", "not", "or", "step", "then", "thru", "unless",
        "while", "true", "false", "und", "ind", "inf", "minf", "infinity", "zeta", "beta",
    ];

    /// <summary>Single letters that mean something to Mathematica.</summary>
    private const string MathematicaLetters = "CDEIKNO";

    /// <summary>A name for Python: lambda is lambda_, lambda_ is lambda__.</summary>
    public static string Python(string name) => Apart(name, PythonWords);

    /// <summary>A name for Maxima.</summary>
    public static string Maxima(string name) => Apart(name, MaximaWords);

    /// <summary>
    /// A name for Mathematica, where an underscore means a pattern and capital words are the system's own: n_c is n$c,
    /// N is NN, Delta is $Delta.
    /// </summary>
    public static string Mathematica(string name) => name switch
    {
        _ when MathematicaLetters.Contains(name[0]) && name.All(c => c == name[0]) => name + name[0],
        [>= 'A' and <= 'Z', _, ..] => "$" + Unscored(name),
        _ => Unscored(name),
    };

    private static string Unscored(string name) => name.Replace('_', '$');

    /// <summary>A word that is taken gets an underscore behind it, and so do those that look so.</summary>
    private static string Apart(string name, Seq<string> taken) =>
        taken.Contains(name.TrimEnd('_')) ? name + "_" : name;
}
