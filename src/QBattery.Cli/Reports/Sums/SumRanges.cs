using System.Text.Json.Nodes;
using QBattery.Symbolic;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Cli.Reports.Sums;

/// <summary>For which values of its symbols a closed form is the sum.</summary>
internal static class SumRanges
{
    /// <summary>", for every N >= 0 and M &lt;= N+1"; nothing where it holds always.</summary>
    public static string Text(ClosedSum sum, Notation notation) => Text(sum.Variable, sum.ValidFrom, sum.Provisos, notation);

    /// <summary>The same of the sum that was asked for.</summary>
    public static string Text(Restatement sum, Notation notation) => Text(sum.Name, sum.ValidFrom, sum.Provisos, notation);

    /// <summary>In mathematics mode, one condition an entry.</summary>
    public static Seq<string> Latex(string? variable, int from, Seq<Proviso> provisos) =>
    [
        .. variable is null ? Array.Empty<string>() : [$@"{Typeset.Latex(Build.Symbol(variable), variable)} \ge {from}"],
        .. provisos.Select(Latex),
    ];

    /// <summary>The range as an object: least value, residue class, and all conditions in words.</summary>
    public static JsonObject Json(ClosedSum sum) => sum.Restated is { } given
        ? Json(given.Name, given.ValidFrom, given.Provisos)
        : Json(sum.Variable, sum.ValidFrom, sum.Provisos);

    private static JsonObject Json(string? variable, int from, Seq<Proviso> provisos)
    {
        var own = provisos.OfType<Proviso.Class>().FirstOrDefault(c => c.Name == variable);
        return new()
        {
            ["text"] = Text(variable, from, provisos, Notation.Language) is [',', ' ', 'f', 'o', 'r', ' ', .. var text]
                ? text : "always",
            ["variable"] = variable,
            ["from"] = variable is null ? null : from,
            ["modulus"] = own?.Modulus,
            ["residue"] = own?.Residue,
            ["conditions"] = JsonText.Array(provisos.Where(p => p != own)
                .Select(proviso => (JsonNode?)$"{proviso}")),
        };
    }

    private static string Text(string? variable, int from, Seq<Proviso> provisos, Notation notation) =>
        SumText.Range(variable, from, provisos, notation.Formula);

    private static string Latex(Proviso proviso) => proviso switch
    {
        Proviso.Whole(var name, var least) =>
            $@"{Symbol(name)} \in \mathbb{{Z}}{(least is null ? "" : $@",\ {Symbol(name)} \ge {least}")}",
        Proviso.AtMost(var low, var high) => $@"{Typeset.Latex(low)} \le {Typeset.Latex(high)}",
        Proviso.NonZero(var factor, var exponent) => $@"{Typeset.Latex(factor)} \ne 0"
            + (exponent is null ? "" : $@" \text{{ where }} {Typeset.Latex(exponent)} < 0"),
        Proviso.NoPole(var argument) => $@"{Typeset.Latex(argument)} \ne -1, -2, \dots",
        Proviso.Class(var name, var modulus, var residue) => $@"{Symbol(name)} \equiv {residue} \pmod{{{modulus}}}",
        Proviso.WholeLimit(var limit) => $@"{Typeset.Latex(limit)} \in \mathbb{{Z}}",
        Proviso.NoIndex(var zero, var from, var to) =>
            $@"{Typeset.Latex(zero)} \notin \{{{Typeset.Latex(from)}, \dots, {Typeset.Latex(to)}\}}",
    };

    private static string Symbol(string name) => Typeset.Latex(Build.Symbol(name), name);
}
