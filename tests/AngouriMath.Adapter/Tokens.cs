using FsCheck;
using FsCheck.Fluent;
using QBattery.Tests.Adapter;

[assembly: FsCheck.Xunit.Properties(QuietOnSuccess = true, Arbitrary = [typeof(TokenGenerators)])]

namespace QBattery.Tests.Adapter;

/// <summary>A text of words that mean something to AngouriMath, in any order.</summary>
public sealed record Tokens(string Text);

public static class TokenGenerators
{
    private static readonly Gen<string> Word = Gen.Elements(
        "x", "y", "n_c", "2", "3", "10", "0.5", "1e2", "e", "pi", "+", "-", "*", "/", "^", "^", "(", ")", "!", " ",
        "ln(", "log(", "sqrt(", "sin(", "gamma(", ",", "x)", "y)", "2)", "(x", "i", "in", "oo", "exp(", ".5", "5.");

    public static Arbitrary<Tokens> Texts() => Arb.From(
        Gen.Choose(1, 9).SelectMany(Word.ArrayOf).Select(words => new Tokens(string.Concat(words))),
        own => Enumerable.Range(0, own.Text.Length).Select(at => new Tokens(own.Text.Remove(at, 1))));
}
