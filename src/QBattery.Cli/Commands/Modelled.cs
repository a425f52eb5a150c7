using System.CommandLine;
using System.Globalization;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary>The model of a command line, and what it starts from.</summary>
internal static class Modelled
{
    private const string HamiltonianName = "--hamiltonian", JumpName = "--jump", SetName = "--set", BatteryName = "--battery",
        ChargerName = "--charger", CutoffName = "--cutoff", ToleranceName = "--tolerance", TimeName = "--time", SteadyName = "--steady";

    private const int MostPhotons = 1_000_000;

    /// <summary>The options of a model; those that another command has itself are left to it.</summary>
    public static Seq<Option> Options(bool withSettings) =>
    [
        One(HamiltonianName, "H", "The Hamiltonian: Jx Jy Jz Jp Jm of the cells, a ad of the cavity, I, i, with coefficients in N, "
            + "t and the names of --set."),
        new Option<string[]>(JumpName)
        {
            Description = "A jump operator L, as in \"sqrt(gamma)*Jm\"; may be given several times.", HelpName = "L",
            Arity = ArgumentArity.OneOrMore,
        },
        .. withSettings
            ? [new Option<string[]>(SetName)
            {
                Description = "Values of names in the operators, as in g=1/2; they may contain N.", HelpName = "NAME=EXPR",
                Arity = ArgumentArity.OneOrMore,
            }]
            : Array.Empty<Option>(),
        One(BatteryName, "STATE", "The battery at t = 0: ground (if left out), full, dicke(k), coherent(theta), "
            + "coherent(theta,phi), or a file with a density matrix."),
        One(ChargerName, "STATE", "The cavity at t = 0: vacuum (if left out), fock(n), coherent(n), squeezed(n), thermal(n), n the mean."),
        new Option<int?>(CutoffName)
        {
            Description = "The largest photon number; by default as many as the tolerance asks for.", HelpName = "n",
            CustomParser = result => Given.WholeNumber(result, CutoffName, 0, MostPhotons),
        },
        One(ToleranceName, "EPS", "The error of the state that is allowed where photons are cut off or steps chosen, 1e-10 if left out."),
        new Option<bool>(SteadyName) { Description = "The steady state, instead of a time." },
        One(TimeName, "EXPR", "When charging stops: a time (hbar = 1), max-power (the first maximiser of E/t) or first-max (of E)."),
    ];

    /// <summary>Whether a command line has a model.</summary>
    public static bool IsGiven(ParseResult parsed) => Text(parsed, HamiltonianName) is not null || Given.Texts(parsed, JumpName) is not [];

    /// <summary>The model.</summary>
    public static Result<Model> Model(ParseResult parsed) =>
        from any in IsGiven(parsed)
            ? Result.Ok(true)
            : RequestRefusals.NoOperators(HamiltonianName)
        from model in QBattery.Numerics.Model.Of(
            Text(parsed, HamiltonianName) ?? "0", Given.Texts(parsed, JumpName), string.Join(",", Given.Texts(parsed, SetName)))
        select model;

    /// <summary>What it starts from.</summary>
    public static Result<Setup> Setup(ParseResult parsed) =>
        from battery in Text(parsed, BatteryName) is { } text ? Battery(text) : Result.Ok(BatteryStart.Ground)
        from charger in Text(parsed, ChargerName) is { } state ? ChargerStart.Named(state) : ChargerStart.Vacuum
        from tolerance in Tolerance(Text(parsed, ToleranceName))
        select new Setup(battery, charger) { Cutoff = parsed.GetValue<int?>(CutoffName), Tolerance = tolerance };

    /// <summary>When it stops; null where nothing is said.</summary>
    public static Result<Moment>? Moment(ParseResult parsed) => Text(parsed, TimeName) switch
    {
        null => null,
        "max-power" => new Moment.MaxPower(),
        "first-max" => new Moment.FirstMax(),
        var text => Parse.Expression(text).Select(time => (Moment)new Moment.At(time)),
    };

    /// <summary>Whether the steady state is asked for.</summary>
    public static bool IsSteady(ParseResult parsed) => parsed.GetValue<bool>(SteadyName);

    /// <summary>The text of an option; null where it is not given.</summary>
    public static string? Text(ParseResult parsed, string name) => parsed.GetValue<string?>(name);

    /// <summary>An option that takes a text.</summary>
    public static Option One(string name, string helpName, string description) =>
        new Option<string?>(name) { Description = description, HelpName = helpName };

    private static Result<BatteryStart> Battery(string text) => BatteryStart.Named(text) ?? (File.Exists(text)
        ? Opened.Read(text, stream => DensityFile.Read(stream, text)).Select(state => (BatteryStart)new BatteryStart.Given(state))
        : RequestRefusals.NoStart(BatteryName, text));

    private static Result<double> Tolerance(string? text) => text is null ? QBattery.Numerics.Setup.Default.Tolerance
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value
        : RequestRefusals.NoTolerance(ToleranceName, text);
}
