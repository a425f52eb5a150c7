using QBattery.Symbolic.Documents;
using QBattery.Symbolic.Documents.Writers;
using QBattery.Symbolic.Printing.Systems;

namespace QBattery.Symbolic;

/// <summary>From documents to text, LaTeX and JSON, as the command line prints them.</summary>
public static class Formats
{
    extension(Document document)
    {
        /// <summary>For reading, as the command line prints it into a file.</summary>
        public string ToText() => document.ToText(TerminalStyle.Plain);

        /// <summary>For reading within so many columns.</summary>
        public string ToText(int width) => document.ToText(TerminalStyle.Plain with { Width = width });

        /// <summary>For reading on a terminal.</summary>
        public string ToText(TerminalStyle style) => Joined(WriteText.Lines(document, style));

        /// <summary>To paste into a paper, as with --format latex.</summary>
        public string ToLatex() => Joined(WriteLatex.Lines(document));

        /// <summary>A whole article in LaTeX, as with --format document; pdflatex makes a page of it.</summary>
        public string ToArticle() => Joined(WriteArticle.Lines(document));

        /// <summary>A page for browsers, in one file.</summary>
        public string ToPage() => Joined(WritePage.Lines(document));

        /// <summary>For programs, as with --format json.</summary>
        public string ToJson() => WriteJson.Of(document.Data);

        /// <summary>Formulas and numbers as a program in Python with SymPy.</summary>
        public string ToSymPy() => Joined(WriteScript.Lines(document.Data, AlgebraSystem.SymPy));

        /// <summary>Formulas and numbers as assignments in Mathematica's input form.</summary>
        public string ToMathematica() => Joined(WriteScript.Lines(document.Data, AlgebraSystem.Mathematica));

        /// <summary>Formulas and numbers as assignments in Maxima.</summary>
        public string ToMaxima() => Joined(WriteScript.Lines(document.Data, AlgebraSystem.Maxima));

        /// <summary>Formulas and numbers as equations for AngouriMath; remarks say what it does not have.</summary>
        public string ToAngouriMath() => Joined(WriteScript.Lines(document.Data, AlgebraSystem.AngouriMath));

        /// <summary>What programs read.</summary>
        public Data Data => new Data.Fields(Shown.Fields(document));
    }

    private static string Joined(IEnumerable<string> lines) => string.Join(Environment.NewLine, lines);
}
