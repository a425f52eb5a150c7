#!/usr/bin/env bash
# A campaign of random states as a job array, one part a task:
#     jobs=$(sbatch --parsable campaign.sh)
#     sbatch --dependency=afterany:"$jobs" merge.sh campaign
# More states or other cells: sbatch campaign.sh --states 1000000000 --cells 1..12
#SBATCH --job-name=qbattery-campaign
#SBATCH --array=1-100
#SBATCH --cpus-per-task=2
#SBATCH --time=02:00:00
#SBATCH --signal=TERM@60
#SBATCH --output=campaign-%a.log
set -u
mkdir -p campaign
[ $# -gt 0 ] || set -- --states 100000000
part=campaign/part-$SLURM_ARRAY_TASK_ID.json

# SLURM tells the program, not this shell, when time is short; what it has found by then is printed, and 130 returned.
srun qbattery verify "$@" --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" \
    --threads "${SLURM_CPUS_PER_TASK:-1}" --format json > "$part.unfinished"
code=$?
mv "$part.unfinished" "$part"
exit $code
