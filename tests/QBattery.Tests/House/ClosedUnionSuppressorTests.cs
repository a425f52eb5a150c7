namespace QBattery.Tests.House;

/// <summary>A switch over a closed union needs no discard arm exactly when every case is listed.</summary>
public sealed class ClosedUnionSuppressorTests
{
    private const string Shape =
        """
        public readonly record struct Span(int From, int To);

        public abstract record Shape
        {
            private Shape() { }
            public sealed record Dot : Shape;
            public sealed record Disc(int Radius, string Name, int? Hole, object Tag) : Shape;
            public sealed record Bar(Span Extent) : Shape;
        }
        """;

    private const string Outcome =
        """
        public abstract record Outcome<T>
        {
            private Outcome() { }
            public sealed record Ok(T Value) : Outcome<T>;
            public sealed record Fail(string Why) : Outcome<T>;
        }
        """;

    [Theory]
    [InlineData("Shape.Dot => 0, Shape.Disc => 1, Shape.Bar => 2")]
    [InlineData("Shape.Dot d => 0, Shape.Disc e => e.Radius, Shape.Bar => 2")]
    [InlineData("Shape.Dot or Shape.Disc => 0, Shape.Bar => 2")]
    [InlineData("Shape.Dot { } or (Shape.Bar or Shape.Disc) => 0")]
    [InlineData("Shape.Dot => 0, Shape.Disc(var r, _, var h, _) => r, Shape.Bar(var e) => e.From")]
    [InlineData("Shape.Dot => 0, Shape.Disc { Name: var n, Radius: int r } => r, Shape.Bar => 2")]
    [InlineData("Shape.Dot => 0, Shape.Disc => 1, Shape.Bar((var from, int to)) => from + to")]
    [InlineData("Shape.Dot => 0, Shape.Disc { Radius: 0 } => 1, Shape.Disc => 2, Shape.Bar => 3")]
    public Task A_switch_with_an_arm_for_every_case_is_accepted(string arms) => Accepts(OverShape("Shape", arms));

    [Theory]
    [InlineData("Shape.Dot => 0, Shape.Disc => 1")]
    [InlineData("Shape.Dot or Shape.Disc => 0")]
    [InlineData("Shape.Dot => 0, Shape.Disc => 1, Shape.Bar b when b.Extent.To > 0 => 2")]
    [InlineData("Shape.Dot => 0, Shape.Disc { Radius: 0 } => 1, Shape.Bar => 2")]
    [InlineData("Shape.Dot => 0, Shape.Disc(0, _, _, _) => 1, Shape.Bar => 2")]
    [InlineData("Shape.Dot => 0, Shape.Disc(> 0, _, _, _) => 1, Shape.Disc(<= 0, _, _, _) => 2, Shape.Bar => 2")]
    [InlineData("Shape.Dot => 0, Shape.Disc { Hole: int h } => h, Shape.Bar => 2")]
    [InlineData("Shape.Dot => 0, Shape.Disc { Hole: { } h } => h, Shape.Bar => 2")]
    [InlineData("Shape.Dot => 0, Shape.Disc { Tag: int t } => t, Shape.Bar => 2")]
    [InlineData("Shape.Dot => 0, Shape.Disc { Tag: int } => 1, Shape.Bar => 2")]
    [InlineData("Shape.Dot => 0, Shape.Disc { Name: not null } => 1, Shape.Bar => 2")]
    [InlineData("Shape.Dot => 0, Shape.Disc { Name.Length: var n } => n, Shape.Bar => 2")]
    [InlineData("Shape.Dot => 0, Shape.Disc and { Tag: string } => 1, Shape.Bar => 2")]
    [InlineData("Shape.Dot => 0, Shape.Disc => 1, Shape.Bar((0, _)) => 2")]
    [InlineData("Shape.Dot => 0, Shape.Disc => 1, not Shape.Bar => 2")]
    public Task A_switch_that_misses_a_case_or_part_of_one_is_refused(string arms) => Refuses(OverShape("Shape", arms));

    [Fact]
    public Task A_null_that_may_arrive_is_not_forgotten() =>
        Refuses(OverShape("Shape?", "Shape.Dot => 0, Shape.Disc => 1, Shape.Bar => 2"));

    [Theory]
    [InlineData("<T>", "Outcome<int>", "Outcome<int>.Ok(var v) => v, Outcome<int>.Fail => 0")]
    [InlineData("<T>", "Outcome<T>", "Outcome<T>.Ok => 1, Outcome<T>.Fail(_) => 0")]
    [InlineData("<T>", "Outcome<string?>", "Outcome<string?>.Ok => 1, Outcome<string?>.Fail(_) => 0")]
    public Task A_generic_union_is_accepted_case_by_case(string parameters, string type, string arms) =>
        Accepts(Outcome + Switch(parameters, type, arms));

    [Theory]
    [InlineData("<T>", "Outcome<int>", "Outcome<int>.Ok(var v) => v")]
    [InlineData("<T>", "Outcome<int>", "Outcome<int>.Ok(0) => 1, Outcome<int>.Fail => 0")]
    [InlineData("<T>", "Outcome<T>", "Outcome<T>.Ok { Value: int } => 1, Outcome<T>.Fail(_) => 0")]
    [InlineData("<T, U>", "Outcome<T>", "Outcome<U>.Ok => 1, Outcome<U>.Fail(_) => 0")]
    public Task A_generic_union_with_a_case_missing_is_refused(string parameters, string type, string arms) =>
        Refuses(Outcome + Switch(parameters, type, arms));

    [Theory]
    [InlineData("protected Open() { } public sealed record A : Open;", "Open.A => 0")]
    [InlineData("internal Open() { } public sealed record A : Open;", "Open.A => 0")]
    [InlineData("public sealed record A : Open;", "Open.A => 0")]
    [InlineData("private Open() { } public sealed record A : Open; public static class In { public sealed record B : Open; }",
        "Open.A => 0")]
    [InlineData("private Open() { } public sealed record A<T> : Open;", "Open.A<int> => 0")]
    [InlineData("private Open() { } public record A : Open; public sealed record B : A;", "Open.B => 0")]
    public Task A_type_that_others_may_inherit_from_is_refused(string body, string arms) =>
        Refuses($"public abstract record Open {{ {body} }}" + Switch("", "Open", arms));

    [Fact]
    public Task A_case_of_another_instance_of_a_generic_union_is_refused() =>
        Refuses(
            "public abstract record Odd<T> { private Odd() { } public sealed record A : Odd<int>; }"
            + Switch("", "Odd<int>", "Odd<string>.A => 0"));

    private static async Task Accepts(string source) => Assert.True(await Snippet.IsAccepted(source));

    private static async Task Refuses(string source) => Assert.False(await Snippet.IsAccepted(source));

    private static string OverShape(string type, string arms) => Shape + Switch("", type, arms);

    private static string Switch(string parameters, string type, string arms) =>
        $"\npublic static class Use {{ public static int Of{parameters}({type} value) => value switch {{ {arms} }}; }}";
}
