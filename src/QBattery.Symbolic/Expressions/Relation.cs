namespace QBattery.Symbolic;

/// <summary>How two quantities compare.</summary>
public enum Relation
{
    /// <summary>&lt;</summary>
    Less,

    /// <summary>&lt;=</summary>
    AtMost,

    /// <summary>&gt;</summary>
    Greater,

    /// <summary>&gt;=</summary>
    AtLeast,
}

/// <summary>What relations are.</summary>
public static class Relations
{
    /// <summary>All of them.</summary>
    internal static Seq<Relation> All { get; } = [Relation.Less, Relation.AtMost, Relation.Greater, Relation.AtLeast];

    extension(Relation relation)
    {
        /// <summary>In the expression language: &lt;=.</summary>
        public string Sign => relation switch
        {
            Relation.Less => "<",
            Relation.AtMost => "<=",
            Relation.Greater => ">",
            Relation.AtLeast => ">=",
        };

        /// <summary>Whether the quantities must not be equal.</summary>
        public bool IsStrict => relation is Relation.Less or Relation.Greater;

        /// <summary>Whether the left one is the smaller.</summary>
        public bool IsUpward => relation is Relation.Less or Relation.AtMost;

        /// <summary>The same with the sides changed over.</summary>
        public Relation Mirrored => relation switch
        {
            Relation.Less => Relation.Greater,
            Relation.AtMost => Relation.AtLeast,
            Relation.Greater => Relation.Less,
            Relation.AtLeast => Relation.AtMost,
        };
    }
}
