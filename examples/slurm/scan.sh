#!/usr/bin/env bash
# A protocol over N as a job array; the N are dealt out in turn, so that each task has small and large ones:
#     jobs=$(sbatch --parsable scan.sh)
#     sbatch --dependency=afterany:"$jobs" merge.sh scan
# A task that was ended goes on where it was when the same is submitted again: rows are kept in one file for all.
#SBATCH --job-name=qbattery-scan
#SBATCH --array=1-4
#SBATCH --cpus-per-task=2
#SBATCH --time=02:00:00
#SBATCH --signal=TERM@60
#SBATCH --output=scan-%a.log
set -u
mkdir -p scan
[ $# -gt 0 ] || set -- tavis-cummings --cells 4,6,8,12,16,24,32,48 --set charger=fock,photons=N^4,time=first-max
part=scan/part-$SLURM_ARRAY_TASK_ID.json

srun qbattery scan "$@" --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --resume scan/rows.txt \
    --format json > "$part.unfinished"
code=$?
mv "$part.unfinished" "$part"
exit $code
