using Microsoft.CodeAnalysis;

namespace QBattery.Tests.House;

/// <summary>Folders are rooms: they stand in an order, and public types stand at the front door.</summary>
public sealed class RoomTests
{
    private static readonly Dictionary<string, Rooms> Houses =
        new[] { "QBattery.Symbolic", "QBattery.Batteries", "QBattery.Numerics", "QBattery.Cli" }.ToDictionary(name => name, Rooms.Of);

    public static TheoryData<string> Projects => [.. Houses.Keys];

    public static TheoryData<string> Libraries => [.. Houses.Keys.Where(name => name != "QBattery.Cli")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_folders_use_each_other(string project)
    {
        var uses = Houses[project].Folders();
        var below = uses.Select(use => use.Key).ToLookup(pair => pair.From, pair => pair.To);
        Assert.All(below.Select(own => own.Key), folder =>
            Assert.False(Reached(folder, below).Contains(folder), Shown(folder, uses, below)));
    }

    [Fact]
    public void No_name_stands_for_two_types() => Assert.Empty(
        Houses.Values.SelectMany(house => house.Types).GroupBy(type => type.Key.MetadataName).Where(types => types.Count() > 1)
            .Select(types => string.Join(" ", types.Select(type => type.Value))));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Public_types_stand_in_the_namespace_of_their_project(string project) => Assert.All(
        Houses[project].Types.Where(type => type.Key.DeclaredAccessibility == Accessibility.Public),
        type => Assert.Equal(project, type.Key.ContainingNamespace.ToDisplayString()));

    /// <summary>What stands beside a public type in its file shares its namespace.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void Other_types_stand_in_the_namespace_of_their_room(string project)
    {
        var front = Houses[project].Types.Where(type => type.Key.DeclaredAccessibility == Accessibility.Public)
            .Select(type => type.Value).ToHashSet();
        Assert.All(Houses[project].Types.Where(type => !front.Contains(type.Value)), type => Assert.Equal(
            string.Join('.', type.Value.Split('/')[1..^1]), type.Key.ContainingNamespace.ToDisplayString()));
    }

    private static HashSet<string> Reached(string folder, ILookup<string, string> below)
    {
        var (reached, next) = (new HashSet<string>(), new Queue<string>(below[folder]));
        while (next.TryDequeue(out var own))
            if (reached.Add(own)) foreach (var lower in below[own]) next.Enqueue(lower);
        return reached;
    }

    private static string Shown(string folder, ILookup<(string From, string To), string> uses, ILookup<string, string> below) =>
        string.Join('\n', uses.Where(use => use.Key.From == folder && Reached(use.Key.To, below).Contains(folder)).SelectMany(use => use));
}
