using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic;

/// <summary>Walking and rebuilding expressions.</summary>
public static class Traverse
{
    extension(Expr expr)
    {
        /// <summary>The direct parts of an expression.</summary>
        public Seq<Expr> Children => expr switch
        {
            Number or Symbol or Constant => [],
            Sum(var terms) => terms,
            Product(var factors) => factors,
            Power(var b, var e) => [b, e],
            Apply(_, var arguments) => arguments,
        };

        /// <summary>
        /// The expression with a function applied to its direct parts; the very same where no part has changed.
        /// </summary>
        public Expr MapChildren(Func<Expr, Expr> map)
        {
            var parts = expr.Children;
            var mapped = parts.Map(map);
            return IsSame(parts, mapped) ? expr : expr switch
            {
                Number or Symbol or Constant => expr,
                Sum => Build.Sum(mapped),
                Product => Build.Product(mapped),
                Power => Build.Power(mapped[0], mapped[1]),
                Apply(var function, _) => Build.Apply(function, mapped),
            };
        }

        /// <summary>The expression and everything in it, parents first.</summary>
        public IEnumerable<Expr> Descendants => expr.Children.SelectMany(child => child.Descendants).Prepend(expr);

        /// <summary>Whether the symbol occurs.</summary>
        public bool Contains(Expr symbol) => expr.Has(part => part == symbol);

        /// <summary>Whether a part of the expression, or all of it, passes a test.</summary>
        public bool Has(Predicate<Expr> test)
        {
            if (test(expr)) return true;
            foreach (var child in expr.Children)
                if (child.Has(test)) return true;
            return false;
        }

        /// <summary>The names of the symbols that occur, in alphabetic order.</summary>
        public Seq<string> Symbols =>
            expr.Descendants.OfType<Symbol>().Select(s => s.Name).Distinct().Order(StringComparer.Ordinal).ToSeq();

        /// <summary>The expression with every named symbol replaced at once.</summary>
        public Expr Substitute(IReadOnlyDictionary<string, Expr> values) => expr is Symbol(var name)
            ? values.TryGetValue(name, out var value) ? value : expr
            : expr.MapChildren(child => child.Substitute(values));

        /// <summary>The expression with one symbol replaced.</summary>
        public Expr Substitute(string name, Expr value) =>
            expr.Substitute(new Dictionary<string, Expr> { [name] = value });

        /// <summary>The expression with one symbol replaced.</summary>
        /// <exception cref="ArgumentException">What is to be replaced is no symbol.</exception>
        public Expr Substitute(Expr symbol, Expr value) => symbol is Symbol(var name)
            ? expr.Substitute(name, value)
            : throw new ArgumentException("only a symbol can be replaced", nameof(symbol));
    }

    private static bool IsSame(Seq<Expr> parts, Seq<Expr> mapped)
    {
        for (var i = 0; i < parts.Count; i++)
            if (!ReferenceEquals(parts[i], mapped[i])) return false;
        return true;
    }
}
