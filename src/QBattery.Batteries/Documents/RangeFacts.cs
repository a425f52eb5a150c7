using QBattery.Symbolic;

namespace QBattery.Batteries.Documents;

/// <summary>The N of a derivation for programs.</summary>
internal static class RangeFacts
{
    /// <summary>In words, and as a least N, a residue class where there is one, and what else must hold.</summary>
    public static Data Of(StatedRange range) => Data.Of(
        ("text", range.Text),
        ("from", range.From),
        ("modulus", range.Class.Modulus.IsOne ? Data.None : range.Class.Modulus),
        ("residue", range.Class.Modulus.IsOne ? Data.None : range.Class.Residue),
        ("conditions", Data.List(range.Conditions.Select(condition => condition.Claim))));

    /// <summary>The name of a kind of form.</summary>
    public static string Of(FormKind kind) => kind switch
    {
        FormKind.Exact => "exact",
        FormKind.Enclosed => "enclosed",
        FormKind.Asymptotic => "asymptotic",
    };
}
