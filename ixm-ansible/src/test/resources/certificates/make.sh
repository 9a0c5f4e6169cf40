#!/bin/sh
# Makes the certificates that the tests read; needs OpenSSL 3. No key is kept.
# All are valid from 2026-01-01 to 2099-12-31, UTC, but that of expired.pem.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sign() { # name subject signer extensions [until]
  openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$work/$1.key" 2> /dev/null
  : > "$work/index"
  printf '%s\n' '[ca]' 'default_ca=d' '[d]' "database=$work/index" 'rand_serial=yes' \
    "new_certs_dir=$work" 'default_md=sha256' 'policy=p' 'email_in_dn=no' '[p]' \
    'commonName=optional' '[e]' "$4" > "$work/conf"
  openssl req -new -key "$work/$1.key" -subj "$2" -out "$work/$1.csr"
  if [ "$3" = "$1" ]; then by='-selfsign'; else by="-cert $work/$3.crt"; fi
  openssl ca -batch -notext -preserveDN -config "$work/conf" -extensions e -in "$work/$1.csr" \
    -keyfile "$work/$3.key" $by -startdate 20260101000000Z -enddate "${5:-20991231235959Z}" \
    -out "$work/$1.crt" 2> "$work/log" || { cat "$work/log" >&2; exit 1; }
}

sign root '/CN=Root' root 'basicConstraints=critical,CA:TRUE'
sign server '/CN=ixm-prim.praxis.example' root 'extendedKeyUsage=serverAuth'
sign self '/CN=IXM-PRIM' self 'extendedKeyUsage=serverAuth'
sign other '/CN=elsewhere.example' root 'extendedKeyUsage=serverAuth'
sign client '/CN=ixm-prim.praxis.example' root 'extendedKeyUsage=clientAuth'
sign expired '/CN=ixm-prim.praxis.example' root 'extendedKeyUsage=serverAuth' 20260301000000Z
for name in server self other client expired; do cp "$work/$name.crt" "$name.pem"; done
