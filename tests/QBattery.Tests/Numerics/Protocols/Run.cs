using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Protocols;

/// <summary>Protocols in the words of the command line.</summary>
internal static class Run
{
    public static NamedProtocol Named(string protocol, string settings) => (
        from values in settings.Length == 0 ? new Dictionary<string, Expr>() : Parse.Definitions(settings)
        from named in ProtocolCatalogue.Of(protocol, values)
        select named).OrThrow();

    public static Charged Of(string protocol, string settings, int cells) =>
        Charging.Of(Named(protocol, settings).Protocol, cells).OrThrow();

    public static double Locked(Charged charged) => Math.Exp(charged.LogLocked.OrThrow());

    public static double Ratio(Charged charged) => charged.Energetics.Full.Ratio.OrThrow();

    public static double PerCell(Charged charged) => charged.Energetics.Energy / charged.Cells;
}
