namespace QBattery.Symbolic;

/// <summary>An expansion beside the function at one point; all digits are correct.</summary>
/// <param name="Value">The value of the variable.</param>
/// <param name="Function">f.</param>
/// <param name="Sum">The sum S_K of the terms.</param>
/// <param name="RescaledError">(f - S_K) / growth of the remainder, which stays bounded; of an exact expansion f - S_K, which is 0.</param>
public sealed record ComparedValue(Rational Value, string Function, string Sum, string RescaledError)
{
    /// <summary>The row in words.</summary>
    public override string ToString() => $"at {Value}: function {Function}, sum {Sum}, rescaled error {RescaledError}";
}

/// <summary>Comparing expansions with values of the function expanded.</summary>
public static class CompareValues
{
    private const int Digits = 12;
    private const int ErrorDigits = 6;

    extension(Expansion expansion)
    {
        /// <summary>The rescaled errors of an expansion.</summary>
        /// <param name="function">What was expanded, as it was written.</param>
        /// <param name="values">Values of the variable, 2 or more where log N divides.</param>
        /// <param name="at">Values of the parameters.</param>
        /// <param name="assumptions">The assumptions under which it was expanded.</param>
        /// <param name="variable">The expansion variable.</param>
        /// <returns>A row for each value, or why one cannot be computed, such as a parameter without a value.</returns>
        public Result<Seq<ComparedValue>> CompareWithValues(
            Formula function, IEnumerable<Rational> values, IReadOnlyDictionary<string, Rational> at, Assumptions assumptions,
            string variable = "N")
        {
            var sum = expansion.ToExpr(variable, assumptions);
            var growth = expansion.Remainder.Order?.ToExpr(variable, assumptions) ?? Build.One;
            return Result.All(values.Select(value => Row(function, sum, growth, value, new(at) { [variable] = value })));
        }
    }

    private static Result<ComparedValue> Row(
        Formula function, Expr sum, Expr growth, Rational value, Dictionary<string, Rational> point) =>
        from f in Number(function, point, Digits)
        from s in Number(sum, point, Digits)
        from error in Number((function.Value - sum) / growth, point, ErrorDigits)
        select new ComparedValue(value, f, s, error);

    private static Result<string> Number(Formula formula, Dictionary<string, Rational> point, int digits) =>
        Evaluate.Digits(formula, point, digits, value => ZeroTest.Of(value, Assumptions.None))
            .Select(found => found.Value);
}
