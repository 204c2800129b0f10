#!/usr/bin/env bash
# Installs what the tests use beside the .NET SDK, on Debian and what is made from it: GNU parallel for tests/parallel, a
# browser and Chinese letters for tests/TypedReports.Browser.Tests. Installs nothing that is there already. Needs root, or
# sudo without a question.
set -euo pipefail

needed=()
for package in parallel chromium fonts-noto-cjk; do
    dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || needed+=("$package")
done
[ "${#needed[@]}" -gt 0 ] || exit 0

root=()
[ "$(id -u)" -eq 0 ] || root=(sudo --non-interactive)
echo "Installing ${needed[*]}"
"${root[@]}" apt-get update --quiet=2
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --quiet=2 --yes --no-install-recommends "${needed[@]}" >/dev/null
