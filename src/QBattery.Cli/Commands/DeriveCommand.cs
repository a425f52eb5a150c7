using System.CommandLine;
using QBattery.Batteries;
using QBattery.Cli.Reports;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary><c>derive FAMILY</c>: closed forms, expansion, law, bounds and cross-check of a family of states.</summary>
internal static class DeriveCommand
{
    private const string Argument = "FAMILY", SetName = "--set";

    private const string EnergyName = "--energy", LargestName = "--largest-eigenvalue",
        PopulationsName = "--populations", LevelsName = "--levels";

    private const int MostLevels = 20;

    private const string Purpose =
        "Everything about a family of battery states: closed forms, the expansion of the locked fraction L, its "
        + "scaling law, bounds, and an independent check.";

    private static readonly Seq<Example> Examples =
    [
        new("qbattery derive uniform", "the flat mixture of all Dicke levels"),
        new("qbattery derive gibbs --set x=1/2 --order 4", "with a value for a parameter"),
        new("qbattery derive depolarised --set \"eps=c/N^2\" --assume \"0<c<1\"", "a parameter that depends on N"),
        new("qbattery derive uniform --format latex", "to paste into a paper"),
        new("qbattery derive --populations \"binomial(N,k)\" --assume \"N even\"",
            "your own populations of the Dicke levels"),
        new("qbattery derive --populations \"x^n_0\" --levels 3 --assume \"0<x<1\"",
            "weights of the occupation vectors of three-level cells, by the cells in one level"),
        new("qbattery derive --energy \"Delta*N/2\" --largest-eigenvalue \"1/(N+1)\"", "your own closed forms"),
    ];

    /// <summary>The command.</summary>
    public static Verb Verb() => new(
        new Command("derive", Purpose)
        {
            Given.Completed(new Argument<string?>(Argument)
            {
                Description = "A family of states; qbattery list shows them.",
                Arity = ArgumentArity.ZeroOrOne,
            }, Catalogue.Families.Select(family => family.Name).ToSeq()),
            Repeated(SetName, "NAME=EXPR", "The value of a parameter; may be given several times."),
            Single(EnergyName, "Your own energy, with Delta for the gap, instead of a family."),
            Single(LargestName, "Your own largest eigenvalue, instead of a family."),
            Single(PopulationsName,
                "Your own weights of the Dicke levels k = 0..N, instead of a family; any positive numbers. With --levels D, "
                + "of the vectors with given occupation numbers; they may depend on one of n_0, ..., n_(D-1)."),
            Levels(),
            Given.OrderOption(), Given.AssumeOption(), Given.SecondsOption(), Given.FormatOption(),
        },
        Examples, Run) { InBatches = true };

    private static Option Repeated(string name, string helpName, string description) => new Option<string[]>(name)
    {
        Description = description, HelpName = helpName, Arity = ArgumentArity.OneOrMore,
    };

    private static Option Single(string name, string description) => new Option<string?>(name)
    {
        Description = description, HelpName = "EXPR",
    };

    private static Option Levels() => new Option<int?>(LevelsName)
    {
        Description = $"The levels of a cell, 2 to {MostLevels}, for --populations; 2 if not given.", HelpName = "D",
    };

    private static Result<Report> Run(ParseResult parsed, TextReader stdin) =>
        from assumptions in Given.Assumptions(parsed)
        from subject in Subject(parsed, assumptions)
        from derivation in Derive.Of(subject, Given.Order(parsed))
        select DerivationReport.Of(derivation, CrossCheck.Of(derivation));

    private static Result<Subject> Subject(ParseResult parsed, Assumptions assumptions) =>
        (parsed.GetValue<string?>(Argument), Text(parsed, PopulationsName), Text(parsed, EnergyName),
            Text(parsed, LargestName)) switch
        {
            (_, null, _, _) when parsed.GetValue<int?>(LevelsName) is { } =>
                RequestRefusals.LevelsOfFamily(LevelsName),
            ({ } family, null, null, null) => Named(parsed, family, assumptions),
            (null, null, null, null) => RequestRefusals.NoSubject(Argument),
            ({ } family, _, _, _) => RequestRefusals.FamilyAndOwn(family),
            _ when Given.Texts(parsed, SetName) is not [] =>
                RequestRefusals.NothingToSet(SetName),
            (null, { } populations, null, null) =>
                Weights(populations, parsed.GetValue<int?>(LevelsName) ?? 2, assumptions),
            (null, { }, _, _) => RequestRefusals.PopulationsAndForms(PopulationsName),
            (null, null, { } energy, { } largest) => Own(energy, largest, assumptions),
            (null, null, _, _) => RequestRefusals.HalfOfForms,
        };

    private static Result<Subject> Weights(string populations, int levels, Assumptions assumptions) =>
        from weight in Parse.Formula(populations)
        from possible in levels is >= 2 and <= MostLevels ? true
            : Result.Fail<bool>(RequestRefusals.LevelsOutOfRange(LevelsName, levels, MostLevels))
        from subject in Catalogue.Occupations(weight, levels, assumptions)
        select subject;

    private static string? Text(ParseResult parsed, string option) => parsed.GetValue<string?>(option);

    private static Result<Subject> Named(ParseResult parsed, string family, Assumptions assumptions) =>
        from settings in Settings(string.Join(",", Given.Texts(parsed, SetName)))
        from subject in Catalogue.AsWritten(
            family, settings.Select(entry => (entry.Key, entry.Value)).ToSeq(), assumptions)
        select subject;

    private static Result<IReadOnlyDictionary<string, Formula>> Settings(string text) =>
        text.Length == 0 ? new Dictionary<string, Formula>() : Parse.Formulas(text);

    private static Result<Subject> Own(string energy, string largest, Assumptions assumptions) =>
        from e in Parse.Formula(energy)
        from r in Parse.Formula(largest)
        from subject in Catalogue.Own(e, r, assumptions)
        select subject;
}
