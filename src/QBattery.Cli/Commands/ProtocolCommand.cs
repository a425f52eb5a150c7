using System.CommandLine;
using QBattery.Cli.Reports;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary><c>protocol NAME --cells N</c>: a battery charged by a charger, for a time.</summary>
internal static class ProtocolCommand
{
    private const string SubsetsName = "--subsets";

    private static readonly Seq<Example> Examples =
    [
        new("qbattery protocol tavis-cummings --cells 8", "a Fock state with N photons, at maximal average power"),
        new("qbattery protocol tavis-cummings --cells 16 --set \"charger=coherent,photons=N^2,time=pi/(2*N)\"",
            "a strong coherent state"),
        new("qbattery protocol spin-charger --cells 4 --set time=first-max --subsets", "and what fewer cells give"),
        new("qbattery protocol pump --cells 16 --set time=N/4", "1 - r_0 far below rounding"),
        new("qbattery protocol sweep --cells 8 --set photons=N^2,rate=10 --format json", "for a program"),
    ];

    /// <summary>The command.</summary>
    public static Verb Verb() => new(
        new Command("protocol", "Charging by a protocol: energy, ergotropies and spectrum of the battery.")
        {
            Chosen.ProtocolArgument(),
            Given.CellsOption(Charging.MaxCells),
            Chosen.SetOption(),
            new Option<bool>(SubsetsName) { Description = "Also the ergotropy of every M of the N cells." },
            Given.FormatOption(),
        },
        Examples, Run);

    private static Result<Report> Run(ParseResult parsed, TextReader stdin) =>
        from protocol in Chosen.Protocol(parsed)
        from defined in protocol.HasValues(Given.Cells(parsed))
        from charged in Charging.Of(protocol.Protocol, Given.Cells(parsed))
        from subsets in parsed.GetValue<bool>(SubsetsName) ? Subsets.Of(charged.State) : new Seq<Subset>([])
        select ChargedReport.Of(protocol, charged, subsets);
}
