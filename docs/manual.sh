#!/usr/bin/env bash
# Makes one site of all pages and the Javadoc, with a search, in target/manual/site: needs MkDocs with its
# theme Material (Debian: mkdocs-material). A broken link between pages fails it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

pages=target/manual/pages
rm -rf target/manual
mkdir -p $pages

# What pages link to goes along; a link to a folder goes to its list.
find . \( -name target -o -name 'ixm-*' -o -name '.?*' \) -prune -o -type f -print |
  grep -E '\.(md|svg)$|/docs/guide/.*\.txt$|^./examples/.*(\.java|\.properties|/pom\.xml|/sites/.*\.json)$' |
  tar --create --files-from=- | tar --extract --directory=$pages
for folder in docs/rules docs/facts examples/site-planner/sites; do
  {
    echo "# ${folder##*/}"
    ls $pages/$folder | sed -E 's#(.*)\.[a-z]+#- [\1](&)#'
  } >$pages/$folder.list
  mv $pages/$folder.list $pages/$folder/README.md
done
sed -i -E 's#\]\(((\.\./)*(examples/custom-rules|examples/site-planner/sites|rules|facts))\)#](\1/README.md)#g' \
  $pages/README.md $pages/docs/*.md

mvn -q -B -ntp javadoc:aggregate
cp -a target/reports/apidocs $pages/api
mkdocs build --quiet
echo target/manual/site/index.html
