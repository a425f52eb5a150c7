using System.Numerics;
using QBattery.Symbolic;

namespace QBattery.Numerics.States;

/// <summary>Occupation numbers (n_0, n_1, ...) of identical cells over levels: enumeration and counting.</summary>
internal static class Occupations
{
    /// <summary>
    /// Every way to write <paramref name="total"/> as an ordered sum of <paramref name="parts"/> numbers from zero up,
    /// the first number ascending, then the second, and so on. There are C(total+parts-1, parts-1).
    /// </summary>
    public static IEnumerable<Seq<int>> All(int total, int parts) =>
        parts == 1
            ? [[total]]
            : from first in Enumerable.Range(0, total + 1)
              from rest in All(total - first, parts - 1)
              select new Seq<int>([first, .. rest]);

    /// <summary>The energy of an occupation in units of the cell gap, sum over j of j n_j.</summary>
    public static int Quanta(Seq<int> occupation)
    {
        var quanta = 0;
        for (var level = 1; level < occupation.Count; level++) quanta += level * occupation[level];
        return quanta;
    }

    /// <summary>The number of strings of cells that have this occupation, N!/(n_0! n_1! ...).</summary>
    public static BigInteger Strings(Seq<int> occupation)
    {
        var (strings, placed) = (BigInteger.One, 0);
        foreach (var number in occupation)
            for (var i = 1; i <= number; i++)
                strings = strings * ++placed / i;
        return strings;
    }
}
