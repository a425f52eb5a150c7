namespace QBattery.Symbolic;

/// <summary>How sums were answered, in words.</summary>
public static class SumWords
{
    extension(ClosedSum sum)
    {
        /// <summary>How the closed form was found.</summary>
        public string Method => sum.Certificate switch
        {
            Certificate.Addition(0) => "there is no term other than zero",
            Certificate.Addition(var terms) => $"addition of {terms} terms",
            Certificate.Telescoping { Ratio: not null } => "Gosper's algorithm",
            Certificate.Telescoping => "harmonic numbers by partial fractions",
            Certificate.Recurrence c =>
                $"Zeilberger's creative telescoping in {c.Variable}, order {c.Coefficients.Count - 1}"
                    + (c.Coefficients.Count > 2 ? ", solved by Petkovsek's algorithm" : ""),
        };
    }

    extension(Restatement restated)
    {
        /// <summary>What was replaced: N = 2*M.</summary>
        public string Substitution => $"{restated.Replaced} = {restated.With}";
    }
}
