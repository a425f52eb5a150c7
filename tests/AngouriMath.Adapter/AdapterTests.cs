using AngouriMath;
using AngouriMath.Core.Exceptions;
using FsCheck.Xunit;
using QBattery.Symbolic;
using Xunit;

namespace QBattery.Tests.Adapter;

/// <summary>Entities and texts of AngouriMath have the values of the expressions here.</summary>
public sealed class AdapterTests
{
    public static TheoryData<string> Inputs { get; } =
    [
        "1/3", "-7/2", "2^100/3^90", "2/(N+1)", "-2/N^2+1/(3*N^3)", "N/3*x", "2^(1/3)*N^(2/3)", "sqrt(2)/2",
        "1/sqrt(2*pi*N)", "exp(-x*N)*(1-exp(1))", "log(N)", "x^(-N)", "(-x)^3", "-x^2", "(x^2)^N", "x^(2^N)",
        "(1+x/N)^(N+1/2)", "N!/(N/2)!", "(N!)^2/(2*N)!", "binomial(2*N,N)/4^N", "binomial(x,3)",
        "gamma(N+1/3)/gamma(x)", "loggamma(N)-loggamma(x)", "cos(x)^2+sin(x/2)", "lambda/alpha_x", "exp(x)!",
        "1/(1+2^(1/2))", "(1/2)^N*3/4", "((x^2)^N)^(1/3)", "log(log(3+N))",
    ];

    private static readonly Seq<(string Name, Rational Value)> Point =
    [
        ("N", 4), ("x", Rational.Of(9, 7)), ("lambda", Rational.Of(3, 2)), ("alpha_x", Rational.Of(5, 7)),
        ("y", 3), ("n_c", 2),
    ];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void An_entity_has_the_value_of_the_expression(string input) =>
        Assert.Equal(1.0, Value(Read(input).ToEntity().OrThrow()) / Here(input), 1e-12);

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_text_has_it_too_when_AngouriMath_reads_it(string input) =>
        Assert.Equal(1.0, Value(Read(input).ToAngouriMath().OrThrow()) / Here(input), 1e-12);

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Entities_text_and_our_own_reader_agree_on_the_expression(string input)
    {
        var (entity, text) = (Read(input).ToEntity().OrThrow(), Read(input).ToAngouriMath().OrThrow());
        Assert.Equal(entity.ToExpr(), ((Entity)text).ToExpr());
        Assert.Equal(entity.ToExpr(), Parse.AngouriMath(text));
    }

    /// <summary>Why powers have brackets: AngouriMath prints one as what it reads as another.</summary>
    [Fact]
    public void AngouriMath_leaves_out_brackets_of_a_power_of_a_power()
    {
        Assert.Equal("x ^ 2 ^ 3", ((Entity)"(x^2)^3").Stringize());
        Assert.Equal(Read("x^(2^3)"), ((Entity)"x ^ 2 ^ 3").ToExpr().OrThrow());
        Assert.Equal(Read("x^6"), ((Entity)"(x^2)^3").ToExpr().OrThrow());
    }

    [Theory]
    [InlineData("arcsin(x)")]
    [InlineData("x + 2i")]
    [InlineData("x in RR")]
    [InlineData("abs(x)")]
    [InlineData("harmonic + 1")]
    [InlineData("[1, 2]")]
    [InlineData("derivative(x^2, x)")]
    public void What_has_no_counterpart_is_refused(string text)
    {
        Assert.False(((Entity)text).ToExpr().IsOk);
        Assert.False(Parse.AngouriMath(text).IsOk);
    }

    [Theory]
    [InlineData("digamma(N)")]
    [InlineData("N!!")]
    [InlineData("eulergamma")]
    [InlineData("x1")]
    public void What_AngouriMath_does_not_have_is_refused(string text) => Assert.False(Read(text).ToEntity().IsOk);

    [Theory]
    [InlineData("tan(x) + cotan(x) + sec(x) + csc(x)")]
    [InlineData("log(2, x) + log(x) + ln(x)")]
    [InlineData("sqr(x) + cbrt(x) + sqrt(x)")]
    [InlineData("gamma(x)")]
    [InlineData("2x y")]
    [InlineData("x2 + 3 2")]
    [InlineData("x(x+1)(x-1)2")]
    [InlineData("2e3x + .5 + 5.")]
    [InlineData("-2 ^ 2 + 2 ^ -3 ^ 2 + x ^ 2 ^ -3")]
    [InlineData("x // a remark\n")]
    public void Both_readers_agree(string text) =>
        Assert.Equal(((Entity)text).ToExpr().OrThrow(), Parse.AngouriMath(text).OrThrow());

    /// <summary>What AngouriMath does not read is not read here, else both readings are the same.</summary>
    [Property(MaxTest = 10_000, Replay = "5689535070839448988,5061934821910605473")]
    public bool Readers_agree_on_random_texts(Tokens text) => TheirReading(text.Text) switch
    {
        null => !Parse.AngouriMath(text.Text).IsOk,
        var entity => entity.ToExpr() is var theirs && Parse.AngouriMath(text.Text) is var ours
            && (!theirs.IsOk || !ours.IsOk || theirs == ours || Math.Abs(Value(theirs) - Value(ours)) < 1e-9),
    };

    private static Entity? TheirReading(string text)
    {
        try
        {
            return MathS.FromString(text);
        }
        catch (Exception wrong) when (wrong is ParseException or NullReferenceException)
        {
            return null;
        }
    }

    private static Expr Read(string text) => Parse.Expression(text).OrThrow();

    private static double Here(string input) => Value(Read(input));

    /// <summary>Sums and products that were built in another order may be written in another form.</summary>
    private static double Value(Result<Expr> expr) =>
        expr.Then(own => own.Evaluate(Point.ToArray(), 20)).Select(value => value.ToDouble()).Else(_ => 0);

    private static double Value(Entity entity) => Point
        .Aggregate(entity, (all, p) => all.Substitute(p.Name, Build.Number(p.Value).ToEntity().OrThrow()))
        .EvalNumerical().RealPart.EDecimal.ToDouble();
}
