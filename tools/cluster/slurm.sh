#!/usr/bin/env bash
# A sweep as an array of jobs, from the root of this repository:
#   sbatch --array=0-63 tools/cluster/slurm.sh plan.json run
# The same line again makes what a killed or failed job has left out. Afterwards, or with --dependency=afterok:<job>:
#   sbatch --wrap 'node --import tsx src/cli/main.ts gather run --out run.parquet'
#SBATCH --job-name=lockout-sweep
#SBATCH --cpus-per-task=1
#SBATCH --requeue
set -euo pipefail
cd "$SLURM_SUBMIT_DIR"
exec node --import tsx src/cli/main.ts sweep "$1" --out "$2" --resume \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --jobs "${SLURM_CPUS_PER_TASK:-1}"
