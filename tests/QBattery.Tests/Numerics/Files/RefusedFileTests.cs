using System.Numerics;
using System.Text;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Files;

/// <summary>Files that hold no state: one clear message each, at once, and in bounded memory.</summary>
public sealed class RefusedFileTests
{
    private const string Good = "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 2), }";

    public static TheoryData<string, byte[]> Files => new()
    {
        { "does not begin", [] },
        { "does not begin", "NUMPY"u8.ToArray() },
        { "version", [0x93, .. "NUMPY"u8, 4, 0, 1, 0, 0] },
        { "ends inside its header", [0x93, .. "NUMPY"u8, 1, 0, 200, 0, .. "{'descr"u8] },
        { "its header claims 4294967295 bytes", [0x93, .. "NUMPY"u8, 2, 0, 255, 255, 255, 255] },
        { "only 8", Written.Npy(Good, new byte[8]) },
        { "it has 40", Written.Npy(Good, new byte[40]) },
        { "claims 3200000000 bytes of data and it has only 1000", Written.Npy(Good.Replace("2, 2", "20000, 20000"),
            new byte[1000]) },
        { "up to 20000 rows", Written.Npy(Good.Replace("2, 2", "36000, 36000"), new byte[1000]) },
        { "up to 20000 rows", Written.Npy(Good.Replace("2, 2", "99999999999999999999, 99999999999999999999"),
            new byte[1000]) },
        { "not square: 2 x 3", Written.Npy(Good.Replace("2, 2", "2, 3"), new byte[48]) },
        { "1 dimensions", Written.Npy(Good.Replace("2, 2", "4,"), new byte[32]) },
        { "3 dimensions", Written.Npy(Good.Replace("2, 2", "2, 2, 2"), new byte[64]) },
        { "0 dimensions", Written.Npy(Good.Replace("2, 2", ""), new byte[8]) },
        { "empty", Written.Npy(Good.Replace("2, 2", "0, 0"), []) },
        { "1 x 1", Written.Npy(Good.Replace("2, 2", "1, 1"), new byte[8]) },
        { "Python objects", Written.Npy(Good.Replace("<f8", "|O"), new byte[32]) },
        { "strings", Written.Npy(Good.Replace("<f8", "<U8"), new byte[128]) },
        { "of type <f16", Written.Npy(Good.Replace("<f8", "<f16"), new byte[64]) },
        { "records", Written.Npy(Good.Replace("'<f8'", "[('x', '<f8')]"), new byte[32]) },
        { "no order or no shape", Written.Npy("{'descr': '<f8'}", new byte[32]) },
        { "row 0, column 1", Written.Npy("<f8", false, new Complex[,] { { 0.5, double.NaN }, { 0, 0.5 } }) },
        { "not a finite number", Written.Npy("<f8", false,
            new Complex[,] { { double.PositiveInfinity, 0 }, { 0, 0.5 } }) },
        { "differ from conjugates by 2.5e-1", Written.Npy("<f8", false, new Complex[,] { { 0.5, 0.25 }, { 0, 0.5 } }) },
        { "not Hermitian", Written.Npy("<c16", false, new Complex[,] { { new(0.5, 0.1), 0 }, { 0, 0.5 } }) },
        { "the trace is 0.75", Written.Npy("<f8", false, new Complex[,] { { 0.5, 0 }, { 0, 0.25 } }) },
        { "the trace is 0, not 1", Written.Npy("<f8", false, new Complex[,] { { 0, 0 }, { 0, 0 } }) },
        { "negative eigenvalue -5e-1", Written.Npy("<f8", false, new Complex[,] { { 0.5, 1 }, { 1, 0.5 } }) },
    };

    public static TheoryData<string, string> Texts => new()
    {
        { "no numbers", "" },
        { "no numbers", "# nothing\n\n" },
        { "line 2 has 1 numbers", "0.5,0\n0.5" },
        { "line 3 has 2 numbers and is row 3 of 2", "0.5,0\n0,0.5\n0,0" },
        { "not square: 1 x 2", "0.5,0.5" },
        { "1 x 1", "1" },
        { "line 1, number 2: \"x\"", "0.5,x\n0,0.5" },
        { "longer than", new string('1', 2_000_000) },
        { "not a finite number", "nan,0\n0,0.5" },
        { "not a finite number", "0.5,0\n0,1e999" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_holds_no_state_is_refused(string message, byte[] file) =>
        AssertRefused(message, file, "rho.npy");

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_holds_no_state_is_refused(string message, string text) =>
        AssertRefused(message, Encoding.UTF8.GetBytes(text), "rho.csv");

    [Theory]
    [InlineData(3, "3 (N = 1) 6 (N = 2)")]
    [InlineData(4, "4 (N = 1) 10 (N = 2)")]
    public void A_dimension_that_fits_no_number_of_cells_is_refused(int levels, string message)
    {
        var flat = Written.Npy("<f8", false, new Complex[5, 5]);
        for (var i = 0; i < 5; i++) BitConverter.GetBytes(0.2).CopyTo(flat, flat.Length - 200 + i * 48);
        AssertRefused(message, flat, "rho.npy", levels);
    }

    private static void AssertRefused(string message, byte[] file, string name, int levels = 2)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = DensityFile.Read(new MemoryStream(file), name)
            .Then(read => Analyse.Of(read, levels));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
        var reason = Assert.IsType<Result<Analysis>.Fail>(result).Reason;
        Assert.True(reason.IsBadInput);
        Assert.Contains(message, reason.Sentence, StringComparison.Ordinal);
    }
}
