using System.Text.Json.Nodes;
using QBattery.Batteries;
using QBattery.Batteries.Documents;
using QBattery.Cli.Reports.Expansions;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Derivations;

/// <summary>A derivation for programs.</summary>
internal static class DerivationJson
{
    /// <summary>Everything derived; expressions are strings of the expression language.</summary>
    public static JsonObject Of(Checked result)
    {
        var (subject, forms, _, _, law, bounds, evidence) = result.Derivation;
        return new()
        {
            ["family"] = subject.Name,
            ["parameters"] = JsonText.Strings(subject.Parameters.Select(p => (p.Name, Print.Text(p.Value)))),
            ["levels"] = subject.State.Battery.Levels,
            ["energy"] = Print.Text(forms.Energy),
            ["passiveEnergy"] = Print.Text(forms.PassiveEnergy),
            ["ergotropy"] = Print.Text(forms.Ergotropy),
            ["ratio"] = Print.Text(forms.Ratio),
            ["lockedFraction"] = Print.Text(forms.LockedFraction),
            ["largestEigenvalue"] = Print.Text(forms.LargestEigenvalue),
            ["purity"] = JsonText.Optional(forms.Purity),
            ["ladderErgotropy"] = JsonText.Optional(forms.LadderErgotropy),
            ["localErgotropy"] = JsonText.Optional(forms.LocalErgotropy),
            ["capacity"] = JsonText.Optional(forms.Capacity),
            ["formKind"] = RangeJson.Of(result.Derivation.FormKind),
            ["range"] = RangeJson.Of(result.Derivation.Range),
            ["expansion"] = ExpansionJson.Of(result.Expanded),
            ["law"] = Law(law),
            ["bounds"] = JsonText.Array(bounds.Select(Bound)),
            ["evidence"] = JsonText.Array(evidence.Select(Evidence)),
            ["check"] = CheckJson.Of(result.Check),
            ["latex"] = Latex(result),
        };
    }

    private static JsonObject Law(Law law) => new()
    {
        ["kind"] = LawName.Of(law.Kind),
        ["description"] = law.Description,
        ["leading"] = Print.Text(law.Leading),
    };

    private static JsonObject Bound(EvaluatedBound bound) => new()
    {
        ["name"] = bound.Bound.Name,
        ["side"] = SideName.Of(bound.Bound.Side),
        ["expression"] = JsonText.Optional(bound.Expression),
        ["status"] = bound.Status.Sentence,
        ["statusKind"] = StatusName.Of(bound.Status),
    };

    private static JsonObject Evidence(Evidence evidence) => new()
    {
        ["claim"] = evidence.Claim,
        ["how"] = evidence.How,
    };

    private static JsonObject Latex(Checked result)
    {
        var latex = JsonText.Strings(
            NamedForm.All(result.Derivation.Forms).Select(form => (form.Key, Typeset.Latex(form.Value))));
        latex["expansion"] = result.Expanded.Expansion.ToLatex();
        latex["law"] = DerivationLatex.Law(result.Derivation.Law);
        return latex;
    }
}
