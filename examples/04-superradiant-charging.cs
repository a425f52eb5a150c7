#:project ../src/QBattery.Numerics/QBattery.Numerics.csproj
#:property PublishAot=false

// Superradiant charging: N cells pumped collectively from the ground state. One protocol, three laws, by the choice of
// the time; and the exact sum of residues at one N, where the locked energy is far below machine precision.
using QBattery.Batteries;
using QBattery.Symbolic;

Seq<string> times = ["beta*log(N)/N", "t", "tau*N"];
var laws = Result.All(times.Select(time =>
    from value in Parse.Expression(time)
    from assumptions in Parse.Assumptions("beta>2")
    from subject in Catalogue.Subject("pump", [("t", value)], assumptions)
    from derivation in Derive.Of(subject, order: 1)
    select $"  t = {time}: L ~ {Print.Text(derivation.Law.Leading)}"));

var exact = PumpAt.Of(cells: 16, time: Build.Number(4));
var digits = Evaluate.Digits(
    exact.Deficit / exact.Excitation, new Dictionary<string, Rational>(), 20, value => ZeroTest.Of(value, Assumptions.None));

Console.WriteLine((from lines in laws from value in digits select $"""
    At N = 16, t = N/4: L = {value.Value}
    Theorem. Pumped collectively from the ground state for a time t, N cells lock the fraction L of their energy with
    {string.Join(Environment.NewLine, lines)}
    """).Else(reason => reason.Sentence));
