namespace QBattery.Symbolic;

/// <summary>
/// An operator on N two-level cells and a cavity: noncommuting symbols with complex coefficients. Five cases, with a
/// coefficient in front of each product and factors in the order in which they were written; made by arithmetic, as in
/// <c>2*Jx + i*(Jp - Jm)</c>, or by <see cref="Parse.Operator"/>.
/// </summary>
public abstract partial record Operator
{
    private Operator() { }

    /// <summary>A complex number times the identity.</summary>
    public sealed record Scalar : Operator
    {
        internal Scalar(Expr re, Expr im) => (Re, Im) = (re, im);

        /// <summary>The real part.</summary>
        public Expr Re { get; }

        /// <summary>The imaginary part.</summary>
        public Expr Im { get; }

        /// <summary>The parts, for patterns.</summary>
        public void Deconstruct(out Expr re, out Expr im) => (re, im) = (Re, Im);
    }

    /// <summary>One of the operators from which all others are made.</summary>
    public sealed record Ladder(LadderSymbol Symbol) : Operator;

    /// <summary>A sum of at least two terms, none of them a sum, at most one a number.</summary>
    public sealed record Sum : Operator
    {
        internal Sum(Seq<Operator> terms) => Terms = terms;

        /// <summary>The terms.</summary>
        public Seq<Operator> Terms { get; }

        /// <summary>The parts, for patterns.</summary>
        public void Deconstruct(out Seq<Operator> terms) => terms = Terms;
    }

    /// <summary>A product of at least two factors, none of them a product, a number only in front.</summary>
    public sealed record Product : Operator
    {
        internal Product(Seq<Operator> factors) => Factors = factors;

        /// <summary>The factors, the last of which acts first.</summary>
        public Seq<Operator> Factors { get; }

        /// <summary>The parts, for patterns.</summary>
        public void Deconstruct(out Seq<Operator> factors) => factors = Factors;
    }

    /// <summary>A power from 2 up of something that is no number and no power.</summary>
    public sealed record Power : Operator
    {
        internal Power(Operator @base, int exponent) => (Base, Exponent) = (@base, exponent);

        /// <summary>What is raised.</summary>
        public Operator Base { get; }

        /// <summary>To which exponent.</summary>
        public int Exponent { get; }

        /// <summary>The parts, for patterns.</summary>
        public void Deconstruct(out Operator @base, out int exponent) => (@base, exponent) = (Base, Exponent);
    }
}

/// <summary>The operators from which all others are made; |k> has k of N cells excited, |n> has n photons.</summary>
public enum LadderSymbol
{
    /// <summary>(J+ + J-)/2.</summary>
    Jx,

    /// <summary>(J+ - J-)/(2i).</summary>
    Jy,

    /// <summary>Jz|k> = (k - N/2)|k>.</summary>
    Jz,

    /// <summary>J+|k> = sqrt((k+1)(N-k)) |k+1>.</summary>
    Jp,

    /// <summary>The adjoint of J+.</summary>
    Jm,

    /// <summary>a|n> = sqrt(n) |n-1>.</summary>
    A,

    /// <summary>The adjoint of a.</summary>
    Ad,
}
