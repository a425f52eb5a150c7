using QBattery.Numerics.Dynamics.Models;
using QBattery.Batteries;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>The state of the battery before charging.</summary>
public abstract record BatteryStart
{
    private BatteryStart() { }

    /// <summary>As it is typed: dicke(2), coherent(pi/2,0).</summary>
    public sealed override string ToString() => this switch
    {
        Dicke(Expr.Number({ IsZero: true })) => "ground",
        Dicke(var excitations) when excitations == Build.N => "full",
        Dicke(var excitations) => $"dicke({excitations})",
        Coherent(var theta, var phi) => $"coherent({theta},{phi})",
        Given(var state) => $"{state}",
    };

    /// <summary>The empty battery.</summary>
    public static BatteryStart Ground { get; } = new Dicke(Build.Zero);

    /// <summary>The full battery.</summary>
    public static BatteryStart Full { get; } = new Dicke(Build.N);

    /// <summary>A Dicke level.</summary>
    public sealed record Dicke(Expr Excitations) : BatteryStart;

    /// <summary>Every cell cos(theta/2)|0> + e^(i phi) sin(theta/2)|1>.</summary>
    public sealed record Coherent(Expr Theta, Expr Phi) : BatteryStart;

    /// <summary>Any state on the Dicke ladder.</summary>
    public sealed record Given(DensityMatrix State) : BatteryStart;

    /// <summary>The state a text names; null where it is none of the known words, as the name of a file.</summary>
    public static Result<BatteryStart>? Named(string text) => StartText.Read(text) switch
    {
        ("ground", "") => Ground,
        ("full", "") => Full,
        ("dicke", var k) => Parse.Expression(k).Select(k => (BatteryStart)new Dicke(k)),
        ("coherent", var angles) =>
            from known in Parse.Definitions(Angles(angles))
            select (BatteryStart)new Coherent(known["theta"], known["phi"]),
        _ => null,
    };

    private static string Angles(string angles) => angles.Contains(',')
        ? $"theta={angles.Replace(",", ",phi=", StringComparison.Ordinal)}"
        : $"theta={angles},phi=0";
}

/// <summary>The state of the cavity before charging.</summary>
/// <param name="Kind">A photon number state, coherent, squeezed or thermal.</param>
/// <param name="Mean">Its mean photon number.</param>
public sealed record ChargerStart(Charger Kind, Expr Mean)
{
    /// <summary>No photon.</summary>
    public static ChargerStart Vacuum { get; } = new(Charger.Fock, Build.Zero);

    /// <summary>As it is typed: vacuum, coherent(N).</summary>
    public override string ToString() => this == Vacuum ? "vacuum" : $"{Kind.ToString().ToLowerInvariant()}({Mean})";

    /// <summary>The state a text names.</summary>
    public static Result<ChargerStart> Named(string text) => StartText.Read(text) switch
    {
        ("vacuum", "") => Vacuum,
        ("fock", var mean) => Of(Charger.Fock, mean),
        ("coherent", var mean) => Of(Charger.Coherent, mean),
        ("squeezed", var mean) => Of(Charger.Squeezed, mean),
        ("thermal", var mean) => Of(Charger.Thermal, mean),
        _ => new Reason.BadArgument($"charger {text}", "it is vacuum, fock(n), coherent(n), squeezed(n) or thermal(n)"),
    };

    private static Result<ChargerStart> Of(Charger kind, string mean) =>
        Parse.Expression(mean).Select(value => new ChargerStart(kind, value));
}
