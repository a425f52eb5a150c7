using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Tests.Cli;

namespace QBattery.Tests.Symbolic.Asymptotics;

/// <summary>Stored derivations of error bounds are verified node by node, and nothing wrong passes.</summary>
public sealed class BoundCheckTests
{
    public static TheoryData<string, string> Functions => new()
    {
        { "2/(N+1)", "" }, { "(N+1)^(1/3)-N^(1/3)", "" }, { "exp(1/N)*log(N+2)", "" }, { "binomial(2*N,N)/4^N", "" },
        { "N!*exp(N)/(N^N*sqrt(2*pi*N))", "" }, { "harmonic(N)-log(N)", "" }, { "(1+1/N)^N", "" }, { "cos(1/sqrt(N))", "" },
        { "2/N*(1-binomial(N,N/2)/2^N)", "N even" }, { "1/(N+q)", "1/4<=q<=3/4" }, { "sqrt(N^2+q*N)", "1/4<=q<=3/4" },
    };

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_derivation_is_accepted(string function, string assumed)
    {
        var (expr, claimed, derivation) = Read(function, assumed);
        Assert.True(new BoundCheck(derivation, "N").Accepts(expr, claimed));
        Assert.False(new BoundCheck(derivation, "N").Accepts(expr + Build.One / Build.N, claimed));
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_node_changed_is_refused(string function, string assumed)
    {
        var (expr, claimed, derivation) = Read(function, assumed);
        Assert.All(Enumerable.Range(0, derivation.Nodes.Count).SelectMany(i => Changed(derivation.Nodes[i]).Select(node => (i, node))), at =>
            Assert.False(new BoundCheck(derivation with
            {
                Nodes = derivation.Nodes.Select((node, i) => i == at.i ? at.node : node).ToSeq(),
            }, "N").Accepts(expr, claimed), $"{at.node}"));
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_claim_beyond_the_derivation_is_refused(string function, string assumed)
    {
        var (expr, claimed, derivation) = Read(function, assumed);
        Assert.All(Changed(new(expr, claimed)), wrong => Assert.False(new BoundCheck(derivation, "N").Accepts(expr, wrong.Expansion)));
        Assert.All(Changed(new(expr, derivation.Kept)), wrong =>
            Assert.False(new BoundCheck(derivation with { Kept = wrong.Expansion }, "N").Accepts(expr, claimed)));
    }

    [Fact]
    public void The_nodes_are_printed()
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(CommandLine.Result("expand", "2/(N+1)", "--order", "2", "--format", "json"))!;
        var nodes = json["proof"]!.AsArray();
        Assert.Equal(("variable", "N", "0"), ((string)nodes[0]!["operation"]!, (string)nodes[0]!["expansion"]!, (string)nodes[0]!["growth"]!));
        Assert.Equal(("enclosures below", "2/N-2/N^2"), ((string)nodes[^1]!["operation"]!, (string)nodes[^1]!["expansion"]!));
        Assert.Equal((string)json["remainder"]!["constant"]!, (string)nodes[^1]!["constant"]!);
        Assert.All(nodes, node => Assert.All(node!["arguments"]!.AsArray(), at => Assert.True((int)at! < (int)node["id"]!)));
    }

    [Fact]
    public void A_bound_is_finite() => Assert.Throws<ArgumentException>(() => new Omitted.Bounded(Growth.One, Magnitude.Infinity, 3));

    /// <summary>A term doubled, a term left out, and half of the constant.</summary>
    private static IEnumerable<BoundNode> Changed(BoundNode node)
    {
        var (terms, remainder) = (node.Expansion.Terms, node.Expansion.Remainder);
        if (terms is [var first, .. var others])
        {
            yield return node with { Expansion = new([first with { Coefficient = first.Coefficient + first.Coefficient }, .. others], remainder) };
            yield return node with { Expansion = new(others, remainder) };
        }
        if (remainder is Omitted.Bounded(var growth, var constant, var from))
            yield return node with { Expansion = new(terms, new Omitted.Bounded(growth, constant * (Magnitude)Mag.PowerOfTwo(-1), from)) };
    }

    private static (Expr Expr, TermSum Claimed, BoundDerivation Derivation) Read(string function, string assumed)
    {
        var expr = Parse.Expression(function).OrThrow();
        var estimate = ErrorBound.Of(expr, 3, Parse.Assumptions(assumed).OrThrow()).OrThrow();
        return (expr, estimate.Expansion, estimate.Derivation!);
    }
}
