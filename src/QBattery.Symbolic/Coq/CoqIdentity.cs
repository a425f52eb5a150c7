namespace QBattery.Symbolic.Coq;

/// <summary>An identity between products of rational functions, factorials and powers, as the tactics that show it.</summary>
/// <param name="Range">Where the integers run.</param>
internal sealed record CoqIdentity(CoqRange Range)
{
    /// <summary>The lines of a proof, once all definitions are unfolded.</summary>
    /// <param name="parts">All that occurs in the goal.</param>
    public Result<Seq<string>> Proof(params Seq<CoqOccurrence> parts)
    {
        var written = parts.SelectMany(part => part.Powers).ToSeq();
        var powers = CoqPowers.Prime(written).ToSeq();
        var roots = parts.SelectMany(part => part.Roots).Distinct().ToSeq();
        return from factorials in new CoqFactorials(Range).Of(parts.SelectMany(part => part.Factorials).ToSeq())
               select Lines([.. factorials, .. CoqPowers.Composite(written), .. CoqPowers.Of(powers)], powers, roots);
    }

    private static Seq<string> Lines(Seq<CoqEquation> all, Seq<CoqOccurrence.Power> powers, Seq<Rational> roots)
    {
        var equations = all.DistinctBy(own => own.Left).Index().ToList();
        var modulo = Modulo(powers, roots).Index().ToList();
        return
        [
            .. modulo.Select(own => $"  assert (Q{own.Index} : {own.Item.Left} = {own.Item.Right}) by ({own.Item.By})."),
            .. CoqPowers.Bases(powers).Select(b => $"  assert ({b} <> 0) by nonzero."),
            .. CoqPowers.Plain(powers).Select(b => $"  assert ({b} <> 0) by (apply powerRZ_NOR; assumption)."),
            .. equations.Select(own => $"  assert (F{own.Index} : {own.Item.Left} = {own.Item.Right}) by ({own.Item.By})."),
            .. equations.Select(own => $"  rewrite ?F{own.Index}; clear F{own.Index}."),
            "  to_reals; factorials_positive.",
            modulo.Count == 0 ? "  field; nonzero." : $"  field [{string.Join(" ", modulo.Select(own => $"Q{own.Index}"))}]; nonzero.",
        ];
    }

    /// <summary>Equations modulo which the identity is meant: squares of roots, and of powers of -1.</summary>
    private static IEnumerable<CoqEquation> Modulo(Seq<CoqOccurrence.Power> powers, Seq<Rational> roots) =>
        roots.Select(root => new CoqEquation($"sqrt {CoqWriter.Number(root)} ^ 2", CoqWriter.Number(root), "apply pow2_sqrt; lra"))
            .Concat(CoqPowers.Plain(powers.Where(power => power.Base == Build.Number(-1)))
                .Select(power => new CoqEquation($"({power}) ^ 2", "1", "apply minus_one_square")));
}
