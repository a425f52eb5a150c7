using System.Globalization;
using System.Numerics;
using System.Text;
using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Numerics.Bounds;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Files;

/// <summary>
/// States as files leave them: rounded, not quite normalised, not quite positive. No bound is ever called violated, the
/// quantities of the state that was stored lie within the stated errors, and a false bound is still caught.
/// </summary>
public sealed class AdversarialFileTests
{
    private static readonly Plan Plan = new(120, 17, (1, 8), (2, 3), CampaignEnsemble.All);

    private static readonly Seq<BoundEvaluator> Bounds = BoundCatalogue.All.Select(BoundEvaluator.Of).ToSeq();

    [Theory]
    [InlineData("<c16")]
    [InlineData("<c8")]
    [InlineData(">c8")]
    public void The_state_that_was_stored_lies_within_the_errors(string type) => Parallel.For(0, (int)Plan.States, i =>
    {
        var (matrix, levels) = State(i);
        var (exact, read) = (Analysed(Written.Npy("<c16", false, matrix), levels), Analysed(Written.Npy(type, false, matrix), levels));
        AssertHolds(read, $"{Plan.State(i).Name} as {type}");
        Assert.All(Numbers(read).Zip(Numbers(exact)), pair => Assert.InRange(pair.Second.Middle, pair.First.Low, pair.First.High));
    });

    [Theory]
    [InlineData("<f8")]
    [InlineData("<f4")]
    [InlineData("<f2")]
    public void Real_parts_in_any_precision_violate_nothing(string type) => Parallel.For(0, (int)Plan.States, i =>
    {
        var (matrix, levels) = State(i);
        AssertHolds(Analysed(Written.Npy(type, true, matrix), levels), $"{Plan.State(i).Name} as {type}");
    });

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(9)]
    [InlineData(12)]
    public void Rounded_digits_violate_nothing(int digits) => Parallel.For(0, (int)Plan.States, i =>
    {
        var (matrix, levels) = State(i);
        var tolerance = matrix.Length * Math.Pow(10, -digits);
        AssertHolds(Analysed(Text(matrix, digits), levels, tolerance), $"{Plan.State(i).Name} to {digits} digits");
    });

    [Fact]
    public void Flat_states_of_every_size_and_precision_violate_nothing() => Parallel.For(2, 60, size =>
    {
        var flat = Diagonal([.. Enumerable.Repeat(1.0 / size, size)]);
        foreach (var type in new[] { "<f8", "<f4", "<c8", "<f2" })
            AssertHolds(Analysed(Written.Npy(type, false, flat), 2), $"flat, {size} rows, {type}");
        AssertHolds(Analysed(Text(flat, 7), 2, size * 1e-7), $"flat, {size} rows, 7 digits");
    });

    [Theory]
    [InlineData("0.5,0,0\n0,0.5000000001,0\n0,0,-1e-10")]
    [InlineData("0.5000000005,0,0\n0,0.5,0\n0,0,0")]
    [InlineData("0.4999999996,0\n0,0.5")]
    [InlineData("1.0000000001,0,0\n0,-1e-10,0\n0,0,0")]
    [InlineData("0.5,0.2500000004\n0.25,0.5")]
    [InlineData("0.5,0.5000000003\n0.5000000003,0.5")]
    [InlineData("0.33333333333,0,0\n0,0.33333333333,0\n0,0,0.33333333333")]
    [InlineData("0.25,0,0,0\n0,0.2500000004,0,0\n0,0,0.2500000004,0\n0,0,0,0.2499999992")]
    public void Small_defects_violate_nothing(string text) =>
        AssertHolds(Analysed(Encoding.UTF8.GetBytes(text), 2), text);

    /// <summary>E of k = 0, 1, 2 with 0.5, 0.5 + x and -x, where x = 1e-10 may belong to any level.</summary>
    [Fact]
    public void The_error_is_that_of_the_file()
    {
        var state = Analysed("0.5,0,0\n0,0.5000000001,0\n0,0,-1e-10"u8.ToArray(), 2).Quantities;
        Assert.All(new[] { (state.Excitation, 0.5), (state.Purity, 0.5), (state.Largest, 0.5), (state.Entropy, Math.Log(2)) },
            pair =>
            {
                Assert.InRange(pair.Item2, pair.Item1.Low, pair.Item1.High);
                Assert.InRange(pair.Item1.Width, 1e-10, 3e-8);
            });
    }

    /// <summary>Half of the eigenvalues below zero by 1e-10 and the other half above their mean by as much.</summary>
    [Theory]
    [InlineData(1e-10)]
    [InlineData(1e-12)]
    [InlineData(0)]
    public void Large_files_violate_nothing_either(double defect)
    {
        const int half = 300;
        var matrix = Diagonal([.. Enumerable.Repeat(1.0 / half + defect, half), .. Enumerable.Repeat(-defect, half)]);
        foreach (var type in new[] { "<f8", "<f4" })
        {
            var analysis = Analysed(Written.Npy(type, false, matrix), 2);
            AssertHolds(analysis, $"{type}, {defect}");
            Assert.InRange(1.0 / half, analysis.Quantities.Largest.Low, analysis.Quantities.Largest.High);
            Assert.InRange(analysis.Quantities.Largest.Width, 0, 1e-6);
        }
    }

    [Theory]
    [InlineData("(1-P)/n*999/1000", Side.Upper, "<f4")]
    [InlineData("(1-P)/n*99/100", Side.Upper, "<f2")]
    [InlineData("N/((N+1)*n)*(1-1/10^10)", Side.Upper, "<f8")]
    [InlineData("(1-r_0)/n*(1+1/10^5)", Side.Lower, "<f4")]
    [InlineData("(1-1/rank)/n*9/10", Side.Upper, "<f4")]
    public void A_false_bound_is_violated_by_a_flat_state(string expression, Side side, string type)
    {
        var planted = BoundEvaluator.Of(new("planted", side, Parse.Expression(expression).OrThrow(), "", ""));
        Assert.All(new[] { 2, 7, 40 }, size =>
        {
            var state = Analysed(Written.Npy(type, false, Diagonal([.. Enumerable.Repeat(1.0 / size, size)])), 2).Quantities;
            Assert.Equal(BoundVerdict.Violated, BoundEvaluator.Verdict(planted.Slack(state)));
        });
    }

    [Fact]
    public void A_negative_eigenvalue_beyond_rounding_is_refused_with_its_size()
    {
        var reason = Assert.IsType<Result<Analysis>.Fail>(
            DensityFile.Read(new MemoryStream("0.5,0,0\n0,0.501,0\n0,0,-0.001"u8.ToArray()), "x.csv")
                .Then(read => Analyse.Of(read, 2))).Reason;
        Assert.Contains("negative eigenvalue -1e-3", reason.Sentence, StringComparison.Ordinal);
    }

    private static void AssertHolds(Analysis analysis, string state) => Assert.All(
        Bounds.Where(bound => bound.AppliesTo(analysis.Quantities.Levels)),
        bound => Assert.True(
            BoundEvaluator.Verdict(bound.Slack(analysis.Quantities)) != BoundVerdict.Violated
            && !double.IsNaN(bound.Slack(analysis.Quantities).Middle),
            $"{bound.Bound.Name} {bound.Bound.Side}, {state}: {bound.Slack(analysis.Quantities)}"));

    private static Seq<Bracket> Numbers(Analysis analysis) =>
    [
        analysis.Quantities.Excitation, analysis.Quantities.Largest, analysis.Quantities.Purity,
        analysis.Quantities.Entropy, analysis.Quantities.Fidelity, analysis.Full.PassiveEnergy,
        analysis.Ladder.PassiveEnergy, analysis.Local.Energy, analysis.Local.PassiveEnergy,
    ];

    private static (Complex[,] Matrix, int Levels) State(int index)
    {
        var state = Plan.State(index);
        var density = state.Density(QBattery.Numerics.States.SymmetricBasis.Dimension(state.Cells, state.Levels));
        return (Elements(density.Size, (i, j) => density[i, j]), state.Levels);
    }

    private static Complex[,] Diagonal(double[] populations) =>
        Elements(populations.Length, (i, j) => i == j ? populations[i] : 0);

    private static Complex[,] Elements(int size, Func<int, int, Complex> element)
    {
        var matrix = new Complex[size, size];
        for (var i = 0; i < size; i++)
            for (var j = 0; j < size; j++) matrix[i, j] = element(i, j);
        return matrix;
    }

    private static byte[] Text(Complex[,] matrix, int digits) => Encoding.UTF8.GetBytes(string.Join("\n",
        Enumerable.Range(0, matrix.GetLength(0)).Select(i => string.Join(",",
            Enumerable.Range(0, matrix.GetLength(0)).Select(j => Number(matrix[i, j], digits))))));

    private static string Number(Complex value, int digits) => string.Create(CultureInfo.InvariantCulture,
        $"{Math.Round(value.Real, digits):R}{(value.Imaginary < 0 ? "-" : "+")}{Math.Round(Math.Abs(value.Imaginary), digits):R}j");

    private static Analysis Analysed(byte[] file, int levels, double? tolerance = null) =>
        DensityFile.Read(new MemoryStream(file), "rho", tolerance).Then(read => Analyse.Of(read, levels))
            .Match(analysis => analysis, reason => throw new InvalidOperationException(reason.Sentence));
}
