# SPDX-FileCopyrightText: Vigie contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# Sourced by installer/run and tests/run, with $root set: installs from installer/packages what is missing.

say() {
    printf '\n== %s\n' "$*"
}

give_up() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

# missing_of SECTION…: the packages that are not installed, one a line. A second word in the list is a program: where
# it is there already, from whatever source, its package is not asked for.
missing_of() {
    for section; do
        awk -v wanted="[$section]" '/^#/ { inside = ($2 == wanted); next } inside && NF' "$root/installer/packages"
    done | while read -r package program; do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || state=
        [ "$state" = installed ] || { [ -n "$program" ] && command -v "$program" >/dev/null; } ||
            printf '%s\n' "$package"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        give_up "Installing packages needs root or sudo. As root, run: $*"
    fi
}

# install_packages SECTION…: asks for root only when something is missing.
install_packages() {
    command -v apt-get >/dev/null 2>&1 || give_up "This needs Debian 12 or a system with apt."
    missing=$(missing_of "$@")
    if [ -z "$missing" ]; then
        say "Every package of $* is installed."
        return
    fi
    say "Installing from Debian: $(printf '%s' "$missing" | tr '\n' ' ')"
    as_root apt-get -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 -q update
    # The names of packages hold no space: they are split on purpose.
    # shellcheck disable=SC2086
    as_root apt-get -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 -q -y --no-install-recommends install $missing
}

# build PRESET [TARGET…]
build() {
    preset=$1
    shift
    say "Building: preset $preset"
    (cd "$root" && cmake --preset "$preset" && cmake --build --preset "$preset" --parallel "$(nproc)" ${1:+--target "$@"})
}
