#!/usr/bin/env bash
# Whole processes, seven of each in turn, in milliseconds: the planner, and a program that reads the same file with
# Jackson and prints its name. "kept" is what examples/site-planner/faster-start.sh makes.
#   starts.sh    JAVA_HOME chooses the Java; the planner must have been built
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
jar=examples/site-planner/target/site-planner.jar
site=examples/site-planner/sites/ceiling.json
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/Peer.java" <<'EOF'
import com.fasterxml.jackson.databind.ObjectMapper;

class Peer {
  public static void main(String[] files) throws Exception {
    System.out.println(new ObjectMapper().readTree(new java.io.File(files[0])).get("name").asText());
  }
}
EOF
"${java}c" -d "$work" -cp $jar "$work/Peer.java"
cp $jar "$work/planner.jar"
# The command is printed for a shell to read.
kept=$(JAVA_HOME=${JAVA_HOME:-} examples/site-planner/faster-start.sh "$work/planner.jar")
eval "kept=($kept)"

peer=(-cp "$work:$jar" Peer $site)
planner=(-jar $jar $site)
short=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1)

# Runs a command and adds its time to a file; the planner ends with 1 where it finds errors.
run() {
  local to=$work/$1.times start=$EPOCHREALTIME
  shift
  "$@" >/dev/null 2>&1 || (($? == 1))
  echo $(((${EPOCHREALTIME/./} - ${start/./}) / 1000)) >>"$to"
}
for _ in 1 2 3 4 5 6 7; do
  run peer "$java" "${peer[@]}"
  run planner "$java" "${planner[@]}"
  run peer-short "$java" "${short[@]}" "${peer[@]}"
  run planner-short "$java" "${short[@]}" "${planner[@]}"
  run planner-kept "${kept[@]}" $site
done
for name in peer planner peer-short planner-short planner-kept; do
  sort -n "$work/$name.times" | awk -v name=$name '{t[NR]=$1} END {printf "%-14s median %5s, fastest %5s\n", name, t[4], t[1]}'
done
