"""Compares `qbattery evolve` with QuTiP's mesolve and steadystate on the Dicke ladder and a cavity.

Usage: qutip_models.py COMMAND..., where COMMAND runs qbattery. Prints one line per case; exit code 0 when all agree.
"""
import json
import subprocess
import sys

import numpy as np
import qutip

TOLERANCE = 2e-8
PRECISE = qutip.Options(atol=1e-12, rtol=1e-10, nsteps=1000000)


class Symbols:
    """The operators of the language on N cells and so many photons; the ladder of jmat descends."""

    def __init__(self, cells, photons):
        spin = {name: qutip.jmat(cells / 2, sign) for name, sign in
                [("Jx", "x"), ("Jy", "y"), ("Jz", "z"), ("Jp", "+"), ("Jm", "-")]}
        if photons:
            one, cavity = qutip.qeye(photons + 1), qutip.destroy(photons + 1)
            self.all = {name: qutip.tensor(op, one) for name, op in spin.items()}
            self.all["a"] = qutip.tensor(qutip.qeye(cells + 1), cavity)
            self.all["ad"] = self.all["a"].dag()
        else:
            self.all = spin

    def read(self, text):
        return eval(text.replace("^", "**"), {"sqrt": np.sqrt, "i": 1j, "__builtins__": {}}, self.all)


def energetics(cells, state, photons):
    battery = state.ptrace(0) if photons else state
    return qutip.expect(qutip.jmat(cells / 2, "z"), battery) + cells / 2, max(battery.eigenenergies())


def theirs(cells, hamiltonian, jumps, time, photons, start):
    symbols = Symbols(cells, photons)
    ground = qutip.ket2dm(qutip.basis(cells + 1, cells))
    state = qutip.tensor(ground, start) if photons else ground
    h = symbols.read(hamiltonian) if hamiltonian != "0" else 0 * state
    if time is None:
        return energetics(cells, qutip.steadystate(h, [symbols.read(jump) for jump in jumps]), photons)
    end = qutip.mesolve(h, state, [0, time], [symbols.read(jump) for jump in jumps], options=PRECISE).states[-1]
    return energetics(cells, end, photons)


def ours(command, cells, hamiltonian, jumps, time, charger):
    arguments = ["evolve", "--cells", str(cells), "--hamiltonian", hamiltonian, "--format", "json"]
    arguments += [word for jump in jumps for word in ("--jump", jump)]
    arguments += ["--steady"] if time is None else ["--time", str(time)]
    arguments += ["--charger", charger] if charger else []
    found = json.loads(subprocess.run(command + arguments, check=True, capture_output=True, text=True).stdout)
    return found["energy"], found["largestEigenvalue"]


CASES = [
    (4, "2*Jx", ["sqrt(0.3)*Jm"], 1.5, 0, None, None),
    (5, "Jx + 0.7*Jy^2 - Jz", ["sqrt(0.2)*Jz", "0.3*Jp"], 0.9, 0, None, None),
    (6, "3*Jx", ["Jm"], None, 0, None, None),
    (3, "Jx - 0.4*Jz", ["sqrt(0.5)*Jm", "0.2*Jz"], None, 0, None, None),
    (2, "a*Jp + ad*Jm", ["sqrt(0.4)*a"], 0.8, 6, "fock(2)", lambda: qutip.ket2dm(qutip.basis(7, 2))),
    (2, "0.8*ad*a + Jz + 0.6*(a+ad)*Jx", ["sqrt(0.3)*a"], 1.1, 40, "thermal(1/5)", lambda: qutip.thermal_dm(41, 0.2)),
]


def main(command):
    worst = 0.0
    for cells, hamiltonian, jumps, time, photons, charger, start in CASES:
        expected = theirs(cells, hamiltonian, jumps, time, photons, start() if start else None)
        off = float(np.max(np.abs(np.subtract(ours(command, cells, hamiltonian, jumps, time, charger), expected))))
        worst = max(worst, off)
        print(f"H = {hamiltonian}, jumps {jumps}, N = {cells}, {'at rest' if time is None else time}: off by {off:.1e}")
    return 0 if worst < TOLERANCE else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
