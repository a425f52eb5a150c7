using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using QBattery.Cli.Reports;
using QBattery.Numerics;
using QBattery.Numerics.Documents;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary><c>ergotropy FILE</c>: a user's own density matrix, its ergotropies and every bound.</summary>
internal static class ErgotropyCommand
{
    private const string Argument = "FILE", LevelsName = "--levels", BasisName = "--basis", SpectrumName = "--spectrum",
        CellsName = "--cells";

    private const string ToleranceName = "--tolerance", Ascending = "ascending", Descending = "descending";

    private const int MaxLevels = 64;

    private static readonly Seq<Example> Examples =
    [
        new("qbattery ergotropy rho.npy", "rows and columns k = 0..N excitations"),
        new("qbattery ergotropy rho.npy --basis descending", "the order m = +J .. -J of QuTiP's jmat"),
        new("qbattery ergotropy rho.csv --levels 3", "cells with three levels"),
        new("qbattery ergotropy rho.npy --cells 7", "refused unless the file has the 8 rows of 7 cells"),
        new("qbattery ergotropy large.npy --spectrum", "all eigenvalues, however large the matrix"),
    ];

    /// <summary>The command.</summary>
    public static Verb Verb() => new(
        new Command("ergotropy", "The ergotropies of a density matrix on the symmetric subspace, and every bound with its slack.")
        {
            new Argument<string>(Argument)
            {
                Description = "A NumPy .npy file, real or complex, or text with a row of numbers on each line.",
            },
            Given.Whole(LevelsName, "D", "The levels of a cell, 0..D-1 in units of the gap.", 2, 2, MaxLevels),
            CellsOption(),
            BasisOption(),
            new Option<bool>(SpectrumName) { Description = $"All eigenvalues, also beyond {Analyse.SmallSize} rows." },
            ToleranceOption(),
            Given.FormatOption(),
        },
        Examples, (parsed, _) => Run(parsed));

    private static Option BasisOption()
    {
        var option = new Option<string>(BasisName)
        {
            Description = "The order of rows: ascending energy, or descending (m = +J .. -J). For D levels, rows are "
                + "occupations (n_0,...,n_(D-1)) in order of their energy sum j n_j, those of one energy by n_0, then n_1 "
                + "and so on: (2,0,0) (1,1,0) (0,2,0) (1,0,1) (0,1,1) (0,0,2) for two cells of three levels.",
            HelpName = $"{Ascending}|{Descending}",
            DefaultValueFactory = _ => Ascending,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not (Ascending or Descending) }])
                result.AddError($"{BasisName} is {Ascending} or {Descending}");
        });
        return option;
    }

    private static Option CellsOption() => new Option<int?>(CellsName)
    {
        Description = "The number of cells the file must be of; by default the rows tell.",
        HelpName = "N",
        CustomParser = result => Given.WholeNumber(result, CellsName, 1, HermitianMatrix.Limit),
    };

    private static Option ToleranceOption()
    {
        var option = new Option<string?>(ToleranceName)
        {
            Description = "How far from Hermitian, from trace 1 and below zero is taken for rounding "
                + "(1e-9; 1e-5 for single precision, 1e-3 for half).",
            HelpName = "EPS",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && Tolerance(text) is not (>= 0 and <= 0.01))
                result.AddError($"{ToleranceName} takes a number from 0 to 0.01");
        });
        return option;
    }

    private static double? Tolerance(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static Reading Reading(ParseResult parsed) => new(
        parsed.GetValue<string>(BasisName) == Descending, parsed.GetResult(BasisName) is OptionResult { Implicit: false },
        parsed.GetValue<int?>(CellsName) is not null);

    private static Result<Report> Run(ParseResult parsed)
    {
        var (path, levels) = (parsed.GetRequiredValue<string>(Argument), parsed.GetValue<int>(LevelsName));
        return
            from file in Opened.Read(path,
                stream => DensityFile.Elements(stream, path, Tolerance(parsed.GetValue<string?>(ToleranceName))))
            let ordered = parsed.GetValue<string>(BasisName) == Descending ? file.Reversed() : file
            from analysis in Analyse.Of(
                ordered, levels, parsed.GetValue<bool>(SpectrumName), path, parsed.GetValue<int?>(CellsName))
            select StateReport.Of(new(path, Reading(parsed), analysis));
    }
}
