using System.Globalization;

namespace QBattery.Symbolic;

/// <summary>A number rounded to significant digits, all of them correct.</summary>
/// <param name="Digits">The number as text.</param>
/// <param name="Radius">A bound on the error of the rounding as text; 0 for an exact value.</param>
public sealed record Approximation(string Digits, string Radius)
{
    /// <summary>The nearest double.</summary>
    public double ToDouble() => double.Parse(Digits, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ToString() => Digits;
}

/// <summary>Values of formulas.</summary>
public static class Evaluating
{
    /// <summary>So many digits unless said otherwise.</summary>
    public const int DefaultDigits = 20;

    extension(Formula formula)
    {
        /// <summary>The value at a point: <c>f.Evaluate([("N", 100), ("q", Rational.Of(2, 5))], digits: 30)</c>.</summary>
        /// <returns>The value, or why there is none: a symbol without a value, a place where the formula has none, ...</returns>
        public Result<Approximation> Evaluate(IEnumerable<(string Name, Rational Value)> at, int digits = DefaultDigits) =>
            QBattery.Symbolic.Evaluate.Digits(formula, at.ToDictionary(own => own.Name, own => own.Value), digits)
                .Select(found => new Approximation(found.Value, found.Radius));

        /// <summary>The value at one value of one symbol.</summary>
        public Result<Approximation> Evaluate((string Name, Rational Value) at, int digits = DefaultDigits) =>
            formula.Evaluate([at], digits);

        /// <summary>The value of a number.</summary>
        public Result<Approximation> Evaluate(int digits = DefaultDigits) => formula.Evaluate([], digits);
    }

    extension(Expr expr)
    {
        /// <summary>The value at a point: <c>f.Evaluate([("N", 100), ("q", Rational.Of(2, 5))], digits: 30)</c>.</summary>
        public Result<Approximation> Evaluate(IEnumerable<(string Name, Rational Value)> at, int digits = DefaultDigits) =>
            Formula.Of(expr).Evaluate(at, digits);

        /// <summary>The value at one value of one symbol.</summary>
        public Result<Approximation> Evaluate((string Name, Rational Value) at, int digits = DefaultDigits) =>
            Formula.Of(expr).Evaluate([at], digits);

        /// <summary>The value of a number.</summary>
        public Result<Approximation> Evaluate(int digits = DefaultDigits) => Formula.Of(expr).Evaluate([], digits);
    }
}
