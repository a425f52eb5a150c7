using Microsoft.CodeAnalysis;

namespace QBattery.Tests.House;

/// <summary>What a library shows to its users, a line for each type and member, as they are written.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat TypeFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static readonly SymbolDisplayFormat MemberFormat = TypeFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeConstantValue)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeExtensionThis)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The lines of a library.</summary>
    public static IEnumerable<string> Of(string library) => Rooms.Of(library).Types.Keys
        .Where(IsSeen).OrderBy(type => type.MetadataName, StringComparer.Ordinal).SelectMany(type => Lines(type, ""));

    private static IEnumerable<string> Lines(INamedTypeSymbol type, string indent) =>
    [
        indent + Heading(type),
        .. type.GetMembers().Where(IsListed).Select(member => $"{indent}    {member.ToDisplayString(MemberFormat)}")
            .Order(StringComparer.Ordinal),
        .. type.GetTypeMembers().Where(IsSeen).OrderBy(Heading, StringComparer.Ordinal)
            .SelectMany(nested => Lines(nested, indent + "    ")),
    ];

    private static string Heading(INamedTypeSymbol type) => type.IsExtension
        ? $"extension({type.ExtensionParameter!.ToDisplayString(MemberFormat)})"
        : $"{Kind(type)} {type.ToDisplayString(TypeFormat)}";

    private static string Kind(INamedTypeSymbol type) => type switch
    {
        { IsStatic: true } => "static class",
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true, IsAbstract: true } => "abstract record",
        { IsRecord: true } => "record",
        _ => type.TypeKind.ToString().ToLowerInvariant(),
    };

    private static bool IsSeen(INamedTypeSymbol type) =>
        type.IsExtension ? type.GetMembers().Any(IsListed) : type.DeclaredAccessibility == Accessibility.Public;

    /// <summary>Members that someone wrote, but what every object has and the accessors of properties.</summary>
    private static bool IsListed(ISymbol member) => member.DeclaredAccessibility == Accessibility.Public
        && !member.IsImplicitlyDeclared && !member.IsOverride && member is not INamedTypeSymbol
        && member is not IMethodSymbol { AssociatedSymbol: not null };
}
