using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Protocols;

/// <summary>A charged battery and what was asked for.</summary>
/// <param name="Named">The protocol with its settings.</param>
/// <param name="Charged">The answer.</param>
/// <param name="Subsets">What M of the cells give, as far as asked for.</param>
internal sealed record ChargedBattery(NamedProtocol Named, Charged Charged, Seq<Subset> Subsets)
{
    /// <summary>Time in units of the coupling constant or rate.</summary>
    public static string TimeName(Protocol protocol) => protocol switch
    {
        Protocol.TavisCummings => "g t",
        Protocol.SpinCharger => "A t",
        Protocol.Pump => "gamma t",
        Protocol.Sweep => "t",
    };
}

/// <summary>The report of <c>protocol</c>.</summary>
internal static class ChargedReport
{
    /// <summary>The state in every format; without stored energy, a notice that R is undefined.</summary>
    public static Report Of(ChargedBattery battery) => new(
        style => ChargedText.Of(battery, style), () => ChargedLatex.Of(battery), () => ChargedJson.Of(battery))
    {
        Notice = battery.Charged.LogLocked.Match(
            _ => Rounded(battery), reason => new Notice($"no result: {reason.Sentence}", ExitCode.No)),
    };

    private static Notice Rounded(ChargedBattery battery) => new(
        battery.Charged.Change > 0
            ? $"note: a photon number state has a whole number of photons; {battery.Charged.Values[0].Value} are taken"
            : "",
        ExitCode.Done);
}
