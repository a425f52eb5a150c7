using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Outcomes;

/// <summary>Results and sequences are functors, and results are a monad.</summary>
public sealed class OutcomeLawTests
{
    private static readonly Reason No = new Reason.NotSatisfied("x");

    [Property]
    public bool Mapping_a_result_keeps_the_identity_and_compositions(Result<int> result) =>
        result.Select(x => x) == result && result.Select(F).Select(G) == result.Select(x => G(F(x)));

    [Property]
    public bool Mapping_a_sequence_keeps_the_identity_and_compositions(Seq<int> items) =>
        items.Map(x => x) == items && items.Map(F).Map(G) == items.Map(x => G(F(x)))
        && items.Map(F).Count == items.Count;

    [Property]
    public bool A_value_is_a_unit_of_chaining(int x) =>
        Result.Ok(x).Then(Half) == Half(x);

    [Property]
    public bool A_chain_does_not_depend_on_brackets(Result<int> result) =>
        result.Then(Result.Ok) == result
        && result.Then(Half).Then(Positive) == result.Then(x => Half(x).Then(Positive));

    [Property]
    public bool Query_syntax_is_chaining(Result<int> a, Result<int> b) =>
        (from x in a from y in b select x - y) == a.Then(x => b.Select(y => x - y));

    [Property]
    public bool A_refused_chain_asks_nothing_further(Result<int> result) =>
        Result.Fail<int>(No).Then(_ => result) == Result.Fail<int>(No);

    [Property]
    public bool All_of_a_sequence_is_its_values_or_the_first_reason(Seq<int> items) =>
        Result.All(items, Result.Ok) == Result.Ok(items)
        && (Result.All(items, Half) is Result<Seq<int>>.Fail(var reason)
            ? items.Select(Half).First(own => !own.IsOk) == Result.Fail<int>(reason)
            : items.All(x => x % 2 == 0));

    private static Reason Said(int i) => new Reason.NotSatisfied($"{i}");

    private static int F(int x) => unchecked(3 * x + 1);

    private static int G(int x) => x ^ 0x55;

    private static Result<int> Half(int x) => x % 2 == 0 ? x / 2 : Said(x);

    private static Result<int> Positive(int x) => x > 0 ? x : No;
}
