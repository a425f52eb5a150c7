using QBattery.Batteries;
using QBattery.Symbolic;
using static QBattery.Symbolic.Build;

namespace QBattery.Tests.Cli;

/// <summary>A program that derives prints what the command line prints.</summary>
public sealed class DerivedLikeCommandTests
{
    private static readonly (Result<Derivation> Derived, string[] Command)[] Pairs =
    [
        (Derive.Family("uniform"), ["uniform"]),
        (Derive.Family("gibbs", ("x", "1/2")), ["gibbs", "--set", "x=1/2"]),
        (Derive.Family("gibbs", order: 3), ["gibbs", "--order", "3"]),
        (Derive.Family("thermal", ("x", "1/3")), ["thermal", "--set", "x=1/3"]),
        (Derive.Family("binomial", [("q", "1/2")], assuming: "N even"),
            ["binomial", "--set", "q=1/2", "--assume", "N even"]),
        (Derive.Family("subset", [("k", "N/2"), ("M", "N/2")], order: 2),
            ["subset", "--set", "k=N/2,M=N/2", "--order", "2"]),
        (Derive.Family("depolarised", ("eps", Symbol("c") / Power(N, Number(2)))), ["depolarised", "--set", "eps=c/N^2"]),
        (Derive.Family("depolarised", ("eps", "(c-1)/N^2")), ["depolarised", "--set", "eps=(c-1)/N^2"]),
        (Derive.Family("depolarised", ("eps", "0")), ["depolarised", "--set", "eps=0"]),
        (Derive.Family("pump", ("t", "N/4")), ["pump", "--set", "t=N/4"]),
        (Derive.Family("parallel", ("s", "3/4")), ["parallel", "--set", "s=3/4"]),
        (Derive.Family("levels", ("d", Number(3))), ["levels", "--set", "d=3"]),
        (Derive.Populations("binomial(N,k)^2", order: 3), ["--populations", "binomial(N,k)^2", "--order", "3"]),
        (Derive.Populations(Symbol("k")), ["--populations", "k"]),
        (Derive.Own("Delta*N*(1-a/N)", "1-a/N^2", assuming: "0<a<1"),
            ["--energy", "Delta*N*(1-a/N)", "--largest-eigenvalue", "1-a/N^2", "--assume", "0<a<1"]),
        (Derive.Own(N / Number(2), Number(Rational.Half)), ["--energy", "N/2", "--largest-eigenvalue", "1/2"]),
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Pairs.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public void The_LaTeX_is_the_same(int pair) => Assert.Equal(
        Printed(pair, "latex").TrimEnd(), Pairs[pair].Derived.OrThrow().ToLatex());

    [Theory]
    [MemberData(nameof(All))]
    public void The_short_text_is_how_the_report_begins(int pair)
    {
        var lines = CommandLine.Lines(Pairs[pair].Derived.OrThrow().ToString());
        Assert.Equal(lines, CommandLine.Lines(Printed(pair, "text")).TakeWhile(line => line.Length > 0));
    }

    [Fact]
    public void Texts_that_are_none_are_refused_with_their_reason()
    {
        Assert.IsType<Result<Derivation>.Fail>(Derive.Family("gibs"));
        Assert.IsType<Reason.Unparsable>(Batteries.Derived.Refusal(Derive.Family("gibbs", ("x", "1/"))));
        Assert.IsType<Reason.Unparsable>(Batteries.Derived.Refusal(Derive.Populations("1", assuming: "q<")));
        Assert.IsType<Reason.BadArgument>(Batteries.Derived.Refusal(Derive.Own("N/2", "2")));
        Assert.IsType<Reason.BadArgument>(Batteries.Derived.Refusal(Derive.Family("uniform", order: 0)));
    }

    private static string Printed(int pair, string format) =>
        CommandLine.RunWith("", TerminalStyle.Plain, ["derive", .. Pairs[pair].Command, "--format", format]).Out;
}
