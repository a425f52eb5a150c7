using QBattery.Symbolic.Expressions;

namespace QBattery.Symbolic;

/// <summary>The names and arities of the functions, as the expression language spells them.</summary>
public static class FunctionNames
{
    /// <summary>All functions.</summary>
    public static IReadOnlyList<Function> All { get; } = Enum.GetValues<Function>();

    extension(Function function)
    {
        /// <summary>The name in the expression language.</summary>
        public string Name => function.Row.Name;

        /// <summary>The number of arguments.</summary>
        public int Arity => function.Row.Arity;
    }
}
