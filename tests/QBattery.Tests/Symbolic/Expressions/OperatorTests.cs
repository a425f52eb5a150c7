using QBattery.Symbolic;
using static QBattery.Symbolic.Functions;
using static QBattery.Symbolic.Operators;

namespace QBattery.Tests.Symbolic.Expressions;

public sealed class OperatorTests
{
    [Theory]
    [InlineData("2*Jx")]
    [InlineData("a*Jp+ad*Jm")]
    [InlineData("ad*a+Jz+2*lambda*(a+ad)*Jx/sqrt(N)")]
    [InlineData("cos(omega*t)*Jx")]
    [InlineData("sqrt(2)*Jm/3")]
    [InlineData("i*(Jp*Jm-Jm*Jp)/2")]
    [InlineData("(1+2*i)*Jx")]
    [InlineData("-x*i*Jy")]
    [InlineData("Jx^2-ad^2*a^2")]
    [InlineData("(Jx*Jy)^3")]
    [InlineData("-(a+ad)*Jx")]
    [InlineData("Jx+N+1")]
    [InlineData("N!*exp(-x)*Jx")]
    [InlineData("0")]
    [InlineData("i")]
    public void What_is_printed_is_read_back_as_the_same(string text)
    {
        var read = Parse.Operator(text).OrThrow();
        Assert.Equal(text, read.ToString());
        Assert.Equal(read, Parse.Operator(read.ToString()).OrThrow());
    }

    [Theory]
    [InlineData("2*lambda/sqrt(N)*(a+ad)*Jx", "2*lambda*(a+ad)*Jx/sqrt(N)")]
    [InlineData("(Jp-Jm)/(2*i)", "-i*(Jp-Jm)/2")]
    [InlineData("i*i*Jx", "-Jx")]
    [InlineData("(1+i)^2*Jx", "2*i*Jx")]
    [InlineData("Jx-(Jy+Jz)", "Jx-Jy-Jz")]
    [InlineData("Jx·2²", "4*Jx")]
    [InlineData("0*Jx+I", "1")]
    [InlineData("sqrt(3/10)*Jm", "sqrt(30)*Jm/10")]
    [InlineData("N!*Jx/exp(-x)", "N!*exp(x)*Jx")]
    [InlineData("1/(1+i)*Jx", "(1/2-i/2)*Jx")]
    public void Numbers_are_gathered_in_front(string text, string expected) =>
        Assert.Equal(expected, Parse.Operator(text).OrThrow().ToString());

    [Theory]
    [InlineData("Jx Jy", 3, "multiplication must be written with *")]
    [InlineData("2*Jq", 2, "did you mean Jm?")]
    [InlineData("2*adag", 2, "did you mean ad?")]
    [InlineData("2*omgea*Jx", 2, "did you mean omega?")]
    [InlineData("2^Jx", 2, "operators and i have no other exponents")]
    [InlineData("Jx^(1/2)", 3, "a whole number from 0")]
    [InlineData("Jx^-1", 3, "a whole number from 0")]
    [InlineData("Jx/Jy", 3, "a number to divide by")]
    [InlineData("cos(Jx)", 4, "operators stand in no function")]
    [InlineData("sqrt(2*Jz)*Jx", 7, "operators stand in no function")]
    [InlineData("exp(i*t)*Jp", 4, "cos(x)+i*sin(x)")]
    [InlineData("(Jx+Jy", 6, "a closing bracket for the one at position 1")]
    [InlineData("Jx+", 3, "a number, a name")]
    [InlineData("foo(2)*Jx", 3, "foo is not a function")]
    [InlineData("Jx(2)", 2, "multiplication must be written with *")]
    public void Complaints_name_the_place(string text, int position, string words)
    {
        var reason = Assert.IsType<Reason.Unparsable>(
            Parse.Operator(text, ["N", "t", "omega"]).Match(_ => null!, reason => reason));
        Assert.Equal(position, reason.Position);
        Assert.Contains(words, reason.Sentence, StringComparison.Ordinal);
        Assert.EndsWith("^", reason.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_write_what_the_language_reads()
    {
        var (N, lambda) = (Symbol("N"), Symbol("lambda"));
        Assert.Equal(
            Parse.Operator("ad*a + Jz + 2*lambda/sqrt(N)*(a+ad)*Jx").OrThrow(), ad * a + Jz + 2 * lambda / Sqrt(N) * (a + ad) * Jx);
        Assert.Equal(Parse.Operator("i*Jy^2").OrThrow(), i * Jy.ToThe(2));
    }

    [Theory]
    [InlineData("ad*a", "a^{\\dagger} a")]
    [InlineData("2*lambda/sqrt(N)*(a+ad)*Jx", "\\frac{2 \\lambda (a+a^{\\dagger}) J_{x}}{\\sqrt{N}}")]
    [InlineData("ad^2*Jm", "(a^{\\dagger})^{2} J_{-}")]
    [InlineData("-i*Jp/2", "-\\frac{i J_{+}}{2}")]
    public void LaTeX_has_the_signs_of_physics(string text, string expected) =>
        Assert.Equal(expected, Parse.Operator(text).OrThrow().ToLatex());

    [Fact]
    public void Random_operators_are_printed_and_read_back()
    {
        var random = new Random(5);
        for (var run = 0; run < 500; run++)
        {
            var value = Drawn(random, 4);
            Assert.Equal(value, Parse.Operator(value.ToString()).OrThrow());
        }
    }

    private static Operator Drawn(Random random, int depth) => (depth == 0 ? random.Next(5) : random.Next(9)) switch
    {
        0 => (Expr)Rational.Of(random.Next(-3, 4), random.Next(1, 4)),
        1 => Symbol("x") / (Symbol("N") + 1),
        2 => i,
        3 => new Operator.Ladder((LadderSymbol)random.Next(7)),
        4 => Sqrt(Symbol("N")) - 1,
        5 or 6 => Drawn(random, depth - 1) + Drawn(random, depth - 1),
        7 => Drawn(random, depth - 1) * Drawn(random, depth - 1),
        _ => Drawn(random, depth - 1).ToThe(random.Next(4)),
    };
}
