using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QBattery.Tests.House;

/// <summary>Sources as the compiler's lexer sees them, so that comments and strings are not taken for code.</summary>
internal static class Tokens
{
    public static IReadOnlyList<SyntaxToken> Of(string file) => [.. SyntaxFactory.ParseTokens(Repository.Read(file))];

    public static bool HasCatch(string file) => Of(file).Any(token => token.IsKind(SyntaxKind.CatchKeyword));
}
