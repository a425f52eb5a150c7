# Eight two-level cells charged together by a drive while they decay and dephase together: Lindblad's equation with QuTiP.
# Writes the battery's density matrix as 05-simulation.npy, in QuTiP's order m = +J .. -J.
import os

import numpy as np
import qutip

N = 8
J = N / 2
drive = 1.0 * qutip.jmat(J, "x")
losses = [np.sqrt(0.05) * qutip.jmat(J, "-"), np.sqrt(0.10) * qutip.jmat(J, "z")]
empty = qutip.spin_state(J, -J)
options = qutip.Options(atol=1e-13, rtol=1e-11, nsteps=100000)
final = qutip.mesolve(drive, empty, [0.0, 3.0], losses, [], options=options).states[-1]
np.save(os.path.join(os.path.dirname(os.path.abspath(__file__)), "05-simulation.npy"), final.full())
