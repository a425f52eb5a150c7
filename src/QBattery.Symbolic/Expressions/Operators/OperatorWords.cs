using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic.Expressions.Operators;

/// <summary>The names that stand for operators and for the imaginary unit, and how LaTeX writes them.</summary>
internal static class OperatorWords
{
    private static readonly Dictionary<string, Operator> Known = Enum.GetValues<LadderSymbol>()
        .ToDictionary(Name, symbol => (Operator)new Operator.Ladder(symbol))
        .Append(new("I", Scalars.One)).Append(new("i", Scalars.I)).ToDictionary();

    /// <summary>Names other programs use, and ours.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["adag"] = "ad", ["a_dag"] = "ad", ["adagger"] = "ad", ["J_x"] = "Jx", ["J_y"] = "Jy", ["J_z"] = "Jz",
        ["J_p"] = "Jp", ["J_m"] = "Jm", ["Jplus"] = "Jp", ["Jminus"] = "Jm", ["Sx"] = "Jx", ["Sy"] = "Jy", ["Sz"] = "Jz",
        ["Sp"] = "Jp", ["Sm"] = "Jm", ["b"] = "a", ["bd"] = "ad", ["Id"] = "I", ["id"] = "I", ["identity"] = "I",
    };

    /// <summary>All names, for messages.</summary>
    public static string All { get; } = string.Join(" ", Known.Keys);

    /// <summary>Whether a name stands for an operator or the imaginary unit.</summary>
    public static bool IsReserved(string name) => Known.ContainsKey(name);

    /// <summary>What a reserved name stands for.</summary>
    public static Operator Of(string name) => Known[name];

    /// <summary>The name of an operator in the language.</summary>
    public static string Name(LadderSymbol symbol) => symbol switch
    {
        LadderSymbol.A => "a",
        LadderSymbol.Ad => "ad",
        _ => symbol.ToString(),
    };

    /// <summary>An operator in LaTeX.</summary>
    public static string Latex(LadderSymbol symbol) => symbol switch
    {
        LadderSymbol.Jx => "J_{x}",
        LadderSymbol.Jy => "J_{y}",
        LadderSymbol.Jz => "J_{z}",
        LadderSymbol.Jp => "J_{+}",
        LadderSymbol.Jm => "J_{-}",
        LadderSymbol.A => "a",
        LadderSymbol.Ad => @"a^{\dagger}",
    };

    /// <summary>The complaint about a name that stands for nothing, where the names of parameters are known.</summary>
    public static Reason? Unknown(Cursor at, Seq<string> parameters) => at.Tokens.Index()
        .Where(token => token.Item.Kind == TokenKind.Name && !IsKnown(token.Item.Text, parameters)
            && !at.Tokens[token.Index + 1].Is("("))
        .Select(token => (at with { Index = token.Index }).Expected(
            $"an operator ({All}) or a parameter{(parameters.Count > 0 ? $" ({string.Join(", ", parameters)})" : "")}"
            + (Suggestion(token.Item.Text, parameters) is { } meant ? $"; did you mean {meant}?" : "")))
        .FirstOrDefault();

    private static bool IsKnown(string name, Seq<string> parameters) =>
        IsReserved(name) || !Vocabulary.IsFree(name) || parameters.Contains(name);

    private static string? Suggestion(string name, Seq<string> parameters) =>
        Elsewhere.TryGetValue(name, out var ours) ? ours : Nearest.Of(name, Known.Keys.Concat(parameters));
}
