using QBattery.Symbolic;

namespace QBattery.Tests.Generators;

/// <summary>An expression that shows as a person writes it when a property fails.</summary>
public abstract record Shown(Expr Expr)
{
    public sealed override string ToString() => Print.Text(Expr);
}

/// <summary>One on which normal forms are decided: rational in symbols, roots, exponentials and logarithms.</summary>
public sealed record AlgebraicForm(Expr Expr) : Shown(Expr);

/// <summary>A function of N and parameters whose expansion to a few terms is known.</summary>
public sealed record Expandable(Expr Expr) : Shown(Expr);

/// <summary>A function of N that is positive for large N.</summary>
public sealed record Growing(Expr Expr) : Shown(Expr);

/// <summary>A closed form in k, whose differences are terms of a sum.</summary>
public sealed record ClosedTerm(Expr Expr) : Shown(Expr);

/// <summary>A product in k of high degrees and large shifts.</summary>
public sealed record FarTerm(Expr Expr) : Shown(Expr);

/// <summary>A term in k whose poles move with N.</summary>
public sealed record MovingPole(Expr Expr) : Shown(Expr);
