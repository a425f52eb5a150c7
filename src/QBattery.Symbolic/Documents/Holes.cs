using System.Globalization;

namespace QBattery.Symbolic.Documents;

/// <summary>Formulas that were taken out of a text: characters for private use stand in their places.</summary>
internal sealed class Holes
{
    private const char Hole = '\uE000', Edge = '\uE001';

    private readonly List<Mathematics> _formulas = [];

    /// <summary>Takes a formula out.</summary>
    /// <returns>What stands in its place.</returns>
    public string Mark(Mathematics formula)
    {
        _formulas.Add(formula);
        return $"{Hole}{_formulas.Count - 1}{Hole}";
    }

    /// <summary>Sets a formula of several parts off from the words.</summary>
    public static string Joined(string formula) => $"{Edge}{formula}{Edge}";

    /// <summary>The text with its formulas.</summary>
    public Words Filled(string text) => new(
        text.Split(Edge).SelectMany((part, at) => at % 2 == 1 ? [new Inline.Formula(Row(part))] : Among(part)).ToSeq());

    private IEnumerable<Inline> Among(string part) => Pieces(part,
        text => (Inline)new Inline.Plain(text), formula => new Inline.Formula(formula));

    private Mathematics Row(string part) =>
        new Mathematics.Row(Pieces(part, text => (Mathematics)text, formula => formula).ToSeq());

    private IEnumerable<T> Pieces<T>(string part, Func<string, T> text, Func<Mathematics, T> formula) =>
        part.Split(Hole).Index().Where(piece => piece.Item.Length > 0).Select(piece => piece.Index % 2 == 0
            ? text(piece.Item)
            : formula(_formulas[int.Parse(piece.Item, CultureInfo.InvariantCulture)]));
}
