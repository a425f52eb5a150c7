using QBattery.Symbolic.Documents.Writers;

namespace QBattery.Symbolic;

public abstract partial record Document
{
    /// <summary>For reading; what is not meant for that, as it is pasted or as data.</summary>
    public sealed override string ToString() => this.ToText() is { Length: > 0 } text ? text
        : this.ToLatex() is { Length: > 0 } pasted ? pasted
        : this.ToJson();
}

public abstract partial record Mathematics
{
    /// <summary>In the expression language, as far as that has it.</summary>
    public sealed override string ToString() => PlainNotation.Language.Written(this);
}

public abstract partial record Inline
{
    /// <summary>As text.</summary>
    public sealed override string ToString() => new Words([this]).ToString();
}

public sealed partial record Words
{
    /// <summary>As text.</summary>
    public override string ToString() => WriteText.Line(this, TerminalStyle.Plain);
}

public abstract partial record Data
{
    /// <summary>As JSON.</summary>
    public sealed override string ToString() => WriteJson.Of(this);
}
