namespace QBattery.Symbolic.Summation.Petkovsek;

/// <summary>What a recurrence proves of a sum S that is no combination of its hypergeometric solutions.</summary>
internal static class NoHypergeometricSolution
{
    /// <summary>In words.</summary>
    /// <param name="solutions">The solutions.</param>
    /// <param name="parameters">The parameters in the coefficients.</param>
    /// <param name="isMinimal">Whether the recurrence of S is of order 2 and has no right hand side.</param>
    public static string Text(HypergeometricSolutions solutions, Seq<string> parameters, bool isMinimal) =>
        (solutions.Scope, solutions.Unwritten) switch
        {
            (Scope.Undecided, _) =>
                "Petkovsek's algorithm does not decide whether S is a sum of hypergeometric terms",
            (Scope.Complex or Scope.Rational, { } why) =>
                $"Petkovsek's algorithm finds a hypergeometric solution that is not written down: {Words(why)}",
            (Scope.Complex, null) => $"{Found(solutions)} over the complex numbers{Generic(parameters)}: "
                + $"S is no sum of hypergeometric terms{Minimal(isMinimal)}",
            (Scope.Rational, null) => $"{Found(solutions)} over {Field(parameters)}: "
                + $"S is no sum of hypergeometric terms over it{Minimal(isMinimal)}",
        };

    private static string Found(HypergeometricSolutions solutions) => solutions.Terms.Count == 0
        ? "Petkovsek's algorithm proves that it has no hypergeometric solution"
        : "Petkovsek's algorithm proves that no combination of its hypergeometric solutions has the values of S";

    private static string Minimal(bool isMinimal) => isMinimal
        ? ", and this recurrence is minimal: no homogeneous recurrence of order 1 with polynomial coefficients holds"
        : ", and satisfies no homogeneous recurrence of order 1 with polynomial coefficients";

    private static Phrase Words(Reason why) => why is Reason.NotCovered(_, var words) ? words : why.Sentence;

    private static string Generic(Seq<string> parameters) =>
        parameters.Count == 0 ? "" : $", {string.Join(" and ", parameters)} generic";

    private static string Field(Seq<string> parameters) =>
        parameters.Count == 0 ? "Q" : $"Q({string.Join(", ", parameters)})";
}
