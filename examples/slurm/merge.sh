#!/usr/bin/env bash
# All parts in a folder as one result: sbatch merge.sh FOLDER, or bash merge.sh FOLDER.
#SBATCH --job-name=qbattery-merge
#SBATCH --output=merge.log
set -u
folder=${1:?the folder with the parts}
qbattery merge "$folder"/part-*.json --format json > "$folder/merged.json"
code=$?
qbattery merge "$folder"/part-*.json
exit $code
