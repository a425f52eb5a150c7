"""Compares `qbattery protocol` with QuTiP on the joint space of cells and charger.

Usage: qutip_agreement.py COMMAND..., where COMMAND runs qbattery. Prints one line per case; exit code 0 when all agree.
"""
import json
import math
import subprocess
import sys

import numpy as np
import qutip

TOLERANCE = 2e-8
PRECISE = qutip.Options(atol=1e-12, rtol=1e-10, nsteps=1000000)


def charge(cells, lowering, charger, time, pump=False):
    """Energy and largest eigenvalue of the battery, from the ground state; the ladder of jmat descends."""
    raising = qutip.jmat(cells / 2, "+")
    ground = qutip.basis(cells + 1, cells)
    if pump:
        state = qutip.mesolve(0 * raising, qutip.ket2dm(ground), [0, time], [raising], options=PRECISE).states[-1]
    else:
        hop = qutip.tensor(lowering, raising)
        start = qutip.tensor(charger, ground if charger.isket else qutip.ket2dm(ground))
        solve = qutip.sesolve if charger.isket else qutip.mesolve
        state = solve(hop + hop.dag(), start, [0, time], options=PRECISE).states[-1].ptrace(1)
    energy = qutip.expect(qutip.jmat(cells / 2, "z"), state) + cells / 2
    return energy, max(state.eigenenergies())


def cases():
    cavity = qutip.destroy(40)
    squeezed = qutip.squeeze(60, math.asinh(math.sqrt(0.25))) * qutip.basis(60, 0)
    yield ("tavis-cummings", 3, "charger=fock,photons=4,time=7/10", charge(3, cavity, qutip.basis(40, 4), 0.7))
    yield ("tavis-cummings", 4, "charger=coherent,photons=4,time=3/10",
           charge(4, cavity, qutip.coherent(40, 2, method="analytic"), 0.3))
    yield ("tavis-cummings", 2, "charger=thermal,photons=1/2,time=3/5", charge(2, cavity, qutip.thermal_dm(40, 0.5), 0.6))
    yield ("tavis-cummings", 3, "charger=squeezed,photons=1/4,time=1/2", charge(3, qutip.destroy(60), squeezed, 0.5))
    yield ("spin-charger", 4, "spins=6,up=3,time=2/5",
           charge(4, qutip.jmat(3, "-"), qutip.basis(7, 3), 0.4))
    yield ("pump", 4, "time=1", charge(4, None, None, 1.0, pump=True))


def ours(command, protocol, cells, settings):
    arguments = ["protocol", protocol, "--cells", str(cells), "--set", settings, "--format", "json"]
    found = json.loads(subprocess.run(command + arguments, check=True, capture_output=True, text=True).stdout)
    return found["energy"], found["largestEigenvalue"]


def main(command):
    worst = 0.0
    for protocol, cells, settings, theirs in cases():
        off = float(np.max(np.abs(np.subtract(ours(command, protocol, cells, settings), theirs))))
        worst = max(worst, off)
        print(f"{protocol} {settings}, N = {cells}: off by {off:.1e}")
    return 0 if worst < TOLERANCE else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
