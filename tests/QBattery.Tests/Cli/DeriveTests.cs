using System.Text.Json;
using QBattery.Symbolic;

namespace QBattery.Tests.Cli;

public sealed class DeriveTests
{
    [Fact]
    public void The_first_line_is_the_locked_fraction_closed_and_expanded()
    {
        var lines = CommandLine.Lines(CommandLine.Result("derive", "uniform"));
        Assert.Equal("L = 2/(N+1) = 2/N - 2/N^2 + 2/N^3 - 2/N^4 + 2/N^5 - 2/N^6 + O(1/N^7)", lines[0]);
        Assert.Equal("law: universal 1/N, leading 2/N", lines[1]);
    }

    [Fact]
    public void Bounds_and_the_check_are_printed()
    {
        var text = CommandLine.Result("derive", "uniform");
        Assert.Matches(@"(?m)^  universal +saturated for every N +L <= 2/\(N\+1\)$", text);
        Assert.Matches(@"(?m)^check: agrees, worst relative error \d(\.\d)?e-1\d ", text);
    }

    // PHYSICS.md, sections 2 and 4.
    [Theory]
    [InlineData("universal", "2/N", "uniform")]
    [InlineData("universal", "1/(2*N)", "gibbs", "--set", "x=1/2")]
    [InlineData("universal", "2/N", "levels", "--set", "d=3")]
    [InlineData("no-freedom", "1/3", "parallel", "--set", "s=3/4")]
    [InlineData("no-freedom", "1/2", "thermal", "--set", "x=1/2")]
    [InlineData("power", "c/N^3", "depolarised", "--set", "eps=c/N^2")]
    [InlineData("power", "N^(-5/2)", "depolarised", "--set", "eps=N^(-3/2)")]
    [InlineData("exact-freedom", "0", "coherent", "--set", "theta=pi/2")]
    public void Laws_are_those_of_the_paper(string kind, string leading, params string[] family)
    {
        var law = CommandLine.Json(["derive", .. family]).GetProperty("law");
        Assert.Equal(kind, law.GetProperty("kind").GetString());
        Assert.Equal(Parse.Expression(leading), Parse.Expression(law.GetProperty("leading").GetString()!));
    }

    [Fact]
    public void Json_has_the_fields_of_the_contract()
    {
        var json = CommandLine.Json("derive", "gibbs", "--set", "x=1/2", "--order", "2");
        Assert.Equal(
            ["family", "parameters", "levels", "energy", "passiveEnergy", "ergotropy", "ratio", "lockedFraction",
             "largestEigenvalue", "purity", "ladderErgotropy", "localErgotropy", "capacity", "formKind", "range", "expansion", "law", "bounds", "evidence", "check", "latex"],
            CommandLine.Keys(json));
        Assert.Equal(["input", "variable", "assumptions", "order", "terms", "expansion", "remainder", "evidence", "latex"],
            CommandLine.Keys(json.GetProperty("expansion")));
        Assert.Equal(["kind", "description", "leading"], CommandLine.Keys(json.GetProperty("law")));
        Assert.Equal(["cells", "worstRelativeError", "method"], CommandLine.Keys(json.GetProperty("check")));
        Assert.All(json.GetProperty("bounds").EnumerateArray(), bound =>
            Assert.Equal(["name", "side", "expression", "status", "statusKind"], CommandLine.Keys(bound)));
        Assert.All(json.GetProperty("evidence").EnumerateArray(), evidence =>
            Assert.Equal(["claim", "how"], CommandLine.Keys(evidence)));
        Assert.Equal("1/2", json.GetProperty("parameters").GetProperty("x").GetString());
    }

    [Fact]
    public void Json_holds_the_closed_forms_of_the_uniform_mixture()
    {
        var json = CommandLine.Json("derive", "uniform");
        Assert.Equal(2, json.GetProperty("levels").GetInt32());
        Assert.Equal(
            ("Delta*N/2", "2/(N+1)", "1/(N+1)"),
            (Text(json, "energy"), Text(json, "lockedFraction"), Text(json, "purity")));
        Assert.All(json.GetProperty("bounds").EnumerateArray(), bound =>
            Assert.Contains(Text(bound, "side"), new[] { "lower", "upper" }));
        Assert.InRange(json.GetProperty("check").GetProperty("worstRelativeError").GetDouble(), 0, 1e-12);
        Assert.Equal(@"\frac{2}{N+1}", Text(json.GetProperty("latex"), "lockedFraction"));
        Assert.Equal(@"L \sim \frac{2}{N}", Text(json.GetProperty("latex"), "law"));
    }

    [Fact]
    public void What_is_not_known_is_null()
    {
        var json = CommandLine.Json("derive", "--energy", "Delta*N/2", "--largest-eigenvalue", "1/(N+1)");
        Assert.Equal("2/(N+1)", Text(json, "lockedFraction"));
        Assert.Equal(JsonValueKind.Null, json.GetProperty("purity").ValueKind);
        Assert.Contains(json.GetProperty("bounds").EnumerateArray(),
            bound => bound.GetProperty("expression").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public void Order_is_the_number_of_terms()
    {
        var expansion = CommandLine.Json("derive", "uniform", "--order", "3").GetProperty("expansion");
        Assert.Equal("2/N - 2/N^2 + 2/N^3", Text(expansion, "expansion"));
        var remainder = expansion.GetProperty("remainder");
        Assert.Equal(("bounded", "1/N^4"), (Text(remainder, "kind"), Text(remainder, "growth")));
    }

    [Fact]
    public void Assumptions_narrow_what_is_derived()
    {
        var json = CommandLine.Json("derive", "depolarised", "--set", "eps=c/N^2", "--assume", "0<c<1");
        var assumptions = json.GetProperty("expansion").GetProperty("assumptions").EnumerateArray();
        Assert.Equal(["0<c<1"], assumptions.Select(clause => clause.GetString()));
    }

    [Fact]
    public void A_terminal_is_shown_letters_and_raised_digits_within_its_width()
    {
        var run = CommandLine.RunWith("", new TerminalStyle(Unicode: true, Colour: false, Width: 60), "derive", "uniform");
        Assert.StartsWith($"L = 2/(N+1){Environment.NewLine}  = 2/N - 2/N² + 2/N³", run.Out);
        Assert.Contains("= Δ·N/2", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Out);
    }

    [Fact]
    public void Colour_is_for_those_who_want_it()
    {
        var run = CommandLine.RunWith("", new TerminalStyle(Unicode: true, Colour: true, Width: 200), "derive", "uniform");
        Assert.StartsWith("\e[1mL = 2/(N+1) = 2/N", run.Out);
    }

    [Fact]
    public void A_file_gets_plain_lines_that_are_never_broken()
    {
        var text = CommandLine.Result("derive", "gibbs", "--order", "20");
        Assert.All(text, character => Assert.True(char.IsAscii(character)));
        Assert.Single(CommandLine.Lines(text), line => line.StartsWith("L = ") && line.EndsWith("+ O(1/N^21)"));
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    [Fact]
    public void Weights_of_occupation_numbers_name_their_levels()
    {
        var json = CommandLine.Json("derive", "--populations", "(1/2)^n_0", "--levels", "3");
        Assert.Equal(3, json.GetProperty("levels").GetInt32());
        Assert.Equal("(1/2)^n_0", json.GetProperty("parameters").GetProperty("populations").GetString());
        Assert.Equal("1/N", json.GetProperty("law").GetProperty("leading").GetString());
        Assert.Contains(@"E_{\mathrm{passive}}", CommandLine.Result(
            "derive", "--populations", "(1/2)^n_0", "--levels", "3", "--format", "latex"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "2 to 20 levels", "--populations", "2^(-n_0)", "--levels", "1")]
    [InlineData(2, "2 to 20 levels", "--populations", "2^(-n_0)", "--levels", "21")]
    [InlineData(2, "goes with --populations", "uniform", "--levels", "3")]
    [InlineData(2, "n_0, n_1, n_2", "--populations", "2^(-n_7)", "--levels", "3")]
    [InlineData(1, "theorem T3", "--populations", "2^n_0", "--levels", "3")]
    public void Levels_and_weights_that_do_not_fit_say_why(int code, string why, params string[] arguments)
    {
        var run = CommandLine.Run(["derive", .. arguments]);
        Assert.Equal((code, ""), (run.Code, run.Out));
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("N >= 2", 2, null, null, 0, "dicke", "--set", "k=N-1")]
    [InlineData("N = 5, 10, 15, ...", 5, 5, 0, 0, "binomial", "--set", "q=2/5")]
    [InlineData("N where 0 <= c/N^2 <= 1", 1, null, null, 1, "depolarised", "--set", "eps=c/N^2")]
    [InlineData("N >= 1", 1, null, null, 0, "uniform")]
    public void Json_states_the_N(string text, int from, int? modulus, int? residue, int conditions, params string[] family)
    {
        var range = CommandLine.Json(["derive", .. family]).GetProperty("range");
        Assert.Equal(["text", "from", "modulus", "residue", "conditions"], CommandLine.Keys(range));
        Assert.Equal((text, from), (Text(range, "text"), range.GetProperty("from").GetInt32()));
        Assert.Equal((modulus, residue), (Whole(range, "modulus"), Whole(range, "residue")));
        Assert.Equal(conditions, range.GetProperty("conditions").GetArrayLength());
    }

    private static int? Whole(JsonElement json, string name) =>
        json.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    [Theory]
    [InlineData("exact", "uniform")]
    [InlineData("asymptotic", "pump", "--set", "t=N/4")]
    public void Json_says_whether_forms_are_exact(string kind, params string[] family) =>
        Assert.Equal(kind, Text(CommandLine.Json(["derive", .. family]), "formKind"));

    // The flat mixture can be raised to N - N/(N+1) and lowered to N/(N+1).
    [Theory]
    [InlineData("uniform", "0", "0", "Delta*N*(N-1)/(N+1)")]
    [InlineData("dicke --set k=N-1", "Delta*(N-1)", "Delta*(N-2)", "Delta*N")]
    public void Json_has_all_three_ergotropies_and_the_capacity(string family, string ladder, string local, string capacity)
    {
        var json = CommandLine.Json(["derive", .. family.Split(' ')]);
        Assert.Equal((ladder, local), (Text(json, "ladderErgotropy"), Text(json, "localErgotropy")));
        Assert.Equal(capacity, Text(json, "capacity"));
    }

    [Theory]
    [InlineData("for N >= 2", @"N &\ge 2", "dicke", "--set", "k=N-1")]
    [InlineData("for N = 5, 10, 15, ...", @"N &\equiv 0 \pmod{5}", "binomial", "--set", "q=2/5")]
    [InlineData("for N where 0 <= c/N^2 <= 1", @"1-\frac{c}{N^{2}} &\ge 0", "depolarised", "--set", "eps=c/N^2")]
    public void Text_and_latex_state_the_N(string text, string latex, params string[] family)
    {
        Assert.Contains(text, CommandLine.Lines(CommandLine.Result(["derive", .. family])));
        Assert.Contains(latex, CommandLine.Result(["derive", .. family, "--format", "latex"]), StringComparison.Ordinal);
    }
}
