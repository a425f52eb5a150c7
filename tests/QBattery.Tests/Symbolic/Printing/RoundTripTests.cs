using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Printing;
using QBattery.Tests.Symbolic.Expressions;

namespace QBattery.Tests.Symbolic.Printing;

public sealed class RoundTripTests
{
    [Fact]
    public void What_is_printed_parses_to_the_same_expression() => Formulas.Check(expr =>
        Parse.Expression(Print.Text(expr)) == Result.Ok(expr)
            ? true : throw new Exception($"{expr}\n{Print.Text(expr)}\n{Parse.Expression(Print.Text(expr)).Match(e => e.ToString(), r => r.Sentence)}"));
}
