namespace QBattery.Symbolic.Documents.Writers;

/// <summary>Words for LaTeX's text mode.</summary>
internal static class LatexWords
{
    /// <summary>Plain text with every character that means something else there, in any encoding, replaced.</summary>
    public static string Escaped(string words) => string.Concat(words.Select(Escaped));

    /// <summary>What is typed into a shell; hyphens stay apart.</summary>
    public static string Typed(string text) =>
        $@"\texttt{{{Escaped(text).Replace("''", "\"", StringComparison.Ordinal).Replace("-", "-{}", StringComparison.Ordinal)}}}";

    private static string Escaped(char c) => c switch
    {
        '<' or '>' or '|' => $"${c}$",
        '~' => @"$\sim$",
        '^' => @"\textasciicircum{}",
        '\\' => @"\textbackslash{}",
        '"' => "''",
        '_' or '&' or '%' or '$' or '#' or '{' or '}' => $@"\{c}",
        _ => $"{c}",
    };
}
