using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QBattery.Tests.House;

/// <summary>Sources as the compiler's lexer sees them, so that comments and strings are not taken for code.</summary>
internal static class Tokens
{
    public static IReadOnlyList<SyntaxToken> Of(string file) => [.. SyntaxFactory.ParseTokens(Repository.Read(file))];

    public static bool HasCatch(string file) => Of(file).Any(token => token.IsKind(SyntaxKind.CatchKeyword));

    /// <summary>
    /// The folders of a root namespace that a source names: <c>Root.Folder</c> in a using directive or anywhere else,
    /// or <c>Folder.Member</c> by way of the namespace the source is in.
    /// </summary>
    public static IEnumerable<string> FoldersNamed(string file, string root, IReadOnlyCollection<string> folders)
    {
        var texts = Of(file).Select(token => token.Text).ToArray();
        string[] prefix = [.. root.Split('.').SelectMany(part => new[] { part, "." })];
        return
            from at in Enumerable.Range(0, texts.Length)
            where folders.Contains(texts[at])
            let qualified = at >= prefix.Length && texts.AsSpan(at - prefix.Length, prefix.Length).SequenceEqual(prefix)
            let relative = at + 1 < texts.Length && texts[at + 1] == "." && (at == 0 || texts[at - 1] != ".")
            where qualified || relative
            select texts[at];
    }
}
