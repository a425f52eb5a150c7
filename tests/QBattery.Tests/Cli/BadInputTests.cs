using QBattery.Cli;

namespace QBattery.Tests.Cli;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("did you mean 'uniform'?", "derive", "unifrom")]
    [InlineData("did you mean 'eps'?", "derive", "depolarised", "--set", "ep=1/2")]
    [InlineData("0<x<1", "derive", "gibbs", "--set", "x=2")]
    [InlineData("must not contain N", "derive", "gibbs", "--set", "x=1/N")]
    [InlineData("must not contain N", "derive", "parallel", "--set", "s=1-1/N")]
    [InlineData("whole number", "derive", "levels", "--set", "d=N")]
    [InlineData("more than one value", "derive", "gibbs", "--set", "x=1/2", "--set", "x=1/3")]
    [InlineData("not both", "derive", "uniform", "--energy", "N", "--largest-eigenvalue", "1")]
    [InlineData("needed together", "derive", "--energy", "N")]
    [InlineData("give a family", "derive")]
    [InlineData("a named family", "derive", "--energy", "N", "--largest-eigenvalue", "1", "--set", "x=1")]
    [InlineData("no value of c", "derive", "uniform", "--assume", "c<0, c>1")]
    [InlineData("division by zero", "expand", "1/(N-N)")]
    [InlineData("division by zero", "evaluate", "1/0")]
    [InlineData("empty", "expand", "")]
    [InlineData("empty", "evaluate", "  ")]
    [InlineData("too large", "evaluate", "9^9^9^9")]
    [InlineData("no value", "evaluate", "N*q", "--at", "N=3")]
    [InlineData("rational", "evaluate", "N", "--at", "N=pi")]
    [InlineData("from 1 to 100000", "evaluate", "pi", "--digits", "0")]
    [InlineData("from 1 to 100000", "evaluate", "pi", "--digits", "100001")]
    [InlineData("from 1 to 1000", "expand", "N", "--order", "0")]
    [InlineData("from 1 to 1000", "derive", "uniform", "--order", "99999999999999")]
    [InlineData("from 1 to 1000", "expand", "N", "--order", "three")]
    [InlineData("text, latex or json", "expand", "N", "--format", "xml")]
    [InlineData("single name", "expand", "N", "--variable", "n+1")]
    [InlineData("did you mean expand?", "expnad", "N")]
    [InlineData("did you mean --order?", "expand", "N", "--ordr", "3")]
    [InlineData("too many", "expand", "N", "N")]
    [InlineData("no command", "--")]
    [InlineData("--order", "expand", "N", "--order")]
    [InlineData("EXPR", "expand")]
    public void Bad_input_gets_one_message_and_exit_code_2(string message, params string[] args) =>
        AssertRefused(message, () => CommandLine.Run(args));

    [Fact]
    public void A_command_line_without_a_command_is_answered_with_where_to_look() =>
        AssertRefused("qbattery --help", () => CommandLine.Run("--"));

    [Theory]
    [InlineData("expand", "2/(N+1")]
    [InlineData("evaluate", "2*/N")]
    [InlineData("derive", "gibbs", "--set", "x=1//2")]
    [InlineData("expand", "@file")]
    public void Unparsable_text_is_shown_with_a_caret(params string[] args)
    {
        AssertRefused("expected", () => CommandLine.Run(args));
        Assert.Matches(@"position \d+\r?\n  .+\r?\n +\^", CommandLine.Run(args).Error);
    }

    [Theory]
    [InlineData("expand")]
    [InlineData("evaluate")]
    public void Huge_input_is_refused_at_once(string command)
    {
        var sum = string.Join('+', Enumerable.Repeat("N", 500_000));
        AssertRefused("too large", () => CommandLine.RunWith(Nested(100_000), command, "-"));
        AssertRefused("too large", () => CommandLine.RunWith(sum, command, "-"));
        AssertRefused("too large", () => CommandLine.RunWith(new string('9', 10_000_000), command, "-"));
        AssertRefused("too large", () => CommandLine.Run(command, Nested(5_000)));
    }

    private static string Nested(int depth) => new string('(', depth) + "1" + new string(')', depth);

    [Theory]
    [InlineData("-1/N")]
    [InlineData("-h*N")]
    [InlineData("-N^2")]
    public void An_expression_may_begin_with_a_minus(string expr) =>
        Assert.Equal(0, CommandLine.Run("expand", expr).Code);

    [Fact]
    public void A_fault_of_the_program_is_one_line_and_exit_code_70()
    {
        using var stderr = new StringWriter();
        var code = QBattery.Cli.Cli.Run(["list"], new Full(), stderr, TextReader.Null);
        Assert.Equal(70, code);
        Assert.Equal($"internal error: no space left; please report{Environment.NewLine}", stderr.ToString());
    }

    private static void AssertRefused(string message, Func<CommandLine> attempt)
    {
        var run = attempt();
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith("error: ", run.Error);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.InRange(run.Error.Length, 1, 500);
        Assert.True(IsQuick(run) || IsQuick(attempt()), $"{run.Time} is too long");
    }

    /// <summary>Under a second; tests beside this one may slow down a first attempt.</summary>
    private static bool IsQuick(CommandLine run) => run.Time < TimeSpan.FromSeconds(1);

    /// <summary>A disk without space.</summary>
    private sealed class Full : StringWriter
    {
        public override void WriteLine(string? value) => throw new IOException("no space\nleft");
    }
}
