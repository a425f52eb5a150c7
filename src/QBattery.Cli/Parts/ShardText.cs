using System.Globalization;
using QBattery.Numerics;

namespace QBattery.Cli.Parts;

/// <summary>Parts as they are typed.</summary>
internal static class ShardText
{
    /// <summary>The part that i/n names, or null.</summary>
    public static Shard? Of(string text) =>
        text.Split('/') is [var part, var parts] && Whole(part) is { } index && Whole(parts) is { } count
        && index >= 1 && index <= count
            ? new(index, count)
            : null;

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
