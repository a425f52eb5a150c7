namespace QBattery.Symbolic;

/// <summary>An expansion beside the function at one point; all digits are correct.</summary>
/// <param name="Value">The value of the variable.</param>
/// <param name="Function">f.</param>
/// <param name="Sum">The sum S_K of the terms.</param>
/// <param name="RescaledError">(f - S_K) / growth of the remainder, which stays bounded; of an exact expansion f - S_K, which is 0.</param>
public sealed record ComparedValue(
    Rational Value, Approximation Function, Approximation Sum, Approximation RescaledError)
{
    /// <summary>The row in words.</summary>
    public override string ToString() => $"at {Value}: function {Function}, sum {Sum}, rescaled error {RescaledError}";
}

/// <summary>An expansion beside the function at some points.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Error">What the last column holds.</param>
/// <param name="Rows">The points.</param>
public sealed record Comparison(string Variable, string Error, Seq<ComparedValue> Rows)
{
    /// <summary>The headings of the columns.</summary>
    public Seq<string> Headings => [Variable, "value", "sum of terms", Error];

    /// <summary>The cells of a row.</summary>
    public static Seq<string> Cells(ComparedValue row) => 
        [$"{row.Value}", row.Function.Digits, row.Sum.Digits, row.RescaledError.Digits];

    /// <summary>A table with a line for each point.</summary>
    public override string ToString()
    {
        var lines = Rows.Select(Cells).Prepend(Headings).ToList();
        var widths = Enumerable.Range(0, Headings.Count).Select(column => lines.Max(line => line[column].Length)).ToList();
        return string.Join('\n', lines.Select(line =>
            string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()));
    }
}

/// <summary>Comparing expansions with values of the function expanded.</summary>
public static class CompareValues
{
    private const int Digits = 12;
    private const int ErrorDigits = 6;

    extension(Expansion expansion)
    {
        /// <summary>The rescaled errors of an expansion without parameters.</summary>
        /// <param name="values">Values of the variable, 2 or more where log N divides.</param>
        /// <returns>The table, or why a value cannot be computed, such as a parameter without one.</returns>
        public Result<Comparison> CompareWithValues(params int[] values) =>
            expansion.CompareWithValues(values.Select(value => (Rational)value), new Dictionary<string, Rational>());

        /// <summary>The rescaled errors of an expansion.</summary>
        /// <param name="values">Values of the variable.</param>
        /// <param name="at">Values of the parameters.</param>
        public Result<Comparison> CompareWithValues(IEnumerable<Rational> values, IReadOnlyDictionary<string, Rational> at)
        {
            var (variable, sum) = (expansion.Context.Variable, expansion.ToExpr());
            var growth = expansion.Growth ?? Build.One;
            return Result.All(values.Select(value => Row(expansion.Input, sum, growth, value, new(at) { [variable] = value })))
                .Select(rows => new Comparison(variable, expansion.Growth is { } rest
                    ? $"(value - sum) / ({Print.Text(rest, variable)})" : "value - sum", rows));
        }
    }

    private static Result<ComparedValue> Row(
        Formula function, Expr sum, Expr growth, Rational value, Dictionary<string, Rational> point) =>
        from f in Number(function, point, Digits)
        from s in Number(sum, point, Digits)
        from error in Number((function.Value - sum) / growth, point, ErrorDigits)
        select new ComparedValue(value, f, s, error);

    private static Result<Approximation> Number(Formula formula, Dictionary<string, Rational> point, int digits) =>
        Evaluate.Rounded(formula, point, digits, value => ZeroTest.Of(value, Assumptions.None));
}
