namespace QBattery.Symbolic.Coq;

/// <summary>An integer as it is written in a proof, and the linear form that it is.</summary>
/// <param name="Text">A term of type Z, in brackets where it has parts.</param>
/// <param name="Form">What it is.</param>
internal sealed record CoqInteger(string Text, LinearForm Form)
{
    /// <summary>A symbol by its own name.</summary>
    public static CoqInteger Of(string name) => new(name, LinearForm.Of(name));

    /// <summary>A form as it prints itself.</summary>
    public static CoqInteger Of(LinearForm form) => new(form.Text, form);

    /// <summary>The integer j above.</summary>
    public CoqInteger Plus(int j) => j == 0 ? this
        : new($"({Text} {(j < 0 ? '-' : '+')} {Math.Abs(j)})", Form + LinearForm.Of((System.Numerics.BigInteger)j));

    /// <summary>The difference, as the unfolding of a definition writes it.</summary>
    public static CoqInteger operator -(CoqInteger a, CoqInteger b) => new($"({a.Text} - {b.Text})", a.Form - b.Form);
}
