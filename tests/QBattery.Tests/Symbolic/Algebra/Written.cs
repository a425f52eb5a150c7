using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Algebra;

/// <summary>An expression that shows as a person writes it when a property fails, and shrinks to its parts.</summary>
public sealed record Written(Expr Expr)
{
    public IEnumerable<Written> Parts => Expr.Children.Select(part => new Written(part));

    public override string ToString() => Print.Text(Expr);
}
