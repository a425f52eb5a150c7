namespace QBattery.Symbolic.Coq;

/// <summary>A file that Coq 8.16 accepts by itself: what is proved in words, the library, the statement, its proof.</summary>
/// <param name="Title">What is proved, in words.</param>
/// <param name="Modules">The parts of the library that are needed.</param>
/// <param name="Statement">The statement, a proposition in plain mathematics.</param>
/// <param name="Proof">What leads to it; its last line ends the proof of the theorem <c>proved : statement</c>.</param>
internal sealed record CoqFile(Seq<string> Title, Seq<CoqModule> Modules, Seq<string> Statement, Seq<string> Proof)
{
    /// <summary>The lines of the file.</summary>
    public IEnumerable<string> Lines =>
    [
        .. Comment(Title.Add("To check it: coqc with the name of this file. It ends with the axioms that the proof rests on.")),
        "",
        .. CoqLibrary.Inlined(Modules),
        "",
        "(* What is proved. *)",
        .. Statement,
        "",
        .. Proof,
        "Print Assumptions proved.",
    ];

    /// <summary>The file.</summary>
    public override string ToString() => string.Join('\n', Lines) + "\n";

    private static IEnumerable<string> Comment(Seq<string> lines) => lines.Select(line => line.Replace("*)", "* )").Replace("(*", "( *"))
        .Select((line, i) => (i == 0 ? "(* " : "   ") + line + (i == lines.Count - 1 ? " *)" : ""));
}
