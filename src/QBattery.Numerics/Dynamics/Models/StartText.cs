namespace QBattery.Numerics.Dynamics.Models;

/// <summary>States as they are typed: a word, or a word with values in brackets.</summary>
internal static class StartText
{
    /// <summary>The word and what stands in its brackets.</summary>
    public static (string Word, string Values) Read(string text) =>
        text.Trim() is var given && given.IndexOf('(') is var open and > 0 && given.EndsWith(')')
            ? (given[..open].Trim(), given[(open + 1)..^1])
            : (given, "");
}
