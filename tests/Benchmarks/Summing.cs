using BenchmarkDotNet.Attributes;
using QBattery.Batteries;
using QBattery.Batteries.Families;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Summation;

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
        Parse.Expression(Term).Value, "k", Build.Zero, Parse.Expression(Term.Contains("2*N") ? "2*N" : "N").Value,
        Parse.Assumptions("0<q<1").Value)).Value;
}

/// <summary>Families whose closed forms are derived from their populations.</summary>
[Config(typeof(Functions))]
public class DerivingFamilies
{
    private static readonly Dictionary<string, string> Settings = new()
    {
        ["binomial"] = "q=1/2", ["subset"] = "k=N/2,M=N/2", ["pump"] = "t=3*log(N)/N", ["dicke"] = "k=N/2",
        ["levels"] = "d=3", ["gibbs"] = "x=1/2",
    };

    /// <summary>The family.</summary>
    [Params("binomial", "subset", "pump", "dicke", "levels", "gibbs")]
    public string Family { get; set; } = "";

    /// <summary>The derivation, without the numerical cross-check.</summary>
    [Benchmark]
    public Derivation Derivation() => (
        from values in Parse.Definitions(Settings[Family])
        from subject in Catalogue.Subject(Family, values.Select(v => (v.Key, v.Value)).ToSeq(), Assumptions.None)
        from derivation in Derive.Of(subject, 6)
        select derivation).Value;
}
