#!/bin/sh
# Checks everything: format, vet, lint, layers, tests with the race detector. Run it from anywhere: ./check.sh
# What a machine lacks is left out and named at the end; with CI=true nothing may be left out.
set -eu
cd "$(dirname "$0")"
left_out=""
skip() {
	if [ "${CI:-}" = true ]; then
		echo "check: $1" >&2
		exit 1
	fi
	left_out="$left_out
  $1"
}

unformatted=$(gofmt -l $(git ls-files --cached --others --exclude-standard '*.go'))
if [ -n "$unformatted" ]; then
	echo "check: not gofmt-ed: $unformatted" >&2
	exit 1
fi
go vet ./...

PATH="$PATH:$(go env GOPATH)/bin"
if command -v golangci-lint >/dev/null; then
	golangci-lint run --allow-parallel-runners ./...
else
	skip "lint: golangci-lint is not installed (go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0)"
fi

race=-race
if ! command -v "$(go env CC)" >/dev/null; then
	race=""
	skip "race detector: no C compiler ($(go env CC)); the product itself needs none"
fi
for browser in "${KHOBAO_CHROMIUM:-}" chromium chromium-browser google-chrome; do
	if [ -n "$browser" ] && command -v "$browser" >/dev/null; then
		KHOBAO_CHROMIUM=$(command -v "$browser")
		export KHOBAO_CHROMIUM
		break
	fi
done
[ -n "${KHOBAO_CHROMIUM:-}" ] || skip "tests in a browser: no Chromium (Debian: apt-get install chromium)"

axe="${XDG_CACHE_HOME:-$HOME/.cache}/khobao-check/node_modules/axe-core/axe.min.js"
if [ -z "${KHOBAO_AXE:-}" ] && [ -f "$axe" ]; then
	KHOBAO_AXE=$axe
	export KHOBAO_AXE
fi
[ -n "${KHOBAO_AXE:-}" ] || skip "barriers on pages: no axe-core (npm install --prefix ~/.cache/khobao-check axe-core@4.14.1)"

# The product as a whole is tried without the race detector, under which large pages and a browser take too long. Its packages
# have tests of their own for what runs side by side.
go test $race -timeout 30m $(go list ./... | grep -v /cmd/)
go test -timeout 30m ./cmd/...
CGO_ENABLED=0 go build -trimpath -o /dev/null ./cmd/khobao

# The benchmarks are a module of their own. Their short form fails where engines disagree, never for being slow.
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || skip "PostgreSQL among the benchmarks: it is not installed (Debian: apt-get install postgresql)"
(cd bench && go vet ./... && go test -timeout 30m ./...)

if [ -n "$left_out" ]; then
	echo "check: passed; left out on this machine:$left_out"
else
	echo "check: passed; nothing left out"
fi
