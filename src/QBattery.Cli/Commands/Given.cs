using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using QBattery.Cli.Parts;
using QBattery.Cli.Reports;
using QBattery.Numerics;
using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;

namespace QBattery.Cli.Commands;

/// <summary>Options that several commands share, and how their values are read.</summary>
internal static class Given
{
    /// <summary>What is known of parameters.</summary>
    public const string AssumeName = "--assume";

    private const string
        FormatName = "--format", CellsName = "--cells", OrderName = "--order", AtName = "--at",
        SecondsName = "--seconds", ShardName = "--shard", ThreadsName = "--threads";

    private const int MostThreads = 4096;

    /// <summary>Texts beyond this are not read from standard input; the parser refuses far shorter ones.</summary>
    private const int MaxInput = 1 << 21;

    /// <summary>The format of the result.</summary>
    public static Option FormatOption() => FormatOption([], "");

    /// <summary>The format of a result that has a proof, which can also be coq.</summary>
    public static Option ProofFormatOption() => FormatOption([QBattery.Cli.Reports.Format.Coq], ", or as a proof: ");

    /// <summary>The format of a table, which can also be csv.</summary>
    public static Option TableFormatOption() => FormatOption([QBattery.Cli.Reports.Format.Csv], ", or as a table: ");

    /// <summary>The number of cells N, at most so many.</summary>
    public static Option CellsOption(int most) => new Option<int>(CellsName)
    {
        Description = "The number of cells N.", HelpName = "N", Required = true,
        CustomParser = result => WholeNumber(result, CellsName, 1, most),
    };

    /// <summary>The number of cells that was given.</summary>
    public static int Cells(ParseResult parsed) => parsed.GetValue<int>(CellsName);

    /// <summary>An option whose values a shell can complete.</summary>
    public static Option Completed<T>(Option<T> option, Seq<string> values)
    {
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. values]);
        return option;
    }

    /// <summary>An argument whose values a shell can complete.</summary>
    public static Argument Completed<T>(Argument<T> argument, Seq<string> values)
    {
        argument.CompletionSources.Add([.. values]);
        argument.HelpName = argument.Name;
        return argument;
    }

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
        Has(parsed, SecondsName) ? parsed.GetValue<int>(SecondsName) : null;

    /// <summary>Which part of a long run.</summary>
    public static Option ShardOption() => new Option<Shard>(ShardName)
    {
        Description = "Run part i of n only, as in 3/16; qbattery merge puts the JSON of all parts together.",
        HelpName = "i/n",
        CustomParser = Shard,
    };

    /// <summary>How many threads may work.</summary>
    public static Option ThreadsOption() => new Option<int>(ThreadsName)
    {
        Description = "How many threads at most; as many as there are cores if left out.", HelpName = "n",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = result => WholeNumber(result, ThreadsName, 1, MostThreads),
    };

    /// <summary>How many threads may work.</summary>
    public static int Threads(ParseResult parsed) => parsed.GetValue<int>(ThreadsName);

    /// <summary>Which part; the whole if nothing is said.</summary>
    public static Shard Shard(ParseResult parsed) => parsed.GetValue<Shard>(ShardName) ?? QBattery.Numerics.Shard.Whole;

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
        Has(parsed, FormatName) && parsed.GetValue<Format>(FormatName) is { } format ? format : QBattery.Cli.Reports.Format.Text;

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

    private static bool Has(ParseResult parsed, string option) =>
        parsed.CommandResult.Command.Options.Any(known => known.Name == option);

    /// <summary>The text of an expression; - stands for standard input.</summary>
    public static string ExpressionText(string argument, TextReader stdin) =>
        argument == "-" ? Read(stdin).Trim() : argument;

    private static string Read(TextReader reader)
    {
        var buffer = new char[MaxInput];
        return new string(buffer, 0, reader.ReadBlock(buffer, 0, MaxInput));
    }

    private static Shard Shard(ArgumentResult result)
    {
        if (ShardText.Of(result.Tokens[0].Value) is { } shard) return shard;
        result.AddError($"{ShardName} takes i/n with whole numbers, i from 1 to n");
        return QBattery.Numerics.Shard.Whole;
    }

    private static Option FormatOption(Seq<Format> own, string before)
    {
        var formats = QBattery.Cli.Reports.Format.All.Concat(QBattery.Cli.Reports.Format.Whole)
            .Concat(QBattery.Cli.Reports.Format.Scripts).Concat(own).ToSeq();
        var further = own.Count == 0 ? "" : before + Alternatives(own);
        return Completed(new Option<Format>(FormatName)
        {
            Description = $"How the result is printed: {Alternatives(" (if left out)")}{further}.",
            HelpName = string.Join('|', formats.Map(format => format.Name)),
            CustomParser = result => Format(result, formats, Alternatives("") + further),
        }, formats.Map(format => format.Name));
    }

    private static Format Format(ArgumentResult result, Seq<Format> formats, string alternatives)
    {
        if (formats.FirstOrDefault(own => own.Name == result.Tokens[0].Value) is { } format) return format;
        result.AddError($"{FormatName} is {alternatives}");
        return formats[0];
    }

    /// <summary>Those of every command.</summary>
    private static string Alternatives(string afterFirst)
    {
        var names = QBattery.Cli.Reports.Format.All.Map(own => own.Name);
        return $"{Alternatives([names[0] + afterFirst, .. names.Skip(1)])}, "
            + $"or as a whole: {Alternatives(QBattery.Cli.Reports.Format.Whole)}, "
            + $"or for other systems: {Alternatives(QBattery.Cli.Reports.Format.Scripts)}";
    }

    private static string Alternatives(Seq<Format> formats) => Alternatives(formats.Map(own => own.Name));

    private static string Alternatives(Seq<string> names) =>
        names is [var only] ? only : $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";

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
