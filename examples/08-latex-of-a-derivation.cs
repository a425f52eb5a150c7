#:project ../src/QBattery.Batteries/QBattery.Batteries.csproj
#:property PublishAot=false

// The LaTeX of a derivation, ready to paste, and a family of one's own.
using QBattery.Batteries;
using QBattery.Symbolic;

var gibbs = Derive.Family("gibbs", ("x", "1/2")).OrThrow();
Console.WriteLine(gibbs.Law);                            // universal 1/N, leading 1/(2*N)
Console.WriteLine(gibbs.Forms.LockedFraction.ToLatex());
Console.WriteLine(gibbs.ToLatex());                      // exactly what the command line prints with --format latex

var own =
    from derivation in Derive.Populations("binomial(N,k)^2", order: 3)
    where derivation.Law.IsUniversal
    select derivation;
Console.WriteLine(own.Match(d => d.ToString(), reason => reason.Sentence));
foreach (var bound in gibbs.Bounds)
    Console.WriteLine($"{bound.Name}: {bound.Status}");  // Saturated, Proved, ByTheorem: a type, not a text
