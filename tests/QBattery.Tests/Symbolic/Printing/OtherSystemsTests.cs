using System.Globalization;
using QBattery.Symbolic;
using QBattery.Tests.Peers;

namespace QBattery.Tests.Symbolic.Printing;

/// <summary>What is written for another system has there the value that it has here.</summary>
public sealed class OtherSystemsTests
{
    private const string Python = "/usr/bin/python3", SymPyIsThere = "import sympy";

    /// <summary>Every form of writing and every function, some with names that are words elsewhere.</summary>
    private static readonly Seq<string> Inputs =
    [
        "1/3", "-7/2", "2^100/3^90", "2/(N+1)", "-2/N^2+1/(3*N^3)", "N/3*x", "2^(1/3)*N^(2/3)", "sqrt(2)/2",
        "1/sqrt(2*pi*N)", "exp(-x*N)*(1-exp(1))", "eulergamma+log(N)", "x^(-N)", "(-x)^3", "-x^2", "(x^2)^N", "x^(2^N)",
        "(1+x/N)^(N+1/2)", "N!/(N/2)!", "(N!)^2/(2*N)!", "(2*N)!!", "(2*N+1)!!/(2*N)!!", "binomial(2*N,N)/4^N",
        "harmonic(N)-harmonic(N/2)", "gamma(N+1/3)/gamma(x)", "loggamma(N)-loggamma(x)", "digamma(N+x)",
        "cos(x)^2+sin(x/2)", "lambda/in_x", "E*I+C*D/K-O",
        "n_c*beta/zeta", "Delta*NN+N", "1/3^(1/2)", "1/(1+2^(1/2))", "lambda_-lambda", "(1/2)^N*3/4",
    ];

    private static readonly Seq<(string Name, Rational Value)> Point = Inputs
        .SelectMany(input => Read(input).Symbols).Distinct().Order(StringComparer.Ordinal)
        .Select((name, i) => (name, name == "N" ? Rational.Of(4, 1) : Rational.Of(2 * i + 3, 7))).ToSeq();

    private static Expr Read(string text) => Parse.Expression(text).OrThrow();

    [FactWhereInstalled(Python, "-c", SymPyIsThere)]
    public void SymPy_reads_what_is_written_for_it() => Agree(Asked(Python, ["-"],
    [
        "from sympy import *",
        .. Point.Select(p =>
            $"{Build.Symbol(p.Name).ToSymPy()} = Rational({p.Value.Numerator}, {p.Value.Denominator})"),
        .. Inputs.Select(input => $"print(N_(({Read(input).ToSymPy()}) + Integer(0), 25))"),
    ], "from sympy import N as N_\n"));

    [FactWhereInstalled("maxima", "--version")]
    public void Maxima_reads_what_is_written_for_it() => Agree(Asked("maxima", ["--very-quiet"],
    [
        "fpprec : 25$ display2d : false$ simpsum : true$",
        .. Point.Select(p => $"{Build.Symbol(p.Name).ToMaxima()} : {p.Value.Numerator}/{p.Value.Denominator}$"),
        .. Inputs.Select(input => $"printf(true, \"~a~%\", bfloat({Read(input).ToMaxima()}))$"),
    ], ""));

    [Fact]
    public void A_reader_of_Mathematica_s_input_form_finds_the_same_values() => Agree(
        Inputs.Select(input => InputForm.Value(Read(input).ToMathematica(),
            Point.ToDictionary(p => Build.Symbol(p.Name).ToMathematica(), p => p.Value.ToDouble()))).ToSeq());

    [Theory]
    [InlineData("N", "NN")]
    [InlineData("NN", "NNN")]
    [InlineData("n_c", "n$c")]
    [InlineData("Delta", "$Delta")]
    [InlineData("sqrt(2*pi*N)", "Sqrt[2*Pi*NN]")]
    [InlineData("harmonic(n)", "HarmonicNumber[n]")]
    [InlineData("exp(-c*n)/3", "Exp[-c*n]/3")]
    public void Mathematica_s_own_names_are_left_to_it(string input, string expected) =>
        Assert.Equal(expected, Read(input).ToMathematica());

    [Theory]
    [InlineData("1/3", "Rational(1, 3)")]
    [InlineData("2/(N+1)", "2/(N+1)")]
    [InlineData("x^(N/2)", "x**(N/2)")]
    [InlineData("N!!", "factorial2(N)")]
    [InlineData("lambda", "lambda_")]
    public void Python_divides_no_whole_numbers(string input, string expected) =>
        Assert.Equal(expected, Read(input).ToSymPy());

    private static void Agree(Seq<double> values) => Assert.All(Inputs.Zip(values), pair =>
    {
        var expected = Read(pair.First).Evaluate(Point.ToArray(), 20).OrThrow().ToDouble();
        Assert.True(
            Math.Abs(pair.Second - expected) <= 1e-9 * Math.Abs(expected), $"{pair.First}: {pair.Second}, not {expected}");
    });

    private static Seq<double> Asked(string program, Seq<string> arguments, Seq<string> lines, string before) =>
        Program.Output(program, arguments, before + string.Join('\n', lines) + "\n")!
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => double.Parse(line.Trim().Replace('b', 'e'), CultureInfo.InvariantCulture)).ToSeq();
}
