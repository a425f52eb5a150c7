using FsCheck;
using FsCheck.Fluent;

namespace QBattery.Tests.Generators;

/// <summary>Laws of many things at once.</summary>
internal static class Labelled
{
    /// <summary>A law of every item; where it fails the label names those that break it.</summary>
    public static Property All<T>(IEnumerable<T> items, Func<T, string> name, Func<T, bool> law)
    {
        var broken = items.Where(item => !law(item)).Select(name).ToList();
        return (broken.Count == 0).Label(string.Join(", ", broken));
    }
}
