using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports;

/// <summary>The report of <c>protocol</c>.</summary>
internal static class ChargedReport
{
    /// <summary>The state; without stored energy, a notice that R is undefined.</summary>
    public static Report Of(NamedProtocol protocol, Charged charged, Seq<Subset> subsets) =>
        new(protocol.ToDocument(charged, subsets))
        {
            Notice = charged.LogLocked.Match(
                _ => Rounded(charged), reason => new Notice($"no result: {reason.Sentence}", ExitCode.No)),
        };

    private static Notice Rounded(Charged charged) => new(
        charged.Change > 0
            ? $"note: a photon number state has a whole number of photons; {charged.Values[0].Value} are taken"
            : "",
        ExitCode.Done);
}
