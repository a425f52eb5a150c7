"""qbattery from Python: closed forms, expansions, bounds and charging of collective quantum batteries.

One file without dependencies. It calls the command `qbattery` (or what `qbattery.command` says) with --format json and
returns its results as objects:

    >>> import qbattery as qb
    >>> d = qb.derive("uniform")
    >>> d.locked_fraction
    Formula('2/(N+1)')
    >>> d.expansion.terms[1].coefficient.to_sympy()
    -2

Formulas are strings of the expression language, shown as mathematics by Jupyter (`_repr_latex_`), and become SymPy
expressions by `to_sympy()` where SymPy is installed. Density matrices are NumPy arrays, or anything that numpy.save takes.
"""

import json
import os
import re
import subprocess
import tempfile

__all__ = [
    "derive", "expand", "sum", "evaluate", "prove", "ergotropy", "verify", "protocol", "scan", "evolve", "law", "run",
    "Formula", "Result", "NoResult", "BadInput", "ProgramFault", "command", "seconds",
]

command = os.environ.get("QBATTERY", "qbattery").split()
"""The command and its first arguments, as in ["dotnet", "qbattery.dll"]."""

seconds = None
"""After so many seconds a call is given up (subprocess.TimeoutExpired); None for never."""


class NoResult(Exception):
    """The mathematics says no: refuted, no closed form, a bound violated. `result` holds what was proved all the same."""

    def __init__(self, text, result=None):
        super().__init__(text)
        self.result = result


class BadInput(ValueError):
    """The request is at fault."""


class ProgramFault(RuntimeError):
    """The program is at fault."""


class Formula(str):
    """A formula of the expression language, such as 2/(N+1)."""

    latex = None

    def __new__(cls, text, latex=None):
        formula = super().__new__(cls, text)
        formula.latex = latex
        return formula

    def __repr__(self):
        return f"Formula({str(self)!r})"

    def _repr_latex_(self):
        return f"${self.latex}$" if self.latex else None

    def to_sympy(self, **symbols):
        """The same as a SymPy expression. N, n and k are positive integers, other names real, unless given here."""
        return _Reader(self, symbols).expression()


class Result:
    """A result of the command. Fields of its JSON are attributes in snake_case: lockedFraction is .locked_fraction."""

    def __init__(self, data, latex=None):
        self.json = data
        self.latex = latex if latex is not None else data.get("latex") if isinstance(data.get("latex"), str) else None

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        key = re.sub("_([a-z])", lambda match: match[1].upper(), name)
        if key not in self.json:
            raise AttributeError(f"the result has no {key}; it has {', '.join(self.json)}")
        return _wrapped(key, self.json[key], self.json)

    def __dir__(self):
        return sorted([*super().__dir__(), *(re.sub("[A-Z]", lambda c: "_" + c[0].lower(), key) for key in self.json)])

    def __repr__(self):
        return json.dumps(self.json, indent=2, ensure_ascii=False)

    def _repr_latex_(self):
        return _displayed(self.latex)


_FORMULAS = {
    "energy", "passiveEnergy", "ergotropy", "ratio", "lockedFraction", "largestEigenvalue", "purity", "ladderErgotropy",
    "localErgotropy", "capacity", "coherentErgotropy", "incoherentErgotropy", "expansion", "closedForm", "certificate",
    "coefficient", "growth", "constant", "expression", "leading", "right", "certificateTerm",
}


def _wrapped(key, value, around):
    """JSON as objects; what is a formula by its name is one, with its LaTeX where that is known."""
    if isinstance(value, dict):
        return Result(value)
    if isinstance(value, list):
        return [_wrapped(key, item, {}) for item in value]
    if isinstance(value, str) and key in _FORMULAS:
        known = around.get("latex")
        return Formula(value, known.get(key) if isinstance(known, dict) else known if key == "expansion" else None)
    return value


def _displayed(latex):
    if not latex:
        return None
    return latex if latex.lstrip().startswith("\\begin") else f"$\\displaystyle {latex}$"


def _text(value):
    """A setting as the expression language writes it; exact also for fractions and SymPy's expressions."""
    return repr(value) if isinstance(value, float) else str(value).replace("**", "^")


def _settings(settings):
    return [f"{name}={_text(value)}" for name, value in settings.items()]


def _options(options):
    """Options by their names: for_="N>=1" is --for N>=1; True is a flag, a list repeats the option."""
    for name, value in options.items():
        flag = "--" + name.strip("_").replace("_", "-")
        if value is None or value is False:
            continue
        if value is True:
            yield flag
        else:
            for item in value if isinstance(value, (list, tuple)) else [value]:
                yield from (flag, _text(item))


def _output(arguments):
    """Standard output, messages and exit code of the command."""
    done = subprocess.run([*command, *arguments], capture_output=True, text=True, timeout=seconds, check=False)
    return done.stdout, done.stderr.strip(), done.returncode


def run(*arguments, **options):
    """Any command with --format json; its result. Raises BadInput, NoResult or ProgramFault."""
    output, message, code = _output([*map(str, arguments), *_options(options), "--format", "json"])
    result = Result(json.loads(output)) if output.strip() else None
    if code == 2:
        raise BadInput(message)
    if code == 1 and (result is None or result.json.get("result", 0) is None):
        raise NoResult(message or result.reason.text, result)
    if code not in (0, 1, 130):
        raise ProgramFault(message)
    return result


def latex(*arguments, **options):
    """What the command prints with --format latex."""
    output, message, code = _output([*map(str, arguments), *_options(options), "--format", "latex"])
    if code not in (0, 1):
        raise BadInput(message) if code == 2 else ProgramFault(message)
    return output.strip()


def derive(family=None, *, order=None, assume=None, populations=None, energy=None, largest_eigenvalue=None, levels=None,
           **settings):
    """Closed forms, expansion, law and bounds of a family of states: derive("gibbs", x="1/2")."""
    arguments = ["derive", *([family] if family else []), *_set(settings)]
    options = dict(order=order, assume=assume, populations=populations, energy=energy,
                   largest_eigenvalue=largest_eigenvalue, levels=levels)
    result = run(*arguments, **options)
    result.latex = "\n".join(f"{_symbols.get(key, key)} &= {text} \\\\" for key, text in result.json["latex"].items()
                             if key not in ("expansion", "law"))
    result.latex = "\\begin{align*}\n" + result.latex + f"\n{result.json['latex']['law']}\n\\end{{align*}}"
    return result


_symbols = {
    "energy": "E", "passiveEnergy": "E_{\\mathrm{passive}}", "ergotropy": "W", "ratio": "R", "lockedFraction": "L",
    "largestEigenvalue": "r_{0}", "purity": "P", "ladderErgotropy": "W_{\\mathrm{ladder}}",
    "localErgotropy": "W_{\\mathrm{local}}",
}


def _set(settings):
    return ["--set", *_settings(settings)] if settings else []


def expand(expression, *, order=None, assume=None, variable=None, compare=None, bound=None):
    """The asymptotic expansion of an expression: expand("2/(N+1)", order=3).terms."""
    return run("expand", _text(expression), order=order, assume=assume, variable=variable, compare=compare, bound=bound)


def sum(term, *, index, from_=0, to="N", assume=None):  # the name of the command
    """The closed form of a sum with its certificate: sum("binomial(N,k)^2", index="k")."""
    return run("sum", _text(term), index=index, from_=from_, to=to, assume=assume)


def evaluate(expression, *, digits=None, **at):
    """A value with every digit correct: evaluate("N!", N=100, digits=30)."""
    return run("evaluate", _text(expression), *(["--at", *_settings(at)] if at else []), digits=digits)


def prove(inequality, *, for_="N>=1", assume=None):
    """proved, refuted or undecided, as .verdict: prove("2/(N+1) <= 2/N"). A refutation is a result, not an exception."""
    return run("prove", inequality, for_=for_, assume=assume)


def ergotropy(state, *, basis=None, levels=None, cells=None, tolerance=None):
    """Energy, the three ergotropies, spectrum and bounds of a density matrix: a NumPy array or a file's name."""
    options = dict(basis=basis, levels=levels, cells=cells, tolerance=tolerance)
    if isinstance(state, (str, os.PathLike)):
        return run("ergotropy", state, **options)
    import numpy
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "state.npy")
        numpy.save(path, numpy.asarray(state))
        return run("ergotropy", path, **options)


def verify(**options):
    """A campaign of random states against every bound: verify(states=1000, cells="2..6", seed=1)."""
    return run("verify", **options)


def protocol(name, *, cells, subsets=None, **settings):
    """Charging dynamics: protocol("tavis-cummings", cells=4, charger="fock", photons="N")."""
    return run("protocol", name, *_set(settings), cells=cells, subsets=subsets)


def scan(name, *, cells, resume=None, **settings):
    """A protocol over N with the extracted law: scan("tavis-cummings", cells=[4, 8, 16], charger="fock", photons="N")."""
    listed = ",".join(map(str, cells)) if isinstance(cells, (list, tuple, range)) else cells
    return run("scan", name, *_set(settings), cells=listed, resume=resume)


def evolve(hamiltonian, *, cells, jump=None, set=None, battery=None, **options):
    """A model of one's own: evolve("2*Jx", cells=4, jump="sqrt(3/10)*Jm", time="3/2"). A battery may be an array."""
    settings = _set(set or {})
    if battery is None or isinstance(battery, (str, os.PathLike)):
        return run("evolve", *settings, cells=cells, hamiltonian=hamiltonian, jump=jump, battery=battery, **options)
    import numpy
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "battery.npy")
        numpy.save(path, numpy.asarray(battery))
        return run("evolve", *settings, cells=cells, hamiltonian=hamiltonian, jump=jump, battery=path, **options)


def law(path, *, x, y):
    """The law of one's own rows: law("rows.csv", x="N", y="L")."""
    return run("law", path, x=x, y=y)


class _Reader:
    """Reads the expression language into SymPy: + - below * / below a minus sign below ^, which groups to the right."""

    _TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)|(!!|[-+*/^!(),]))")

    def __init__(self, text, symbols):
        import sympy
        self._sympy, self._symbols, self._tokens, at = sympy, symbols, [], 0
        while at < len(text.rstrip()):
            match = self._TOKEN.match(text, at)
            if not match:
                raise BadInput(f"{text}: unreadable at {at}")
            self._tokens.append(match.groups())
            at = match.end()
        self._tokens.append((None, None, "end"))
        self._at = 0

    def expression(self):
        value = self._sum()
        if self._mark() != "end":
            raise BadInput(f"unreadable from token {self._at}")
        return value

    def _mark(self):
        return self._tokens[self._at][2]

    def _take(self, *marks):
        if self._mark() not in marks:
            return None
        self._at += 1
        return self._tokens[self._at - 1][2]

    def _sum(self):
        value = self._product()
        while mark := self._take("+", "-"):
            value = value + self._product() if mark == "+" else value - self._product()
        return value

    def _product(self):
        value = self._signed()
        while mark := self._take("*", "/"):
            value = value * self._signed() if mark == "*" else value / self._signed()
        return value

    def _signed(self):
        return -self._signed() if self._take("-") else self._power()

    def _power(self):
        base = self._postfix()
        return base ** self._signed() if self._take("^") else base

    def _postfix(self):
        value = self._atom()
        mark = self._take("!", "!!")
        functions = {None: lambda x: x, "!": self._sympy.factorial, "!!": self._sympy.factorial2}
        return functions[mark](value)

    def _atom(self):
        number, name, _ = self._tokens[self._at]
        self._at += 1
        if number:
            return self._sympy.Rational(number)
        if name is None:
            value = self._sum()
            self._close()
            return value
        if not self._take("("):
            return self._named(name)
        arguments = [self._sum()]
        while self._take(","):
            arguments.append(self._sum())
        self._close()
        return getattr(self._sympy, name)(*arguments)

    def _close(self):
        if not self._take(")"):
            raise BadInput("a closing bracket is missing")

    def _named(self, name):
        constants = {"pi": self._sympy.pi, "e": self._sympy.E, "eulergamma": self._sympy.EulerGamma}
        whole = dict(integer=True, positive=True) if name in ("N", "n", "k") else dict(real=True)
        return self._symbols.get(name) or constants.get(name) or self._sympy.Symbol(name, **whole)
