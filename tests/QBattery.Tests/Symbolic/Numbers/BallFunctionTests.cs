using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Numbers;

public sealed class BallFunctionTests
{
    private static bool Agree(Ball x, Ball y) => x.IsFinite && y.IsFinite && x.Overlaps(y);

    [Property(MaxTest = 2000)]
    public bool Balls_of_different_precision_around_one_value_overlap(
        Argument x, BallFunction function, AnyPrecision low, AnyPrecision more)
    {
        var coarse = function.Apply(Ball.Of(x.Value, low), low);
        var fine = function.Apply(Ball.Of(x.Value, low + more + 100), low + more);
        return !coarse.IsFinite || (fine.IsFinite && coarse.Overlaps(fine));
    }

    [Property(MaxTest = 1500)]
    public bool A_wide_ball_contains_the_values_at_its_points(ModestPoint x, BallFunction function, AnyPrecision bits)
    {
        var wide = function.Apply(x.Ball, bits);
        return !wide.IsFinite || wide.Overlaps(function.Apply(Ball.Of(x.Value, 200), 200));
    }

    [Property]
    public bool Well_conditioned_functions_reach_the_precision_asked_for(Argument x, AnyPrecision more) =>
        16 + more is var bits && BallFunctions.WellConditioned.All(function =>
            function.Apply(Ball.Of(x.Positive, bits + 30), bits).RelativeAccuracyBits >= bits - 6);

    [Property(MaxTest = 200)]
    public bool Logarithms_are_precise_next_to_one(AnyPrecision near, bool above, AnyPrecision more) =>
        16 + more is var bits && Ball.One.Add(Ball.Exact(above ? 1 : -1).Scaled(-(near - 3)), 1000)
            .Log(bits).RelativeAccuracyBits >= bits - 4;

    [Property(MaxTest = 200)]
    public bool The_exponential_undoes_the_logarithm(Argument argument)
    {
        var x = argument.Positive;
        var (low, high) = (Ball.Of(x, 250).Log(250).Exp(200), Ball.Of(x, 250).Exp(300).Log(250));
        return low.Contains(x) && high.Contains(x) && low.RelativeAccuracyBits > 190;
    }

    [Property(MaxTest = 200)]
    public bool The_exponential_turns_sums_into_products(Argument x, Argument y) => Agree(
        Ball.Of(x.Value + y.Value, 250).Exp(200),
        Ball.Of(x.Value, 250).Exp(200).Mul(Ball.Of(y.Value, 250).Exp(200), 200));

    [Property(MaxTest = 200)]
    public bool Squares_of_sine_and_cosine_add_up_to_one(Argument x)
    {
        var (sin, cos) = Ball.Of(x.Value, 250).SinCos(200);
        var sum = sin.Mul(sin, 200).Add(cos.Mul(cos, 200), 200);
        return sum.Contains(1) && sum.RelativeAccuracyBits > 180;
    }

    [Property(MaxTest = 200)]
    public bool Sine_and_cosine_obey_the_addition_theorem(Argument x, Argument y)
    {
        var (sinA, cosA) = Ball.Of(x.Value, 250).SinCos(200);
        var (sinB, cosB) = Ball.Of(y.Value, 250).SinCos(200);
        var (sin, cos) = Ball.Of(x.Value + y.Value, 250).SinCos(200);
        return Agree(sin, sinA.Mul(cosB, 200).Add(cosA.Mul(sinB, 200), 200))
            && Agree(cos, cosA.Mul(cosB, 200).Sub(sinA.Mul(sinB, 200), 200));
    }

    [Property]
    public bool The_gamma_function_obeys_its_recurrence(NonInteger x)
    {
        var ball = Ball.Of(x.Value, 250);
        var (next, now) = (Ball.Of(x.Value + 1, 250).Gamma(200), ball.Gamma(200));
        return Agree(next, now.Mul(ball, 200)) && next.RelativeAccuracyBits > 170
            && Agree(now.Mul(ball.ReciprocalGamma(200), 200), 1);
    }

    [Property]
    public bool Digamma_and_harmonic_numbers_obey_their_recurrences(NonInteger x)
    {
        var ball = Ball.Of(x.Value, 250);
        return Agree(Ball.Of(x.Value + 1, 250).Digamma(200), ball.Digamma(200).Add(ball.Inverse(250), 200))
            && Agree(ball.Harmonic(200), Ball.Of(x.Value - 1, 250).Harmonic(200).Add(ball.Inverse(250), 200));
    }

    [Property]
    public bool The_logarithm_of_gamma_is_the_logarithm_of_gamma(Argument x) =>
        Agree(Ball.Of(x.Positive, 250).LogGamma(200), Ball.Of(x.Positive, 250).Gamma(220).Log(200));

    [Property(MaxTest = 150)]
    public bool Binomials_obey_the_rule_of_Pascal(BinomialArguments of)
    {
        var (x, y) = (Ball.Of(of.Upper, 300), Ball.Of(of.Lower, 300));
        var (x1, y1) = (Ball.Of(of.Upper - 1, 300), Ball.Of(of.Lower - 1, 300));
        return Agree(x.Binomial(y, 200), x1.Binomial(y, 200).Add(x1.Binomial(y1, 200), 200));
    }

    [Property(MaxTest = 300)]
    public bool Powers_multiply_their_exponents(Argument x, Argument y, Exponent n) =>
        y.Value.Abs() >= 100 || Agree(
            Ball.Of(x.Positive, 300).Power(Ball.Of(y.Value, 300), 200).Pow(n.Value, 200),
            Ball.Of(x.Positive, 300).Power(Ball.Of(y.Value * n.Value, 300), 200));
}
