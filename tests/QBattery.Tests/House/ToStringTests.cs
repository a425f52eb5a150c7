using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using QBattery.Symbolic;
using QBattery.Tests.House.Specimens;

namespace QBattery.Tests.House;

/// <summary>Every public value says what a person would write, and never throws.</summary>
public sealed class ToStringTests
{
    private static readonly IReadOnlyList<object> Values =
        [.. SymbolicSpecimens.All, .. BatterySpecimens.All, .. NumericSpecimens.All];

    private static readonly ILookup<Type, object> Specimens = Values
        .ToLookup(value => Definition(value.GetType()));

    private static readonly IReadOnlyList<Type> Written =
    [
        .. new[] { "QBattery.Symbolic", "QBattery.Batteries", "QBattery.Numerics" }
            .SelectMany(name => Assembly.Load(name).GetExportedTypes()).Where(type => IsOfValues(type)),
    ];

    [Fact]
    public void Every_public_type_has_a_specimen() =>
        Assert.All(Written, type => Assert.True(Specimens.Contains(Definition(type)), type.FullName));

    [Fact]
    public void Every_public_type_writes_itself() =>
        Assert.All(Written, type => Assert.False(IsSynthesized(type), type.FullName));

    [Fact]
    public void Every_value_has_a_text_without_names_of_types() => Assert.All(Specimens.SelectMany(own => own), value =>
    {
        var text = value.ToString();
        Assert.NotNull(text);
        Assert.DoesNotMatch(@"QBattery\.|System\.|\w \{ |\w+Seq|`", text);
        Assert.True(text.Length > 0 || IsEmpty(value), value.GetType().Name);
    });

    [Fact]
    public void Texts_are_the_same_in_every_culture()
    {
        var here = Texts();
        var (before, strange) = (CultureInfo.CurrentCulture, (CultureInfo)CultureInfo.InvariantCulture.Clone());
        (strange.NumberFormat.NumberDecimalSeparator, strange.NumberFormat.NegativeSign) = (",", "~");
        CultureInfo.CurrentCulture = strange;
        var there = Texts();
        CultureInfo.CurrentCulture = before;
        Assert.Equal(here, there);
    }

    private static string[] Texts() => [.. Specimens.SelectMany(own => own).Select(value => value.ToString()!)];

    /// <summary>No values that are to be positive are no words.</summary>
    private static bool IsEmpty(object value) => value is QBattery.Batteries.Condition.AllPositive([]);

    private static bool IsSynthesized(Type type) =>
        type.GetMethod(nameof(ToString), Type.EmptyTypes) is not { } own || own.DeclaringType == typeof(object)
        || own.DeclaringType == typeof(ValueType) || own.IsDefined(typeof(CompilerGeneratedAttribute));

    /// <summary>Modules, unions, enums, delegates and what only the stack holds have no values of their own to show.</summary>
    private static bool IsOfValues(Type type) =>
        !type.IsAbstract && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type) && !type.Name.Contains('<')
        && !type.IsByRefLike;


    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
