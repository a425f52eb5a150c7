namespace QBattery.Batteries.Families;

/// <summary>What a parameter of a family may be set to.</summary>
public enum ParameterKind
{
    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A number or an expression in symbols, the same for every N; not set, it stands for itself.</summary>
    Constant,

    /// <summary>Any expression, N included.</summary>
    Sequence,
}

/// <summary>A parameter of a family.</summary>
/// <param name="Name">The name, as set by a user.</param>
/// <param name="Meaning">One line.</param>
/// <param name="Domain">The values it may take.</param>
/// <param name="Range">The domain in words and symbols.</param>
/// <param name="Kind">What it may be set to.</param>
public sealed record Parameter(string Name, string Meaning, Domain Domain, string Range, ParameterKind Kind = ParameterKind.Constant);

/// <summary>A named family of battery states, one for each N and each value of the parameters.</summary>
/// <param name="Name">The name a user types.</param>
/// <param name="Meaning">One line.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Build">The state for given parameter values, in the order of the parameters.</param>
public sealed record DickeFamily(
    string Name, string Meaning, Seq<Parameter> Parameters, Func<IReadOnlyList<Expr>, FamilyState> Build);

/// <summary>How the eigenvalues of a state are known, which decides the theorem that gives its passive energy.</summary>
public abstract record Spectrum
{
    private Spectrum() { }

    /// <summary>At most N+1 non-zero eigenvalues, for two-level cells: theorem T1 needs only the largest.</summary>
    public sealed record Collective(Expr Largest) : Spectrum;

    /// <summary>All eigenvalues equal on the symmetric subspace of d-level cells: theorem T3.</summary>
    public sealed record FlatSymmetric : Spectrum;

    /// <summary>N independent two-level cells excited with probability s; each is a Gibbs state, so the product of their passive states is passive.</summary>
    public sealed record Cells(Expr Excited) : Spectrum;
}

/// <summary>One state for each N: its definition, and the closed forms stated for it.</summary>
/// <param name="Battery">The cells.</param>
/// <param name="Definition">What the state is.</param>
/// <param name="Excitation">n = E/Delta.</param>
/// <param name="Spectrum">The eigenvalues, as far as needed.</param>
/// <param name="Purity">Tr rho^2, where a closed form is known.</param>
/// <param name="Rank">The number of non-zero eigenvalues, where known.</param>
/// <param name="LadderPassive">sum k r_k / Delta, the passive energy under unitaries inside the symmetric subspace, where known.</param>
public sealed record FamilyState(
    Battery Battery, StateDefinition Definition, Expr Excitation, Spectrum Spectrum, Expr? Purity, Expr? Rank, Expr? LadderPassive)
{
    /// <summary>r_0, the largest eigenvalue.</summary>
    public Expr LargestEigenvalue => Spectrum switch
    {
        Spectrum.Collective(var largest) => largest,
        Spectrum.FlatSymmetric => Build.One / Battery.SymmetricDimension,
        Spectrum.Cells(var excited) => Build.Power(excited, Battery.Cells),
    };
}

/// <summary>A family with values for its parameters.</summary>
/// <param name="Name">The name of the family.</param>
/// <param name="Parameters">The values as given; a parameter not set stands for itself.</param>
/// <param name="Assumptions">What is assumed of the symbols that are left.</param>
/// <param name="State">The state.</param>
/// <param name="Conditions">What must hold at an N for the state to be one, beyond the assumptions.</param>
public sealed record Subject(
    string Name, Seq<(string Name, Expr Value)> Parameters, Assumptions Assumptions, FamilyState State, Seq<Condition> Conditions);
