#:project ../src/QBattery.Numerics/QBattery.Numerics.csproj
#:property PublishAot=false

// N cells driven by H = x (N/2) Jx and decaying together by the jump Jm, at rest. At the superradiant transition, x = 1, the
// law of the locked fraction changes its class: exponential in N below it, towards 1/N above it.
using QBattery.Numerics;
using QBattery.Symbolic;

Console.WriteLine("| x | L at N = 8 | L at N = 16 | L at N = 32 | d ln L/dN | d ln L/d ln N | law |");
Console.WriteLine("|---|---|---|---|---|---|---|");
foreach (var x in new[] { "1/2", "2" })
    Console.WriteLine($"| {x} | {Line(x).Else(reason => reason.Sentence)} |");

static Result<string> Line(string x) =>
    from model in Model.Of("x*N/2*Jx", ["Jm"], $"x={x}")
    from rows in Result.All(new[] { 8, 16, 32 }.Select(cells => Evolve.Steady(model, cells).Then(battery => battery.Row)))
    let powers = Scan.Slopes(rows)
    let rates = rows.Skip(1).Zip(rows, (next, row) => (next.LogLocked - row.LogLocked) / (next.Cells - row.Cells)).ToSeq()
    let isExponential = rates[1] / rates[0] > powers[0] / powers[1]
    select string.Join(" | ",
        [
            .. rows.Select(row => $"{Math.Exp(row.LogLocked):0.0000e0}"), $"{rates[0]:0.000}, {rates[1]:0.000}",
            $"{powers[0]:0.00}, {powers[1]:0.00}", isExponential ? "exponential in N" : "a power of N, towards 1/N",
        ]);
