using System.Globalization;
using QBattery.Symbolic.Asymptotics;
using QBattery.Symbolic.Numbers;
using Spectre.Console;

namespace QBattery.Benchmarks.Peers;

/// <summary>How the time grows with the number of terms, for tasks without parameters.</summary>
internal static class CostTable
{
    private static readonly IReadOnlyList<int> Orders = [10, 20, 40, 80];

    /// <summary>
    /// Prints the time at each order and the exponent p of time ~ K^p between the last two orders, beside that of the length
    /// of the last coefficient. Where coefficients grow longer each operation takes longer: with K^2 operations and the
    /// schoolbook's products p lies below 2 plus twice the exponent of the length.
    /// </summary>
    public static void Write()
    {
        var table = new Table { Border = TableBorder.Simple }.AddColumn("cost, ms");
        foreach (var order in Orders) table.AddColumn($"K = {order}");
        table.AddColumn("exponent of time").AddColumn("of the length of coefficients");
        foreach (var task in Suite.Tasks.Where(task => !task.HasParameters)) table.AddRow(Row(task));
        AnsiConsole.Write(table);
    }

    private static string[] Row(SuiteTask task)
    {
        var times = Orders.Select(order => Timing.Median(() => task.Expand(order))).ToList();
        var lengths = Orders.Select(order => Length(task.Expand(order).Terms[^1].Coefficient)).ToList();
        return [task.Name, .. times.Select(t => Text(t * 1000)), Text(Exponent(times)), Text(Exponent(lengths))];
    }

    private static double Exponent(IReadOnlyList<double> values) => Math.Log(values[^1] / values[^2]) / Math.Log(2);

    /// <summary>The bits of all numbers in a coefficient.</summary>
    private static double Length(Coefficient coefficient) =>
        coefficient.Form.Numerator.Terms.Sum(term => term.Coefficient.BitSize);

    private static string Text(double value) => value.ToString("G3", CultureInfo.InvariantCulture);
}
