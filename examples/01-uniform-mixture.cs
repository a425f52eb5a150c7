#:project ../src/QBattery.Numerics/QBattery.Numerics.csproj
#:property PublishAot=false

// How fast does the locked energy of an equal mixture of Dicke levels vanish? Closed form, expansion, law and check.
using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Symbolic;

var derived =
    from subject in Catalogue.Subject("uniform", [], Assumptions.None)
    from derivation in Derive.Of(subject, order: 4)
    from check in CrossCheck.Of(derivation)
    select (derivation, check);

Console.WriteLine(derived.Match(
    found =>
    {
        var (derivation, check) = found;
        var terms = derivation.Expansion.Parts.Select(term => Print.Text(term));
        return $"""
            W  = {Print.Text(derivation.Forms.Ergotropy)}
            L  = {Print.Text(derivation.Forms.LockedFraction)}
            L  ~ {string.Join(", ", terms)}, ...
            LaTeX: L = {Typeset.Latex(derivation.Forms.LockedFraction)}
            check: agrees = {check.Agrees}, up to N = {check.Cells[^1]}
            law: {derivation.Law.Description}, leading {Print.Text(derivation.Law.Leading)}
            """;
    },
    reason => reason.Sentence));
