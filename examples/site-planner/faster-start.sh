#!/usr/bin/env bash
# Makes a start cache of the planner beside its jar and prints the command that uses it: a class-data
# archive under Java 17, an AOT cache under Java 25. Either fits the Java and the jar that it was made
# with; with another, Java goes without it.
#
#   faster-start.sh [JAR]    JAVA_HOME chooses the Java
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
jar=$(realpath -e -- "${1:-$here/target/site-planner.jar}")
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
short=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1)

major=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
if ((major >= 25)); then
  cache=${jar%.jar}.aot
  make=-XX:AOTCacheOutput=$cache
  use=-XX:AOTCache=$cache
else
  cache=${jar%.jar}.jsa
  make=-XX:ArchiveClassesAtExit=$cache
  use=-XX:SharedArchiveFile=$cache
  # Compiles early, on another core: less time, more of the processors. Under later Javas nothing is gained by it.
  ((major > 17)) || short+=(-XX:CompileThresholdScaling=0.3)
fi
rm -f "$cache"
"$java" "${short[@]}" "$make" -jar "$jar" "$here/sites/ceiling.json" >"$cache.log" 2>&1 ||
  { cat "$cache.log" >&2; exit 1; }
rm -f "$cache.log"
[[ -s $cache ]] || { echo "$java made no $cache" >&2; exit 1; }
printf '%q ' "$java" "${short[@]}" "$use" -jar
printf '%q\n' "$jar"
