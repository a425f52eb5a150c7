using QBattery.Symbolic.Documents;
using QBattery.Symbolic.Documents.Writers;

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

        /// <summary>For programs, as with --format json.</summary>
        public string ToJson() => WriteJson.Of(document.Data);

        /// <summary>What programs read.</summary>
        public Data Data => new Data.Fields(Shown.Fields(document));
    }

    private static string Joined(IEnumerable<string> lines) => string.Join(Environment.NewLine, lines);
}
