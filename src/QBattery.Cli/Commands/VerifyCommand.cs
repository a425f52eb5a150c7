using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using QBattery.Batteries;
using QBattery.Cli.Reports;
using QBattery.Numerics;
using QBattery.Symbolic;
using QBattery.Symbolic.Core;

namespace QBattery.Cli.Commands;

/// <summary><c>verify</c>: a campaign of random states against every bound.</summary>
internal static class VerifyCommand
{
    private const string StatesName = "--states", CellsName = "--cells", LevelsName = "--levels";

    private const string EnsembleName = "--ensemble", SeedName = "--seed";

    private const int MostStates = 1_000_000_000, MostCells = 1000, MostLevels = 16, LargestDimension = 2000;

    /// <summary>What is taken where nothing is said, as far as what is said leaves room for it.</summary>
    private static readonly Ends UsualCells = new(1, 8), UsualLevels = new(2, 3);

    private static readonly Seq<Example> Examples =
    [
        new("qbattery verify", "100,000 states of all ensembles, 1 to 8 cells of 2 or 3 levels"),
        new("qbattery verify --states 1000000 --cells 1..8 --seed 7", "reproducible on any number of cores"),
        new("qbattery verify --ensemble bures --cells 20 --states 10000", "one ensemble, one size"),
        new("qbattery verify --levels 2..4 --format json", "more levels, for a program"),
        new("qbattery verify --states 1000000 --shard 3/16 --format json", "one of 16 parts, for qbattery merge"),
    ];

    /// <summary>The command.</summary>
    /// <param name="progress">Where progress is shown.</param>
    public static Verb Verb(TextWriter progress) => new(
        new Command("verify", "A campaign of random states against every bound; Ctrl-C or SIGTERM ends it with what was found so far.")
        {
            Given.Whole(StatesName, "n", "The number of states.", 100_000, 1, MostStates),
            Interval(CellsName, "The numbers of cells.", UsualCells, 1, MostCells),
            Interval(LevelsName, "The levels of a cell; only the ensemble symmetric takes more than the fewest.",
                UsualLevels, 2, MostLevels),
            Given.Completed(new Option<string[]>(EnsembleName)
            {
                Description = $"One of {string.Join(", ", CampaignEnsemble.All.Select(e => e.Name))}; all if left out.",
                HelpName = "NAME",
                Arity = ArgumentArity.OneOrMore,
            }, CampaignEnsemble.All.Select(e => e.Name).ToSeq()),
            Given.Whole(SeedName, "s", "The seed of all states.", 1, 0, int.MaxValue),
            Given.ShardOption(),
            Given.ThreadsOption(),
            Given.FormatOption(),
        },
        Examples, (parsed, _) => Plan(parsed).Select(plan => Run(plan, Given.Threads(parsed), progress)));

    private static Report Run(Plan plan, int threads, TextWriter progress)
    {
        using var interrupt = new Interrupt();
        var bar = new ProgressBar(progress, Math.Max(1, plan.Size));
        var findings = Campaign.Run(plan, BoundCatalogue.All, bar.Show, interrupt.Token, threads);
        bar.Close();
        return CampaignReport.Of(new(plan, findings));
    }

    private static Result<Plan> Plan(ParseResult parsed) =>
        from ensembles in Ensembles(Given.Texts(parsed, EnsembleName))
        from sizes in Sizes(parsed, ensembles.Any(e => e.AnyLevels))
        select new Plan(parsed.GetValue<int>(StatesName), parsed.GetValue<int>(SeedName),
            (sizes.Cells.Least, sizes.Cells.Most), (sizes.Levels.Least, sizes.Levels.Most), ensembles)
        {
            Shard = Given.Shard(parsed),
        };

    /// <summary>Cells and levels; of what was left out, as much as states that are not too large have.</summary>
    private static Result<(Ends Cells, Ends Levels)> Sizes(ParseResult parsed, bool anyLevels)
    {
        var (cells, levels) = (parsed.GetValue<Ends>(CellsName), parsed.GetValue<Ends>(LevelsName));
        if (IsLeftOut(parsed, CellsName))
            cells = cells with { Most = Largest(cells, most => IsDrawn(most, anyLevels ? levels.Most : levels.Least)) };
        else if (IsLeftOut(parsed, LevelsName))
            levels = levels with { Most = Largest(levels, most => IsDrawn(cells.Most, most)) };
        var top = anyLevels ? levels.Most : levels.Least;
        return IsDrawn(cells.Most, top) ? (cells, levels) : new Reason.TooLarge(
            $"{cells.Most} cells of {top} levels", $"states of up to {LargestDimension} dimensions are drawn, "
                + $"which are up to {Largest(new(1, MostCells), most => IsDrawn(most, top))} cells of {top} levels");
    }

    private static bool IsLeftOut(ParseResult parsed, string option) =>
        parsed.GetResult(option) is not OptionResult { Implicit: false };

    /// <summary>The largest of some numbers that has a property; the least where none has.</summary>
    private static int Largest(Ends numbers, Func<int, bool> has) => Enumerable
        .Range(numbers.Least, numbers.Most - numbers.Least + 1).Reverse().FirstOrDefault(has, numbers.Least);

    private static Result<Seq<CampaignEnsemble>> Ensembles(string[] names) => names.Length == 0
        ? CampaignEnsemble.All
        : Result.All(names.Distinct().Select(Ensemble));

    private static Result<CampaignEnsemble> Ensemble(string name) =>
        CampaignEnsemble.All.FirstOrDefault(e => e.Name == name) is { } known ? known
        : RequestRefusals.Unknown(
            $"{EnsembleName} {name}", name, "unknown; the ensembles are", CampaignEnsemble.All.Map(e => e.Name));

    /// <summary>States of very many dimensions would never end.</summary>
    private static bool IsDrawn(int cells, int levels) =>
        Enumerable.Range(1, levels - 1).Aggregate(1.0, (product, j) => product * (cells + j) / j) <= LargestDimension;

    private static Option Interval(string name, string description, Ends otherwise, int least, int most) =>
        new Option<Ends>(name)
        {
            Description = $"{description} a..b or a single number, from {least} to {most}.",
            HelpName = "a..b",
            DefaultValueFactory = _ => otherwise,
            CustomParser = result => Interval(result, name, least, most),
        };

    private static Ends Interval(ArgumentResult result, string name, int least, int most)
    {
        var ends = result.Tokens[0].Value.Split("..");
        if (ends.Length <= 2 && Whole(ends[0]) is { } from && Whole(ends[^1]) is { } to && least <= from
            && from <= to && to <= most)
            return new(from, to);
        result.AddError($"{name} takes a..b with whole numbers from {least} to {most}, the smaller one first");
        return new(least, least);
    }

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
