using System.Globalization;
using Spectre.Console;

namespace QBattery.Benchmarks.Peers;

/// <summary>How the time grows with the number of terms, for tasks without parameters.</summary>
internal static class CostTable
{
    private static readonly IReadOnlyList<int> Orders = [10, 20, 40, 80];

    /// <summary>
    /// Prints the time at each order and the exponent p of time ~ K^p between the last two orders. Coefficients grow with
    /// K, and products of long numbers cost more, so that p exceeds the exponent of the number of operations.
    /// </summary>
    public static void Write()
    {
        var table = new Table { Border = TableBorder.Simple }.AddColumn("cost, ms");
        foreach (var order in Orders) table.AddColumn($"K = {order}");
        table.AddColumn("exponent");
        foreach (var task in Suite.Tasks.Where(task => !task.HasParameters)) table.AddRow(Row(task));
        AnsiConsole.Write(table);
    }

    private static string[] Row(SuiteTask task)
    {
        var times = Orders.Select(order => Timing.Median(() => task.Expand(order))).ToList();
        return [task.Name, .. times.Select(t => Text(t * 1000)), Text(Math.Log(times[^1] / times[^2]) / Math.Log(2))];
    }

    private static string Text(double value) => value.ToString("G3", CultureInfo.InvariantCulture);
}
