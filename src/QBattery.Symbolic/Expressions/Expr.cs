using QBattery.Symbolic.Core;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Expressions;

/// <summary>
/// A real expression. Seven cases only: there is no minus and no divide, -x is (-1)*x and 1/x is x^(-1); exp(x) is
/// e^x and sqrt(x) is x^(1/2). The constructors are internal: <see cref="Build"/> is the only way in, so that every
/// expression is flattened, collected and ordered. Each keeps its hash: collecting like terms asks for it often.
/// </summary>
public abstract partial record Expr
{
    private Expr() { }

    /// <summary>An exact rational number.</summary>
    public sealed record Number : Expr
    {
        internal Number(Rational value) => Value = value;

        /// <summary>The value.</summary>
        public Rational Value { get; }

        /// <summary>The parts, for patterns.</summary>
        public void Deconstruct(out Rational value) => value = Value;
    }

    /// <summary>A real variable or parameter.</summary>
    public sealed record Symbol : Expr
    {
        internal Symbol(string name) => Name = name;

        /// <summary>The name, as parsed and printed.</summary>
        public string Name { get; }

        /// <summary>The parts, for patterns.</summary>
        public void Deconstruct(out string name) => name = Name;
    }

    /// <summary>A named real constant.</summary>
    public sealed record Constant : Expr
    {
        internal Constant(NamedConstant name) => Name = name;

        /// <summary>Which constant.</summary>
        public NamedConstant Name { get; }

        /// <summary>The parts, for patterns.</summary>
        public void Deconstruct(out NamedConstant name) => name = Name;
    }

    /// <summary>A sum of at least two terms, none of them a sum, at most one a number, in canonical order.</summary>
    public sealed record Sum : Expr
    {
        private readonly int _hash;

        internal Sum(Seq<Expr> terms) => (Terms, _hash) = (terms, HashCode.Combine(1, terms));

        /// <summary>The terms.</summary>
        public Seq<Expr> Terms { get; }

        /// <summary>The parts, for patterns.</summary>
        public void Deconstruct(out Seq<Expr> terms) => terms = Terms;

        /// <inheritdoc/>
        public bool Equals(Sum? other) => ReferenceEquals(this, other)
            || (other is not null && _hash == other._hash && Terms == other.Terms);

        /// <inheritdoc/>
        public override int GetHashCode() => _hash;
    }

    /// <summary>A product of at least two factors, none of them a product, a number only in front, in canonical order.</summary>
    public sealed record Product : Expr
    {
        private readonly int _hash;

        internal Product(Seq<Expr> factors) => (Factors, _hash) = (factors, HashCode.Combine(2, factors));

        /// <summary>The factors.</summary>
        public Seq<Expr> Factors { get; }

        /// <summary>The parts, for patterns.</summary>
        public void Deconstruct(out Seq<Expr> factors) => factors = Factors;

        /// <inheritdoc/>
        public bool Equals(Product? other) => ReferenceEquals(this, other)
            || (other is not null && _hash == other._hash && Factors == other.Factors);

        /// <inheritdoc/>
        public override int GetHashCode() => _hash;
    }

    /// <summary>A power.</summary>
    public sealed record Power : Expr
    {
        private readonly int _hash;

        internal Power(Expr @base, Expr exponent) =>
            (Base, Exponent, _hash) = (@base, exponent, HashCode.Combine(3, @base, exponent));

        /// <summary>What is raised.</summary>
        public Expr Base { get; }

        /// <summary>To which exponent.</summary>
        public Expr Exponent { get; }

        /// <summary>The parts, for patterns.</summary>
        public void Deconstruct(out Expr @base, out Expr exponent) => (@base, exponent) = (Base, Exponent);

        /// <inheritdoc/>
        public bool Equals(Power? other) => ReferenceEquals(this, other)
            || (other is not null && _hash == other._hash && Base == other.Base && Exponent == other.Exponent);

        /// <inheritdoc/>
        public override int GetHashCode() => _hash;
    }

    /// <summary>A function of one or two arguments.</summary>
    public sealed record Apply : Expr
    {
        private readonly int _hash;

        internal Apply(Function function, Seq<Expr> arguments) =>
            (Function, Arguments, _hash) = (function, arguments, HashCode.Combine(4, function, arguments));

        /// <summary>Which function.</summary>
        public Function Function { get; }

        /// <summary>Its arguments.</summary>
        public Seq<Expr> Arguments { get; }

        /// <summary>The parts, for patterns.</summary>
        public void Deconstruct(out Function function, out Seq<Expr> arguments) =>
            (function, arguments) = (Function, Arguments);

        /// <inheritdoc/>
        public bool Equals(Apply? other) => ReferenceEquals(this, other) || (other is not null
            && _hash == other._hash && Function == other.Function && Arguments == other.Arguments);

        /// <inheritdoc/>
        public override int GetHashCode() => _hash;
    }
}

/// <summary>The constants of the expression language.</summary>
public enum NamedConstant
{
    /// <summary>3.14159...</summary>
    Pi,

    /// <summary>2.71828...</summary>
    E,

    /// <summary>Euler's gamma, 0.57721...</summary>
    EulerGamma,
}

/// <summary>The functions of the expression language that are not powers.</summary>
public enum Function
{
    /// <summary>Natural logarithm, x &gt; 0.</summary>
    Log,

    /// <summary>Gamma(x), x not 0, -1, -2, ...</summary>
    Gamma,

    /// <summary>log Gamma(x), x &gt; 0.</summary>
    LogGamma,

    /// <summary>x! = Gamma(x+1).</summary>
    Factorial,

    /// <summary>
    /// n!! = n (n-2) (n-4) ... down to 2 or 1, of integers alone; 0!! = (-1)!! = 1, and below, for odd n,
    /// n!! = (n+2)!!/(n+2).
    /// </summary>
    DoubleFactorial,

    /// <summary>binomial(x, y) = Gamma(x+1) / (Gamma(y+1) Gamma(x-y+1)).</summary>
    Binomial,

    /// <summary>H(x) = digamma(x+1) + eulergamma; 1 + 1/2 + ... + 1/x for positive integers.</summary>
    Harmonic,

    /// <summary>Gamma'(x)/Gamma(x).</summary>
    Digamma,

    /// <summary>Cosine, of radians.</summary>
    Cos,

    /// <summary>Sine, of radians.</summary>
    Sin,
}
