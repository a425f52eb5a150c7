using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Numbers;
using QBattery.Tests.Cli;

namespace QBattery.Tests.Symbolic.Asymptotics;

/// <summary>Stored derivations of error bounds are followed node by node, and nothing wrong passes.</summary>
public sealed class BoundRetraceTests
{
    public static TheoryData<string, string> Functions => new()
    {
        { "2/(N+1)", "" }, { "(N+1)^(1/3)-N^(1/3)", "" }, { "exp(1/N)*log(N+2)", "" }, { "binomial(2*N,N)/4^N", "" },
        { "N!*exp(N)/(N^N*sqrt(2*pi*N))", "" }, { "harmonic(N)-log(N)", "" }, { "(1+1/N)^N", "" },
        { "cos(1/sqrt(N))", "" },
        { "2/N*(1-binomial(N,N/2)/2^N)", "N even" }, { "1/(N+q)", "1/4<=q<=3/4" }, { "sqrt(N^2+q*N)", "1/4<=q<=3/4" },
    };

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_derivation_is_accepted(string function, string assumed)
    {
        var (expr, claimed, derivation) = Read(function, assumed);
        Assert.True(new BoundRetrace(derivation, "N").Accepts(expr, claimed));
        Assert.False(new BoundRetrace(derivation, "N").Accepts(expr + Build.One / Build.N, claimed));
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_node_changed_is_refused(string function, string assumed)
    {
        var (expr, claimed, derivation) = Read(function, assumed);
        var wrong = Enumerable.Range(0, derivation.Nodes.Count)
            .SelectMany(i => Changed(derivation.Nodes[i]).Select(node => (i, node)));
        Assert.All(wrong, at =>
            Assert.False(new BoundRetrace(derivation with
            {
                Nodes = derivation.Nodes.Select((node, i) => i == at.i ? at.node : node).ToSeq(),
            }, "N").Accepts(expr, claimed), $"{at.node}"));
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_claim_beyond_the_derivation_is_refused(string function, string assumed)
    {
        var (expr, claimed, derivation) = Read(function, assumed);
        Assert.All(Changed(new(expr, claimed)), wrong =>
            Assert.False(new BoundRetrace(derivation, "N").Accepts(expr, wrong.Expansion)));
        Assert.All(Changed(new(expr, derivation.Kept)), wrong =>
            Assert.False(new BoundRetrace(derivation with { Kept = wrong.Expansion }, "N").Accepts(expr, claimed)));
    }

    [Fact]
    public void The_nodes_are_printed()
    {
        var printed = CommandLine.Result("expand", "2/(N+1)", "--order", "2", "--format", "json");
        var json = System.Text.Json.Nodes.JsonNode.Parse(printed)!;
        var nodes = json["proof"]!.AsArray();
        Assert.Equal<string>(["variable", "N"], Told(nodes[0]!));
        Assert.Equal("0", (string)nodes[0]!["growth"]!);
        Assert.Equal<string>(["enclosures below", "2/N-2/N^2"], Told(nodes[^1]!));
        Assert.Equal((string)json["remainder"]!["constant"]!, (string)nodes[^1]!["constant"]!);
        Assert.All(nodes, node =>
            Assert.All(node!["arguments"]!.AsArray(), at => Assert.True((int)at! < (int)node["id"]!)));
    }

    private static IEnumerable<string> Told(System.Text.Json.Nodes.JsonNode node) =>
        [(string)node["operation"]!, (string)node["expansion"]!];

    /// <summary>1/(N+1) is 1/N less something between 8/9 and 1 times 1/N^2 from N = 8 on, by hand.</summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void Enclosures_refute_a_bound_that_no_operation_gives(int power, bool isRefuted)
    {
        var inverse = Growth.OfPower(-1);
        var claimed = new TermSum(
            [new(1, inverse)], new Omitted.Bounded(inverse * inverse, (Magnitude)Mag.PowerOfTwo(power), 8));
        Assert.Equal(isRefuted, SmallN.IsRefuted(Build.One / (Build.N + Build.One), claimed, 8, Assumptions.None, "N"));
    }

    [Fact]
    public void A_bound_is_finite() =>
        Assert.Throws<ArgumentException>(() => new Omitted.Bounded(Growth.One, Magnitude.Infinity, 3));

    /// <summary>A term doubled, a term left out, and half of the constant.</summary>
    private static IEnumerable<BoundNode> Changed(BoundNode node)
    {
        var (terms, remainder) = (node.Expansion.Terms, node.Expansion.Remainder);
        if (terms is [var first, .. var others])
        {
            var doubled = first with { Coefficient = first.Coefficient + first.Coefficient };
            yield return node with { Expansion = new([doubled, .. others], remainder) };
            yield return node with { Expansion = new(others, remainder) };
        }
        if (remainder is Omitted.Bounded(var growth, var constant, var from))
            yield return node with
            {
                Expansion = new(terms, new Omitted.Bounded(growth, constant * (Magnitude)Mag.PowerOfTwo(-1), from)),
            };
    }

    private static (Expr Expr, TermSum Claimed, BoundDerivation Derivation) Read(string function, string assumed)
    {
        var expr = Parse.Expression(function).OrThrow();
        var estimate = ErrorBound.Of(expr, 3, Parse.Assumptions(assumed).OrThrow()).OrThrow();
        return (expr, estimate.Expansion, estimate.Derivation!);
    }
}
