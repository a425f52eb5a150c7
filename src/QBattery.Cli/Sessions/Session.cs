using System.Text.RegularExpressions;
using QBattery.Symbolic;
using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Cli.Sessions;

/// <summary>What a session remembers.</summary>
/// <param name="Definitions">Formulas by their names, in brackets.</param>
/// <param name="Assumptions">As they were typed.</param>
internal sealed partial record Session(Seq<(string Name, string Text)> Definitions, Seq<string> Assumptions)
{
    /// <summary>At the beginning.</summary>
    public static Session Empty { get; } = new([], []);

    /// <summary>A formula by a name, in which names that were defined before keep the meaning they have now.</summary>
    public Result<Session> Define(string name, string text) =>
        from free in Vocabulary.IsFree(name) ? Result.Ok(name)
            : new Reason.BadArgument(name, "it is no name that can be given a meaning")
        let written = InPlace(text)
        from formula in Parse.Formula(written)
        select this with { Definitions = Without(name).Add((name, $"({written.Trim()})")) };

    /// <summary>More that is known of parameters.</summary>
    public Result<Session> Assume(string text) =>
        from known in Parse.Assumptions(string.Join(",", Assumptions.Add(text)))
        select this with { Assumptions = Assumptions.Add(text) };

    /// <summary>Without a definition, or without anything.</summary>
    public Session Forget(string name) => name.Length == 0 ? Empty : this with { Definitions = Without(name) };

    /// <summary>A text with the definitions in the places of their names.</summary>
    public string InPlace(string text) => Name().Replace(text, match =>
        Definitions.FirstOrDefault(definition => definition.Name == match.Value).Text ?? match.Value);

    /// <summary>What is remembered, as it would be typed.</summary>
    public IEnumerable<string> Lines() =>
        [.. Definitions.Select(definition => $"{definition.Name} = {definition.Text[1..^1]}"),
            .. Assumptions.Select(assumed => $"assume {assumed}")];

    private Seq<(string Name, string Text)> Without(string name) =>
        Definitions.Where(definition => definition.Name != name).ToSeq();

    /// <summary>A name, not the e of 1e-3.</summary>
    [GeneratedRegex(@"(?<![\w.])[\p{L}_]\w*")]
    private static partial Regex Name();
}
