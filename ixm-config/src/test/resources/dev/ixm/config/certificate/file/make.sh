#!/bin/sh
# Makes the certificate files that the tests read; needs OpenSSL 3. The keys protect nothing.
# All certificates are valid from 2026-01-01 to 2099-12-31, UTC, but those of expired.pem.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
subject='/C=CA/ST=ON/L=Toronto/O=Test Org/OU=Test OU/CN=Test Cert'

sign() { # name subject signer extensions [until]
  : > "$work/index"
  printf '%s\n' '[ca]' 'default_ca=d' '[d]' "database=$work/index" 'rand_serial=yes' \
    "new_certs_dir=$work" 'default_md=sha256' 'policy=p' 'email_in_dn=no' '[p]' \
    'countryName=optional' 'stateOrProvinceName=optional' 'localityName=optional' \
    'organizationName=optional' 'organizationalUnitName=optional' 'commonName=optional' \
    '[e]' "$4" > "$work/conf"
  openssl req -new -key "$work/$1.key" -subj "$2" -out "$work/$1.csr"
  if [ "$3" = "$1" ]; then by='-selfsign'; else by="-cert $work/$3.crt"; fi
  openssl ca -batch -notext -preserveDN -config "$work/conf" -extensions e -in "$work/$1.csr" \
    -keyfile "$work/$3.key" $by -startdate 20260101000000Z -enddate "${5:-20991231235959Z}" \
    -out "$work/$1.crt" 2> "$work/log" || { cat "$work/log" >&2; exit 1; }
}
key() { openssl genpkey -algorithm "$2" -pkeyopt "$3" -out "$work/$1.key" 2> /dev/null; }

key self RSA rsa_keygen_bits:2048
sign self "$subject" self 'basicConstraints=CA:FALSE'
key root EC ec_paramgen_curve:P-256
sign root '/CN=Root' root 'basicConstraints=critical,CA:TRUE'
key issuing EC ec_paramgen_curve:P-256
sign issuing '/CN=Issuing' root 'basicConstraints=critical,CA:TRUE'
key impostor EC ec_paramgen_curve:P-256
sign impostor '/CN=Issuing' impostor 'basicConstraints=critical,CA:TRUE'
key server EC ec_paramgen_curve:P-256
sign server '/CN=pri.example.com' issuing 'extendedKeyUsage=serverAuth'
key files RSA rsa_keygen_bits:2048
sign files '/CN=UciisUser' issuing 'extendedKeyUsage=1.3.6.1.4.1.311.10.3.4'
key weak RSA rsa_keygen_bits:1024
sign weak '/CN=weak' issuing 'extendedKeyUsage=serverAuth'
key expired EC ec_paramgen_curve:P-256
sign expired '/CN=expired' issuing 'extendedKeyUsage=serverAuth' 20270101000000Z
openssl genpkey -algorithm ED25519 -out "$work/edwards.key"
openssl req -new -x509 -key "$work/edwards.key" -subj '/CN=edwards' -days 20000 -out "$work/edwards.crt"

cat "$work/self.crt" "$work/self.key" > self.pem
openssl rsa -traditional -in "$work/self.key" -out "$work/self.old" 2> /dev/null
cat "$work/self.crt" "$work/self.old" > self-pkcs1.pem
openssl rsa -traditional -aes256 -passout pass:Abc123def456gh! -in "$work/self.key" \
  -out "$work/self.oldlocked" 2> /dev/null
cat "$work/self.crt" "$work/self.oldlocked" > self-pkcs1-locked.pem
openssl pkcs8 -topk8 -v2 aes-256-cbc -v2prf hmacWithSHA256 -passout pass:Abc123def456gh! \
  -in "$work/self.key" -out "$work/self.locked"
cat "$work/self.locked" "$work/self.crt" > self-locked.pem
openssl ec -in "$work/server.key" -out "$work/server.old" 2> /dev/null
cat "$work/server.key" "$work/server.crt" "$work/root.crt" "$work/issuing.crt" > server.pem
cat "$work/server.old" "$work/server.crt" > server-sec1.pem
cat "$work/edwards.key" "$work/edwards.crt" > edwards.pem
cp "$work/files.crt" files.pem
cp "$work/weak.crt" weak.pem
cat "$work/expired.crt" "$work/issuing.crt" > expired.pem
cat "$work/issuing.crt" "$work/root.crt" > "$work/above.crt"
openssl pkcs12 -export -inkey "$work/files.key" -in "$work/files.crt" -certfile "$work/above.crt" \
  -passout pass:Abc123def456gh! -out files.pfx
keytool -importcert -noprompt -alias root -file "$work/root.crt" -keystore "$work/root.pfx" \
  -storetype PKCS12 -storepass 'Abc123def456gh!' 2> /dev/null
cp "$work/root.pfx" root.pfx
cat "$work/server.crt" "$work/expired.key" > other-key.pem
cat "$work/server.crt" "$work/impostor.crt" > impostor.pem
