using System.Numerics;
using System.Text;
using QBattery.Numerics;
using QBattery.Numerics.Files;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Files;

public sealed class DensityFileTests
{
    private static readonly Complex[,] Qutrit =
    {
        { 0.5, new(0.125, 0.0625), 0 }, { new(0.125, -0.0625), 0.25, new(0, -0.125) }, { 0, new(0, 0.125), 0.25 },
    };

    private static readonly Complex[,] Real = { { 0.5, 0.25 }, { 0.25, 0.5 } };

    public static IEnumerable<object[]> Formats =>
        from type in new[] { "<c16", ">c16", "<c8", ">c8" }
        from fortran in new[] { false, true }
        from version in new byte[] { 1, 2, 3 }
        select new object[] { type, fortran, version };

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_complex_matrix_is_read_from_every_order_of_bytes_and_elements(string type, bool fortran,
        byte version) =>
        AssertIs(Qutrit, Written.Npy(type, fortran, Qutrit, version));

    [Theory]
    [InlineData("<f8")]
    [InlineData(">f8")]
    [InlineData("<f4")]
    [InlineData(">f4")]
    [InlineData("<f2")]
    [InlineData(">f2")]
    public void A_real_matrix_is_read(string type) => AssertIs(Real, Written.Npy(type, true, Real));

    [Theory]
    [InlineData("<i4")]
    [InlineData(">i4")]
    [InlineData("<u8")]
    public void Whole_numbers_are_read(string type) =>
        AssertIs(new Complex[,] { { 0, 0 }, { 0, 1 } },
            Written.Npy(type, false, new Complex[,] { { 0, 0 }, { 0, 1 } }));

    [Theory]
    [InlineData("0.5,0.25\n0.25,0.5")]
    [InlineData("# a comment\n\n 0.5 0.25 # of the state\r\n.25;5e-1\n")]
    [InlineData("(0.5+0j),(0.25+0j)\n(0.25-0j),(0.5+0j)\n")]
    [InlineData("5.0e-01+0.0e+00i\t0.25\n0.25\t0.5")]
    public void Text_is_read(string text) => AssertIs(Real, Encoding.UTF8.GetBytes(text), "rho.csv");

    [Theory]
    [InlineData("1", 1, 0)]
    [InlineData("-1.5e-3", -0.0015, 0)]
    [InlineData("j", 0, 1)]
    [InlineData("-j", 0, -1)]
    [InlineData("2.5j", 0, 2.5)]
    [InlineData("(1e-2-3E+1j)", 0.01, -30)]
    [InlineData("1+i", 1, 1)]
    [InlineData("-0.5-0.25i", -0.5, -0.25)]
    public void A_number_in_text_is_read(string word, double real, double imaginary) =>
        Assert.Equal(new Complex(real, imaginary), CsvMatrix.Number(word));

    [Theory]
    [InlineData("")]
    [InlineData("(")]
    [InlineData("1+")]
    [InlineData("1+2")]
    [InlineData("1e")]
    [InlineData("jj")]
    [InlineData("1+2jj")]
    [InlineData("0x1")]
    [InlineData("(1+2j")]
    public void What_is_no_number_is_not_read(string word) => Assert.Null(CsvMatrix.Number(word));

    private static void AssertIs(Complex[,] expected, byte[] file, string name = "rho.npy")
    {
        var density = DensityFile.Read(new MemoryStream(file), name).OrThrow().Matrix;
        Assert.Equal(expected.GetLength(0), density.Size);
        for (var i = 0; i < density.Size; i++)
            for (var j = 0; j < density.Size; j++)
                Assert.Equal(expected[i, j], density[i, j]);
    }
}
