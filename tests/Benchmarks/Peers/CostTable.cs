using QBattery.Symbolic.Asymptotics.Scale;
using Spectre.Console;
using QBattery.Symbolic;
using static QBattery.Benchmarks.Figures;

namespace QBattery.Benchmarks.Peers;

/// <summary>How the time grows with the number of terms, for tasks without parameters.</summary>
internal static class CostTable
{
    private static readonly IReadOnlyList<int> Orders = [10, 20, 40, 80];
    private const int Operations = 64;

    /// <summary>
    /// Prints the time at each order and, between the last two, the exponent p of time ~ K^p, of the length of the last
    /// coefficient, and of the time in coefficient operations: one takes as long as a b + a does for numbers of that length.
    /// </summary>
    public static void Write()
    {
        var table = new Table { Border = TableBorder.Simple }.AddColumn("cost, ms");
        foreach (var order in Orders) table.AddColumn($"K = {order}");
        table.AddColumn("exponent of time").AddColumn("of the length of coefficients").AddColumn("of coefficient operations");
        foreach (var task in Suite.Tasks.Where(task => !task.HasParameters)) table.AddRow(Row(task));
        AnsiConsole.Write(table);
    }

    private static string[] Row(SuiteTask task)
    {
        var times = Orders.Select(order => Timing.Median(() => task.Expand(order))).ToList();
        var numbers = Orders.Select(order => Longest(task.Expand(order).Terms[^1].Coefficient)).ToList();
        var operations = times.Zip(numbers, (time, number) => time / TimeOfOperation(number)).ToList();
        return [task.Name, .. times.Select(t => Milliseconds(t)), Short(Exponent(times)),
            Short(Exponent([.. numbers.Select(number => (double)number.BitSize)])), Short(Exponent(operations))];
    }

    private static double TimeOfOperation(Rational a)
    {
        var b = a + a.Inverse();
        return Timing.Median(() => Repeat(() => a * b + a)) / Operations;
    }

    private static void Repeat(Func<Rational> operation)
    {
        for (var i = 0; i < Operations; i++) operation();
    }

    private static double Exponent(IReadOnlyList<double> values) => Math.Log(values[^1] / values[^2]) / Math.Log(2);

    /// <summary>The longest number in a coefficient.</summary>
    private static Rational Longest(Coefficient coefficient) =>
        coefficient.Form.Numerator.Terms.Select(term => term.Coefficient).MaxBy(number => number.BitSize);
}
