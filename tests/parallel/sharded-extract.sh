#!/usr/bin/env bash
# A stream of documents through one process, and through GNU parallel over shards of it with a worker killed in the middle
# of its shard: resumed with the job log, both must have written the same bytes.
#
#   tests/parallel/sharded-extract.sh documents.ndjson folder command…
#
# The command is what `reports` is here, for instance: dotnet src/TypedReports.Cli/bin/Release/net10.0/TypedReports.Cli.dll
set -euo pipefail

documents=$1 folder=$2
shift 2
export REPORTS="$*"
mkdir -p "$folder/parts"
documents=$(realpath "$documents")
cd "$folder"

# The first worker of shard 2 gets three documents and then waits for more; it is killed once it has written something.
worker() {
    if [ "$1" = 2 ] && mv kill-one killed 2>/dev/null; then
        mkfifo stalled
        $REPORTS extract - --output "parts/$1.ndjson" <stalled &
        local pid=$!
        exec 3>stalled
        head -n 3 >&3
        until [ -s "parts/$1.ndjson" ]; do sleep 0.05; done
        kill -KILL "$pid"
        wait "$pid"
    else
        $REPORTS extract - --output "parts/$1.ndjson"
    fi
}
export -f worker

shards() {
    SHELL=/bin/bash parallel --will-cite --pipe --block 500K --jobs 2 --joblog jobs.log "$@" worker '{#}' <"$documents"
}

touch kill-one
if shards 2>/dev/null; then
    echo "a worker was killed, and parallel says that all went well" >&2
    exit 1
fi

[ -e killed ] || { echo "no worker was killed: the stream has too few shards" >&2; exit 1; }
shards --resume-failed

# shellcheck disable=SC2046 # the names are numbers
cat $(printf '%s\n' parts/*.ndjson | sort --version-sort) >sharded.ndjson
$REPORTS extract - --output whole.ndjson <"$documents"
cmp whole.ndjson sharded.ndjson
echo "the same bytes from $(find parts -name '*.ndjson' | wc -l) shards as from one process"
