using QBattery.Numerics.Protocols;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>The protocols by name.</summary>
public static class ProtocolCatalogue
{
    /// <summary>All protocols.</summary>
    public static Seq<ProtocolKind> All { get; } =
        [TavisCummings.Kind, SpinCharger.Kind, SuperradiantPump.Kind, AdiabaticSweep.Kind];

    /// <summary>A protocol with its settings.</summary>
    /// <returns>
    /// The protocol; <see cref="Reason.BadArgument"/> for an unknown name, a missing setting or a choice there is not.
    /// </returns>
    public static Result<NamedProtocol> Of(string name, IReadOnlyDictionary<string, Expr> settings) =>
        from kind in All.FirstOrDefault(kind => kind.Name == name) is { } known
            ? Result.Ok(known)
            : Choice.Unknown($"protocol '{name}'", name, All.Select(kind => kind.Name))
        from names in Result.All(settings.Keys.Select(key => kind.Settings.Any(setting => setting.Name == key)
            ? Result.Ok(key)
            : Choice.Unknown($"setting '{key}' of {name}", key, kind.Settings.Select(setting => setting.Name))))
        from values in Result.All(kind.Settings.Select(setting => Value(kind, setting, settings)))
        from protocol in kind.Build(values)
        select new NamedProtocol(
            kind, kind.Settings.Zip(values, Chosen).ToSeq(), protocol);

    private static ChosenSetting Chosen(ProtocolSetting setting, Expr value) => new(
        setting.Name, value, setting.Choices.FirstOrDefault(choice => choice.Value == value)?.Name);

    private static Result<Expr> Value(
        ProtocolKind kind, ProtocolSetting setting, IReadOnlyDictionary<string, Expr> settings) =>
        settings.TryGetValue(setting.Name, out var value) ? value
        : setting.Otherwise is { } otherwise ? Parse.Expression(otherwise)
        : ProtocolRefusals.Unset(kind.Name, setting.Name, setting.Meaning);
}
