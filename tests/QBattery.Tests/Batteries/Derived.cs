using QBattery.Batteries;
using QBattery.Symbolic;

namespace QBattery.Tests.Batteries;

/// <summary>Derivations from texts as a user types them.</summary>
public static class Derived
{
    public static Expr Read(string text) => Parse.Expression(text).OrThrow();

    public static Result<Subject> Subject(string family, string settings = "", string assume = "") =>
        from values in settings == ""
            ? Result.Ok<IReadOnlyDictionary<string, Expr>>(new Dictionary<string, Expr>())
            : Parse.Definitions(settings)
        from assumptions in Parse.Assumptions(assume)
        from subject in Catalogue.Subject(family, values.Select(v => (v.Key, v.Value)).ToSeq(), assumptions)
        select subject;

    public static Result<Derivation> Try(string family, string settings = "", string assume = "") =>
        Subject(family, settings, assume).Then(subject => Derive.Of(subject, 3));

    public static Derivation Of(string family, string settings = "", string assume = "") =>
        Try(family, settings, assume).OrThrow();

    public static Result<Derivation> Own(string energy, string largest, string assume = "") =>
        from assumptions in Parse.Assumptions(assume)
        from subject in Catalogue.Own(Read(energy), Read(largest), assumptions)
        from derivation in Derive.Of(subject, 3)
        select derivation;

    /// <summary>The value of a form at a point such as "N=3,c=1/2", in units of the gap, to so many digits.</summary>
    public static string Value(Expr form, string point, int digits = 25) => Evaluate.Digits(
        form, Parse.Point($"{point},Delta=1").OrThrow(), digits, e => ZeroTest.Of(e, Assumptions.None)).OrThrow().Value;

    /// <summary>The reason of a refusal, which must be one.</summary>
    public static Reason Refusal<T>(Result<T> result) => Assert.IsType<Result<T>.Fail>(result).Reason;

    /// <summary>How a claim that starts with a text is known.</summary>
    public static string How(Derivation derivation, string claim) =>
        derivation.Evidence.Single(evidence => evidence.Claim.StartsWith(claim)).How;
}
