#!/usr/bin/env bash
# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Another Debian suite with its QGIS, in a folder of its own.
#
#   chroot.sh make SUITE FOLDER                     make it, or bring it up to date
#   chroot.sh run SUITE FOLDER RESULTS COMMAND ...  run a command in a copy of the checkout there
#
# FOLDER holds the suites and stays, so that a second run finds them. RESULTS is a folder that the
# command sees as /mnt/results. All mounts are made in a namespace of their own: none is left behind.

set -euo pipefail

checkout=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../..")
readonly checkout
readonly packages=(ca-certificates qgis python3-qgis qgis-providers python3-gdal python3-venv
  qttools5-dev-tools xvfb xauth mount)
# A name with a space, for a user's folders have them.
readonly work="/tmp/a checkout"

main() {
  local verb=$1 suite=$2 root=$3/$2
  shift 3
  [ "$(id -u)" -eq 0 ] || fail "testing QGIS of Debian $suite needs root or sudo, for chroot and mount"
  unshare --mount true || fail "this machine does not let root mount; QGIS of $suite cannot be tested"
  case $verb in
    make)
      [ -e "$root/.ready" ] || retry bootstrap
      retry install_packages
      retry install_test_packages
      ;;
    run) run "$@" ;;
    *) fail "there is no verb '$verb'" ;;
  esac
}

bootstrap() {
  local mirror options=()
  mirror=$(mirror) || return
  [ -n "$mirror" ] || fail "apt on this machine names no Debian mirror to take $suite from"
  # What the machine says of a proxy holds here too.
  mapfile -t options < <(apt-config dump Acquire::http::Proxy Acquire::https::Proxy 2>/dev/null)
  say "making $suite in $root"
  rm -rf --one-file-system "$root"
  mkdir -p "$(dirname "$root")"
  mmdebstrap --quiet --variant=apt --mode=root --format=directory \
    "${options[@]/#/--aptopt=}" \
    --aptopt='Acquire::Check-Valid-Until "false"' \
    --aptopt='APT::Install-Recommends "false"' \
    --dpkgopt=force-unsafe-io \
    --dpkgopt='path-exclude=/usr/share/doc/*' \
    --dpkgopt='path-exclude=/usr/share/man/*' \
    --dpkgopt='path-exclude=/usr/share/locale/*' \
    --include="$(IFS=,; echo "${packages[*]}")" "$suite" "$root" "$mirror" || return
  touch "$root/.ready"
}

# The address that this machine itself takes Debian from, in whatever file it stands.
mirror() {
  apt-get indextargets --format '$(ORIGIN) $(REPO_URI)' 'Created-By: Packages' |
    awk '$1 == "Debian" { print $2; exit }'
}

install_packages() {
  local package missing=()
  for package in "${packages[@]}"; do
    chroot "$root" dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null |
      grep -qx installed || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  say "installing into $suite: ${missing[*]}"
  enter apt-get -qq update || return
  enter apt-get -qq install --yes --no-install-recommends "${missing[@]}" >/dev/null
}

# Into a venv that sees QGIS, GDAL and numpy of the suite; pip is slow to find nothing to do.
install_test_packages() {
  cmp --quiet "$checkout/tests/requirements.txt" "$root/tests-venv/installed" && return
  say "installing test packages into $suite"
  # How this machine reaches the package index.
  if [ -e /etc/pip.conf ]; then cp -L /etc/pip.conf "$root/etc/pip.conf"; fi
  cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
  cp "$checkout/tests/requirements.txt" "$root/wanted.txt"
  [ -x "$root/tests-venv/bin/python" ] ||
    enter python3 -m venv --clear --system-site-packages /tests-venv || return
  enter /tests-venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --only-binary :all: \
    -r /wanted.txt || return
  mv "$root/wanted.txt" "$root/tests-venv/installed"
}

run() {
  results=$1 shared=$checkout/../shared
  shift
  mkdir -p "$root/mnt/checkout" "$root/mnt/results" "$results"
  enter sh -c '
    mkdir "$WORK" && cd /mnt/checkout &&
      tar cf - --exclude=./.venv --exclude=./.git --exclude=./demo-output . | tar xf - -C "$WORK" &&
      cd "$WORK" && exec "$@"' run "$@"
}

# Runs a command in the suite, with nothing of this machine's environment but the way to the net.
enter() {
  env root="$root" checkout="$checkout" work="$work" results="${results-}" shared="${shared-}" \
    unshare --mount --propagation private bash -c '
      set -e
      mount -t proc proc "$root/proc"
      mount --rbind /dev "$root/dev"
      mount -t tmpfs tmpfs "$root/tmp"
      mkdir -m 700 "$root/tmp/runtime"
      if [ -n "$results" ]; then
        mount --bind -o ro "$checkout" "$root/mnt/checkout"
        mount --bind "$results" "$root/mnt/results"
        if [ -d "$shared" ]; then
          mkdir "$root/tmp/shared"
          mount --bind -o ro "$shared" "$root/tmp/shared"
        fi
      fi
      cp -L /etc/resolv.conf "$root/etc/resolv.conf"
      network=()
      for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY \
        PIP_INDEX_URL PIP_EXTRA_INDEX_URL PIP_CERT; do
        if [ -n "${!name-}" ]; then network+=("$name=${!name}"); fi
      done
      exec chroot "$root" env -i "${network[@]}" PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp \
        WORK="$work" LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive XDG_RUNTIME_DIR=/tmp/runtime \
        PYTHONDONTWRITEBYTECODE=1 "$@"' enter "$@" </dev/null
}

# Downloads fail now and then, and work when they are asked for again.
retry() {
  local attempt
  for attempt in 1 2 3; do
    "$@" && return
    say "attempt $attempt of $1 for $suite failed"
    sleep $((attempt * 5))
  done
  fail "this failed three times for $suite: $1"
}

say() {
  echo "matrix: $*" >&2
}

fail() {
  say "$*"
  exit 1
}

main "$@"
