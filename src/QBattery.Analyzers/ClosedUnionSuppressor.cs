using System.Collections.Generic;
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
/// its own that matches all its values. A missing case stays a build error.
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
            if (SwitchAt(diagnostic, context) is { } found && ListsEveryCase(found))
                context.ReportSuppression(Suppression.Create(Complete, diagnostic));
    }

    private static ISwitchExpressionOperation? SwitchAt(Diagnostic diagnostic, SuppressionAnalysisContext context)
    {
        var tree = diagnostic.Location.SourceTree;
        var node = tree?.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
            .AncestorsAndSelf().OfType<SwitchExpressionSyntax>().FirstOrDefault();
        return node is null
            ? null
            : context.GetSemanticModel(tree!).GetOperation(node, context.CancellationToken) as ISwitchExpressionOperation;
    }

    private static bool ListsEveryCase(ISwitchExpressionOperation operation) =>
        operation.Value.Type?.OriginalDefinition is INamedTypeSymbol { IsAbstract: true } union
        && union.InstanceConstructors.All(c => c.DeclaredAccessibility != Accessibility.Public)
        && Cases(union) is { Count: > 0 } cases
        && cases.IsSubsetOf(operation.Arms.Where(arm => arm.Guard is null).SelectMany(arm => Covered(arm.Pattern)));

    private static HashSet<ISymbol> Cases(INamedTypeSymbol union) => new(
        union.GetTypeMembers().Where(type =>
            SymbolEqualityComparer.Default.Equals(type.BaseType?.OriginalDefinition, union)),
        SymbolEqualityComparer.Default);

    /// <summary>The cases a pattern matches whole: a type, a deconstruction into discards and variables, or an "or" of such.</summary>
    private static IEnumerable<ISymbol> Covered(IPatternOperation pattern) => pattern switch
    {
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or =>
            Covered(or.LeftPattern).Concat(Covered(or.RightPattern)),
        ITypePatternOperation type => One(type.MatchedType),
        IDeclarationPatternOperation { MatchedType: { } type } => One(type),
        IRecursivePatternOperation recursive when MatchesAll(recursive) => One(recursive.MatchedType),
        _ => Enumerable.Empty<ISymbol>(),
    };

    private static bool MatchesAll(IRecursivePatternOperation pattern) =>
        pattern.DeconstructionSubpatterns.Concat(pattern.PropertySubpatterns.Select(p => p.Pattern))
            .All(p => p is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }
                || p is IDeclarationPatternOperation { MatchedType.IsValueType: true });

    private static IEnumerable<ISymbol> One(ITypeSymbol type) => new ISymbol[] { type.OriginalDefinition };
}
