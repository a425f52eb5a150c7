#:project ../src/QBattery.Numerics/QBattery.Numerics.csproj
#:property PublishAot=false

// A spin-coherent state that has lost its phases: populations binomial(N,k) q^k (1-q)^(N-k). Norm, mean and largest
// population are summed in closed form, each with a certificate that is checked again; then the law.
using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Symbolic;

var half = Seq.Create([("q", Parse.Expression("1/2").OrThrow())]);
var theorem =
    from even in Parse.Assumptions("N even")
    from subject in Catalogue.Subject("binomial", half, even)
    from derivation in Derive.Of(subject, order: 3)
    from check in CrossCheck.Of(derivation)
    select $"""
        {string.Join(Environment.NewLine, derivation.Evidence.Select(evidence => $"{evidence.Claim}: {evidence.How}"))}
        check: agrees = {check.Agrees}, up to N = {check.Cells[^1]}
        Theorem. For the dephased coherent state with q = 1/2 and even N, L = {Print.Text(derivation.Forms.LockedFraction)}; {derivation.Law.Description}, leading {Print.Text(derivation.Law.Leading)}.
        """;

Console.WriteLine(theorem.Else(reason => reason.Sentence));
