using System.CommandLine;
using QBattery.Numerics;
using QBattery.Numerics.Documents;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary>What a scan runs at one number of cells after another.</summary>
/// <param name="Subject">What it is called and what was set.</param>
/// <param name="Title">The first line of a file that keeps its rows.</param>
/// <param name="Row">From a number of cells to a row with what the law of a quantity needs.</param>
internal sealed record Scannable(ScanSubject Subject, string Title, Func<int, LawSubject, Result<ScanRow>> Row)
{
    /// <summary>The word that stands for a model in place of a protocol.</summary>
    public const string ModelName = ScanSubject.ModelName;

    /// <summary>The protocol or the model of a command line.</summary>
    public static Result<Scannable> Of(ParseResult parsed) => Chosen.Name(parsed) == ModelName ? OfModel(parsed)
        : Modelled.IsGiven(parsed) ? RequestRefusals.OperatorsOfProtocol(Chosen.Name(parsed))
        : Chosen.Protocol(parsed).Select(OfProtocol);

    private static Scannable OfProtocol(NamedProtocol protocol) => new(
        ScanSubject.Of(protocol), $"scan {protocol.Name} {string.Join(',', protocol.Settings)}",
        (cells, quantity) => protocol.HasValues(cells).Then(_ => Scan.Row(protocol.Protocol, cells, quantity)));

    private static Result<Scannable> OfModel(ParseResult parsed) =>
        from model in Modelled.Model(parsed)
        from setup in Modelled.Setup(parsed)
        from row in (Modelled.Moment(parsed), Modelled.IsSteady(parsed)) switch
        {
            ({ } moment, false) => moment.Select(time => OfModel(model, setup, time)),
            (null, true) => OfModel(model, setup, null),
            _ => RequestRefusals.EitherEnd(ModelName),
        }
        select row;

    private static Scannable OfModel(Model model, Setup setup, Moment? moment)
    {
        var subject = ScanSubject.Of(model, setup, moment);
        return new(subject, $"scan {ModelName} {subject.Text}", (cells, quantity) =>
            from battery in moment is null ? Evolve.Steady(model, cells, setup) : Evolve.Until(model, cells, moment, setup)
            from row in battery.Row
            from peak in quantity == LawSubject.Power
                ? Evolve.Until(model, cells, new Moment.MaxPower(), setup).Select(fastest => fastest.Power)
                : (double?)null
            select row with { PeakPower = peak });
    }
}
