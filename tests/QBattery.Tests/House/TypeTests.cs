using System.Reflection;
using System.Runtime.CompilerServices;
using QBattery.Symbolic;

namespace QBattery.Tests.House;

/// <summary>The shape every type has.</summary>
public sealed class TypeTests
{
    private static readonly IReadOnlyList<Type> Types =
    [
        .. new[] { "QBattery.Symbolic", "QBattery.Batteries", "QBattery.Numerics", "qbattery" }
            .SelectMany(name => Assembly.Load(name).GetTypes())
            .Where(IsWritten),
    ];

    [Fact]
    public void Every_type_is_sealed_static_or_abstract() =>
        Assert.All(Types.Where(type => type.IsClass), type => Assert.True(type.IsSealed || type.IsAbstract, type.FullName));

    [Fact]
    public void Every_case_of_a_closed_union_is_nested_in_it() =>
        Assert.All(
            Types.Where(type => type.BaseType is { IsAbstract: true } parent && Types.Contains(Definition(parent))),
            type => Assert.Equal(Definition(type.BaseType!), type.DeclaringType));

    [Fact]
    public void The_types_looked_at_include_nested_ones()
    {
        Assert.Contains(typeof(Reason.Oscillates), Types);
        Assert.Contains(typeof(Result<>.Ok), Types);
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    /// <summary>Whether someone wrote the type, not the compiler.</summary>
    private static bool IsWritten(Type type) =>
        !type.Name.Contains('<')
        && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && (type.DeclaringType is null || IsWritten(type.DeclaringType));
}
