using System.CommandLine;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary>The protocol of a command line and its settings.</summary>
internal static class Chosen
{
    private const string Argument = "PROTOCOL", SetName = "--set";

    /// <summary>Which protocol.</summary>
    public static Argument ProtocolArgument() => Given.Completed(new Argument<string>(Argument)
    {
        Description = $"A protocol: {string.Join(", ", ProtocolCatalogue.All.Select(kind => kind.Name))}.",
    }, ProtocolCatalogue.All.Select(kind => kind.Name).ToSeq());

    /// <summary>Its settings.</summary>
    public static Option SetOption() => new Option<string[]>(SetName)
    {
        Description = "A setting, as in photons=N^2; may be given several times. "
            + string.Join("; ", ProtocolCatalogue.All.Select(Settings)) + ".",
        HelpName = "NAME=EXPR",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The name asked for.</summary>
    public static string Name(ParseResult parsed) => parsed.GetRequiredValue<string>(Argument);

    /// <summary>The protocol asked for.</summary>
    public static Result<NamedProtocol> Protocol(ParseResult parsed) =>
        from settings in Definitions(string.Join(",", Given.Texts(parsed, SetName)))
        from protocol in ProtocolCatalogue.Of(
            Name(parsed),
            settings.ToDictionary(entry => entry.Key, entry => entry.Value.Value))
        select protocol with { Written = settings.Values.SelectMany(value => value.LeftBehind).ToSeq() };

    private static string Settings(ProtocolKind kind) =>
        $"{kind.Name}: {string.Join(", ", kind.Settings.Select(setting => setting.Name))}";

    private static Result<IReadOnlyDictionary<string, Formula>> Definitions(string text) =>
        text.Length == 0 ? new Dictionary<string, Formula>() : Parse.Formulas(text);
}
