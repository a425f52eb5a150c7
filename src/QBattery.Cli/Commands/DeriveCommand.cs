using System.CommandLine;
using QBattery.Batteries;
using QBattery.Batteries.Families;
using QBattery.Cli.Reports;
using QBattery.Cli.Reports.Derivations;
using QBattery.Numerics.CrossChecks;

namespace QBattery.Cli.Commands;

/// <summary><c>derive FAMILY</c>: closed forms, expansion, law, bounds and cross-check of a family of states.</summary>
internal static class DeriveCommand
{
    private const string Argument = "FAMILY", SetName = "--set";

    private const string EnergyName = "--energy", LargestName = "--largest-eigenvalue",
        PopulationsName = "--populations";

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
        new("qbattery derive --energy \"Delta*N/2\" --largest-eigenvalue \"1/(N+1)\"", "your own closed forms"),
    ];

    /// <summary>The command.</summary>
    public static Verb Verb() => new(
        new Command("derive", Purpose)
        {
            new Argument<string?>(Argument)
            {
                Description = "A family of states; qbattery list shows them.",
                Arity = ArgumentArity.ZeroOrOne,
            },
            Repeated(SetName, "NAME=EXPR", "The value of a parameter; may be given several times."),
            Single(EnergyName, "Your own energy, with Delta for the gap, instead of a family."),
            Single(LargestName, "Your own largest eigenvalue, instead of a family."),
            Single(PopulationsName,
                "Your own weights of the Dicke levels k = 0..N, instead of a family; any positive numbers."),
            Given.OrderOption(), Given.AssumeOption(), Given.SecondsOption(), Given.FormatOption(),
        },
        Examples, Run);

    private static Option Repeated(string name, string helpName, string description) => new Option<string[]>(name)
    {
        Description = description, HelpName = helpName, Arity = ArgumentArity.OneOrMore,
    };

    private static Option Single(string name, string description) => new Option<string?>(name)
    {
        Description = description, HelpName = "EXPR",
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
            ({ } family, null, null, null) => Named(parsed, family, assumptions),
            (null, null, null, null) => new Reason.BadArgument(
                Argument, "give a family, your own --populations, or your own --energy and --largest-eigenvalue"),
            ({ } family, _, _, _) => new Reason.BadArgument(
                family, "give a family, or your own --populations, or --energy and --largest-eigenvalue, but not both"),
            _ when Given.Texts(parsed, SetName) is not [] =>
                new Reason.BadArgument(SetName, "only a named family has parameters to set"),
            (null, { } populations, null, null) =>
                Parse.Expression(populations).Then(weight => Catalogue.Populations(weight, assumptions)),
            (null, { }, _, _) => new Reason.BadArgument(
                PopulationsName, "give populations, or --energy and --largest-eigenvalue, but not both"),
            (null, null, { } energy, { } largest) => Own(energy, largest, assumptions),
            (null, null, _, _) => new Reason.BadArgument(
                "your own closed forms", "--energy and --largest-eigenvalue are needed together"),
        };

    private static string? Text(ParseResult parsed, string option) => parsed.GetValue<string?>(option);

    private static Result<Subject> Named(ParseResult parsed, string family, Assumptions assumptions) =>
        from settings in Settings(string.Join(",", Given.Texts(parsed, SetName)))
        from subject in Catalogue.Subject(
            family, settings.Select(entry => (entry.Key, entry.Value)).ToSeq(), assumptions)
        select subject;

    private static Result<IReadOnlyDictionary<string, Expr>> Settings(string text) =>
        text.Length == 0 ? new Dictionary<string, Expr>() : Parse.Definitions(text);

    private static Result<Subject> Own(string energy, string largest, Assumptions assumptions) =>
        from e in Parse.Expression(energy)
        from r in Parse.Expression(largest)
        from subject in Catalogue.Own(e, r, assumptions)
        select subject;
}
