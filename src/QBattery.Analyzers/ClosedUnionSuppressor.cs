using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace QBattery.Analyzers;

/// <summary>
/// Silences CS8509 ("the switch expression does not handle all possible values") for a switch over a closed union,
/// an abstract record whose constructors are private and whose cases are nested in it, when every case has an arm of
/// its own that matches all its values. A missing case stays a build error, and so does a null that may arrive.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClosedUnionSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Complete =
        new("QB0001", "CS8509", "every case of the closed union is listed");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(Complete);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
            if (IsComplete(diagnostic, context))
                context.ReportSuppression(Suppression.Create(Complete, diagnostic));
    }

    private static bool IsComplete(Diagnostic diagnostic, SuppressionAnalysisContext context)
    {
        if (diagnostic.Location.SourceTree is not { } tree) return false;
        var node = tree.GetRoot(context.CancellationToken)
            .FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
            .FirstAncestorOrSelf<SwitchExpressionSyntax>();
        var model = context.GetSemanticModel(tree);
        return node is not null
            && model.GetTypeInfo(node.GoverningExpression).Nullability.FlowState != NullableFlowState.MaybeNull
            && model.GetOperation(node, context.CancellationToken) is ISwitchExpressionOperation operation
            && operation.Value.Type is INamedTypeSymbol union
            && IsClosed(union.OriginalDefinition)
            && ListsEveryCase(operation, union);
    }

    /// <summary>No type outside can inherit (but by way of a record's copy constructor, which needs a value to copy).</summary>
    private static bool IsClosed(INamedTypeSymbol union) =>
        union.IsAbstract
        && union.InstanceConstructors.All(c => c.DeclaredAccessibility == Accessibility.Private || IsCopy(c, union))
        && Cases(union) is { IsEmpty: false } cases
        && cases.All(type => type.Arity == 0 && Same(type.ContainingType, union) && Same(type.BaseType, union));

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol union) =>
        union.IsRecord && constructor.Parameters.Length == 1 && Same(constructor.Parameters[0].Type, union);

    /// <summary>Every type that inherits from the union directly, however deep inside it stands.</summary>
    private static ImmutableArray<INamedTypeSymbol> Cases(INamedTypeSymbol union) =>
        Inside(union).Where(type => Same(type.BaseType?.OriginalDefinition, union)).ToImmutableArray();

    private static ImmutableArray<INamedTypeSymbol> Inside(INamedTypeSymbol type) =>
        type.GetTypeMembers().SelectMany(inner => Inside(inner).Add(inner)).ToImmutableArray();

    private static bool ListsEveryCase(ISwitchExpressionOperation operation, INamedTypeSymbol union)
    {
        var covered = operation.Arms.Where(arm => arm.Guard is null).SelectMany(arm => Covered(arm.Pattern))
            .Where(type => Same(type.BaseType, union)).ToImmutableArray();
        return Cases(union.OriginalDefinition).All(@case => covered.Any(type => Same(type.OriginalDefinition, @case)));
    }

    /// <summary>The types a pattern matches whole: a type, a deconstruction of it that cannot fail, or an "or" of such.</summary>
    private static ImmutableArray<ITypeSymbol> Covered(IPatternOperation pattern) => pattern switch
    {
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or =>
            Covered(or.LeftPattern).AddRange(Covered(or.RightPattern)),
        ITypePatternOperation type => ImmutableArray.Create(type.MatchedType),
        IDeclarationPatternOperation { MatchedType: { } type } => ImmutableArray.Create(type),
        IRecursivePatternOperation recursive when PartsCannotFail(recursive) =>
            ImmutableArray.Create(recursive.MatchedType),
        _ => ImmutableArray<ITypeSymbol>.Empty,
    };

    private static bool PartsCannotFail(IRecursivePatternOperation pattern) =>
        pattern.DeconstructionSubpatterns.Concat(pattern.PropertySubpatterns.Select(p => p.Pattern)).All(CannotFail);

    /// <summary>A discard, a var, or a value type matched by its own name or by parts that cannot fail.</summary>
    private static bool CannotFail(IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => true,
        IDeclarationPatternOperation or ITypePatternOperation => IsOwnValueType(pattern),
        IRecursivePatternOperation recursive => IsOwnValueType(recursive) && PartsCannotFail(recursive),
        _ => false,
    };

    /// <summary>Whether the value is of a value type that is never null and is matched as just that type.</summary>
    private static bool IsOwnValueType(IPatternOperation pattern) =>
        pattern.InputType is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
        && Same(pattern.InputType, pattern.NarrowedType);

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
