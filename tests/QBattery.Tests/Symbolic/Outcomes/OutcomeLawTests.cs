using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using Result = QBattery.Symbolic.Result;

namespace QBattery.Tests.Symbolic.Outcomes;

/// <summary>Results and sequences are functors, and results are a monad.</summary>
public sealed class OutcomeLawTests
{
    private static readonly Reason No = new Reason.NotSatisfied("x");

    /// <summary>Values and refusals.</summary>
    private static Arbitrary<Result<int>> Results => Gen.OneOf(
        ArbMap.Default.GeneratorFor<int>().Select(Result.Ok), Gen.Choose(0, 9).Select(i => Result.Fail<int>(Said(i)))).ToArbitrary();

    private static Arbitrary<Seq<int>> Sequences =>
        ArbMap.Default.GeneratorFor<int>().ListOf().Select(items => items.ToSeq()).ToArbitrary();

    [Fact]
    public void Mapping_a_result_keeps_the_identity_and_compositions() => Prop.ForAll(Results, result =>
        result.Select(x => x) == result && result.Select(F).Select(G) == result.Select(x => G(F(x)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Mapping_a_sequence_keeps_the_identity_and_compositions() => Prop.ForAll(Sequences, items =>
        items.Map(x => x) == items && items.Map(F).Map(G) == items.Map(x => G(F(x)))
        && items.Map(F).Count == items.Count).QuickCheckThrowOnFailure();

    [Fact]
    public void A_value_is_a_unit_of_chaining() => Prop.ForAll<int>(x =>
        Result.Ok(x).Then(Half) == Half(x)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_chain_does_not_depend_on_brackets() => Prop.ForAll(Results, result =>
        result.Then(Result.Ok) == result
        && result.Then(Half).Then(Positive) == result.Then(x => Half(x).Then(Positive))).QuickCheckThrowOnFailure();

    [Fact]
    public void Query_syntax_is_chaining() => Prop.ForAll(Results, Results, (a, b) =>
        (from x in a from y in b select x - y) == a.Then(x => b.Select(y => x - y))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_refused_chain_asks_nothing_further() => Prop.ForAll(Results, result =>
        Result.Fail<int>(No).Then(_ => result) == Result.Fail<int>(No)).QuickCheckThrowOnFailure();

    [Fact]
    public void All_of_a_sequence_is_its_values_or_the_first_reason() => Prop.ForAll(Sequences, items =>
        Result.All(items, Result.Ok) == Result.Ok(items)
        && (Result.All(items, Half) is Result<Seq<int>>.Fail(var reason)
            ? items.Select(Half).First(own => !own.IsOk) == Result.Fail<int>(reason)
            : items.All(x => x % 2 == 0))).QuickCheckThrowOnFailure();

    private static Reason Said(int i) => new Reason.NotSatisfied($"{i}");

    private static int F(int x) => unchecked(3 * x + 1);

    private static int G(int x) => x ^ 0x55;

    private static Result<int> Half(int x) => x % 2 == 0 ? x / 2 : Said(x);

    private static Result<int> Positive(int x) => x > 0 ? x : No;
}
