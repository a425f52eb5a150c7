using System.Collections.Immutable;
using System.Numerics;

namespace QBattery.Symbolic.Coq;

/// <summary>The symbols of a sum in a proof: which are integers, where they run, and what is assumed of the others.</summary>
/// <param name="Sum">The sum in closed form.</param>
internal sealed record SumScope(ClosedSum Sum)
{
    /// <summary>The problem.</summary>
    public SumProblem Problem => Sum.Problem;

    /// <summary>The index as it is written.</summary>
    public string K => CoqNames.Of(Problem.Index);

    /// <summary>The symbol of the proof as it is written.</summary>
    public string V => CoqNames.Of(Sum.Variable ?? "N");

    /// <summary>The symbols that run through integers, the symbol of the proof first.</summary>
    public Seq<string> Integers => new[] { Sum.Variable }.OfType<string>()
        .Concat(Problem.From.Symbols).Concat(Problem.To.Symbols)
        .Concat(Sum.Provisos.OfType<Proviso.Whole>().Select(proviso => proviso.Name)).Distinct().ToSeq();

    /// <summary>The other symbols.</summary>
    public Seq<string> Parameters => new[] { Problem.Term, Problem.From, Problem.To, Sum.Value }.SelectMany(expr => expr.Symbols)
        .Where(name => name != Problem.Index && !Integers.Contains(name)).Distinct().ToSeq();

    /// <summary>A writer in which all symbols stand for themselves.</summary>
    public CoqWriter Writer => CoqWriter.For(Integers.Add(Problem.Index));

    /// <summary>"N : Z" and "q : R" for every symbol.</summary>
    public Seq<string> Binders => [.. Integers.Select(name => $"{CoqNames.Of(name)} : Z"), .. Parameters.Select(name => $"{CoqNames.Of(name)} : R")];

    /// <summary>What is assumed of all symbols but the one that runs.</summary>
    public Result<Seq<string>> Given => Result.All(Sum.Provisos.Select(Hypothesis)).Select(provisos =>
        Parameters.Select(name => CoqDomain.Of(name, Problem.Assumptions.Of(name).Interval)).OfType<string>()
            .Concat(provisos).Where(own => own.Length > 0).ToSeq());

    /// <summary>From where the symbol that runs runs; nothing where there is none.</summary>
    public Seq<string> Start => Sum.Variable is null ? [] : [$"({Sum.ValidFrom} <= {V})%Z"];

    /// <summary>Where the integers run, with an index between two forms.</summary>
    public CoqRange Range(int start, LinearForm? from, LinearForm? to) => new(
        Sum.Provisos.OfType<Proviso.Whole>().Where(own => own.Least is not null)
            .Where(own => own.Name != Sum.Variable).Select(own => (CoqNames.Of(own.Name), (BigInteger)own.Least!.Value))
            .Concat(Sum.Variable is null ? [] : [(V, (BigInteger)start)])
            .ToImmutableDictionary(own => own.Item1, own => own.Item2),
        from is null || to is null ? null : (K, from, to));

    /// <summary>A limit of the sum as an integer.</summary>
    public Result<CoqInteger> Limit(Expr expr) => Writer.Integer(expr);

    private Result<string> Hypothesis(Proviso proviso) => proviso switch
    {
        Proviso.Whole(var name, var least) => least is null || name == Sum.Variable ? "" : $"({least} <= {CoqNames.Of(name)})%Z",
        Proviso.AtMost(var low, var high) =>
            from a in Writer.Integer(low) from b in Writer.Integer(high) select $"({a.Text} <= {b.Text})%Z",
        Proviso.NonZero(var factor, null) => Writer.Real(factor).Select(own => $"{own} <> 0"),
        Proviso.NonZero or Proviso.NoPole or Proviso.Class or Proviso.WholeLimit or Proviso.NoIndex =>
            new Reason.NoFormalProof("the side conditions of the sum", $"\"{proviso}\" has no form as a hypothesis"),
    };
}
