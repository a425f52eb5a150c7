using BenchmarkDotNet.Attributes;
using QBattery.Symbolic;

namespace QBattery.Benchmarks;

/// <summary>Sums in closed form, certificates and their checks included.</summary>
[Config(typeof(Functions))]
public class Summing
{
    /// <summary>The term; k runs from 0 to N.</summary>
    [Params("binomial(N,k)^2", "k^4*binomial(N,k)*q^k*(1-q)^(N-k)", "(-1)^k*binomial(2*N,k)^3", "k^9")]
    public string Term { get; set; } = "";

    /// <summary>The sum.</summary>
    [Benchmark]
    public ClosedSum Sum() => Summate.Of(new(
        Parse.Expression(Term).OrThrow(), "k", Build.Zero, Parse.Expression(Term.Contains("2*N") ? "2*N" : "N").OrThrow(),
        Parse.Assumptions("0<q<1").OrThrow())).OrThrow();
}
