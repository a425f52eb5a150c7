#:project ../src/QBattery.Batteries/QBattery.Batteries.csproj
#:property PublishAot=false

// A state of which only E and r_0 are known in closed form: what law does its locked fraction follow?
using QBattery.Batteries;
using QBattery.Symbolic;

var law =
    from energy in Parse.Expression("Delta*N*(1 - a/N)")
    from largest in Parse.Expression("1 - a/N^2")
    from assumptions in Parse.Assumptions("0<a<1")
    from subject in Catalogue.Own(energy, largest, assumptions)
    from derivation in Derive.Of(subject, order: 5)
    select $"""
        L = {Print.Text(derivation.Forms.LockedFraction)}
        {derivation.Law.Description}, leading {Print.Text(derivation.Law.Leading)}
        LaTeX: L \simeq {Typeset.Latex(derivation.Law.Leading)}
        """;

Console.WriteLine(law.Else(reason => reason.Sentence));
