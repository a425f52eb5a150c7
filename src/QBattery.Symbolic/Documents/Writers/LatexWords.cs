namespace QBattery.Symbolic.Documents.Writers;

/// <summary>Words for LaTeX's text mode.</summary>
internal static class LatexWords
{
    /// <summary>Plain text with every character that means something else there, in any encoding, replaced.</summary>
    public static string Escaped(string words) => string.Concat(words.Select(Escaped));

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
