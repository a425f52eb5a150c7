using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;
using static QBattery.Tests.Symbolic.Numbers.BallSamples;
using static QBattery.Tests.Symbolic.Numbers.Samples;

namespace QBattery.Tests.Symbolic.Numbers;

public sealed class BallFunctionTests
{
    private static readonly (string Name, Func<Ball, int, Ball> Apply)[] Functions =
    [
        ("exp", (x, bits) => x.Exp(bits)),
        ("log", (x, bits) => x.Log(bits)),
        ("sqrt", (x, bits) => x.Sqrt(bits)),
        ("sin", (x, bits) => x.Sin(bits)),
        ("cos", (x, bits) => x.Cos(bits)),
        ("sin pi", (x, bits) => x.SinCosPi(bits).Sin),
        ("cos pi", (x, bits) => x.SinCosPi(bits).Cos),
        ("gamma", (x, bits) => x.Gamma(bits)),
        ("1/gamma", (x, bits) => x.ReciprocalGamma(bits)),
        ("log gamma", (x, bits) => x.LogGamma(bits)),
        ("digamma", (x, bits) => x.Digamma(bits)),
        ("harmonic", (x, bits) => x.Harmonic(bits)),
        ("x^(1/3)", (x, bits) => x.Power(Ball.Of(Rational.Of(1, 3), bits), bits)),
        ("x^(5/2)", (x, bits) => x.Power(Ball.Of(Rational.Of(5, 2), bits), bits)),
        ("2^x", (x, bits) => ((Ball)2).Power(x, bits)),
        ("binomial(x, 5)", (x, bits) => x.Binomial(5, bits)),
        ("binomial(7, x)", (x, bits) => ((Ball)7).Binomial(x, bits)),
    ];

    private static readonly string[] WellConditioned =
        ["exp", "sqrt", "gamma", "1/gamma", "x^(1/3)", "x^(5/2)", "2^x"];

    private static readonly Gen<Rational> Argument =
        from num in Gen.Choose(-3000, 3000)
        from den in Gen.Choose(1, 100)
        select Rational.Of(num, den);

    private static readonly Gen<Rational> Positive = Argument.Select(x => x.Abs() + Rational.Of(1, 1000));

    private static bool Agree(Ball x, Ball y) => x.IsFinite && y.IsFinite && x.Overlaps(y);

    [Fact]
    public void Balls_of_different_precision_around_one_value_overlap() => Check(
        from x in Argument
        from function in Gen.Elements(Functions)
        from low in Gen.Choose(4, 150)
        from more in Gen.Choose(1, 200)
        select (x, function, low, more),
        t =>
        {
            var coarse = t.function.Apply(Ball.Of(t.x, t.low), t.low);
            var fine = t.function.Apply(Ball.Of(t.x, t.low + t.more + 100), t.low + t.more);
            return !coarse.IsFinite || (fine.IsFinite && coarse.Overlaps(fine));
        },
        2000);

    [Fact]
    public void A_wide_ball_contains_the_values_at_its_points() => Check(
        from x in BallSamples.Modest
        from function in Gen.Elements(Functions)
        from bits in Gen.Choose(10, 80)
        where x.Value.Abs() < 2000
        select (x, function, bits),
        t =>
        {
            var wide = t.function.Apply(t.x.Ball, t.bits);
            return !wide.IsFinite || wide.Overlaps(t.function.Apply(Ball.Of(t.x.Value, 200), 200));
        },
        1500);

    [Fact]
    public void Well_conditioned_functions_reach_the_precision_asked_for() => Check(
        from x in Positive
        from function in Gen.Elements(Functions.Where(f => WellConditioned.Contains(f.Name)).ToArray())
        from bits in Gen.Choose(16, 400)
        select (function.Apply(Ball.Of(x, bits + 30), bits), bits),
        t => t.Item1.RelativeAccuracyBits >= t.bits - 6);

    [Fact]
    public void Logarithms_are_precise_next_to_one() => Check(
        from n in Gen.Choose(1, 400)
        from sign in Gen.Elements(-1, 1)
        from bits in Gen.Choose(16, 300)
        select (Ball.One.Add(Ball.Exact(sign).Scaled(-n), 1000).Log(bits), bits),
        t => t.Item1.RelativeAccuracyBits >= t.bits - 4);

    [Fact]
    public void The_exponential_undoes_the_logarithm() => Check(Positive, x =>
    {
        var (low, high) = (Ball.Of(x, 250).Log(250).Exp(200), Ball.Of(x, 250).Exp(300).Log(250));
        return low.Contains(x) && high.Contains(x) && low.RelativeAccuracyBits > 190;
    });

    [Fact]
    public void The_exponential_turns_sums_into_products() => Check(Argument.Two(), t =>
        Agree(
            Ball.Of(t.Item1 + t.Item2, 250).Exp(200),
            Ball.Of(t.Item1, 250).Exp(200).Mul(Ball.Of(t.Item2, 250).Exp(200), 200)));

    [Fact]
    public void Squares_of_sine_and_cosine_add_up_to_one() => Check(Argument, x =>
    {
        var (sin, cos) = Ball.Of(x, 250).SinCos(200);
        var sum = sin.Mul(sin, 200).Add(cos.Mul(cos, 200), 200);
        return sum.Contains(1) && sum.RelativeAccuracyBits > 180;
    });

    [Fact]
    public void Sine_and_cosine_obey_the_addition_theorem() => Check(Argument.Two(), t =>
    {
        var (sinA, cosA) = Ball.Of(t.Item1, 250).SinCos(200);
        var (sinB, cosB) = Ball.Of(t.Item2, 250).SinCos(200);
        var (sin, cos) = Ball.Of(t.Item1 + t.Item2, 250).SinCos(200);
        return Agree(sin, sinA.Mul(cosB, 200).Add(cosA.Mul(sinB, 200), 200))
            && Agree(cos, cosA.Mul(cosB, 200).Sub(sinA.Mul(sinB, 200), 200));
    });

    [Fact]
    public void The_gamma_function_obeys_its_recurrence() => Check(
        Argument.Where(x => !x.IsInteger),
        x =>
        {
            var ball = Ball.Of(x, 250);
            var (next, now) = (Ball.Of(x + 1, 250).Gamma(200), ball.Gamma(200));
            return Agree(next, now.Mul(ball, 200)) && next.RelativeAccuracyBits > 170
                && Agree(now.Mul(ball.ReciprocalGamma(200), 200), 1);
        },
        100);

    [Fact]
    public void Digamma_and_harmonic_numbers_obey_their_recurrences() => Check(
        Argument.Where(x => !x.IsInteger),
        x =>
        {
            var ball = Ball.Of(x, 250);
            return Agree(Ball.Of(x + 1, 250).Digamma(200), ball.Digamma(200).Add(ball.Inverse(250), 200))
                && Agree(ball.Harmonic(200), Ball.Of(x - 1, 250).Harmonic(200).Add(ball.Inverse(250), 200));
        },
        100);

    [Fact]
    public void The_logarithm_of_gamma_is_the_logarithm_of_gamma() => Check(
        Positive, x => Agree(Ball.Of(x, 250).LogGamma(200), Ball.Of(x, 250).Gamma(220).Log(200)), 100);

    [Fact]
    public void Binomials_obey_the_rule_of_Pascal() => Check(
        from x in Argument
        from y in Gen.OneOf(Argument.Where(y => !y.IsInteger), Gen.Choose(-3, 400).Select(y => (Rational)y))
        where !x.IsInteger || x > 0
        where !(x - y).IsInteger || y.IsInteger
        select (x, y),
        t =>
        {
            var (x, y) = (Ball.Of(t.x, 300), Ball.Of(t.y, 300));
            var (x1, y1) = (Ball.Of(t.x - 1, 300), Ball.Of(t.y - 1, 300));
            return Agree(x.Binomial(y, 200), x1.Binomial(y, 200).Add(x1.Binomial(y1, 200), 200));
        },
        150);

    [Fact]
    public void Powers_multiply_their_exponents() => Check(
        from x in Positive
        from y in Argument
        from n in Gen.Choose(-40, 40)
        where y.Abs() < 100
        select (x, y, n),
        t => Agree(
            Ball.Of(t.x, 300).Power(Ball.Of(t.y, 300), 200).Pow(t.n, 200),
            Ball.Of(t.x, 300).Power(Ball.Of(t.y * t.n, 300), 200)));
}
