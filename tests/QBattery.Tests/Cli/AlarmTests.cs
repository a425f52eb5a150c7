using QBattery.Batteries;
using QBattery.Cli.Reports;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Tests.Cli;

/// <summary>What is said when a derivation and its check do not agree.</summary>
public sealed class AlarmTests
{
    private static readonly Derivation Uniform =
        Catalogue.Subject("uniform", [], Assumptions.None).Then(subject => Derive.Of(subject, 2)).OrThrow();

    [Theory]
    [InlineData(0.25)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Disagreement_is_loud_in_every_format_and_exit_code_1(double error)
    {
        foreach (var format in Format.All)
        {
            var outcome = Deliver(Uniform, Made(error), format);
            Assert.Equal(ExitCode.No, outcome.Code);
            Assert.Contains("THE CHECK DISAGREES", outcome.Message, StringComparison.Ordinal);
            Assert.NotEmpty(outcome.Output);
        }
        var text = Deliver(Uniform, Made(error), Format.Text).Output;
        Assert.Contains("check: DISAGREES", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bound_violated_by_a_matrix_is_named() =>
        AssertViolated(Deliver(Uniform, Made(1e-15, "rank at N = 3"), Format.Text), "rank at N = 3");

    [Fact]
    public void A_bound_violated_by_a_closed_form_is_named()
    {
        var broken = Uniform.Bounds.Select(bound => bound with { Status = new BoundStatus.Violated() }).ToSeq();
        AssertViolated(Deliver(Uniform with { Bounds = broken }, Made(1e-15), Format.Json), "universal");
    }

    [Fact]
    public void A_check_that_cannot_be_made_is_a_warning()
    {
        var outcome = Deliver(Uniform, new Reason.NotCovered("the check", "no state"), Format.Text);
        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.StartsWith("warning: not cross-checked", outcome.Message);
        Assert.Contains("check: none", outcome.Output, StringComparison.Ordinal);
    }

    private static void AssertViolated(Outcome outcome, string bound)
    {
        Assert.Equal(ExitCode.No, outcome.Code);
        Assert.Contains($"A BOUND IS VIOLATED: {bound}", outcome.Message, StringComparison.Ordinal);
    }

    private static Check Made(double error, params Seq<string> violated) =>
        new([1, 2], [], error, "purity at N = 2", "by hand", violated);

    private static Outcome Deliver(Derivation derivation, Result<Check> check, Format format) =>
        Outcome.Of(DerivationReport.Of(derivation, check), format, TerminalStyle.Plain);
}
