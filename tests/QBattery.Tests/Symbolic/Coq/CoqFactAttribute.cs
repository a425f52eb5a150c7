namespace QBattery.Tests.Symbolic.Coq;

/// <summary>A test that asks the proof assistant; where coqc is not installed it is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CoqFactAttribute : FactAttribute
{
    public CoqFactAttribute()
    {
        if (!Coqc.IsInstalled) Skip = "coqc is not installed";
    }
}
