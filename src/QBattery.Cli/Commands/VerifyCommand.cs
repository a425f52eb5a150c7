using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using QBattery.Batteries.Bounds;
using QBattery.Cli.Reports;
using QBattery.Cli.Reports.Campaigns;
using QBattery.Numerics.Campaigns;

namespace QBattery.Cli.Commands;

/// <summary><c>verify</c>: a campaign of random states against every bound.</summary>
internal static class VerifyCommand
{
    private const string StatesName = "--states", CellsName = "--cells", LevelsName = "--levels";

    private const string EnsembleName = "--ensemble", SeedName = "--seed";

    private const int MostStates = 1_000_000_000, MostCells = 1000, MostLevels = 16, LargestDimension = 2000;

    private static readonly Seq<Example> Examples =
    [
        new("qbattery verify", "100,000 states of all ensembles, 1 to 8 cells of 2 or 3 levels"),
        new("qbattery verify --states 1000000 --cells 1..8 --seed 7", "reproducible on any number of cores"),
        new("qbattery verify --ensemble bures --cells 20 --states 10000", "one ensemble, one size"),
        new("qbattery verify --levels 2..4 --format json", "more levels, for a program"),
    ];

    /// <summary>The command.</summary>
    /// <param name="progress">Where progress is shown.</param>
    public static Verb Verb(TextWriter progress) => new(
        new Command("verify", "A campaign of random states against every bound; Ctrl-C ends it with what was found so far.")
        {
            Given.Whole(StatesName, "n", "The number of states.", 100_000, 1, MostStates),
            Interval(CellsName, "The numbers of cells.", (1, 8), 1, MostCells),
            Interval(LevelsName, "The levels of a cell; only the ensemble symmetric takes more than the fewest.",
                (2, 3), 2, MostLevels),
            new Option<string[]>(EnsembleName)
            {
                Description = $"One of {string.Join(", ", CampaignEnsemble.All.Select(e => e.Name))}; all if left out.",
                HelpName = "NAME",
                Arity = ArgumentArity.OneOrMore,
            },
            Given.Whole(SeedName, "s", "The seed of all states.", 1, 0, int.MaxValue),
            Given.FormatOption(),
        },
        Examples, (parsed, _) => Plan(parsed).Select(plan => Run(plan, progress)));

    private static Report Run(Plan plan, TextWriter progress)
    {
        using var interrupt = new Interrupt();
        var bar = new ProgressBar(progress, plan.States);
        var findings = Campaign.Run(plan, BoundCatalogue.All, bar.Show, interrupt.Token);
        bar.Close();
        return CampaignReport.Of(new(plan, findings));
    }

    private static Result<Plan> Plan(ParseResult parsed)
    {
        var (cells, levels) = (parsed.GetValue<(int, int)>(CellsName),
            parsed.GetValue<(int Least, int Most)>(LevelsName));
        return
            from ensembles in Ensembles(Given.Texts(parsed, EnsembleName))
            from _ in Dimension(cells, ensembles.Any(e => e.AnyLevels) ? levels.Most : levels.Least)
            select new Plan(parsed.GetValue<int>(StatesName), parsed.GetValue<int>(SeedName), cells, levels, ensembles);
    }

    private static Result<Seq<CampaignEnsemble>> Ensembles(string[] names) => names.Length == 0
        ? CampaignEnsemble.All
        : Result.All(names.Distinct().Select(Ensemble));

    private static Result<CampaignEnsemble> Ensemble(string name) =>
        CampaignEnsemble.All.FirstOrDefault(e => e.Name == name) is { } known ? known
        : new Reason.BadArgument($"{EnsembleName} {name}", "unknown; the ensembles are "
            + string.Join(", ", CampaignEnsemble.All.Select(e => e.Name))
            + (Nearest.Of(name, CampaignEnsemble.All.Select(e => e.Name)) is { } near
                ? $"; did you mean {near}?" : ""));

    /// <summary>States of very many dimensions would never end.</summary>
    private static Result<int> Dimension((int Least, int Most) cells, int levels)
    {
        var size = Enumerable.Range(1, levels - 1).Aggregate(1.0, (product, j) => product * (cells.Most + j) / j);
        return size <= LargestDimension ? (int)size : new Reason.TooLarge(
            $"{cells.Most} cells of {levels} levels", $"states of up to {LargestDimension} dimensions are drawn");
    }

    private static Option Interval(string name, string description, (int, int) otherwise, int least, int most) =>
        new Option<(int, int)>(name)
        {
            Description = $"{description} a..b or a single number, from {least} to {most}.",
            HelpName = "a..b",
            DefaultValueFactory = _ => otherwise,
            CustomParser = result => Interval(result, name, least, most),
        };

    private static (int, int) Interval(ArgumentResult result, string name, int least, int most)
    {
        var ends = result.Tokens[0].Value.Split("..");
        if (ends.Length <= 2 && Whole(ends[0]) is { } from && Whole(ends[^1]) is { } to && least <= from
            && from <= to && to <= most)
            return (from, to);
        result.AddError($"{name} takes a..b with whole numbers from {least} to {most}, the smaller one first");
        return (least, least);
    }

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
