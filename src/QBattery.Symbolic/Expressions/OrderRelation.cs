namespace QBattery.Symbolic;

/// <summary>How two quantities compare.</summary>
public enum OrderRelation
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
public static class OrderRelations
{
    /// <summary>All of them.</summary>
    internal static Seq<OrderRelation> All { get; } = [OrderRelation.Less, OrderRelation.AtMost, OrderRelation.Greater, OrderRelation.AtLeast];

    extension(OrderRelation relation)
    {
        /// <summary>In the expression language: &lt;=.</summary>
        public string Sign => relation switch
        {
            OrderRelation.Less => "<",
            OrderRelation.AtMost => "<=",
            OrderRelation.Greater => ">",
            OrderRelation.AtLeast => ">=",
        };

        /// <summary>Whether the quantities must not be equal.</summary>
        public bool IsStrict => relation is OrderRelation.Less or OrderRelation.Greater;

        /// <summary>Whether the left one is the smaller.</summary>
        public bool IsUpward => relation is OrderRelation.Less or OrderRelation.AtMost;

        /// <summary>The same with the sides changed over.</summary>
        public OrderRelation Mirrored => relation switch
        {
            OrderRelation.Less => OrderRelation.Greater,
            OrderRelation.AtMost => OrderRelation.AtLeast,
            OrderRelation.Greater => OrderRelation.Less,
            OrderRelation.AtLeast => OrderRelation.AtMost,
        };
    }
}
