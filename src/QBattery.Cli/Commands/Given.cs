using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using QBattery.Cli.Reports;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary>Options that several commands share, and how their values are read.</summary>
internal static class Given
{
    private const string
        FormatName = "--format", OrderName = "--order", AssumeName = "--assume", AtName = "--at", SecondsName = "--seconds";

    /// <summary>Texts beyond this are not read from standard input; the parser refuses far shorter ones.</summary>
    private const int MaxInput = 1 << 21;

    /// <summary>The format of the result.</summary>
    public static Option FormatOption() => FormatOption(QBattery.Cli.Reports.Format.All);

    /// <summary>The format of a table, which can also be csv.</summary>
    public static Option TableFormatOption() => FormatOption([.. QBattery.Cli.Reports.Format.All, QBattery.Cli.Reports.Format.Csv]);

    /// <summary>The number of terms of an expansion.</summary>
    public static Option OrderOption() => Whole(
        OrderName, "K", "The K leading terms of the expansion; fewer only if it ends exactly.", 6, 1, LeadingTerms.MaxOrder);

    /// <summary>What is known of parameters.</summary>
    public static Option AssumeOption() => new Option<string[]>(AssumeName)
    {
        Description = "What is known of the parameters, as in \"0<q<1, b>3, N even\".",
        HelpName = "A",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>How long a command may take.</summary>
    public static Option SecondsOption() => Whole(
        SecondsName, "S", "Give up after so many seconds.", 60, 1, int.MaxValue / 1000);

    /// <summary>How long a command may take; null for one without such an option.</summary>
    public static int? Seconds(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.Any(option => option.Name == SecondsName) ? parsed.GetValue<int>(SecondsName) : null;

    /// <summary>Values of names.</summary>
    public static Option AtOption(string description) => new Option<string[]>(AtName)
    {
        Description = description,
        HelpName = "NAME=VALUE,...",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>An option that takes a whole number.</summary>
    public static Option<int> Whole(
        string name, string helpName, string description, int otherwise, int least, int most) => new(name)
    {
        Description = description,
        HelpName = helpName,
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => WholeNumber(result, name, least, most),
    };

    /// <summary>The format asked for.</summary>
    public static Format Format(ParseResult parsed) =>
        parsed.GetValue<Format>(FormatName) ?? QBattery.Cli.Reports.Format.Text;

    /// <summary>The number of terms asked for.</summary>
    public static int Order(ParseResult parsed) => parsed.GetValue<int>(OrderName);

    /// <summary>The assumptions; an option given several times adds them up.</summary>
    public static Result<Assumptions> Assumptions(ParseResult parsed) =>
        Parse.Assumptions(string.Join(",", Texts(parsed, AssumeName)));

    /// <summary>The values of names; none if the option is left out.</summary>
    public static Result<IReadOnlyDictionary<string, Rational>> Point(ParseResult parsed) =>
        Texts(parsed, AtName) is { Length: > 0 } texts ? Parse.Point(string.Join(",", texts)) : new Dictionary<string, Rational>();

    /// <summary>The values of an option that may be given several times.</summary>
    public static string[] Texts(ParseResult parsed, string option) => parsed.GetValue<string[]>(option) ?? [];

    /// <summary>The text of an expression; - stands for standard input.</summary>
    public static string ExpressionText(string argument, TextReader stdin) =>
        argument == "-" ? Read(stdin).Trim() : argument;

    private static string Read(TextReader reader)
    {
        var buffer = new char[MaxInput];
        return new string(buffer, 0, reader.ReadBlock(buffer, 0, MaxInput));
    }

    private static Option FormatOption(Seq<Format> formats) => new Option<Format>(FormatName)
    {
        Description = $"How the result is printed: {Alternatives(formats.Map(own => own == formats[0] ? $"{own.Name} (if left out)" : own.Name))}.",
        HelpName = string.Join('|', formats.Select(own => own.Name)),
        CustomParser = result => Format(result, formats),
    };

    private static Format Format(ArgumentResult result, Seq<Format> formats)
    {
        if (formats.FirstOrDefault(own => own.Name == result.Tokens[0].Value) is { } format) return format;
        result.AddError($"{FormatName} is {Alternatives(formats.Map(own => own.Name))}");
        return formats[0];
    }

    private static string Alternatives(Seq<string> names) => $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";

    /// <summary>The whole number an option was given.</summary>
    public static int WholeNumber(ArgumentResult result, string name, int least, int most)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value >= least && value <= most) return value;
        result.AddError($"{name} takes a whole number from {least} to {most}");
        return least;
    }
}
