using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.NormalForms;

namespace QBattery.Tests.Symbolic.Algebra;

public sealed class ParityTests
{
    [Theory]
    [InlineData("N", "N even", Integrality.Even)]
    [InlineData("N+1", "N even", Integrality.Odd)]
    [InlineData("3*N+1", "N odd", Integrality.Even)]
    [InlineData("N*k", "N even, k integer", Integrality.Even)]
    [InlineData("N^2+N", "N integer", Integrality.Even)]
    [InlineData("N^3-N+1", "N integer", Integrality.Odd)]
    [InlineData("N*k+N", "N integer, k integer", Integrality.Integer)]
    [InlineData("2*N+3", "N integer", Integrality.Odd)]
    [InlineData("N", "N integer", Integrality.Integer)]
    [InlineData("(2*N+4)/2", "N even", Integrality.Even)]
    [InlineData("N/2", "N even", Integrality.Real)]
    [InlineData("2*x", "", Integrality.Real)]
    [InlineData("N/k", "N even, k odd", Integrality.Real)]
    [InlineData("sqrt(2)*N", "N even", Integrality.Real)]
    [InlineData("0", "", Integrality.Even)]
    public void Parity_of_a_table(string text, string assumptions, Integrality expected) =>
        Assert.Equal(expected, Parity.Of(Formulas.Read(text), Parse.Assumptions(assumptions).OrThrow()));
}
