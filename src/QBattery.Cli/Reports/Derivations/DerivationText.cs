using QBattery.Batteries;
using QBattery.Batteries.Documents;
using QBattery.Cli.Terminal;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Derivations;

/// <summary>A derivation for reading: the result first, then what it rests on.</summary>
internal static class DerivationText
{
    private const int WidestColumn = 40;

    /// <summary>The lines.</summary>
    public static IEnumerable<string> Of(Checked result, TerminalStyle style)
    {
        var (derivation, notation) = (result.Derivation, Notation.For(style));
        return
        [
            .. Locked(result, style, notation),
            $"law: {style.Strong(derivation.Law.Statement(notation.Formula))}",
            .. Range(derivation.Range),
            "",
            Subject(derivation.Subject, notation),
            .. Columns(NamedForm.All(derivation.Forms).Select(form =>
                Seq.Create([form.Name, form.Symbol, $"{Relation(result)} {notation.Formula(form.Value)}"]))),
            "",
            .. BoundText.Lines(derivation.Bounds, style),
            "",
            "how it is known",
            .. Columns(derivation.Evidence.Select(evidence => Seq.Create([evidence.Claim, evidence.How]))),
            "",
            .. CheckText.Lines(result.Check, style),
            "",
            "LaTeX",
            .. DerivationLatex.Lines(derivation).Select(line => "  " + line),
        ];
    }

    /// <summary>L, closed and expanded: one line where it fits, always one line in a file.</summary>
    private static IEnumerable<string> Locked(Checked result, TerminalStyle style, Notation notation)
    {
        var (closed, sum) = (notation.Formula(result.Derivation.Forms.LockedFraction), notation.Sum(result.Expanded));
        var (whole, width) = ($"L = {closed} = {sum}", style.Width ?? int.MaxValue);
        return !result.IsExact ? [style.Strong($"L ~ {closed}"), style.Strong($"L = {sum}")]
            : closed == sum ? [style.Strong($"L = {closed}")]
            : whole.Length <= width ? [style.Strong(whole)]
            : [style.Strong($"L = {closed}"), style.Strong($"  = {sum}")];
    }

    private static IEnumerable<string> Range(StatedRange range) => range.IsEveryN ? [] : [$"for {range.Text}"];

    private static string Relation(Checked result) => result.IsExact ? "=" : "~";

    private static string Subject(Subject subject, Notation notation) => string.Join("; ",
    [
        $"{subject.Name}: {Meaning(subject)}",
        .. subject.Parameters.Where(p => p.Value != Build.Symbol(p.Name))
            .Select(p => $"{p.Name} = {notation.Formula(p.Value)}"),
        .. PrintAssumptions.Texts(subject.Assumptions),
    ]);

    private static string Meaning(Subject subject) =>
        Catalogue.Families.FirstOrDefault(family => family.Name == subject.Name)?.Meaning ?? "closed forms as given";

    /// <summary>Rows of cells, indented and aligned; a cell too long for its column pushes the rest along.</summary>
    private static IEnumerable<string> Columns(IEnumerable<Seq<string>> rows)
    {
        var all = rows.ToSeq();
        return all.Select(row => "  " + string.Join("  ", row.Select((cell, at) =>
            at == row.Count - 1 ? cell : cell.PadRight(Width(all.Select(other => other[at].Length))))));
    }

    private static int Width(IEnumerable<int> lengths) =>
        lengths.Where(length => length <= WidestColumn).DefaultIfEmpty(0).Max();
}
