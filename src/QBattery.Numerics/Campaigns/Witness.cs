using System.Globalization;
using System.Numerics;
using QBattery.Numerics.Analyses;
using QBattery.Numerics.Bounds;
using QBattery.Numerics.Hermitian;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>A state that shows something, in a form that can be written down exactly.</summary>
public abstract record Witness
{
    private Witness(int cells, int levels) => (Cells, Levels) = (cells, levels);

    /// <summary>N.</summary>
    public int Cells { get; }

    /// <summary>d.</summary>
    public int Levels { get; }

    /// <summary>Diagonal, with populations in the ratio of whole numbers.</summary>
    public sealed record Weights : Witness
    {
        internal Weights(int cells, int levels, Seq<int> relative) : base(cells, levels) => Relative = relative;

        /// <summary>The numbers, ascending in energy.</summary>
        public Seq<int> Relative { get; }
    }

    /// <summary>A matrix of doubles.</summary>
    public sealed record Matrix : Witness
    {
        internal Matrix(int cells, int levels, HermitianMatrix density) : base(cells, levels) => Density = density;

        /// <summary>The density matrix.</summary>
        public HermitianMatrix Density { get; }
    }

    /// <summary>The density matrix.</summary>
    public HermitianMatrix ToMatrix() => this switch
    {
        Weights { Relative: var relative } => HermitianMatrix.Diagonal([.. relative.Select(w => w / (double)relative.Sum())]),
        Matrix matrix => matrix.Density,
    };

    /// <summary>The state in words and exact numbers.</summary>
    public sealed override string ToString() => Text;

    /// <summary>The state in words and exact numbers.</summary>
    public string Text => $"N = {Cells}, d = {Levels}, " + this switch
    {
        Weights weights => "populations " + string.Join(", ",
            weights.Relative.Select(w => Rational.Of(w, weights.Relative.Sum()))),
        Matrix { Density: var density } => "density matrix rows " + string.Join("; ", Enumerable.Range(0, density.Size)
            .Select(i => string.Join(", ", Enumerable.Range(0, density.Size).Select(j => Number(density[i, j]))))),
    };

    private static string Number(Complex value) => value.Imaginary == 0
        ? value.Real.ToString("R", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture,
            $"({value.Real:R} {(value.Imaginary < 0 ? "-" : "+")} {Math.Abs(value.Imaginary):R}j)");

    /// <summary>n times the distance of a bound to L.</summary>
    internal Bracket Slack(BoundEvaluator bound)
    {
        var density = ToMatrix();
        var eigen = WholeSpectrum.Of(Eigenvalues.Of(density), StateError.None);
        return bound.Slack(Shape.Of(Cells, Levels).Quantities(density, eigen));
    }
}
