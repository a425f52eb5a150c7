namespace QBattery.Tests.House;

/// <summary>What users may rely on is written down, so that no change of it goes unseen.</summary>
public sealed class PublicApiTests
{
    /// <summary>Set to 1, it makes these tests write the lists anew.</summary>
    private const string Accept = "QBATTERY_ACCEPT_API";

    [Theory]
    [InlineData("QBattery.Symbolic")]
    [InlineData("QBattery.Batteries")]
    [InlineData("QBattery.Numerics")]
    public void The_public_surface_is_the_one_that_is_listed(string library)
    {
        var file = Path.Combine(Repository.Root, "tests", "QBattery.Tests", "House", "Api", library + ".txt");
        var present = PublicApi.Of(library).ToArray();
        if (Environment.GetEnvironmentVariable(Accept) == "1") File.WriteAllLines(file, present);
        var listed = File.ReadAllLines(file);
        Assert.True(present.SequenceEqual(listed), $"""
            The public surface of {library} is not the one in {Path.GetRelativePath(Repository.Root, file)}.
            New: {string.Join("; ", present.Except(listed))}
            Gone: {string.Join("; ", listed.Except(present))}
            Is that meant? Then run {Accept}=1 dotnet test --filter PublicApi, and commit the list with the change.
            """);
    }
}
