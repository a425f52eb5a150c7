using System.Globalization;

namespace QBattery.Symbolic;

/// <summary>A recurrence a_0(v) S(v) + ... + a_d(v) S(v+d) = e(v) with its certificate.</summary>
/// <param name="Variable">v.</param>
/// <param name="Coefficients">The a_j.</param>
/// <param name="Right">e.</param>
/// <param name="Start">The least v.</param>
/// <param name="InitialValues">S at v = Start and after it, as many as the order needs.</param>
/// <param name="CertificateTerm">G: the sum of the a_j t(v+j, k) is G(v, k+1) - G(v, k).</param>
/// <param name="From">The first k for which that holds.</param>
/// <param name="To">The last k.</param>
public sealed record ProvedRecurrence(
    string Variable, Seq<Expr> Coefficients, Expr Right, int Start, Seq<Expr> InitialValues, Expr CertificateTerm,
    Expr From, Expr To)
{
    /// <summary>The recurrence: (-2)*S(N) + (1)*S(N+1) = 0 for N >= 0.</summary>
    public override string ToString() => (Coefficients is [] ? "0" : string.Join(" + ", Coefficients.Index()
        .Select(a => $"({a.Item})*S({Variable}{(a.Index == 0 ? "" : $"+{a.Index}")})")))
        + string.Create(CultureInfo.InvariantCulture, $" = {Right} for {Variable} >= {Start}");
}
