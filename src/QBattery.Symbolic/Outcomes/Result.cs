using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace QBattery.Symbolic;

/// <summary>A value, or the reason why there is none. Composes with LINQ query syntax.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract record Result<T> : IFormattable
{
    private Result() { }

    /// <summary>What the result holds as a person reads it: the value, or the sentence of the reason.</summary>
    public sealed override string ToString() => this switch
    {
        Ok(var value) => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        Fail(var reason) => reason.Sentence,
    };

    /// <summary>The value in a format of its own, or the sentence of the reason.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        this is Ok(IFormattable value) ? value.ToString(format, formatProvider) : ToString();

    /// <summary>The value.</summary>
    public sealed record Ok(T Value) : Result<T>;

    /// <summary>The reason why there is no value.</summary>
    public sealed record Fail(Reason Reason) : Result<T>;

    /// <summary>A value is a result.</summary>
    public static implicit operator Result<T>(T value) => new Ok(value);

    /// <summary>A reason is a result.</summary>
    public static implicit operator Result<T>(Reason reason) => new Fail(reason);

    /// <summary>One of two functions of what the result holds.</summary>
    public TOut Match<TOut>(Func<T, TOut> ok, Func<Reason, TOut> fail) => this switch
    {
        Ok(var value) => ok(value),
        Fail(var reason) => fail(reason),
    };

    /// <summary>The value with a function applied.</summary>
    public Result<TOut> Select<TOut>(Func<T, TOut> map) => this switch
    {
        Ok(var value) => Result.Ok(map(value)),
        Fail(var reason) => reason,
    };

    /// <summary>The value fed to a function that may itself say no.</summary>
    public Result<TOut> Then<TOut>(Func<T, Result<TOut>> next) => this switch
    {
        Ok(var value) => next(value),
        Fail(var reason) => reason,
    };

    /// <summary>The shape LINQ needs for a second <c>from</c>.</summary>
    public Result<TOut> SelectMany<TMid, TOut>(Func<T, Result<TMid>> next, Func<T, TMid, TOut> combine)
    {
        if (this is Fail(var first)) return first;
        var value = ((Ok)this).Value;
        return next(value) switch
        {
            Result<TMid>.Ok(var mid) => Result.Ok(combine(value, mid)),
            Result<TMid>.Fail(var second) => second,
        };
    }

    /// <summary>
    /// The value where a condition holds of it, as LINQ's <c>where</c>; else <see cref="Reason.NotSatisfied"/>.
    /// </summary>
    public Result<T> Where(
        Func<T, bool> condition, [CallerArgumentExpression(nameof(condition))] string text = "") => this switch
    {
        Ok(var value) when !condition(value) => new Reason.NotSatisfied(text),
        _ => this,
    };

    /// <summary>The value, or another value made from the reason.</summary>
    public T Else(Func<Reason, T> otherwise) => Match(value => value, otherwise);

    /// <summary>The value, or the one given.</summary>
    public T Else(T otherwise) => Match(value => value, _ => otherwise);

    /// <summary>Whether there is a value, and which; for code that would rather branch than compose.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        (var found, value) = this is Ok(var held) ? (true, held) : (false, default(T));
        return found;
    }

    /// <summary>
    /// The value, for scripts that end where the mathematics says no; the message of the exception is the sentence of
    /// the reason.
    /// </summary>
    /// <exception cref="ArgumentException">The result is a failure.</exception>
    public T OrThrow() => Else(reason => throw new ArgumentException(reason.Sentence));

    /// <summary>Whether there is a value.</summary>
    public bool IsOk => this is Ok;
}

/// <summary>Ways to make a result of a value, a reason, or several results.</summary>
public static class Result
{
    /// <summary>A result that holds a value.</summary>
    public static Result<T> Ok<T>(T value) => new Result<T>.Ok(value);

    /// <summary>A result that holds a reason.</summary>
    public static Result<T> Fail<T>(Reason reason) => new Result<T>.Fail(reason);

    /// <summary>The first value, later results left unasked for; where there is none, the first reason.</summary>
    /// <exception cref="ArgumentException">There are no results.</exception>
    public static Result<T> First<T>(IEnumerable<Result<T>> results)
    {
        Result<T>? refused = null;
        foreach (var result in results)
        {
            if (result.IsOk) return result;
            refused ??= result;
        }
        return refused ?? throw new ArgumentException("no results to choose from");
    }

    /// <summary>All values of a function of some items, or the first reason.</summary>
    public static Result<Seq<TOut>> All<T, TOut>(Seq<T> items, Func<T, Result<TOut>> map)
    {
        var values = new TOut[items.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var result = map(items[i]);
            if (result is Result<TOut>.Fail(var reason)) return reason;
            values[i] = ((Result<TOut>.Ok)result).Value;
        }
        return Seq.Owned(values, values.Length);
    }

    /// <summary>All values, or the first reason.</summary>
    public static Result<Seq<T>> All<T>(IEnumerable<Result<T>> results)
    {
        var values = new List<T>();
        foreach (var result in results)
        {
            if (result is Result<T>.Fail(var reason)) return reason;
            values.Add(((Result<T>.Ok)result).Value);
        }
        return values.ToSeq();
    }
}
