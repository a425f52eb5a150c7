using QBattery.Batteries;
using QBattery.Symbolic;
using QBattery.Symbolic.Core;

namespace QBattery.Numerics;

/// <summary>The protocols by name.</summary>
public static class ProtocolCatalogue
{
    private const string Times = "max-power|first-max|EXPR";

    private static readonly Choice MaxPower = Named("max-power"), FirstMax = Named("first-max");

    private static readonly ProtocolSetting Time = new(
        "time", Times, "first maximiser of E/t, first maximum of E, or a given g t", MaxPower.Name)
        {
            Choices = [MaxPower, FirstMax],
        };

    /// <summary>All protocols.</summary>
    public static Seq<ProtocolKind> All { get; } =
    [
        new("tavis-cummings", "a resonant cavity, H = g (a J_+ + h.c.)",
            [
                new("charger", "fock|coherent|squeezed|thermal", "initial state of the cavity", "fock"),
                new("photons", "EXPR", "mean photon number", "N"),
                Time,
                new("tolerance", "EXPR", "probability of photon numbers left out", "1/10^20"),
            ],
            Cavity),
        new("spin-charger", "a large spin, H = A (J_+ S_- + h.c.)",
            [new("spins", "EXPR", "its number of spins", "N"), new("up", "EXPR", "how many start up", "N"), Time],
            values => Stop(values[2]).Select(stop =>
                (Protocol)new Protocol.SpinCharger(values[0], values[1], stop))),
        new("pump", "superradiant pumping with the jump operator J_+",
            [new("time", "EXPR", "gamma t")],
            values => new Protocol.Pump(values[0])),
        new("sweep", "adiabatic sweep of a cavity in a Fock state through resonance",
            [new("photons", "EXPR", "photon number", "N"), new("rate", "EXPR", "sweep rate v/g^2")],
            values => new Protocol.Sweep(values[0], values[1])),
    ];

    /// <summary>A protocol with its settings.</summary>
    /// <returns>
    /// The protocol; <see cref="Reason.BadArgument"/> for an unknown name, a missing setting or a choice there is not.
    /// </returns>
    public static Result<NamedProtocol> Of(string name, IReadOnlyDictionary<string, Expr> settings) =>
        from kind in All.FirstOrDefault(kind => kind.Name == name) is { } known
            ? Result.Ok(known)
            : Unknown($"protocol '{name}'", name, All.Select(kind => kind.Name))
        from names in Result.All(settings.Keys.Select(key => kind.Settings.Any(setting => setting.Name == key)
            ? Result.Ok(key)
            : Unknown($"setting '{key}' of {name}", key, kind.Settings.Select(setting => setting.Name))))
        from values in Result.All(kind.Settings.Select(setting => Value(kind, setting, settings)))
        from protocol in kind.Build(values)
        select new NamedProtocol(
            name, kind.Settings.Zip(values, Chosen).ToSeq(), protocol);

    private static ChosenSetting Chosen(ProtocolSetting setting, Expr value) => new(
        setting.Name, value, setting.Choices.FirstOrDefault(choice => choice.Value == value)?.Name);

    private static Choice Named(string name) => new(name, Parse.Expression(name).OrThrow());

    private static Result<Expr> Value(
        ProtocolKind kind, ProtocolSetting setting, IReadOnlyDictionary<string, Expr> settings) =>
        settings.TryGetValue(setting.Name, out var value) ? value
        : setting.Otherwise is { } otherwise ? Parse.Expression(otherwise)
        : new Reason.BadArgument($"setting '{setting.Name}' of {kind.Name}", $"it must be given: {setting.Meaning}");

    private static Result<Protocol> Cavity(Seq<Expr> values) =>
        from charger in OneOf<Charger>("charger", values[0],
        [
            ("fock", Charger.Fock), ("coherent", Charger.Coherent), ("squeezed", Charger.Squeezed),
            ("thermal", Charger.Thermal),
        ])
        from stop in Stop(values[2])
        select (Protocol)new Protocol.TavisCummings(charger, values[1], stop, values[3]);

    /// <summary>The names of moments are differences in the expression language, and are recognised as such.</summary>
    private static Result<Moment> Stop(Expr value) =>
        value == MaxPower.Value ? new Moment.MaxPower()
        : value == FirstMax.Value ? new Moment.FirstMax()
        : value.Symbols.All(symbol => symbol == QBattery.Batteries.Battery.CellsName) ? new Moment.At(value)
        : new Reason.BadArgument($"time={QBattery.Symbolic.Print.Short(value)}", $"it is {Times}, in N alone");

    private static Result<T> OneOf<T>(string name, Expr value, Seq<(string Name, T Value)> choices) =>
        choices.Where(choice => Named(choice.Name).Value == value)
            .Select(choice => Result.Ok(choice.Value))
            .FirstOrDefault(Unknown($"{name}={QBattery.Symbolic.Print.Short(value)}",
                QBattery.Symbolic.Print.Short(value), choices.Select(choice => choice.Name)));

    private static Reason Unknown(string what, string name, IEnumerable<string> known) => new Reason.BadArgument(what,
        Nearest.Of(name, known) is { } nearest
            ? $"unknown; did you mean '{nearest}'?"
            : $"unknown; there are {string.Join(", ", known)}");
}
