using QBattery.Symbolic;

namespace QBattery.Cli.Reports;

/// <summary>A format of results: a further one is a writer and its line here.</summary>
/// <param name="Name">What the command line calls it.</param>
/// <param name="Write">From a document to text without a last line break.</param>
internal sealed record Format(string Name, Func<Document, TerminalStyle, string> Write)
{
    /// <summary>For reading.</summary>
    public static Format Text { get; } = new("text", (document, style) => document.ToText(style));

    /// <summary>To paste into a paper.</summary>
    public static Format Latex { get; } = new("latex", (document, _) => document.ToLatex());

    /// <summary>For programs.</summary>
    public static Format Json { get; } = new("json", (document, _) => document.ToJson());

    /// <summary>A whole article in LaTeX.</summary>
    public static Format Article { get; } = new("document", (document, _) => document.ToArticle());

    /// <summary>For plotting; of scans only, whose rows are written as they come.</summary>
    public static Format Csv { get; } = new("csv", (_, _) => "");

    /// <summary>A page for browsers.</summary>
    public static Format Page { get; } = new("page", (document, _) => document.ToPage());

    /// <summary>Whole documents, of every command.</summary>
    public static Seq<Format> Whole { get; } = [Article, Page];

    /// <summary>A proof that Coq accepts; of results that have one, which are not documents.</summary>
    public static Format Coq { get; } = new("coq", (_, _) => "");

    /// <summary>For other computer algebra systems, of every command.</summary>
    public static Seq<Format> Scripts => [SymPy, Mathematica, Maxima, AngouriMath];

    /// <summary>For SymPy.</summary>
    public static Format SymPy { get; } = new("sympy", (document, _) => document.ToSymPy());

    /// <summary>For Mathematica.</summary>
    public static Format Mathematica { get; } = new("mathematica", (document, _) => document.ToMathematica());

    /// <summary>For Maxima.</summary>
    public static Format Maxima { get; } = new("maxima", (document, _) => document.ToMaxima());

    /// <summary>For AngouriMath.</summary>
    public static Format AngouriMath { get; } = new("angourimath", (document, _) => document.ToAngouriMath());

    /// <summary>Those of every command.</summary>
    public static Seq<Format> All { get; } = [Text, Latex, Json];
}
