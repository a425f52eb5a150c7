#:project ../src/QBattery.Symbolic/QBattery.Symbolic.csproj
#:property PublishAot=false

// Asymptotic coefficients of a formula of one's own. (Reference lines such as #:project are added where the program stands.)
using QBattery.Symbolic;
using static QBattery.Symbolic.Functions;

var N = Symbol("N");
var L = 2 / N * (1 - Binomial(N, N / 2) / Pow(2, N));

var expansion = Expand.Of(L, order: 4).OrThrow();
Console.WriteLine(expansion);                       // 2/N - 2*sqrt(2)/(N*sqrt(pi*N)) + ..., with the proved bound of its error
foreach (var term in expansion.Terms)
    Console.WriteLine($"{term.Coefficient} times {term.Growth}");
Console.WriteLine(expansion.ToLatex());
Console.WriteLine(expansion.CompareWithValues(10, 100, 1000));   // a table of rescaled errors

Console.WriteLine(L.Evaluate(("N", 1000), digits: 30));          // 30 correct digits
Console.WriteLine(L.Substitute(N, 2 * N) - 0.5m);                // exact: 1/2
Console.WriteLine(Expand.Of("(1-x)/(1-x^(N+1))", assuming: "0<x<1").Match(e => e.ToString(), reason => reason.Sentence));
Console.WriteLine(Prove.That("1/(N+1) < 1/N").OrThrow());        // for N >= 1 unless said; the proof
