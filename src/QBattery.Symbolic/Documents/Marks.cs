using System.Numerics;

namespace QBattery.Symbolic.Documents;

/// <summary>Marks that notations write differently.</summary>
internal static class Marks
{
    /// <summary>At most.</summary>
    public static Mathematics AtMost { get; } = Mark("<=", "\u2264", @"\le");

    /// <summary>At least.</summary>
    public static Mathematics AtLeast { get; } = Mark(">=", "\u2265", @"\ge");

    /// <summary>Other than.</summary>
    public static Mathematics NotEqual { get; } = Mark("!=", "\u2260", @"\ne");

    /// <summary>The quotient tends to 1.</summary>
    public static Mathematics Similar { get; } = Mark("~", "~", @"\sim");

    /// <summary>In a set.</summary>
    public static Mathematics Element { get; } = Mark("in", "\u2208", @"\in");

    /// <summary>In none of a set.</summary>
    public static Mathematics NoElement { get; } = Mark("not in", "\u2209", @"\notin");

    /// <summary>The integers.</summary>
    public static Mathematics Integers { get; } = Mark("Z", "\u2124", @"\mathbb{Z}");

    /// <summary>And so on.</summary>
    public static Mathematics Dots { get; } = Mark("...", "\u2026", @"\dots");

    /// <summary>Between a statement and where it holds.</summary>
    public static Mathematics Gap { get; } = Mark("  ", "  ", @" \qquad ");

    /// <summary>Between two statements.</summary>
    public static Mathematics Comma { get; } = Mark(", ", ", ", @",\ ");

    /// <summary>Before a condition under which a statement is made.</summary>
    public static Mathematics Where { get; } = Mark(" where ", " where ", @" \text{ where } ");

    /// <summary>Between a factor and a value of a function.</summary>
    public static Mathematics Times { get; } = Mark("*", "\u00B7", @"\,");

    /// <summary>Between a factor and a value of a function, set apart.</summary>
    public static Mathematics WideTimes { get; } = Mark("*", "\u00B7", @"\, ");

    /// <summary>A relation of the expression language.</summary>
    public static Mathematics Relation(string relation) => relation switch
    {
        "<=" => AtMost,
        ">=" => AtLeast,
        _ => relation,
    };

    /// <summary>The difference is a multiple of a modulus.</summary>
    public static Mathematics Congruent { get; } = Mark("=", "\u2261", @"\equiv");

    /// <summary>r modulo m.</summary>
    public static Mathematics Modulo(BigInteger residue, BigInteger modulus) =>
        Mark($"{residue} modulo {modulus}", $"{residue} mod {modulus}", $@"{residue} \pmod{{{modulus}}}");

    /// <summary>A set by its elements.</summary>
    public static Mathematics Set(Mathematics elements) => Mathematics.Of($"{Mark("{", "{", @"\{")}{elements}{Mark("}", "}", @"\}")}");

    /// <summary>The name of a quantity with words below: E_passive.</summary>
    public static Mathematics Named(string letter, string below) =>
        Mark($"{letter}_{below}", $"{letter}_{below}", $@"{letter}_{{\mathrm{{{below}}}}}");

    private static Mathematics Mark(string plain, string unicode, string latex) => new Mathematics.Mark(plain, unicode, latex);
}
