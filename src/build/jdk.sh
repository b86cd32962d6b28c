# Sourced by ./muster and ./test: find_jdk prints the home of a JDK that is new enough, maven uses it.

need_jdk=25

is_jdk() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${version:-0}" -ge "$need_jdk" ]
}

# The two variables and the PATH come first, then the folders where JDKs are usually kept.
find_jdk() {
  on_path=$(command -v javac 2>/dev/null) && on_path=$(readlink -f "$on_path") || on_path=
  for jdk_home in "${MUSTER_JAVA_HOME:-}" "${JAVA_HOME:-}" "${on_path%/bin/javac}" \
    /usr/lib/jvm/* /opt/java/* /opt/jdk* "${HOME:-}"/.sdkman/candidates/java/* \
    "${HOME:-}"/.jdks/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$jdk_home" ] && is_jdk "$jdk_home"; then
      printf '%s\n' "$jdk_home"
      return 0
    fi
  done
  echo "$1: no JDK $need_jdk or newer found: install one (https://adoptium.net) or name its folder in MUSTER_JAVA_HOME" >&2
  return 1
}

# Runs Maven on its own Java, if there is one, and lets it know the JDK in $jdk by a name that it
# looks for.
maven() {
  JAVA_MUSTER_HOME=$jdk
  export JAVA_MUSTER_HOME
  if [ -z "${JAVA_HOME:-}" ] && ! command -v java >/dev/null 2>&1; then
    JAVA_HOME=$jdk
    export JAVA_HOME
  fi
  ${limit:-} mvn -B -ntp "$@"
}
