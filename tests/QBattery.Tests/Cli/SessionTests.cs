using QBattery.Cli.Terminal;
using QBattery.Symbolic;

namespace QBattery.Tests.Cli;

/// <summary>Sessions keep names and assumptions; lines that are typed can be edited.</summary>
public sealed class SessionTests
{
    [Theory]
    [InlineData("2*(1-x)/N", "L = 2/N*(1-x)", "L")]
    [InlineData("1 + 1/N + O(1/N^2)\n|error| <= 2/N^2, proved for every N >= 2", "L = 1/(N-1)", "expand N * L --order 2")]
    [InlineData("0.333333333333333", "a = 1/3", "a")]
    [InlineData("0.03125", "p = 1/2", "evaluate p^N --at N=5")]
    [InlineData("4*x", "a = 2*x", "b = a*2", "a = 1", "b")]
    [InlineData("x", "x1 = 1", "x")]
    [InlineData("1000*e", "e3 = 2", "1e3*e + 0*N")]
    [InlineData("a = 1\nassume 0<x<1", "a = 1", "b = 2", "assume 0<x<1", "forget b", "show")]
    [InlineData("", "a = 1", "assume x>0", "forget", "show")]
    [InlineData("0.5", "1/2", "exit", "1/3")]
    public void The_last_answer(string expected, params string[] lines) =>
        Assert.EndsWith(expected, Said(lines).Out.ReplaceLineEndings("\n").TrimEnd());

    [Fact]
    public void Formulas_take_spaces_and_commands_their_options() => Assert.Contains(
        "2^N", Said("q = 1", "sum binomial(N, k) * q^k --index k --from 0 --to N").Out, StringComparison.Ordinal);

    [Fact]
    public void Assumptions_reach_commands()
    {
        Assert.Contains("sign", Said("expand x^N --order 1").Error, StringComparison.Ordinal);
        Assert.Contains("x^N", Said("assume 0<x<1", "expand x^N --order 1").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_inequality_is_proved() =>
        Assert.StartsWith("proved", Said("L = 1/(N+1)", "L < 1/N").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("pi = 3")]
    [InlineData("a = 1/(")]
    [InlineData("assume nonsense")]
    [InlineData("foo bar")]
    [InlineData("expand N --ordr 3")]
    public void What_is_not_understood_is_said_and_the_session_goes_on(string line)
    {
        var run = Said(line, "1/2");
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Equal((0, "0.5"), (run.Code, run.Out.TrimEnd()));
    }

    [Fact]
    public void Keys_edit_a_line()
    {
        var line = Keys(EditedLine.After(["earlier"]), "ac", ConsoleKey.LeftArrow, "b", ConsoleKey.End, "d");
        Assert.Equal(("abcd", 4), (line.Text, line.At));
        Assert.Equal("bcd", Keys(line, ConsoleKey.Home, ConsoleKey.Delete).Text);
        Assert.Equal("abc", Keys(line, ConsoleKey.Backspace).Text);
        Assert.Equal("earlier", Keys(line, ConsoleKey.UpArrow, ConsoleKey.UpArrow).Text);
        Assert.Equal("", Keys(line, ConsoleKey.UpArrow, ConsoleKey.DownArrow).Text);
        Assert.Equal(("bcd", 3), line.Seen(3));
    }

    private static CommandLine Said(params string[] lines) => CommandLine.RunWith(string.Join('\n', lines), "repl");

    /// <summary>A text is typed letter by letter.</summary>
    private static EditedLine Keys(EditedLine line, params object[] keys) => keys
        .SelectMany(key => key is string text
            ? text.Select(c => new ConsoleKeyInfo(c, ConsoleKey.None, false, false, false))
            : [new('\0', (ConsoleKey)key, false, false, false)])
        .Aggregate(line, (edited, key) => edited.Pressed(key));
}
