namespace QBattery.Symbolic.Numbers;

/// <summary>Constants to any precision, given in bits.</summary>
internal static class BallConstants
{
    private const int Guard = 4;

    extension(Ball)
    {
        /// <summary>The circle constant 3.14159...</summary>
        public static Ball Pi(int bits) => Of(FixedConstants.Pi, bits);

        /// <summary>The natural logarithm of 2, 0.69314...</summary>
        public static Ball Log2(int bits) => Of(FixedConstants.Log2, bits);

        /// <summary>Euler's constant gamma, 0.57721..., the limit of H(n) - log n.</summary>
        public static Ball EulerGamma(int bits) => Of(FixedConstants.EulerGamma, bits);

        /// <summary>The base of the natural logarithm, 2.71828...</summary>
        public static Ball E(int bits) => Ball.One.Exp(bits);
    }

    private static Ball Of(FixedConstant constant, int bits) =>
        BallArithmetic.FromFixed(constant.At(bits + Guard), 2, bits + Guard, bits);
}
