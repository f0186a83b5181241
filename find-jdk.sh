# Sourced by ./run and ./test: sets JAVA_HOME to an installed JDK 25 or newer, or says in one line what is missing.
major() { "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p'; }
find_jdk() {
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -x "$home/bin/javac" ] && [ "$(major "$home")" -ge 25 ] 2>/dev/null && { echo "$home"; return; }
  done
  echo "No JDK 25 or newer found: install one (for example Temurin 25), or set JAVA_HOME to it." >&2
  exit 1
}
JAVA_HOME=$(find_jdk)
export JAVA_HOME
command -v mvn >/dev/null || { echo "No Maven found: install it (Debian: apt-get install maven)." >&2; exit 1; }
command -v npm >/dev/null || { echo "No npm found: install Node.js with npm (Debian: apt-get install nodejs npm)." >&2; exit 1; }
