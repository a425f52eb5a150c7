using QBattery.Numerics;
using QBattery.Symbolic;
using QBattery.Symbolic.Core;

namespace QBattery.Cli.Commands;

/// <summary>Why a request is not carried out, in words.</summary>
internal static class RequestRefusals
{
    public static Reason LevelsOfFamily(string option) =>
        Bad(option, "it goes with --populations; a named family has its own parameter d");

    public static Reason NoSubject(string argument) =>
        Bad(argument, "give a family, your own --populations, or your own --energy and --largest-eigenvalue");

    public static Reason FamilyAndOwn(string family) =>
        Bad(family, "give a family, or your own --populations, or --energy and --largest-eigenvalue, but not both");

    public static Reason NothingToSet(string option) => Bad(option, "only a named family has parameters to set");

    public static Reason PopulationsAndForms(string option) =>
        Bad(option, "give populations, or --energy and --largest-eigenvalue, but not both");

    public static Reason HalfOfForms { get; } =
        Bad("your own closed forms", "--energy and --largest-eigenvalue are needed together");

    public static Reason LevelsOutOfRange(string option, int levels, int most) =>
        Bad($"{option} {levels}", $"2 to {most} levels are possible");

    public static Reason NoEnd { get; } = Bad("evolve", "give --time, --steady or --trajectory");

    public static Reason ManyEnds { get; } =
        Bad("evolve", "of --time, --steady and --trajectory only one can be given");

    public static Reason EitherEnd(string model) => Bad(model, "give either --time or --steady");

    public static Reason NoTimes(string option, string text) =>
        Bad($"{option} {text}", "it takes two times and a number of points, as in 0..10:101");

    public static Reason InterruptedAtOnce { get; } =
        new Reason.Undecided("the trajectory", "interrupted before the first time was reached");

    public static Reason NoOperators(string option) => Bad(option, "give a Hamiltonian, or at least a --jump");

    public static Reason OperatorsOfProtocol(string protocol) =>
        Bad(protocol, "operators go with scan evolve, not with a protocol");

    public static Reason NoStart(string option, string text) => Bad($"{option} {text}",
        "it is ground, full, dicke(k), coherent(theta), coherent(theta,phi) or the name of a file, "
        + "and there is no such file");

    public static Reason NoTolerance(string option, string text) =>
        Bad($"{option} {text}", "it takes a number, as 1e-10");

    public static Reason BoundNotFinished(Expr expr, int seconds) => new Reason.NoErrorBound(Print.Short(expr),
        $"its proof is not finished after {seconds} seconds; more of them with --seconds");

    public static Reason NotFinished(int seconds) => new Reason.TooLarge("the request",
        $"it is not finished after {seconds} seconds; ask for fewer terms or parameters, "
        + "or give it more with --seconds");

    public static Reason NotInExpression(string name) => Bad(name, "it does not occur in the expression");

    public static Reason Excluded(string name, Rational value) =>
        Bad($"{name}={value}", "the assumptions exclude this value");

    public static Reason NoValues(string option, string text) =>
        Bad($"{option} {text}", "it takes positive integers separated by commas");

    public static Reason NoVariable(string text) => Bad($"--variable {text}", "it must be a single name");

    public static Reason NoCells(string option, string text) => Bad(
        $"{option} {text}", $"it takes whole numbers from 1 to {Charging.MaxCells}, separated by commas");

    public static Reason FewRows(string path, int rows, int least) =>
        Bad(path, $"it has {rows} rows; a law needs at least {least}");

    public static Reason OtherScan(string path) =>
        Bad(path, "it holds something else than this scan; give another file");

    public static Reason NoRow(string path) => Bad(path, "it holds a line that is no row of a scan");

    public static Reason NotOnDisk(string path) => Bad(path, "it is not a file on a disk");

    public static Reason NotReadable(string path) =>
        Bad(path.Length == 0 ? "the name of the file" : path, "the file cannot be read");

    public static Reason NotWritable(string path) => Bad(path, "the file cannot be written");

    public static Reason FormatOfBatch(string option) => Bad(option, "--batch prints lines of JSON; leave it out");

    /// <summary>A name that is none of a list, and the nearest one that is.</summary>
    public static Reason Unknown(string request, string name, string known, Seq<string> names) => Bad(request,
        $"{known} {string.Join(", ", names)}" + (Nearest.Of(name, names) is { } near ? $"; did you mean {near}?" : ""));

    private static Reason Bad(string argument, string why) => new Reason.BadArgument(argument, why);
}
